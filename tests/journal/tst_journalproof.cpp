// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "journalaccess.h"
#include "journalexport.h"
#include "journalproof.h"
#include "journalrig.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = JournalFlaw::Kind;

class TestJournalProof : public QObject
{
    Q_OBJECT

private:
    /// A journal with so many records beside its beginning, closed; the mark of its end.
    JournalMark fill(int count, const JournalSettings &settings = {})
    {
        auto journal = m_rig->open(settings);
        for (int i = 2; i <= count + 1; ++i)
            journal->note(JournalRig::read(i));
        (void)await(journal->settle(this));
        return journal->mark();
    }

    JournalProof prove(const std::optional<JournalMark> &mark = {}, int keep = 0)
    {
        const auto proof =
            proveJournal(m_rig->folder(), {mark, true, keep}, std::make_shared<JournalProgress>());
        if (!proof)
            qFatal("%s", qPrintable(proof.error().detail));
        return *proof;
    }

    void meddle(const QStringList &statements) { JournalRig::meddle(m_rig->file(), statements); }

    void copyFolder(const QString &to)
    {
        QVERIFY(QDir().mkpath(to));
        for (const QString &name : QDir(m_rig->folder()).entryList(QDir::Files))
            QVERIFY(QFile::copy(m_rig->folder() + u'/' + name, to + u'/' + name));
    }

    QString exported(quint64 from, quint64 to)
    {
        const QString path = m_rig->home.filePath(u"out.ndjson"_s);
        const auto reader = JournalReader::open(m_rig->folder());
        const auto done = exportJournal(**reader, {from, to}, path, {{u"application"_s, u"x"_s}},
                                        std::make_shared<JournalProgress>());
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return path;
    }

    static JournalProof checked(const QString &path)
    {
        const auto proof = proveExport(path, std::make_shared<JournalProgress>());
        if (!proof)
            qFatal("%s", qPrintable(proof.error().detail));
        return *proof;
    }

    static QList<QByteArray> linesOf(const QString &path)
    {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeLast();
        return lines;
    }

    static void write(const QString &path, const QList<QByteArray> &lines)
    {
        QFile file(path);
        file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write(lines.join('\n') + '\n');
    }

