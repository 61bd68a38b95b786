// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgettable.h"
#include "fleetcache.h"
#include "fleetsample.h"
#include "fleetschema.h"
#include "manualclock.h"
#include "readingtable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

// How each version was made by the program that shipped it, and what such a program might have
// left in it. Not taken from the program: this is what it is tested against. Never change a
// version; add the next one.
constexpr const char *made1[] = {
    "CREATE TABLE part (tbl TEXT NOT NULL, number INTEGER NOT NULL, checksum INTEGER NOT NULL, "
    "bytes BLOB NOT NULL, PRIMARY KEY (tbl, number)) STRICT",
    "CREATE TABLE fact (key TEXT NOT NULL PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE revision (value INTEGER NOT NULL) STRICT",
    "INSERT INTO revision VALUES (random() >> 2)",
    "CREATE TABLE vehicle (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, make TEXT, model "
    "TEXT, "
    "year INTEGER, powertrain TEXT, mode TEXT, vin TEXT, user_id TEXT, learned_at INTEGER, "
    "source INTEGER) STRICT",
    "CREATE TABLE reading (vehicle INTEGER NOT NULL REFERENCES vehicle ON DELETE CASCADE, "
    "code TEXT NOT NULL, good INTEGER NOT NULL, group_name TEXT, name TEXT, "
    "status INTEGER NOT NULL, status_text TEXT, body TEXT, unit TEXT, error TEXT, "
    "oem_updated_at INTEGER, retrieved_at INTEGER, ingested_at INTEGER, read_at INTEGER, "
    "user_id TEXT, learned_at INTEGER, source INTEGER NOT NULL, "
    "PRIMARY KEY (vehicle, code, good)) STRICT, WITHOUT ROWID",
    "CREATE TABLE bucket (id INTEGER PRIMARY KEY CHECK (id = 1), level REAL NOT NULL, "
    "level_at INTEGER, held_until INTEGER) STRICT",
    "CREATE TABLE spending (vehicle_id TEXT NOT NULL PRIMARY KEY, month INTEGER NOT NULL, "
    "calls INTEGER NOT NULL, throttled_until INTEGER, is_spent INTEGER NOT NULL) STRICT, "
    "WITHOUT ROWID",
    "CREATE TABLE refresh_job (id INTEGER PRIMARY KEY CHECK (id = 1), begun_at INTEGER, "
    "purpose INTEGER NOT NULL, about TEXT, vehicles INTEGER NOT NULL) STRICT",
    "CREATE TABLE refresh_chunk (number INTEGER PRIMARY KEY, vehicles BLOB NOT NULL) STRICT",
    "CREATE TABLE refresh_state (chunk INTEGER PRIMARY KEY, states BLOB NOT NULL) STRICT",
    "CREATE TABLE refresh_schedule (id INTEGER PRIMARY KEY CHECK (id = 1), "
    "enabled INTEGER NOT NULL, filter TEXT, every INTEGER NOT NULL, calls_a_day INTEGER NOT NULL, "
    "last_run INTEGER, day INTEGER NOT NULL, calls INTEGER NOT NULL) STRICT",
};
constexpr Migration made[] = {made1};

constexpr const char *content[] = {
    // With the checksum (XXH3) of the part's bytes and key.
    "INSERT INTO fact VALUES ('syncEpoch', 12)",
    "INSERT INTO part VALUES ('column', 4, 8498387113736717190, x'616263')",
    "INSERT INTO vehicle VALUES (1, 'v1', 'TESLA', 'Model 3', 2023, 'BEV', 'live', NULL, 'u1', "
    "1780222506000, 1)",
    "INSERT INTO reading VALUES (1, 'odometer-traveleddistance', 1, 'Odometer', "
    "'TraveledDistance', 1, 'SUCCESS', '{\"unit\":\"km\",\"value\":1234.5}', 'km', NULL, "
    "1780222506000, NULL, 1780222509000, 1780222510000, 'u1', 1780222510000, 2)",
    "INSERT INTO bucket VALUES (1, 99.5, 1780222506000, NULL)",
    "INSERT INTO spending VALUES ('v1', 202605, 17, 1780222506000, 1)",
};

// The same of budget.sqlite.
constexpr const char *budgetMade1[] = {
    "CREATE TABLE bucket (id INTEGER PRIMARY KEY CHECK (id = 1), level REAL NOT NULL, "
    "level_at INTEGER, held_until INTEGER) STRICT",
    "CREATE TABLE spending (vehicle_id TEXT NOT NULL PRIMARY KEY, month INTEGER NOT NULL, "
    "calls INTEGER NOT NULL, throttled_until INTEGER, is_spent INTEGER NOT NULL) STRICT, "
    "WITHOUT ROWID",
};

constexpr Migration budgetMade[] = {budgetMade1};

QString schemaOf(const QString &path, const DatabaseKind &kind)
{
    const auto opened = Database::open(path, kind);
    QString text;
    if (opened) {
        (void)(*opened)->run("SELECT sql FROM sqlite_schema ORDER BY type, name", {},
                             [&text](const Row &row) {
                                 text += row.text(0) + u'\n';
                                 return true;
                             });
    }
    return text;
}

} // namespace

class FleetSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void every_version_is_kept_here();
    void comes_from_each_version_to_the_same_schema_data();
    void comes_from_each_version_to_the_same_schema();
    void keeps_what_each_version_held_data();
    void keeps_what_each_version_held();
    void the_budget_comes_from_each_version_with_what_it_held();

private:
    QString path() const { return m_folder->filePath(u"fleet.sqlite"_s); }
    void make(int version) const;

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FleetSchemaTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void FleetSchemaTest::make(int version) const
{
    DatabaseKind kind = fleetDatabase();
    kind.migrations = std::span(made).first(static_cast<std::size_t>(version));
    const auto opened = Database::open(path(), kind);
    QVERIFY(opened);
    if (version == 0)
        return;
    for (const char *sql : content)
        QVERIFY2((*opened)->runOnce(QString::fromUtf8(sql)), sql);
}

void FleetSchemaTest::every_version_is_kept_here()
{
    QCOMPARE(fleetDatabase().migrations.size(), std::size(made));
}

void FleetSchemaTest::comes_from_each_version_to_the_same_schema_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version <= int(std::size(made)); ++version)
        QTest::addRow("version %d", version) << version;
}

void FleetSchemaTest::comes_from_each_version_to_the_same_schema()
{
    QFETCH(int, version);
    make(version);
    const QString fresh = schemaOf(m_folder->filePath(u"fresh.sqlite"_s), fleetDatabase());
    QVERIFY(!fresh.isEmpty());
    QCOMPARE(schemaOf(path(), fleetDatabase()), fresh);
}

void FleetSchemaTest::keeps_what_each_version_held_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= int(std::size(made)); ++version)
        QTest::addRow("version %d", version) << version;
}

void FleetSchemaTest::keeps_what_each_version_held()
{
    QFETCH(int, version);
    make(version);
    const auto opened = FleetFile::open(m_folder->path(), m_clock);
    QVERIFY(opened);
    FleetFile &file = **opened;
    QVERIFY(file.takeSetAside().isEmpty());

    FleetCache cache(file);
    QCOMPARE(cache.facts(), Result<FleetFacts>(FleetFacts{{"syncEpoch", qint64(12)}}));
    const QList<CachePart> parts{{"column", 4, "abc"}};
    QCOMPARE(readAll(cache), parts);

    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'780'222'506'000, Qt::UTC);
    ReadingTable table(file);
    const auto vehicle = table.vehicle(u"v1"_s);
    QVERIFY(vehicle && *vehicle);
    const Vehicle tesla{u"v1"_s, u"TESLA"_s, u"Model 3"_s, 2023, u"BEV"_s, u"live"_s, {}};
    QCOMPARE(**vehicle, (LearnedVehicle{tesla, u"u1"_s, time, LearnedBy::Read}));
    const auto readings = table.readings(u"v1"_s);
    QVERIFY(readings);
    QCOMPARE(readings->size(), 1);
    const LearnedReading &learned = readings->first().newest;
    QCOMPARE(learned.by, LearnedBy::Webhook);
    QCOMPARE(learned.learnedAt, time.addSecs(4));
    QCOMPARE(learned.reading.status, Reading::Status::Success);
    QCOMPARE(learned.reading.body->value(u"value"_s).toDouble(), 1234.5);
    QCOMPARE(learned.reading.oemUpdatedAt, time);

    BudgetTable budget(file);
    const StoredBudget stored{StoredBucket{99.5, time, {}}, {{u"v1"_s, 202605, 17, time, true}}};
    QCOMPARE(budget.load(), Result<StoredBudget>(stored));
}

void FleetSchemaTest::the_budget_comes_from_each_version_with_what_it_held()
{
    QCOMPARE(budgetDatabase().migrations.size(), std::size(budgetMade));
    const QString file = m_folder->filePath(u"budget.sqlite"_s);
    const QString fresh = schemaOf(m_folder->filePath(u"fresh.sqlite"_s), budgetDatabase());
    for (std::size_t version = 1; version <= std::size(budgetMade); ++version) {
        {
            DatabaseKind kind = budgetDatabase();
            kind.migrations = std::span(budgetMade).first(version);
            const auto opened = Database::open(file, kind);
            QVERIFY(opened);
            for (const char *sql :
                 {"INSERT INTO bucket VALUES (1, 99.5, 1780222506000, NULL)",
                  "INSERT INTO spending VALUES ('v1', 202605, 17, 1780222506000, 1)"})
                QVERIFY2((*opened)->runOnce(QString::fromUtf8(sql)), sql);
        }
        QCOMPARE(schemaOf(file, budgetDatabase()), fresh);
        const auto opened = FleetFile::openBudget(m_folder->path(), m_clock);
        QVERIFY(opened && (*opened)->takeSetAside().isEmpty());
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'780'222'506'000, Qt::UTC);
        const StoredBudget stored{StoredBucket{99.5, time, {}},
                                  {{u"v1"_s, 202605, 17, time, true}}};
        QCOMPARE(BudgetTable(**opened).load(), Result<StoredBudget>(stored));
        QVERIFY(QFile::remove(file));
    }
}

QTEST_GUILESS_MAIN(FleetSchemaTest)

#include "tst_fleetschema.moc"
