// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgettable.h"
#include "errorguide.h"
#include "fleetcache.h"
#include "fleetsample.h"
#include "fulldisk.h"
#include "manualclock.h"
#include "readingtable.h"
#include "storagefault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using Reason = SetAside::Reason;

class FleetFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sets_aside_what_it_cannot_go_on_with_data();
    void sets_aside_what_it_cannot_go_on_with();
    void keeps_what_sqlite_keeps_beside_the_file();
    void never_overwrites_and_keeps_the_three_newest();
    void keeps_every_file_of_another_program();
    void damage_found_later_sets_aside_as_well();
    void a_lost_table_is_damage();
    void a_reading_that_makes_no_sense_is_damage();
    void a_file_removed_meanwhile_is_begun_anew();
    void goes_on_after_another_process_set_it_aside();
    void a_locked_file_is_not_set_aside();
    void a_full_disk_can_be_tried_again();
    void each_notice_says_what_happened();

private:
    QString path() const { return m_folder->filePath(u"fleet.sqlite"_s); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    std::unique_ptr<FleetFile> open() const;
    void fill(const QByteArray &content) const;
    void change(const QStringList &statements) const;
    static bool isUsable(FleetFile &file);

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FleetFileTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.setWallClock(QDateTime(QDate(2026, 11, 25), QTime(16, 21, 2), Qt::UTC));
}

void FleetFileTest::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

std::unique_ptr<FleetFile> FleetFileTest::open() const
{
    auto file = FleetFile::open(m_folder->path(), m_clock, std::chrono::milliseconds(50));
    return file ? std::move(*file) : nullptr;
}

void FleetFileTest::fill(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// As another program would.
void FleetFileTest::change(const QStringList &statements) const
{
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path());
        QVERIFY(other.open());
        for (const QString &sql : statements)
            QVERIFY2(QSqlQuery(other).exec(sql), qPrintable(sql));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

bool FleetFileTest::isUsable(FleetFile &file)
{
    FleetCache cache(file);
    const QList<CachePart> parts = sampleParts(5);
    return cache.write({parts, {}, {}, true}) && readAll(cache) == parts;
}

void FleetFileTest::sets_aside_what_it_cannot_go_on_with_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("name");
    const QStringList none;
    QTest::newRow("text") << QByteArray("Dear diary").repeated(99) << none << Reason::Damaged
                          << u"damaged"_s;
    QTest::newRow("newer") << QByteArray() << QStringList{u"PRAGMA user_version = 99"_s}
                           << Reason::Newer << u"newer"_s;
    QTest::newRow("foreign") << QByteArray() << QStringList{u"PRAGMA application_id = 77"_s}
                             << Reason::Foreign << u"foreign"_s;
}

void FleetFileTest::sets_aside_what_it_cannot_go_on_with()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, statements);
    QFETCH(QString, name);
    if (statements.isEmpty()) {
        fill(content);
    } else {
        QVERIFY(open());
        change(statements);
    }
    const auto file = open();
    QVERIFY(file);
    const QList<SetAside> aside = file->takeSetAside();
    QCOMPARE(aside.size(), 1);
    QTEST(aside[0].reason, "reason");
    QCOMPARE(aside[0].path, u"%1.%2-20261125T162102"_s.arg(path(), name));
    QVERIFY(QFileInfo(aside[0].path).size() > 0);
    QVERIFY(!aside[0].words.isEmpty());
    QVERIFY(file->takeSetAside().isEmpty());
    QVERIFY(isUsable(*file));
}

void FleetFileTest::keeps_what_sqlite_keeps_beside_the_file()
{
    fill("Dear diary");
    for (const char *companion : {"-wal", "-shm"}) {
        QFile file(path() + QLatin1StringView(companion));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(companion) == 4);
    }
    const auto moved =
        setAsideFile(path(), identityOf(path()), Reason::Damaged, u"why"_s, m_clock.utcNow());
    QVERIFY(moved && *moved);
    QCOMPARE(names(), (QStringList{u"fleet.sqlite.damaged-20261125T162102"_s,
                                   u"fleet.sqlite.damaged-20261125T162102-shm"_s,
                                   u"fleet.sqlite.damaged-20261125T162102-wal"_s}));
    QVERIFY(open());
}

void FleetFileTest::never_overwrites_and_keeps_the_three_newest()
{
    const QString first = path() + ".damaged-20261125T162102"_L1;
    const auto damage = [this](const QByteArray &content) {
        fill(content);
        QVERIFY(open());
    };
    damage("first");
    damage("second");
    damage("third");
    QCOMPARE(names(), (QStringList{u"fleet.sqlite"_s, u"fleet.sqlite.damaged-20261125T162102"_s,
                                   u"fleet.sqlite.damaged-20261125T162102-2"_s,
                                   u"fleet.sqlite.damaged-20261125T162102-3"_s}));
    QFile oldest(first);
    QVERIFY(oldest.open(QIODevice::ReadOnly));
    QCOMPARE(oldest.readAll(), QByteArray("first"));

    m_clock.advance(std::chrono::hours(1));
    damage("fourth");
    QVERIFY(!QFile::exists(first));
    QVERIFY(names().contains("fleet.sqlite.damaged-20261125T172102"_L1));
    QCOMPARE(names().size(), 4);

    // The newest stays also when the wall clock was set back.
    m_clock.advance(-std::chrono::hours(1000));
    damage("fifth");
    QCOMPARE(names().filter(u"202610"_s).size(), 1);
    QCOMPARE(names().size(), 4);
}

void FleetFileTest::keeps_every_file_of_another_program()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(open());
        change({u"PRAGMA application_id = 77"_s});
    }
    QVERIFY(open());
    QCOMPARE(names().size(), 6);
}

