// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "readingtable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using Status = Reading::Status;

namespace {

const QDateTime day(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

QDateTime at(int minutes)
{
    return day.addSecs(minutes * 60);
}

Reading success(int value, const QDateTime &oem, const QDateTime &ingested = {})
{
    Reading reading;
    reading.vehicleId = u"v1"_s;
    reading.code = u"tractionbattery-stateofcharge"_s;
    reading.group = u"TractionBattery"_s;
    reading.name = u"StateOfCharge"_s;
    reading.status = Status::Success;
    reading.statusText = u"SUCCESS"_s;
    reading.body = QJsonObject{{u"value"_s, value}, {u"unit"_s, u"percent"_s}};
    reading.unit = u"percent"_s;
    reading.oemUpdatedAt = oem;
    reading.ingestedAt = ingested;
    return reading;
}

Reading failed(const QDateTime &oem, const QDateTime &ingested = {})
{
    Reading reading = success(0, oem, ingested);
    reading.status = Status::Error;
    reading.statusText = u"ERROR"_s;
    reading.body.reset();
    reading.unit.clear();
    reading.error = SignalError{u"PERMISSION"_s, {}, {}, {}, {}, {}};
    return reading;
}

LearnedSet learned(const QList<Reading> &readings, const QDateTime &learnedAt = at(0),
                   LearnedBy by = LearnedBy::Read)
{
    LearnedSet set;
    set.set.readings = readings;
    set.userId = u"u1"_s;
    set.learnedAt = learnedAt;
    set.by = by;
    return set;
}

} // namespace

class ReadingTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void gives_back_every_reading_as_it_was_put();
    void gives_back_text_that_somebody_made_up();
    void the_newest_by_the_cars_time_wins_data();
    void the_newest_by_the_cars_time_wins();
    void an_error_stands_beside_the_last_success();
    void an_error_with_its_own_last_value_keeps_it();
    void a_late_success_stays_behind_the_error();
    void the_order_of_arrival_does_not_matter();
    void a_time_far_in_the_future_does_not_stay_the_newest();
    void attributes_are_never_unlearned();
    void removes_vehicles_with_their_readings();
    void a_reading_of_no_vehicle_stores_nothing();
    void takes_many_vehicles_in_one_go();

private:
    std::optional<LastReading> last();
    std::optional<LearnedVehicle> vehicle(const QString &id);

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FleetFile> m_file;
};

void ReadingTableTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = FleetFile::open(m_folder->path(), m_clock);
    QVERIFY(file);
    m_file = std::move(*file);
}

/// The only signal's.
std::optional<LastReading> ReadingTableTest::last()
{
    const auto readings = ReadingTable(*m_file).readings(u"v1"_s);
    return readings && readings->size() == 1 ? std::optional(readings->first()) : std::nullopt;
}

std::optional<LearnedVehicle> ReadingTableTest::vehicle(const QString &id)
{
    const auto found = ReadingTable(*m_file).vehicle(id);
    return found ? *found : std::nullopt;
}

void ReadingTableTest::gives_back_every_reading_as_it_was_put()
{
    Reading full = success(53, at(1).addMSecs(123), at(3));
    full.code = u"a"_s;
    full.retrievedAt = at(2);
    full.readAt = at(4);
    full.status = Status::Error;
    full.statusText = u"Error"_s;
    full.error = SignalError{u"VEHICLE_STATE"_s, u"NOT_CHARGING"_s, u"Title"_s,
                             u"Detail"_s,        u"RETRY_LATER"_s,  u"https://x.test/"_s};
    full.body = QJsonObject{{u"value"_s, qint64(9007199254740993)},
                            {u"ratio"_s, 0.1},
                            {u"none"_s, QJsonValue::Null},
                            {u"list"_s, QJsonArray{1, u"2"_s, QJsonObject{{u""_s, true}}}}};
    Reading bare;
    bare.vehicleId = u"v1"_s;
    bare.code = u"b"_s;
    Reading emptyBody = success(1, {});
    emptyBody.code = u"c"_s;
    emptyBody.status = Status::Unavailable;
    emptyBody.body = QJsonObject();
    emptyBody.error = SignalError();
    const QList<Reading> all{full, bare, emptyBody, success(80, at(1))};
    ReadingTable table(*m_file);
    QVERIFY(table.put(learned({all[3], all[1], all[0], all[2]}, at(7), LearnedBy::Import)));

    const auto readings = table.readings(u"v1"_s);
    QVERIFY(readings);
    QCOMPARE(readings->size(), all.size());
    for (int i = 0; i < all.size(); ++i) {
        const LastReading expected{{all[i], u"u1"_s, at(7), LearnedBy::Import}, std::nullopt};
        QCOMPARE(readings->at(i), expected);
    }
    QVERIFY(table.readings(u"v2"_s)->isEmpty());
}

