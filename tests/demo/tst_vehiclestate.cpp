// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofleet.h"
#include "vehiclestate.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs start = 1'790'000'000'000; // September 2026

double distance(Place a, Place b)
{
    return std::hypot(a.latitude - b.latitude, a.longitude - b.longitude);
}

} // namespace

class TestVehicleState : public QObject
{
    Q_OBJECT

    DemoFleet m_fleet = makeFleet({});

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void moves_as_a_vehicle_does()
    {
        for (const DemoVehicle &vehicle : m_fleet.vehicles) {
            VehicleState before = stateAt(vehicle, start);
            const EpochMs step = vehicle.cycle.count() * 1000 / 500;
            for (int i = 1; i <= 600; ++i) {
                const EpochMs time = start + i * step;
                const VehicleState state = stateAt(vehicle, time);
                QVERIFY(state.odometer >= before.odometer);
                QVERIFY(state.odometer - before.odometer < vehicle.cycleKm / 3);
                QVERIFY(state.fuel >= 0 && state.fuel <= 1);
                QVERIFY(state.speed >= 0 && state.speed < 200);
                QVERIFY(state.heading >= 0 && state.heading < 360);
                QVERIFY(state.outside > -40 && state.outside < 50);
                if (!state.driving() && !before.driving() && i > 1 &&
                    state.odometer == before.odometer) {
                    QVERIFY(distance(state.place, before.place) < 1e-9);
                }
                if (vehicle.hasBattery()) {
                    QVERIFY(state.stateOfCharge > 5 && state.stateOfCharge <= 100);
                    QVERIFY(state.lastCharged <= time);
                    if (state.charging() && before.charging()) {
                        QVERIFY(state.stateOfCharge > before.stateOfCharge);
                        QVERIFY(state.minutesToComplete <= before.minutesToComplete);
                        QVERIFY(state.energyAdded > before.energyAdded);
                    }
                    if (state.driving() && before.driving())
                        QVERIFY(state.stateOfCharge <= before.stateOfCharge);
                } else {
                    QVERIFY(!state.charging());
                    QCOMPARE(state.stateOfCharge, 0.0);
                }
                before = state;
            }
        }
    }

    void goes_through_everything_in_a_cycle()
    {
        const DemoVehicle &taxi = m_fleet.vehicles[0];
        QSet<int> activities;
        bool home = false;
        bool away = false;
        for (EpochMs time = start; time < start + taxi.cycle.count() * 1000; time += 60'000) {
            const VehicleState state = stateAt(taxi, time);
            activities.insert(int(state.activity));
            home |= state.atHome;
            away |= !state.atHome;
        }
        QCOMPARE(activities.size(), 4);
        QVERIFY(home && away);
    }

    void is_the_same_at_the_same_time()
    {
        const DemoFleet again = makeFleet({});
        for (std::size_t i = 0; i < again.vehicles.size(); ++i) {
            const VehicleState one = stateAt(m_fleet.vehicles[i], start);
            const VehicleState two = stateAt(again.vehicles[i], start);
            QCOMPARE(one.odometer, two.odometer);
            QCOMPARE(one.stateOfCharge, two.stateOfCharge);
            QCOMPARE(one.place.latitude, two.place.latitude);
        }
    }

    void reports_in_intervals()
    {
        using namespace std::chrono_literals;
        for (const DemoVehicle &vehicle : m_fleet.vehicles) {
            for (const auto interval : {0s, 600s, 86400s}) {
                const EpochMs every = std::max(vehicle.reportsEvery, interval).count() * 1000;
                const EpochMs reported = reportedAt(vehicle, start, interval);
                QVERIFY(reported <= start - 60'000);
                QVERIFY(reported > start - 60'000 - every);
                QCOMPARE(reportedAt(vehicle, reported + 60'000, interval), reported);
                QCOMPARE(reportedAt(vehicle, reported + 59'999, interval), reported - every);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestVehicleState)
#include "tst_vehiclestate.moc"
