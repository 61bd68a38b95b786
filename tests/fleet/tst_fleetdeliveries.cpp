// SPDX-License-Identifier: GPL-3.0-or-later
// What deliveries tell goes into the fleet as of when they came, in any order, and once.
#include "await.h"
#include "clock.h"
#include "fleetdata.h"
#include "fleetrow.h"
#include "fleetstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begun = 1'790'000'000'000;
const QByteArray store = "store-1";

Connection connection()
{
    const TestConnection made = testConnection(1);
    Connection of;
    of.id = QString::fromStdString(made.id);
    of.userId = QString::fromStdString(made.user);
    of.vehicleId = QString::fromStdString(made.vehicle);
    of.mode = u"live"_s;
    return of;
}

QDateTime at(qint64 minutes)
{
    return QDateTime::fromMSecsSinceEpoch(begun + minutes * 60'000, Qt::UTC);
}

LearnedSet delivery(int percent, qint64 oemMinute, qint64 receivedMinute)
{
    Reading reading;
    reading.vehicleId = connection().vehicleId;
    reading.code = u"tractionbattery-stateofcharge"_s;
    reading.status = Reading::Status::Success;
    reading.body = QJsonObject{{u"value"_s, percent}, {u"unit"_s, u"percent"_s}};
    reading.unit = u"percent"_s;
    reading.oemUpdatedAt = at(oemMinute);
    LearnedSet set;
    set.set.vehicle.id = reading.vehicleId;
    set.set.readings = {reading};
    set.userId = connection().userId;
    set.learnedAt = at(receivedMinute);
    set.by = LearnedBy::Webhook;
    return set;
}

int batteryOf(const FleetStore &fleet)
{
    if (fleet.fleet().rows() == 0)
        return -1;
    return int(FleetRow(fleet.fleet(), 0).reading(FleetSignal::Battery).number.value_or(-1));
}

bool becomes(const FleetStore &fleet, int percent)
{
    return QTest::qWaitFor([&] { return batteryOf(fleet) == percent; }, 20'000);
}

} // namespace

class TestFleetDeliveries : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;

    QString folder(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void the_newest_by_the_cars_time_stays()
    {
        FleetStore fleet(folder("order"), &m_clock);
        fleet.merge({connection()}, LearnedFrom::Lookup);
        fleet.learnDeliveries({delivery(60, 20, 21)}, {}, store, 2);
        QVERIFY(becomes(fleet, 60));
        fleet.learnDeliveries({delivery(40, 10, 50), delivery(70, 40, 49)}, {}, store, 4);
        QVERIFY(becomes(fleet, 70));
        const auto kept = await(fleet.readings(connection().vehicleId, this));
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().newest.reading.oemUpdatedAt, at(40));
        QCOMPARE(kept->first().newest.by, LearnedBy::Webhook);
        QCOMPARE(kept->first().newest.learnedAt, at(49));
    }

    void how_far_they_came_is_kept_with_what_they_told()
    {
        {
            FleetStore fleet(folder("mark"), &m_clock);
            fleet.merge({connection()}, LearnedFrom::Lookup);
            QVERIFY(!*await(fleet.deliveriesLearned(store, this)));
            fleet.learnDeliveries({delivery(60, 20, 21)}, {}, store, 7);
            fleet.learnDeliveries({}, {}, store, 9); // of none that the fleet can use
            fleet.learnDeliveries({}, {}, store, 8); // another program was further already
            QCOMPARE(*await(fleet.deliveriesLearned(store, this)), std::optional<qint64>(9));
            QVERIFY(!*await(fleet.deliveriesLearned("another", this)));
        }
        FleetStore fleet(folder("mark"), &m_clock);
        QCOMPARE(*await(fleet.deliveriesLearned(store, this)), std::optional<qint64>(9));
        QVERIFY(becomes(fleet, 60));
    }

    void a_fleet_that_is_begun_anew_knows_of_none()
    {
        {
            FleetStore fleet(folder("anew"), &m_clock);
            fleet.merge({connection()}, LearnedFrom::Lookup);
            fleet.learnDeliveries({delivery(60, 20, 21)}, {}, store, 7);
            QVERIFY(becomes(fleet, 60));
        }
        QVERIFY(QDir(folder("anew")).removeRecursively());
        FleetStore fleet(folder("anew"), &m_clock);
        QVERIFY(!*await(fleet.deliveriesLearned(store, this)));
    }

    void two_programs_keep_the_furthest()
    {
        FleetStore one(folder("two"), &m_clock);
        FleetStore other(folder("two"), &m_clock);
        one.merge({connection()}, LearnedFrom::Lookup);
        one.learnDeliveries({delivery(60, 20, 21)}, {}, store, 5);
        QVERIFY(becomes(one, 60));
        QVERIFY(becomes(other, 60));
        QTRY_COMPARE(*await(other.deliveriesLearned(store, this)), std::optional<qint64>(5));
        other.learnDeliveries({delivery(65, 25, 26)}, {}, store, 6);
        QVERIFY(becomes(one, 65));
        QTRY_COMPARE(*await(one.deliveriesLearned(store, this)), std::optional<qint64>(6));
    }

    void an_error_of_the_whole_vehicle_stands_until_it_is_heard_of_again()
    {
        FleetStore fleet({}, &m_clock);
        fleet.merge({connection()}, LearnedFrom::Lookup);
        const auto fault = [](qint64 minute) {
            return FleetStore::DeliveredFault{connection().vehicleId, connection().userId,
                                              ApiError::Kind::Upstream, at(minute)};
        };
        const auto isAtFault = [&fleet] {
            return fleet.fleet().rows() > 0 && FleetRow(fleet.fleet(), 0).fault().has_value();
        };
        fleet.learnDeliveries({delivery(60, 20, 21)}, {fault(30)}, store, 2);
        QVERIFY(QTest::qWaitFor(isAtFault, 20'000));
        QCOMPARE(FleetRow(fleet.fleet(), 0).fault()->at, at(30).toMSecsSinceEpoch());
        fleet.learnDeliveries({delivery(61, 35, 36)}, {fault(33)}, store, 4); // in disorder
        QVERIFY(becomes(fleet, 61));
        QVERIFY(!isAtFault());
    }

    void what_comes_after_an_error_and_was_before_it_is_the_value_beside_it()
    {
        FleetStore fleet({}, &m_clock);
        fleet.merge({connection()}, LearnedFrom::Lookup);
        LearnedSet error = delivery(0, 1, 30);
        error.set.readings[0].status = Reading::Status::Error;
        error.set.readings[0].body.reset();
        error.set.readings[0].oemUpdatedAt = {};
        const auto state = [&fleet] {
            return FleetRow(fleet.fleet(), 0).reading(FleetSignal::Battery).state;
        };
        fleet.learnDeliveries({error, delivery(60, 20, 29), delivery(40, 10, 28)}, {}, store, 3);
        QVERIFY(becomes(fleet, 60));
        QCOMPARE(state(), ReadingState::Error);
        fleet.learnDeliveries({delivery(65, 25, 29)}, {}, store, 4);
        QVERIFY(becomes(fleet, 65));
        QCOMPARE(state(), ReadingState::Error);
        fleet.learnDeliveries({delivery(70, 35, 36)}, {}, store, 5);
        QVERIFY(becomes(fleet, 70));
        QCOMPARE(state(), ReadingState::Value);
    }

    void an_error_that_is_resolved_is_none_any_more()
    {
        FleetStore fleet({}, &m_clock);
        fleet.merge({connection()}, LearnedFrom::Lookup);
        const auto fault = [](ApiError::Kind kind, qint64 minute, bool isResolved) {
            return FleetStore::DeliveredFault{connection().vehicleId, connection().userId, kind,
                                              at(minute), isResolved};
        };
        const auto isAtFault = [&fleet] {
            return fleet.fleet().rows() > 0 && FleetRow(fleet.fleet(), 0).fault().has_value();
        };
        using Kind = ApiError::Kind;
        fleet.learnDeliveries({}, {fault(Kind::Upstream, 30, false)}, store, 1);
        QVERIFY(QTest::qWaitFor(isAtFault, 20'000));
        // Another one, or one that is over already.
        fleet.learnDeliveries({delivery(60, 20, 21)},
                              {fault(Kind::Permission, 31, true), fault(Kind::Upstream, 29, true)},
                              store, 3);
        QVERIFY(becomes(fleet, 60));
        QVERIFY(isAtFault());
        fleet.learnDeliveries({delivery(61, 22, 23)}, {fault(Kind::Upstream, 35, true)}, store, 4);
        QVERIFY(becomes(fleet, 61));
        QVERIFY(!isAtFault());
        fleet.learnDeliveries({delivery(62, 24, 25)}, {fault(Kind::Upstream, 34, false)}, store, 5);
        QVERIFY(becomes(fleet, 62));
        QVERIFY(!isAtFault()); // it was crossed
    }

    void without_a_folder_it_holds_for_this_run()
    {
        FleetStore fleet({}, &m_clock);
        fleet.merge({connection()}, LearnedFrom::Lookup);
        fleet.learnDeliveries({delivery(60, 20, 21)}, {}, store, 3);
        QVERIFY(becomes(fleet, 60));
        QCOMPARE(*await(fleet.deliveriesLearned(store, this)), std::optional<qint64>(3));
    }
};

QTEST_GUILESS_MAIN(TestFleetDeliveries)
#include "tst_fleetdeliveries.moc"