void ReadingTableTest::gives_back_text_that_somebody_made_up()
{
    Reading reading = success(1, at(0));
    reading.vehicleId = u"'; DROP TABLE reading; --"_s;
    reading.code = QString(100'000, u'é');
    reading.unit = QString(u"a\0b\n😀"_s);
    reading.name = u"%_?\"'"_s;
    QJsonObject body;
    for (int i = 0; i < 200; ++i)
        body = QJsonObject{{u"deeper\0 \u2028"_s, body}, {u"text"_s, reading.unit}};
    reading.body = body;
    ReadingTable table(*m_file);
    QVERIFY(table.put(learned({reading})));
    const auto readings = table.readings(reading.vehicleId);
    QVERIFY(readings);
    QCOMPARE(readings->size(), 1);
    QVERIFY(readings->first().newest.reading == reading);
}

void ReadingTableTest::the_newest_by_the_cars_time_wins_data()
{
    QTest::addColumn<Reading>("first");
    QTest::addColumn<int>("firstLearned");
    QTest::addColumn<Reading>("second");
    QTest::addColumn<int>("secondLearned");
    QTest::addColumn<bool>("isReplaced");
    const auto row = [](const char *name, const Reading &first, int firstLearned,
                        const Reading &second, int secondLearned, bool isReplaced) {
        QTest::newRow(name) << first << firstLearned << second << secondLearned << isReplaced;
    };
    row("newer by the car", success(1, at(1)), 9, success(2, at(2)), 8, true);
    row("older by the car", success(1, at(2)), 8, success(2, at(1)), 9, false);
    row("the car's time before Smartcar's", success(1, at(2), at(3)), 8, success(2, at(1), at(4)),
        9, false);
    row("same by the car, newer at Smartcar", success(1, at(1), at(2)), 9, success(2, at(1), at(3)),
        8, true);
    row("same by the car, older at Smartcar", success(1, at(1), at(3)), 8, success(2, at(1), at(2)),
        9, false);
    row("no time of the car", success(1, {}, at(3)), 8, success(2, {}, at(2)), 9, false);
    row("one has no time of the car", success(1, at(5), at(6)), 8, success(2, {}, at(7)), 9, true);
    row("one has no time of the car, older", success(1, at(5), at(6)), 8, success(2, {}, at(5)), 9,
        false);
    row("learned later alone", success(1, {}), 8, success(2, {}), 9, true);
    row("learned earlier alone", success(1, {}), 9, success(2, {}), 8, false);
    row("the same again", success(1, at(1), at(2)), 8, success(1, at(1), at(2)), 9, true);
}

void ReadingTableTest::the_newest_by_the_cars_time_wins()
{
    QFETCH(Reading, first);
    QFETCH(int, firstLearned);
    QFETCH(Reading, second);
    QFETCH(int, secondLearned);
    QFETCH(bool, isReplaced);
    ReadingTable table(*m_file);
    QVERIFY(table.put(learned({first}, at(firstLearned))));
    QVERIFY(table.put(learned({second}, at(secondLearned), LearnedBy::Webhook)));
    const auto found = last();
    QVERIFY(found);
    QCOMPARE(found->newest.reading, isReplaced ? second : first);
    QCOMPARE(found->newest.learnedAt, at(isReplaced ? secondLearned : firstLearned));
    QCOMPARE(found->newest.by, isReplaced ? LearnedBy::Webhook : LearnedBy::Read);
    QVERIFY(!found->lastSuccess);
}

void ReadingTableTest::an_error_stands_beside_the_last_success()
{
    ReadingTable table(*m_file);
    QVERIFY(table.put(learned({success(80, at(1))}, at(2))));
    QVERIFY(table.put(learned({failed({})}, at(3), LearnedBy::Webhook)));
    const LearnedReading good{success(80, at(1)), u"u1"_s, at(2), LearnedBy::Read};
    QCOMPARE(last(), (LastReading{{failed({}), u"u1"_s, at(3), LearnedBy::Webhook}, good}));

    QVERIFY(table.put(learned({failed({})}, at(4))));
    QCOMPARE(last(), (LastReading{{failed({}), u"u1"_s, at(4), LearnedBy::Read}, good}));

    QVERIFY(table.put(learned({success(81, at(5))}, at(6))));
    QCOMPARE(last(), (LastReading{{success(81, at(5)), u"u1"_s, at(6), LearnedBy::Read}, {}}));
}

void ReadingTableTest::an_error_with_its_own_last_value_keeps_it()
{
    Reading error = failed(at(1));
    error.body = QJsonObject{{u"value"_s, 53}};
    ReadingTable table(*m_file);
    QVERIFY(table.put(learned({error})));
    QCOMPARE(last()->newest.reading, error);
    QVERIFY(!last()->lastSuccess);
}

void ReadingTableTest::a_late_success_stays_behind_the_error()
{
    ReadingTable table(*m_file);
    QVERIFY(table.put(learned({success(79, at(0))}, at(1))));
    QVERIFY(table.put(learned({failed(at(5))}, at(6))));
    QVERIFY(table.put(learned({success(80, at(2))}, at(7))));
    QCOMPARE(last()->newest.reading, failed(at(5)));
    QCOMPARE(last()->lastSuccess->reading, success(80, at(2)));
    QVERIFY(table.put(learned({failed(at(1))}, at(8))));
    QCOMPARE(last()->newest.reading, failed(at(5)));
}

void ReadingTableTest::the_order_of_arrival_does_not_matter()
{
    std::vector<Reading> readings{success(1, at(1)), success(2, at(2)), failed(at(3)),
                                  success(4, at(4)), failed(at(5)),     failed(at(6))};
    std::vector<int> order{0, 1, 2, 3, 4, 5};
    ReadingTable table(*m_file);
    int count = 0;
    do {
        QVERIFY(table.remove({u"v1"_s}));
        QList<Reading> set;
        for (const int i : order)
            set.append(readings[static_cast<std::size_t>(i)]);
        QVERIFY(table.put(learned(set, at(7))));
        QCOMPARE(last()->newest.reading, readings[5]);
        QCOMPARE(last()->lastSuccess->reading, readings[3]);
        ++count;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(count, 720);
}

void ReadingTableTest::a_time_far_in_the_future_does_not_stay_the_newest()
{
    ReadingTable table(*m_file);
    QVERIFY(table.put(learned({success(1, at(0).addYears(50))}, at(0))));
    QCOMPARE(last()->newest.reading.body->value(u"value"_s).toInt(), 1);
    QVERIFY(table.put(learned({success(2, at(1))}, at(2))));
    QCOMPARE(last()->newest.reading.body->value(u"value"_s).toInt(), 2);
    // An error of such a time does not hide what comes after it, either.
    QVERIFY(table.put(learned({failed(at(0).addYears(50))}, at(3))));
    QCOMPARE(last()->newest.reading.status, Status::Error);
    QVERIFY(table.put(learned({success(3, at(4))}, at(5))));
    QCOMPARE(last()->newest.reading.body->value(u"value"_s).toInt(), 3);
    // A clock that is a little fast counts as it is.
    QVERIFY(table.put(learned({success(4, at(10))}, at(6))));
    QVERIFY(table.put(learned({success(5, at(7))}, at(8))));
    QCOMPARE(last()->newest.reading.body->value(u"value"_s).toInt(), 4);
}

void ReadingTableTest::attributes_are_never_unlearned()
{
    ReadingTable table(*m_file);
    QVERIFY(!vehicle(u"v1"_s));
    QVERIFY(table.put(learned({success(80, at(1))}, at(1))));
    QVERIFY(!vehicle(u"v1"_s)); // a reading tells none

    LearnedSet set = learned({}, at(5));
    const Vehicle full{u"v1"_s, u"TESLA"_s, u"Model 3"_s, 2023, u"BEV"_s, u"live"_s, u"VIN1"_s};
    set.set.vehicle = full;
    QVERIFY(table.put(set));
    QCOMPARE(vehicle(u"v1"_s), (LearnedVehicle{full, u"u1"_s, at(5), LearnedBy::Read}));

    set.set.vehicle = Vehicle{u"v1"_s, u"KIA"_s, {}, {}, {}, {}, {}};
    set.learnedAt = at(6);
    set.by = LearnedBy::Webhook;
    QVERIFY(table.put(set));
    Vehicle changed = full;
    changed.make = u"KIA"_s;
    QCOMPARE(vehicle(u"v1"_s), (LearnedVehicle{changed, u"u1"_s, at(6), LearnedBy::Webhook}));

    set.set.vehicle = Vehicle{u"v1"_s, u"FORD"_s, {}, {}, {}, {}, u"VIN0"_s};
    set.learnedAt = at(2);
    QVERIFY(table.put(set));
    QCOMPARE(vehicle(u"v1"_s), (LearnedVehicle{changed, u"u1"_s, at(6), LearnedBy::Webhook}));
}

void ReadingTableTest::removes_vehicles_with_their_readings()
{
    ReadingTable table(*m_file);
    Reading other = success(1, at(1));
    other.vehicleId = u"v2"_s;
    LearnedSet set = learned({success(1, at(1)), other});
    set.set.vehicle = Vehicle{u"v1"_s, u"KIA"_s, {}, {}, {}, {}, {}};
    QVERIFY(table.put(set));
    QVERIFY(table.remove({u"v1"_s, u"unknown"_s}));
    QVERIFY(table.readings(u"v1"_s)->isEmpty());
    QVERIFY(!vehicle(u"v1"_s));
    QCOMPARE(table.readings(u"v2"_s)->size(), 1);
    QVERIFY(table.put(set));
    QCOMPARE(table.readings(u"v1"_s)->size(), 1);
}

void ReadingTableTest::a_reading_of_no_vehicle_stores_nothing()
{
    ReadingTable table(*m_file);
    Reading lost = success(1, at(1));
    lost.vehicleId.clear();
    const auto done = table.put({learned({success(1, at(1))}), learned({lost})});
    QCOMPARE(done.error().kind, ApiError::Kind::Internal);
    QVERIFY(table.readings(u"v1"_s)->isEmpty());

    LearnedSet set = learned({lost});
    set.set.vehicle.id = u"v1"_s;
    QVERIFY(table.put(set));
    QCOMPARE(last()->newest.reading, success(1, at(1)));
}

void ReadingTableTest::takes_many_vehicles_in_one_go()
{
    QList<LearnedSet> sets;
    for (int i = 0; i < 1000; ++i) {
        Reading reading = success(i % 100, at(i));
        reading.vehicleId = u"v%1"_s.arg(i);
        sets.append(learned({reading}));
    }
    ReadingTable table(*m_file);
    QVERIFY(table.put(sets));
    QCOMPARE(table.readings(u"v999"_s)->first().newest.reading, sets[999].set.readings[0]);
}

QTEST_GUILESS_MAIN(ReadingTableTest)

#include "tst_readingtable.moc"
