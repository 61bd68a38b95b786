// SPDX-License-Identifier: GPL-3.0-or-later
// The mark in the keychain: what is written, by whom, and what follows when it contradicts the
// file.
#include "await.h"
#include "journalaccess.h"
#include "journalrig.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using State = JournalAnchor::State;

class TestJournalAnchor : public QObject
{
    Q_OBJECT

private:
    quint64 keptNumber() { return m_rig->kept().value_or(JournalMark()).head.number; }

    void cut(quint64 from)
    {
        JournalRig::meddle(m_rig->file(), {u"DELETE FROM record WHERE number >= %1"_s.arg(from)});
    }

    std::unique_ptr<JournalRig> m_rig;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<JournalRig>();
    }

    void the_end_is_kept_in_the_keychain()
    {
        const auto journal = m_rig->open();
        const auto number = await(journal->record(JournalRig::deed(u"a"_s), this));
        QVERIFY(await(journal->settle(this)));
        QCOMPARE(m_rig->kept(), journal->mark());
        QCOMPARE(keptNumber(), *number);
        QCOMPARE(journal->anchor()->state(), State::Kept);
    }

    void a_deed_is_anchored_at_once_also_when_the_keychain_was_not_read_yet()
    {
        const auto journal = m_rig->open();
        QCOMPARE(journal->anchor()->state(), State::Reading);
        const auto number = await(journal->record(JournalRig::deed(u"a"_s), this));
        QVERIFY(number);
        QTRY_COMPARE_WITH_TIMEOUT(keptNumber(), *number, 3000);
    }

    void what_was_begun_is_anchored_after_the_journal_is_closed()
    {
        {
            const auto journal = m_rig->open();
            QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
            journal->note(JournalRig::deed(u"b"_s));
        }
        QTRY_COMPARE_WITH_TIMEOUT(keptNumber(), 3U, 3000);
    }

    void a_mark_that_contradicts_the_file_stays()
    {
        auto before = m_rig->open();
        QVERIFY(await(before->record(JournalRig::deed(u"a"_s), this)));
        JournalRig::close(before);
        const auto mark = m_rig->kept();
        cut(2);
        const auto journal = m_rig->open();
        journal->note(JournalRig::read(1));
        QVERIFY(await(journal->settle(this)));
        QCOMPARE(journal->anchor()->state(), State::Contradicts);
        QCOMPARE(m_rig->kept(), mark);
        QVERIFY(mark->head != journal->mark().head);
    }

    void a_mark_that_is_none_stays()
    {
        m_rig->secrets.put(journalHeadName(m_rig->application, m_rig->folder()), "hello");
        const auto journal = m_rig->open();
        QVERIFY(await(journal->settle(this)));
        QCOMPARE(journal->anchor()->state(), State::Contradicts);
        QVERIFY(!m_rig->kept());
    }

    void a_missing_archive_contradicts_the_mark()
    {
        JournalSettings settings;
        settings.rotation.bytes = 50'000;
        auto journal = m_rig->open(settings);
        for (int i = 0; i < 3; ++i) {
            for (int j = 0; j < 200; ++j)
                journal->note(JournalRig::read(j));
            QVERIFY(await(journal->settle(this)));
        }
        JournalRig::close(journal);
        const QList<JournalArchive> archives = JournalFolder(m_rig->folder()).archives();
        QVERIFY(archives.size() > 1);
        for (const JournalArchive &archive : {archives[0], archives[1]}) {
            QVERIFY(QFile::rename(archive.path, archive.path + u".away"_s));
            journal = m_rig->open(settings);
            QTRY_COMPARE(journal->anchor()->state(), State::Contradicts);
            QVERIFY(QFile::rename(archive.path + u".away"_s, archive.path));
            QVERIFY(await(journal->settle(this))); // it is there again
            QCOMPARE(journal->anchor()->state(), State::Kept);
            JournalRig::close(journal);
        }
    }

    void a_locked_keychain_is_waited_for()
    {
        m_rig->secrets.setFailure(ApiError::Kind::KeyringLocked);
        const auto journal = m_rig->open();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        QTRY_COMPARE(journal->anchor()->state(), State::Waiting);
        m_rig->secrets.setFailure({});
        QTRY_COMPARE(journal->anchor()->state(), State::Kept);
        QTRY_COMPARE_WITH_TIMEOUT(keptNumber(), 2U, 3000);
    }

    void a_deed_after_the_unlocking_waits_for_the_comparison()
    {
        auto before = m_rig->open();
        QVERIFY(await(before->record(JournalRig::deed(u"a"_s), this)));
        JournalRig::close(before);
        cut(2);
        m_rig->secrets.setFailure(ApiError::Kind::KeyringLocked);
        const auto journal = m_rig->open();
        QTRY_COMPARE(journal->anchor()->state(), State::Waiting);
        QVERIFY(await(journal->record(JournalRig::deed(u"b"_s), this))); // nobody knows
        m_rig->secrets.setFailure({});
        const auto refused = await(journal->record(JournalRig::deed(u"c"_s), this));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"JOURNAL_CONTRADICTED"_s);
    }

    // Of two programs, the one that was behind writes last.
    void the_mark_never_goes_backwards()
    {
        const auto one = m_rig->open();
        const auto two = m_rig->open();
        QVERIFY(await(one->settle(this)));
        one->note(JournalRig::read(1)); // its mark waits
        QTRY_VERIFY(one->mark().head.number > 1);
        const auto number = await(two->record(JournalRig::deed(u"a"_s), this));
        QVERIFY(await(two->settle(this)));
        QCOMPARE(keptNumber(), *number);
        QVERIFY(await(one->settle(this)));
        QCOMPARE(keptNumber(), *number);
    }

    void what_another_program_anchored_is_missed_when_it_is_cut_off()
    {
        const auto one = m_rig->open();
        QVERIFY(await(one->record(JournalRig::deed(u"a"_s), this)));
        QVERIFY(await(one->settle(this)));
        auto two = m_rig->open();
        QVERIFY(await(two->record(JournalRig::deed(u"b"_s), this)));
        JournalRig::close(two);
        const auto mark = m_rig->kept();
        cut(3);
        const auto proof =
            await(verifyJournal(one.get(), std::make_shared<JournalProgress>(), this));
        QVERIFY(proof && proof->flaw);
        QCOMPARE(proof->flaw->kind, JournalFlaw::Kind::CutOff);
        QCOMPARE(m_rig->kept(), mark);
    }

    void a_chain_that_another_program_began_keeps_its_mark()
    {
        const auto one = m_rig->open();
        QVERIFY(await(one->record(JournalRig::deed(u"a"_s), this)));
        one->note(JournalRig::read(1));
        const auto two = m_rig->open();
        QVERIFY(await(two->beginAnew(u"test"_s, this)));
        QVERIFY(await(two->settle(this)));
        QCOMPARE(m_rig->kept()->chain, two->mark().chain);
        (void)await(one->settle(this));
        QCOMPARE(m_rig->kept()->chain, two->mark().chain);
    }

    void each_folder_has_a_mark_of_its_own()
    {
        const auto real = m_rig->open();
        QVERIFY(await(real->record(JournalRig::deed(u"a"_s), this)));
        QVERIFY(await(real->settle(this)));
        const auto mark = m_rig->kept();
        const auto other = m_rig->openIn(u"elsewhere"_s);
        QVERIFY(await(other->settle(this)));
        QCOMPARE(other->anchor()->state(), State::Kept);
        QVERIFY(await(other->beginAnew(u"test"_s, this)));
        QVERIFY(await(other->settle(this)));
        QCOMPARE(m_rig->kept(), mark);
        QCOMPARE(m_rig->kept(m_rig->home.filePath(u"elsewhere"_s))->chain, other->mark().chain);
    }

    void a_link_in_the_folders_place_is_no_other_folder()
    {
        auto journal = m_rig->open();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        JournalRig::close(journal);
        QTest::qWait(0);
        auto forged = m_rig->openIn(u"forged"_s);
        JournalRig::close(forged);
        QVERIFY(QFile::rename(m_rig->folder(), m_rig->folder() + u".old"_s));
        QVERIFY(QFile::link(m_rig->home.filePath(u"forged"_s), m_rig->folder()));
        journal = m_rig->open();
        QTRY_COMPARE(journal->anchor()->state(), State::Contradicts);
    }

    void deeds_are_refused_while_the_keychain_contradicts()
    {
        auto before = m_rig->open();
        QVERIFY(await(before->record(JournalRig::deed(u"a"_s), this)));
        JournalRig::close(before);
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_rig->file() + QLatin1StringView(suffix));

        const auto journal = m_rig->open();
        // Asked before it is known.
        JournalEntry change = JournalRig::deed(u"client-secret-replaced"_s);
        change.kind = JournalEntry::Kind::Credential;
        for (const JournalEntry &entry : {JournalRig::deed(u"b"_s), change}) {
            const auto refused = await(journal->record(entry, this));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ApiError::Kind::Storage);
            QCOMPARE(refused.error().code, u"JOURNAL_CONTRADICTED"_s);
            QVERIFY(refused.error().isUnsent);
            QCOMPARE(journal->contradiction(), refused.error());
        }
        JournalEntry token;
        token.kind = JournalEntry::Kind::Token;
        token.what = u"asked"_s;
        QVERIFY(await(journal->record(token, this))); // reads go on

        QVERIFY(await(journal->beginAnew(u"looked at it"_s, this)));
        QVERIFY(await(journal->settle(this)));
        QVERIFY(!journal->contradiction());
        QVERIFY(await(journal->record(JournalRig::deed(u"b"_s), this)));
        QVERIFY(JournalRig::stored(m_rig->file()).first().contains("\"known\":{\"hash\":"));
    }

    void a_deed_waits_for_no_other_program()
    {
        auto before = m_rig->open();
        JournalRig::close(before);
        QLockFile other(m_rig->folder() + u"/journal-anchor.lock"_s);
        QVERIFY(other.tryLock());
        const auto journal = m_rig->open();
        QTest::qWait(0);
        other.unlock();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
    }

    void a_journal_that_goes_ends_what_was_asked_of_it_and_waits_for_nothing()
    {
        auto journal = m_rig->open();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        JournalRig::sql(m_rig->file(), [&](QSqlQuery &query) {
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s)); // a disk that is slow
            int ended = 0;
            const auto end = [&ended](const auto &result) {
                QVERIFY(!result);
                QCOMPARE(result.error().kind, ApiError::Kind::Cancelled);
                QVERIFY(result.error().isUnsent);
                ++ended;
            };
            journal->record(JournalRig::deed(u"b"_s), this)->then(this, end);
            journal->settle(this)->then(this, end);
            journal->beginAnew(u"c"_s, this)->then(this, end);
            QTest::qWait(50); // it is under way
            QElapsedTimer timer;
            timer.start();
            journal.reset();
            QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
            QTRY_COMPARE(ended, 3);
            QVERIFY(timer.elapsed() < 1500);
            QVERIFY(query.exec(u"ROLLBACK"_s));
        });
        QTRY_COMPARE(JournalRig::stored(m_rig->file()).size(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(keptNumber(), 3U, 3000);
    }

    void what_waits_is_written_at_the_latest_when_the_secrets_go()
    {
        auto journal = m_rig->open();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        for (int i = 0; i < 20; ++i)
            journal->note(JournalRig::read(i));
        journal.reset();
        const QString file = m_rig->file();
        m_rig->home.setAutoRemove(false);
        const QString home = m_rig->home.path();
        m_rig.reset();
        QCOMPARE(JournalRig::stored(file).size(), 22);
        QVERIFY(QDir(home).removeRecursively());
    }
};

QTEST_GUILESS_MAIN(TestJournalAnchor)
#include "tst_journalanchor.moc"
