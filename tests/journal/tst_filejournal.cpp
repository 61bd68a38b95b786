// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "fulldisk.h"
#include "journalrig.h"

#include <QSignalSpy>
#include <QSqlError>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestFileJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_record_is_on_the_disk_when_it_is_answered()
    {
        JournalRig rig;
        const auto journal = rig.open();
        journal->note(JournalRig::read(1));
        JournalEntry entry = JournalRig::deed(u"security-lock"_s);
        entry.facts = {{u"b"_s, 1}, {u"a"_s, u"ä\u0007"_s}};
        const auto number = await(journal->record(entry, this));
        QVERIFY(number);
        QCOMPARE(*number, 3); // the beginning, what was noted before, this
        const QList<QByteArray> all = JournalRig::stored(rig.file());
        QCOMPARE(all.size(), 3);
        const auto first = recordFrom({all[0].constData(), std::size_t(all[0].size())});
        const auto last = recordFrom({all[2].constData(), std::size_t(all[2].size())});
        QVERIFY(first && last);
        QCOMPARE(first->previous, JournalHash{});
        QVERIFY(!chainOf(*first).isEmpty());
        QCOMPARE(last->entry, entry);
        QCOMPARE(last->time, rig.clock.utcNow().toMSecsSinceEpoch());
        QCOMPARE(last->author, journal->author());
        QVERIFY(!last->author.person.isEmpty());
        QVERIFY(!last->author.host.isEmpty());
        QVERIFY(last->author.program.contains(QLatin1StringView(MOTORPOOL_VERSION)));
        QVERIFY(all[2].startsWith(R"({"application":"the-test","client":"client_TEST","facts":)"
                                  R"({"a":"ä\u0007","b":1},"host":)"));
    }

    void the_chain_is_sha256_of_the_bytes_and_the_hash_before()
    {
        JournalRig rig;
        const auto journal = rig.open();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        QByteArray before(32, '\0');
        for (const QByteArray &bytes : JournalRig::stored(rig.file())) {
            QCOMPARE(bytes.sliced(bytes.size() - 64, 32), before);
            before = QCryptographicHash::hash(bytes.chopped(32), QCryptographicHash::Sha256);
            QCOMPARE(bytes.last(32), before);
        }
    }

    void what_is_noted_is_written_at_the_end()
    {
        JournalRig rig;
        auto journal = rig.open();
        for (int i = 0; i < 20; ++i)
            journal->note(JournalRig::read(i));
        journal.reset();
        QTRY_VERIFY(QFile::exists(rig.file()));
        QTRY_COMPARE(JournalRig::stored(rig.file()).size(), 21);
    }

    void what_is_noted_is_written_within_a_second()
    {
        JournalRig rig;
        const auto journal = rig.open();
        journal->note(JournalRig::read(1));
        QTRY_COMPARE(journal->mark().head.number, 2);
    }

    void a_second_opening_goes_on_with_the_chain()
    {
        JournalRig rig;
        auto before = rig.open();
        JournalRig::close(before);
        const auto journal = rig.open();
        QCOMPARE(await(journal->record(JournalRig::deed(u"a"_s), this)).value_or(0), 2);
    }

    void the_file_refuses_to_be_changed()
    {
        JournalRig rig;
        QVERIFY(await(rig.open()->settle(this)) || true);
        JournalRig::sql(rig.file(), [](QSqlQuery &query) {
            QVERIFY(!query.exec(u"UPDATE record SET bytes = x'00'"_s));
            QVERIFY(!query.exec(u"DELETE FROM record"_s));
            QVERIFY(!query.exec(u"INSERT INTO record VALUES (1, x'00')"_s));
            QVERIFY(!query.exec(u"INSERT INTO record VALUES (-5, x'00')"_s));
            QVERIFY(!query.exec(u"INSERT OR REPLACE INTO record VALUES (1, x'00')"_s));
        });
    }

    void a_full_disk_is_told_and_the_record_refused()
    {
        JournalRig rig;
        const auto journal = rig.open();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        QSignalSpy faults(journal.get(), &Journal::faultChanged);
        {
            const FullDisk full(1);
            const auto number = await(journal->record(JournalRig::deed(u"b"_s), this));
            QVERIFY(!number);
            QCOMPARE(number.error().kind, ApiError::Kind::Storage);
            QCOMPARE(number.error().code, u"JOURNAL"_s);
            QVERIFY(number.error().isUnsent);
            QVERIFY(number.error().detail.contains(rig.file()));
            QVERIFY(journal->fault());
            QCOMPARE(faults.size(), 1);
            journal->note(JournalRig::read(7));
        }
        const auto number = await(journal->record(JournalRig::deed(u"c"_s), this));
        QVERIFY(number);
        QVERIFY(!journal->fault());
        // The beginning, a, that it goes on after a gap, what was noted meanwhile, c.
        const QList<QByteArray> all = JournalRig::stored(rig.file());
        QCOMPARE(all.size(), 5);
        QVERIFY(all[2].contains("\"what\":\"resumed\""));
        QVERIFY(all[3].contains("\"vehicle\":\"v7\""));
        QVERIFY(all[4].contains("\"what\":\"c\""));
    }

    void a_fault_goes_by_itself()
    {
        JournalRig rig;
        const auto journal = rig.open();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        {
            const FullDisk full(1);
            QVERIFY(!await(journal->record(JournalRig::deed(u"b"_s), this)));
        }
        QVERIFY(journal->fault());
        QTRY_VERIFY(!journal->fault());
    }

    void a_folder_that_cannot_be_made_is_told()
    {
        JournalRig rig;
        QFile(rig.folder()).open(QIODevice::WriteOnly);
        const auto journal = rig.open();
        const auto number = await(journal->record(JournalRig::deed(u"a"_s), this));
        QVERIFY(!number);
        QCOMPARE(number.error().code, u"JOURNAL"_s);
        QVERIFY(journal->fault());
    }

    void a_damaged_file_stays_as_it_is()
    {
        JournalRig rig;
        QVERIFY(QDir().mkpath(rig.folder()));
        QFile file(rig.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(20'000, 'x'));
        file.flush();
        const auto journal = rig.open();
        const auto number = await(journal->record(JournalRig::deed(u"a"_s), this));
        QVERIFY(!number);
        QCOMPARE(number.error().code, u"JOURNAL_LOST"_s);
        file.seek(0);
        QCOMPARE(file.readAll(), QByteArray(20'000, 'x'));

        const auto place = await(journal->beginAnew(u"it was damaged"_s, this));
        QVERIFY(place);
        QVERIFY(QFile::exists(rig.folder() + u'/' + *place + u"/journal.sqlite"_s));
        QVERIFY(await(journal->record(JournalRig::deed(u"b"_s), this)));
        const QList<QByteArray> all = JournalRig::stored(rig.file());
        QVERIFY(all[0].contains("\"reason\":\"it was damaged\""));
        QVERIFY(all[0].contains("\"setAside\":\"" + place->toUtf8()));
    }

    void a_file_that_is_taken_away_is_not_begun_anew()
    {
        JournalRig rig;
        const auto journal = rig.open();
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        QVERIFY(QFile::rename(rig.file(), rig.file() + u".away"_s));
        const auto number = await(journal->record(JournalRig::deed(u"b"_s), this));
        QVERIFY(!number);
        QCOMPARE(number.error().code, u"JOURNAL_LOST"_s);
        QVERIFY(!QFile::exists(rig.file()));
        QVERIFY(QFile::rename(rig.file() + u".away"_s, rig.file()));
        QVERIFY(await(journal->record(JournalRig::deed(u"c"_s), this)));
    }

    void two_at_once_keep_one_chain()
    {
        JournalRig rig;
        auto one = rig.open();
        auto two = rig.open();
        for (int i = 0; i < 50; ++i) {
            one->note(JournalRig::deed(u"one"_s));
            two->note(JournalRig::deed(u"two"_s));
        }
        JournalRig::close(one);
        JournalRig::close(two);
        const QList<QByteArray> all = JournalRig::stored(rig.file());
        QCOMPARE(all.size(), 101);
        for (qsizetype i = 1; i < all.size(); ++i)
            QCOMPARE(all[i].sliced(all[i].size() - 64, 32), all[i - 1].last(32));
    }

    void a_file_of_some_size_is_closed_and_the_chain_goes_on()
    {
        JournalRig rig;
        JournalSettings settings;
        settings.rotation.bytes = 100'000;
        const auto journal = rig.open(settings);
        const auto other = rig.open();
        for (int i = 0; i < 600; ++i)
            journal->note(JournalRig::read(i));
        const auto number = await(journal->record(JournalRig::deed(u"a"_s), this));
        QVERIFY(number);
        QVERIFY(await(journal->settle(this)));
        const auto next = await(other->record(JournalRig::deed(u"b"_s), this));
        QVERIFY(next);
        const QList<JournalArchive> archives = JournalFolder(rig.folder()).archives();
        QCOMPARE(archives.size(), 1);
        const QList<QByteArray> before = JournalRig::stored(archives[0].path);
        const QList<QByteArray> after = JournalRig::stored(rig.file());
        QCOMPARE(archives[0].first, 1);
        QCOMPARE(archives[0].last, quint64(before.size()));
        QCOMPARE(*next, quint64(before.size() + after.size()));
        QVERIFY(before.last().contains("\"what\":\"closed\""));
        QVERIFY(after[0].contains("\"what\":\"continued\""));
        QCOMPARE(after[0].sliced(after[0].size() - 64, 32), before.last().last(32));
    }

    void in_memory_nothing_is_left()
    {
        JournalRig rig;
        FileJournal journal({}, rig.application, nullptr, &rig.clock);
        QCOMPARE(await(journal.record(JournalRig::deed(u"a"_s), this)).value_or(0), 2);
        QVERIFY(await(journal.settle(this)));
        QVERIFY(journal.anchor() == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestFileJournal)
#include "tst_filejournal.moc"
