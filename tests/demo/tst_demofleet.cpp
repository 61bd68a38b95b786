// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofleet.h"
#include "vin.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestDemoFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void is_the_same_for_the_same_seed()
    {
        const DemoFleet one = makeFleet({});
        const DemoFleet two = makeFleet({});
        QCOMPARE(one.connections.size(), two.connections.size());
        for (std::size_t i = 0; i < one.connections.size(); ++i) {
            QCOMPARE(one.connections[i].id, two.connections[i].id);
            QCOMPARE(one.connections[i].createdAt, two.connections[i].createdAt);
            QCOMPARE(one.connections[i].permissions, two.connections[i].permissions);
        }
        for (std::size_t i = 0; i < one.vehicles.size(); ++i) {
            QCOMPARE(one.vehicles[i].vin, two.vehicles[i].vin);
            QCOMPARE(attributesJson(one.vehicles[i]), attributesJson(two.vehicles[i]));
        }
    }

    void is_another_for_another_seed()
    {
        FleetPlan plan;
        plan.seed = 2;
        const DemoFleet one = makeFleet({});
        const DemoFleet two = makeFleet(plan);
        QVERIFY(one.users[0].id != two.users[0].id);
        QVERIFY(one.vehicles[10].vin != two.vehicles[10].vin);
    }

    void keeps_its_vehicles_when_it_grows()
    {
        FleetPlan plan;
        plan.vehicles = 2000;
        const DemoFleet small = makeFleet({});
        const DemoFleet large = makeFleet(plan);
        QCOMPARE(large.vehicles.size(), std::size_t(2000));
        for (std::size_t i = 0; i < small.vehicles.size(); ++i)
            QCOMPARE(small.vehicles[i].id, large.vehicles[i].id);
    }

    void is_large_and_varied()
    {
        const DemoFleet fleet = makeFleet({});
        QVERIFY(fleet.users.size() >= 40);
        QVERIFY(fleet.vehicles.size() >= 400);
        QSet<QByteArray> makes;
        QSet<QByteArray> models;
        QSet<int> years;
        QSet<int> powertrains;
        QSet<int> stores;
        QSet<qint64> intervals;
        qsizetype simulated = 0;
        qsizetype untold = 0;
        qsizetype modelless = 0;
        for (const DemoVehicle &vehicle : fleet.vehicles) {
            makes.insert(vehicle.spec->make);
            models.insert(vehicle.spec->model);
            years.insert(vehicle.year);
            powertrains.insert(int(vehicle.spec->powertrain));
            stores.insert(int(vehicle.stored));
            intervals.insert(vehicle.reportsEvery.count());
            simulated += vehicle.simulated;
            untold += vehicle.has(Quirk::PowertrainUntold);
            modelless += vehicle.has(Quirk::ModelUntold);
            QVERIFY(vehicle.year >= vehicle.spec->firstYear);
            QVERIFY(vehicle.year <= vehicle.spec->lastYear);
        }
        QVERIFY(makes.size() >= 30);
        QVERIFY(models.size() >= 60);
        QVERIFY(years.size() >= 8);
        QCOMPARE(powertrains.size(), 3);
        QCOMPARE(stores.size(), 4);
        QVERIFY(intervals.size() >= 20);
        QVERIFY(simulated >= 20);
        QVERIFY(untold >= 1);
        QVERIFY(modelless >= 1);
        // The same make in different cases, as real answers have it.
        QVERIFY(makes.contains("TESLA") && makes.contains("Tesla"));

        QSet<QByteArrayList> permissions;
        for (const DemoConnection &connection : fleet.connections)
            permissions.insert(connection.permissions);
        QVERIFY(permissions.size() >= 50);
        const auto named = std::ranges::count_if(
            fleet.users, [](const DemoUser &user) { return !user.externalId.isEmpty(); });
        QVERIFY(named >= 10 && named < int(fleet.users.size()));
    }

    void identifies_everything_once()
    {
        const DemoFleet fleet = makeFleet({});
        static const QRegularExpression uuid(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QSet<QByteArray> ids;
        QSet<QByteArray> vins;
        const auto note = [&ids](const QByteArray &id) {
            const bool isNew = !ids.contains(id) && uuid.match(QString::fromLatin1(id)).hasMatch();
            ids.insert(id);
            return isNew;
        };
        for (const DemoUser &user : fleet.users)
            QVERIFY(note(user.id));
        for (const DemoVehicle &vehicle : fleet.vehicles) {
            QVERIFY(note(vehicle.id));
            vins.insert(vehicle.vin);
        }
        for (const DemoConnection &connection : fleet.connections)
            QVERIFY(note(connection.id));
        QCOMPARE(std::size_t(vins.size()), fleet.vehicles.size());
    }

    void connects_every_user_and_some_vehicles_twice()
    {
        const DemoFleet fleet = makeFleet({});
        QSet<std::size_t> users;
        QSet<std::size_t> vehicles;
        for (const DemoConnection &connection : fleet.connections) {
            users.insert(connection.user);
            vehicles.insert(connection.vehicle);
            QVERIFY(connection.createdAt <= connection.updatedAt);
        }
        QCOMPARE(std::size_t(users.size()), fleet.users.size());
        QCOMPARE(std::size_t(vehicles.size()), fleet.vehicles.size());
        QVERIFY(fleet.connections.size() > fleet.vehicles.size());
        QVERIFY(std::ranges::is_sorted(fleet.connections, std::ranges::greater(),
                                       &DemoConnection::createdAt));
    }

    void shows_the_first_user_first()
    {
        const DemoFleet fleet = makeFleet({});
        QCOMPARE(fleet.users[0].externalId, "C-10442");
        for (std::size_t i = 0; i < 6; ++i) {
            QCOMPARE(fleet.connections[i].user, std::size_t(0));
            QCOMPARE(fleet.connections[i].vehicle, i);
            QVERIFY(!fleet.vehicles[i].simulated);
        }
        QVERIFY(fleet.connections[6].user != 0);
    }

    void gives_one_user_as_many_vehicles_as_wanted()
    {
        FleetPlan plan;
        plan.firstUserVehicles = 2000;
        const DemoFleet fleet = makeFleet(plan);
        const auto own =
            std::ranges::count(fleet.connections, std::size_t(0), &DemoConnection::user);
        QCOMPARE(own, 2000);
    }

    void serves_small_fleets_as_well()
    {
        for (int users = 0; users < 4; ++users) {
            for (int vehicles = 0; vehicles < 4; ++vehicles) {
                const DemoFleet fleet = makeFleet({1, users, vehicles, 0});
                QCOMPARE(int(fleet.vehicles.size()), vehicles);
                QVERIFY(int(fleet.connections.size()) >= vehicles);
            }
        }
    }

    void invents_vins_that_are_well_formed()
    {
        // The worked example of the regulation's tables.
        QCOMPARE(vinCheckDigit("1M8GDM9AXKP042788"), 'X');
        QCOMPARE(vinCheckDigit("11111111111111111"), '1');
        static const QRegularExpression form(u"^[A-HJ-NPR-Z0-9]{17}$"_s);
        const DemoFleet fleet = makeFleet({});
        for (const DemoVehicle &vehicle : fleet.vehicles) {
            QVERIFY(form.match(QString::fromLatin1(vehicle.vin)).hasMatch());
            QCOMPARE(vehicle.vin[8], vinCheckDigit(vehicle.vin));
            QVERIFY(vehicle.vin.startsWith(vehicle.spec->maker));
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoFleet)
#include "tst_demofleet.moc"