void FleetFileTest::damage_found_later_sets_aside_as_well()
{
    const auto file = open();
    FleetCache cache(*file);
    QVERIFY(cache.write({sampleParts(1), {}, {}, true}));
    change({u"UPDATE part SET bytes = x'00' WHERE number = 7"_s});

    const auto read = cache.read([](CachePart &&) { return true; });
    QCOMPARE(storageFault(read.error()), StorageFault::Damaged);
    QCOMPARE(read.error().operation, u"reading the stored fleet"_s);
    const QList<SetAside> aside = file->takeSetAside();
    QCOMPARE(aside.size(), 1);
    QCOMPARE(aside[0].reason, Reason::Damaged);
    QCOMPARE(aside[0].words, u"The checksum of part 7 of column is wrong."_s);
    QVERIFY(QFile::exists(aside[0].path));
    QCOMPARE(storageFault(cache.write({{}, {}, {}, false}).error()), StorageFault::Changed);
    QCOMPARE(readAll(cache), QList<CachePart>());
    QVERIFY(isUsable(*file));
}

void FleetFileTest::a_lost_table_is_damage()
{
    const auto file = open();
    BudgetTable budget(*file);
    QVERIFY(budget.add({}, {}));
    change({u"DROP TABLE spending"_s});
    QCOMPARE(storageFault(budget.load().error()), StorageFault::Damaged);
    QCOMPARE(file->takeSetAside().value(0).words, u"no such table: spending"_s);
    QVERIFY(budget.load());
}

void FleetFileTest::a_reading_that_makes_no_sense_is_damage()
{
    const auto file = open();
    ReadingTable table(*file);
    for (const QString &senseless :
         {u"status = 99"_s, u"source = 0"_s, u"body = '{\"value\":'"_s, u"error = '[]'"_s}) {
        LearnedSet set;
        set.set.vehicle.id = u"v1"_s;
        set.set.readings.emplaceBack();
        QVERIFY(table.put(set));
        change({u"UPDATE reading SET "_s + senseless});
        QCOMPARE(storageFault(table.readings(u"v1"_s).error()), StorageFault::Damaged);
        QCOMPARE(file->takeSetAside().size(), 1);
        QVERIFY(table.readings(u"v1"_s)->isEmpty());
    }
}

void FleetFileTest::a_file_removed_meanwhile_is_begun_anew()
{
    const auto file = open();
    QVERIFY(isUsable(*file));
    for (const QString &name : names())
        QVERIFY(QFile::remove(m_folder->filePath(name)));
    FleetCache cache(*file);
    QCOMPARE(readAll(cache), QList<CachePart>());
    const QList<SetAside> gone{{Reason::Gone, {}, {}}};
    QCOMPARE(file->takeSetAside(), gone);
    QVERIFY(isUsable(*file));
    QVERIFY(QFile::exists(path()));

    QVERIFY(QDir(m_folder->path()).removeRecursively());
    QVERIFY(isUsable(*file));
}

void FleetFileTest::goes_on_after_another_process_set_it_aside()
{
    const auto file = open();
    const auto other = open();
    QVERIFY(isUsable(*file));
    change({u"UPDATE part SET bytes = x'00' WHERE number = 7"_s});
    FleetCache cache(*file);
    FleetCache otherCache(*other);
    QVERIFY(!readAll(otherCache));
    QCOMPARE(other->takeSetAside().value(0).reason, Reason::Damaged);
    QVERIFY(isUsable(*other));
    QCOMPARE(readAll(cache), sampleParts(5));
    QCOMPARE(file->takeSetAside().value(0).reason, Reason::Gone);
    const QStringList aside = names().filter(QRegularExpression(u"damaged-[0-9T]+$"_s));
    QCOMPARE(aside.size(), 1);
}

void FleetFileTest::a_locked_file_is_not_set_aside()
{
    const auto file = open();
    QVERIFY(isUsable(*file));
    const auto other = open();
    const auto held = other->run("test", [&](Database &database) {
        return database.write([&]() -> Result<Done> {
            FleetCache cache(*file);
            const auto refused = cache.write({{}, {}, {}, true});
            return storageFault(refused.error()) == StorageFault::Locked
                       ? Result<Done>(Done{})
                       : database.failure("TEST", u"not locked"_s);
        });
    });
    QVERIFY(held);
    QVERIFY(file->takeSetAside().isEmpty());
    QVERIFY(isUsable(*file));
}

void FleetFileTest::a_full_disk_can_be_tried_again()
{
    {
        const FullDisk full(0);
        const auto file = FleetFile::open(m_folder->path(), m_clock, std::chrono::milliseconds(50));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ApiError::Kind::Storage);
        QCOMPARE(file.error().operation, u"opening the stored fleet"_s);
        QVERIFY(!oneLine(file.error()).isEmpty());
    }
    const auto file = open();
    QVERIFY(file);
    QVERIFY(file->takeSetAside().isEmpty());
    QVERIFY(isUsable(*file));
}

void FleetFileTest::each_notice_says_what_happened()
{
    const QString path = u"/x/fleet.sqlite.damaged-20261125T162102"_s;
    for (const Reason reason : {Reason::Damaged, Reason::Foreign, Reason::Newer, Reason::Gone}) {
        const QString notice = noticeOf({reason, path, u"file is not a database"_s});
        QVERIFY(notice.endsWith(u'.'));
        QCOMPARE(notice.contains("fleet.sqlite.damaged-20261125T162102"_L1),
                 reason != Reason::Gone);
        QCOMPARE(notice.contains("file is not a database"_L1), reason == Reason::Damaged);
    }
}

QTEST_GUILESS_MAIN(FleetFileTest)

#include "tst_fleetfile.moc"