    std::unique_ptr<JournalRig> m_rig;
    JournalProgressPtr m_progress = std::make_shared<JournalProgress>();

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<JournalRig>();
    }

    void a_whole_chain_is_proved()
    {
        const JournalMark mark = fill(100);
        const JournalProof proof = prove(mark);
        QVERIFY2(proof.isSound(), qPrintable(verdictOf(proof)));
        QCOMPARE(proof.first, 1);
        QCOMPARE(proof.last, 101);
        QCOMPARE(proof.count, 101);
        QCOMPARE(proof.head, mark.head.hash);
        QCOMPARE(proof.chain, mark.chain);
        QCOMPARE(proof.anchor, JournalProof::Anchor::Fits);
        QCOMPARE(proof.anchored, 101);
        QVERIFY(!proof.isUnfenced);
        QCOMPARE(provedBy(proof).size(), 2);
        QCOMPARE(notProvedBy(proof).size(), 2);
    }

    void without_a_keychain_it_says_so()
    {
        fill(3);
        QCOMPARE(prove().anchor, JournalProof::Anchor::None);
    }

    void a_flipped_bit_in_a_record_is_located()
    {
        fill(60);
        QRandomGenerator random(42);
        const QList<QByteArray> all = JournalRig::stored(m_rig->file());
        meddle({u"CREATE TABLE copy AS SELECT * FROM record"_s});
        for (int i = 0; i < 40; ++i) {
            const auto at = random.bounded(all.size());
            QByteArray bytes = all[at];
            const auto place = random.bounded(bytes.size());
            bytes[place] = char(bytes[place] ^ (1 << random.bounded(8)));
            meddle({u"UPDATE record SET bytes = x'%1' WHERE number = %2"_s
                        .arg(QString::fromLatin1(bytes.toHex()))
                        .arg(at + 1)});
            const JournalProof proof = prove();
            QVERIFY(proof.flaw);
            QCOMPARE(proof.flaw->kind, Kind::Edited);
            QCOMPARE(proof.flaw->number, quint64(at + 1));
            QVERIFY(proof.isUnfenced);
            meddle({u"UPDATE record SET bytes = (SELECT bytes FROM copy WHERE copy.number = "
                    "record.number)"_s});
        }
        meddle({u"DROP TABLE copy"_s});
        QVERIFY(prove().isSound());
    }

    // Whatever bit of the file it is: either it is found, or every record is what it was.
    void a_flipped_bit_anywhere_in_the_file_is_found()
    {
        fill(200);
        JournalRig::sql(m_rig->file(),
                        [](QSqlQuery &query) { query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); });
        const QList<QByteArray> before = JournalRig::stored(m_rig->file());
        QFile file(m_rig->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QRandomGenerator random(7);
        int found = 0;
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = whole;
            const auto place = random.bounded(bytes.size());
            bytes[place] = char(bytes[place] ^ (1 << random.bounded(8)));
            for (const char *companion : {"-wal", "-shm"})
                QFile::remove(m_rig->file() + QLatin1StringView(companion));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            const JournalProof proof = prove();
            found += proof.isSound() ? 0 : 1;
            if (proof.isSound())
                QCOMPARE(JournalRig::stored(m_rig->file()), before);
        }
        QVERIFY2(found > 100, qPrintable(QString::number(found)));
    }

    void a_removed_record_is_located()
    {
        fill(50);
        meddle({u"DELETE FROM record WHERE number = 17"_s});
        const JournalProof proof = prove();
        QCOMPARE(proof.flaw->kind, Kind::Missing);
        QCOMPARE(proof.flaw->number, 17);
        QCOMPARE(proof.flaw->other, 17);
    }

    void a_removed_record_whose_place_was_closed_is_located()
    {
        fill(50);
        meddle({u"DELETE FROM record WHERE number = 17"_s,
                u"UPDATE record SET number = number - 1 WHERE number > 17"_s});
        const JournalProof proof = prove();
        QCOMPARE(proof.flaw->kind, Kind::Moved);
        QCOMPARE(proof.flaw->number, 17);
        QCOMPARE(proof.flaw->other, 18);
    }

    void two_that_were_swapped_are_located()
    {
        fill(50);
        meddle({u"UPDATE record SET number = 1000 WHERE number = 20"_s,
                u"UPDATE record SET number = 20 WHERE number = 30"_s,
                u"UPDATE record SET number = 30 WHERE number = 1000"_s});
        const JournalProof proof = prove();
        QCOMPARE(proof.flaw->kind, Kind::Moved);
        QCOMPARE(proof.flaw->number, 20);
        QCOMPARE(proof.flaw->other, 30);
    }

    void a_record_made_anew_is_located()
    {
        fill(50);
        auto record = recordFrom({JournalRig::stored(m_rig->file())[19].constData(),
                                  std::size_t(JournalRig::stored(m_rig->file())[19].size())});
        record->entry.vehicleId = u"another"_s;
        Sha256 sha;
        const QByteArray bytes = sealed(*record, sha);
        meddle({u"UPDATE record SET bytes = x'%1' WHERE number = 20"_s.arg(
            QString::fromLatin1(bytes.toHex()))});
        const JournalProof proof = prove();
        QCOMPARE(proof.flaw->kind, Kind::Unlinked);
        QCOMPARE(proof.flaw->number, 21);
    }

    void a_tail_that_was_cut_is_found_by_the_keychain()
    {
        const JournalMark mark = fill(50);
        meddle({u"DELETE FROM record WHERE number > 40"_s});
        QVERIFY(prove().isSound()); // the file alone cannot know
        const JournalProof proof = prove(mark);
        QCOMPARE(proof.flaw->kind, Kind::CutOff);
        QCOMPARE(proof.flaw->number, 41);
        QCOMPARE(proof.flaw->other, 51);
    }

    void an_older_copy_is_found_by_the_keychain()
    {
        fill(10);
        copyFolder(m_rig->home.filePath(u"old"_s));
        const JournalMark mark = fill(10);
        QVERIFY(QDir(m_rig->folder()).removeRecursively());
        QVERIFY(QDir().rename(m_rig->home.filePath(u"old"_s), m_rig->folder()));
        const JournalProof proof = prove(mark);
        QCOMPARE(proof.flaw->kind, Kind::CutOff);
        QCOMPARE(proof.flaw->number, 12);
        // Also when others were written behind it.
        m_rig->clock.advance(std::chrono::minutes(1));
        fill(30);
        QCOMPARE(prove(mark).flaw->kind, Kind::OtherChain);
        QCOMPARE(prove(mark).flaw->number, mark.head.number);
    }

    void another_journal_in_its_place_is_found_by_the_keychain()
    {
        const JournalMark mark = fill(10);
        QVERIFY(QDir(m_rig->folder()).removeRecursively());
        fill(20);
        QVERIFY(prove().isSound());
        QCOMPARE(prove(mark).flaw->kind, Kind::OtherChain);
    }

    void a_missing_beginning_is_found()
    {
        fill(10);
        meddle({u"DELETE FROM record WHERE number < 4"_s});
        const JournalProof proof = prove();
        QCOMPARE(proof.flaw->kind, Kind::Missing);
        QCOMPARE(proof.flaw->number, 1);
        QCOMPARE(proof.flaw->other, 3);
    }

    void a_chain_over_several_files_is_walked()
    {
        JournalSettings settings;
        settings.rotation.bytes = 50'000;
        JournalMark mark;
        for (int i = 0; i < 4; ++i)
            mark = fill(150, settings);
        const QList<JournalArchive> archives = JournalFolder(m_rig->folder()).archives();
        QVERIFY(archives.size() > 1);
        QVERIFY2(prove(mark).isSound(), qPrintable(verdictOf(prove(mark))));
        QCOMPARE(prove(mark).count, mark.head.number);

        QVERIFY(QFile::rename(archives[1].path, archives[1].path + u".away"_s));
        const JournalProof proof = prove(mark);
        QCOMPARE(proof.flaw->kind, Kind::Missing);
        QCOMPARE(proof.flaw->number, archives[1].first);
        QCOMPARE(proof.flaw->other, archives[1].last);
    }

    void archives_go_when_the_settings_say_so_and_a_record_tells()
    {
        JournalSettings settings;
        settings.rotation.bytes = 50'000;
        settings.rotation.keep = 1;
        for (int i = 0; i < 5; ++i)
            fill(150, settings);
        const JournalFolder files(m_rig->folder());
        QTRY_COMPARE(files.archives().size(), 1);
        const QList<JournalArchive> archives = files.archives();
        QVERIFY(archives[0].first > 1);
        const auto mark = m_rig->kept();
        QCOMPARE(mark->removed, archives[0].first - 1);
        const JournalProof proof = prove(mark);
        QVERIFY2(proof.isSound(), qPrintable(verdictOf(proof)));
        QCOMPARE(proof.removedUpTo, archives[0].first - 1);
        QCOMPARE(notProvedBy(proof).size(), 2);
        // Without the keychain the settings have to say so.
        QVERIFY(prove({}, 1).isSound());
        QCOMPARE(prove({}, 1).removedUpTo, archives[0].first - 1);
        QCOMPARE(notProvedBy(prove({}, 1)).size(), 3);
        QCOMPARE(prove({}, 0).flaw->kind, Kind::Missing);
        // Whoever removes one more is found out, also when a record is written for it.
        QVERIFY(QFile::remove(archives[0].path));
        QCOMPARE(prove(mark).flaw->kind, Kind::Missing);
        JournalRecord removal;
        const QByteArray first = JournalRig::stored(m_rig->file()).first();
        const QByteArray last = JournalRig::stored(m_rig->file()).last();
        removal.number = recordFrom({last.constData(), std::size_t(last.size())})->number + 1;
        removal.previous = hashOf({last.constData(), std::size_t(last.size())});
        removal.entry.what = u"archive-removed"_s;
        removal.entry.facts = {{u"last"_s, qint64(archives[0].last)},
                               {u"hash"_s, QString::fromLatin1(hexOf(previousOf(
                                               {first.constData(), std::size_t(first.size())})))}};
        JournalRig::forge(m_rig->file(), removal);
        QCOMPARE(prove(mark).flaw->kind, Kind::Missing);
        auto journal = m_rig->open(settings);
        QTRY_COMPARE(journal->anchor()->state(), JournalAnchor::State::Contradicts);
    }

    void nothing_is_removed_that_the_keychains_mark_is_not_behind()
    {
        JournalSettings settings;
        settings.rotation.bytes = 50'000;
        settings.rotation.keep = 1;
        fill(10, settings);
        m_rig->secrets.setFailure(ApiError::Kind::KeyringLocked);
        for (int i = 0; i < 5; ++i)
            fill(150, settings);
        const JournalFolder files(m_rig->folder());
        QVERIFY(files.archives().size() > 2);
        m_rig->secrets.setFailure({});
        auto journal = m_rig->open(settings);
        QVERIFY(await(journal->settle(this)));
        QTRY_COMPARE(files.archives().size(), 1);
        QVERIFY(prove(m_rig->kept()).isSound());
    }

    // All records gone, and in their place two that say that it is right so.
    void a_journal_that_was_replaced_by_one_that_says_all_was_removed_is_found()
    {
        const JournalMark mark = fill(19);
        QTRY_COMPARE(m_rig->kept(), mark);
        meddle({u"DELETE FROM record"_s});
        Sha256 sha;
        JournalRecord continued;
        continued.number = 21;
        continued.previous = sha.of("anything");
        continued.entry.what = u"continued"_s;
        continued.entry.facts = {{u"chain"_s, mark.chain}, {u"after"_s, u"journal-1-20.sqlite"_s}};
        JournalRig::forge(m_rig->file(), continued);
        JournalRecord removed = continued;
        removed.number = 22;
        removed.entry.kind = JournalEntry::Kind::Journal;
        const QByteArray first = JournalRig::stored(m_rig->file()).first();
        removed.previous = hashOf({first.constData(), std::size_t(first.size())});
        removed.entry.what = u"archive-removed"_s;
        for (const JournalHash &hash : {JournalHash{}, continued.previous}) {
            removed.entry.facts = {
                {u"first"_s, 1}, {u"last"_s, 20}, {u"hash"_s, QString::fromLatin1(hexOf(hash))}};
            meddle({u"DELETE FROM record WHERE number > 21"_s});
            JournalRig::forge(m_rig->file(), removed);
            const JournalProof proof = prove(mark, 1);
            QVERIFY(proof.flaw);
            QCOMPARE(proof.flaw->kind, Kind::Missing);
            QCOMPARE(proof.flaw->number, 1);
            QCOMPARE(proof.flaw->other, 20);
            QCOMPARE(proof.anchor, JournalProof::Anchor::Contradicts);
        }
        // Neither is it taken over into the keychain.
        const auto journal = m_rig->open();
        QVERIFY(await(journal->settle(this)));
        QCOMPARE(journal->anchor()->state(), JournalAnchor::State::Contradicts);
        QCOMPARE(m_rig->kept(), mark);
        const auto proof = await(verifyJournal(journal.get(), m_progress, this));
        QVERIFY(proof && !proof->isSound());
        QCOMPARE(m_rig->kept(), mark);
    }

    void what_a_failed_verification_says_is_true()
    {
        const JournalMark mark = fill(20);
        meddle({u"DELETE FROM record WHERE number > 12"_s});
        const JournalProof proof = prove(mark);
        QCOMPARE(proof.anchor, JournalProof::Anchor::Contradicts);
        for (const QString &line : notProvedBy(proof))
            QVERIFY2(!line.contains(u"has no mark"_s), qPrintable(line));
    }

    void a_flaw_elsewhere_says_nothing_against_the_mark()
    {
        const JournalMark mark = fill(20);
        meddle({u"UPDATE record SET bytes = zeroblob(100) WHERE number = 5"_s});
        QCOMPARE(prove(mark).flaw->number, 5);
        QCOMPARE(prove(mark).anchor, JournalProof::Anchor::Fits);
    }

    void a_journal_that_was_begun_anew_says_what_was_before()
    {
        fill(20);
        const auto journal = m_rig->open();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        const quint64 last = journal->mark().head.number;
        const QString hash = QString::fromLatin1(hexOf(journal->mark().head.hash));
        const auto place = await(journal->beginAnew(u"an audit"_s, this));
        QVERIFY(place);
        QVERIFY(QDir(m_rig->folder() + u'/' + *place).removeRecursively());
        const auto proof = await(verifyJournal(journal.get(), m_progress, this));
        QVERIFY(proof && proof->isSound());
        QCOMPARE(proof->anchor, JournalProof::Anchor::Fits);
        QVERIFY(proof->before);
        QCOMPARE(proof->before->number, last);
        QCOMPARE(proof->before->hash, hash);
        QCOMPARE(proof->before->reason, u"an audit"_s);
        const QString said = notProvedBy(*proof).join(u'\n');
        QVERIFY2(said.contains(hash) && said.contains(*place), qPrintable(said));
    }

    void an_export_is_proved_elsewhere()
    {
        fill(50);
        const JournalProof proof = checked(exported(0, 0));
        QVERIFY2(proof.isSound(), qPrintable(verdictOf(proof)));
        QCOMPARE(proof.count, 51);
        QCOMPARE(proof.head, prove().head);
        QCOMPARE(checked(exported(10, 20)).count, 11);
        QCOMPARE(QFile::permissions(exported(0, 0)) & QFile::ReadOther, QFile::Permissions());
    }

    void an_export_that_was_changed_is_found_out()
    {
        fill(30);
        const QString path = exported(5, 25);
        const QList<QByteArray> whole = linesOf(path);
        QCOMPARE(whole.size(), 22);

        QRandomGenerator random(3);
        for (int i = 0; i < 60; ++i) {
            QList<QByteArray> lines = whole;
            const auto at = 1 + random.bounded(21);
            QByteArray &line = lines[at];
            const auto place = random.bounded(line.size());
            line[place] = char(line[place] ^ (1 << random.bounded(8)));
            write(path, lines);
            const JournalProof proof = checked(path);
            QVERIFY(proof.flaw);
            QCOMPARE(proof.flaw->number, quint64(at + 4));
        }
        QList<QByteArray> lines = whole;
        lines.removeAt(3);
        write(path, lines);
        QCOMPARE(checked(path).flaw->kind, Kind::Missing);
        QCOMPARE(checked(path).flaw->number, 7);
        lines = whole;
        lines.swapItemsAt(3, 4);
        write(path, lines);
        QCOMPARE(checked(path).flaw->kind, Kind::Moved);
        QCOMPARE(checked(path).flaw->number, 7);
        lines = whole;
        lines.removeLast();
        write(path, lines);
        QCOMPARE(checked(path).flaw->kind, Kind::Missing);
        QCOMPARE(checked(path).flaw->number, 25);
        lines = whole;
        lines.append(whole.last());
        write(path, lines);
        QVERIFY(checked(path).flaw);
    }

    void what_is_no_export_is_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\nworld\n");
        QTest::newRow("another JSON") << QByteArray("{\"motorpoolJournal\":2}\n");
        QTest::newRow("no end of line") << QByteArray(5'000'000, '{');
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("backwards")
            << QByteArray("{\"motorpoolJournal\":1,\"first\":9,\"last\":3}\n");
    }
    void what_is_no_export_is_refused()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_rig->home.filePath(u"bad"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto proof = proveExport(path, std::make_shared<JournalProgress>());
        QVERIFY(!proof);
        QCOMPARE(proof.error().kind, ApiError::Kind::Usage);
    }

    void records_are_found_by_what_they_are_about()
    {
        auto journal = m_rig->open();
        for (int i = 0; i < 30; ++i) {
            journal->note(JournalRig::read(i));
            m_rig->clock.advance(std::chrono::minutes(1));
        }
        JournalEntry odd = JournalRig::deed(u"security-Lock \"ä\""_s);
        odd.facts = {{u"vehicle"_s, u"v3"_s}};
        journal->note(odd);
        (void)await(journal->settle(this));
        const auto reader = JournalReader::open(m_rig->folder());
        const auto found = [&](const JournalQuery &query) {
            QList<quint64> numbers;
            const std::atomic<bool> never{false};
            (void)(*reader)->search(
                query,
                [&](const JournalRecord &record) {
                    numbers << record.number;
                    return true;
                },
                never);
            return numbers;
        };
        JournalQuery query;
        QCOMPARE(found(query).size(), 32);
        QCOMPARE(found(query).first(), 32);
        query.vehicleId = u"v3"_s;
        QCOMPARE(found(query), QList<quint64>{5});
        query = {};
        query.userId = u"u1"_s;
        QCOMPARE(found(query).size(), 5);
        query = {};
        query.kind = JournalEntry::Kind::Deed;
        QCOMPARE(found(query), QList<quint64>{32});
        query = {};
        query.text = u"SECURITY-lock"_s;
        QCOMPARE(found(query), QList<quint64>{32});
        query.text = u"Ä"_s;
        QCOMPARE(found(query), QList<quint64>{32});
        query = {};
        query.person = journal->author().person;
        QCOMPARE(found(query).size(), 32);
        query.person = u"nobody else"_s;
        QCOMPARE(found(query).size(), 0);
        query = {};
        query.from = m_rig->clock.utcNow().addSecs(-5 * 60).toMSecsSinceEpoch();
        query.to = m_rig->clock.utcNow().toMSecsSinceEpoch();
        QCOMPARE(found(query), (QList<quint64>{31, 30, 29, 28, 27}));
    }
};

QTEST_GUILESS_MAIN(TestJournalProof)
#include "tst_journalproof.moc"
