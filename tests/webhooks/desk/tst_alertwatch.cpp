// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertreadings.h"
#include "alertwatch.h"
#include "fleetdata.h"
#include "manualclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Condition = AlertRule::Condition;

class TestAlertWatch : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            QObject::connect(&watch, &AlertWatch::begun, &watch,
                             [this](const Alert &alert) { alerts << alert; });
        }

        static QString id(int vehicle)
        {
            return QString::fromStdString(testConnection(vehicle).vehicle);
        }

        /// Vehicles of the fleet, numbered from 1 on; the even ones are SKODAs.
        void addVehicles(int count)
        {
            std::vector<TestConnection> connections;
            for (int number = 1; number <= count; ++number) {
                connections.push_back(testConnection(number));
                if (number % 2 == 0) {
                    connections.back().make = "SKODA";
                    connections.back().model = "Enyaq";
                }
            }
            mergeAll(&writer, connections);
        }

        LearnedSet charge(int vehicle, double percent, int secondsAgo = 0) const
        {
            LearnedSet set;
            set.set.vehicle.id = id(vehicle);
            set.set.readings << alertReading(chargeCode, {{u"value"_s, percent}}, u"percent"_s);
            set.set.readings.first().oemUpdatedAt = clock.utcNow().addSecs(-secondsAgo);
            set.learnedAt = clock.utcNow();
            set.by = LearnedBy::Webhook;
            return set;
        }

        /// Lets what was gathered be told.
        void wait(std::chrono::milliseconds step = AlertWatch::pause)
        {
            clock.advance(step);
            watch.tellDue();
            // The pool's answer comes by an event.
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
        }

        void drive(int vehicle, double percent)
        {
            clock.advance(1s);
            watch.see({charge(vehicle, percent)});
        }

        ManualClock clock;
        FleetWriter writer;
        QList<Alert> alerts;
        AlertWatch watch{[this] { return writer.fleet(); }, &clock};
    };

    static AlertRule low() { return alertRule(chargeCode, Condition::Below, u"20"_s, u"%"_s); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void tells_once_when_it_becomes_true()
    {
        Bench bench;
        bench.addVehicles(2);
        bench.watch.setRules({low()});
        bench.drive(1, 30);
        bench.drive(1, 19);
        bench.wait();
        QCOMPARE(bench.alerts.size(), 1);
        QCOMPARE(bench.alerts.at(0).rule.name, u"Rule"_s);
        QCOMPARE(bench.alerts.at(0).vehicleIds, QStringList{Bench::id(1)});
        QCOMPARE(bench.alerts.at(0).names, QStringList{u"TESLA Model 3"_s});
        bench.drive(1, 18);
        bench.wait();
        QCOMPARE(bench.alerts.size(), 1);
        bench.drive(1, 50);
        bench.drive(1, 10);
        bench.wait();
        QCOMPARE(bench.alerts.size(), 2);
    }

    void vehicles_come_together()
    {
        Bench bench;
        bench.addVehicles(40);
        bench.watch.setRules({low()});
        QList<LearnedSet> sets;
        for (int vehicle = 1; vehicle <= 37; ++vehicle)
            sets << bench.charge(vehicle, 5) << bench.charge(vehicle, 4);
        bench.watch.see(sets);
        bench.wait(1s);
        QCOMPARE(bench.alerts.size(), 1);
        QCOMPARE(bench.alerts.at(0).vehicleIds.size(), 37);
        QCOMPARE(bench.alerts.at(0).names.size(), FoundAlerts::mostNames);
        bench.watch.see({bench.charge(38, 5)});
        bench.wait(1s);
        bench.wait(5s);
        QCOMPARE(bench.alerts.size(), 1);
        bench.wait(4s);
        QCOMPARE(bench.alerts.size(), 2);
        QCOMPARE(bench.alerts.at(1).vehicleIds, QStringList{Bench::id(38)});
    }

    void it_tells_by_itself()
    {
        Bench bench;
        bench.watch.setRules({low()});
        bench.watch.see({bench.charge(1, 5)});
        bench.clock.advance(AlertWatch::gathering);
        QTRY_COMPARE(bench.alerts.size(), 1);
    }

    void what_is_caught_up_with_is_not_told()
    {
        Bench bench;
        bench.watch.setRules({low()});
        LearnedSet old = bench.charge(1, 5, 700);
        old.learnedAt = bench.clock.utcNow().addSecs(-601);
        bench.watch.see({old});
        bench.wait();
        QVERIFY(bench.alerts.isEmpty());
        bench.drive(1, 4); // it was so already
        bench.wait();
        QVERIFY(bench.alerts.isEmpty());
    }

    void what_is_late_changes_nothing()
    {
        Bench bench;
        bench.watch.setRules({low()});
        bench.watch.see({bench.charge(1, 50)});
        bench.watch.see({bench.charge(1, 5, 60)}); // a minute before
        bench.wait();
        QVERIFY(bench.alerts.isEmpty());
        LearnedSet future = bench.charge(1, 40);
        future.set.readings.first().oemUpdatedAt = bench.clock.utcNow().addYears(50);
        bench.watch.see({future});
        bench.drive(1, 5);
        bench.wait();
        QCOMPARE(bench.alerts.size(), 1);
    }

    void the_fleet_knows_what_was_so_before_the_program_began()
    {
        Bench bench;
        bench.addVehicles(3);
        const qint64 now = bench.clock.utcNow().toMSecsSinceEpoch();
        bench.writer.learn(testConnection(1).vehicle, {}, bench.charge(1, 15, 3600).set.readings,
                           LearnedFrom::Webhook, now);
        bench.writer.learn(testConnection(2).vehicle, {}, bench.charge(2, 60, 3600).set.readings,
                           LearnedFrom::Webhook, now);
        bench.watch.setRules({low()});
        bench.watch.see({bench.charge(1, 14), bench.charge(2, 14), bench.charge(3, 14)});
        bench.wait();
        QCOMPARE(bench.alerts.size(), 1);
        QCOMPARE(bench.alerts.at(0).vehicleIds, (QStringList{Bench::id(2), Bench::id(3)}));
    }

    void only_the_vehicles_of_its_filter()
    {
        Bench bench;
        bench.addVehicles(4);
        AlertRule rule = low();
        rule.vehicles = u"make:skoda"_s;
        bench.watch.setRules({rule});
        bench.watch.see({bench.charge(1, 5), bench.charge(2, 5), bench.charge(4, 5),
                         bench.charge(99, 5)}); // which the fleet does not have
        bench.wait();
        QCOMPARE(bench.alerts.size(), 1);
        QCOMPARE(bench.alerts.at(0).vehicleIds, (QStringList{Bench::id(2), Bench::id(4)}));
        QCOMPARE(bench.alerts.at(0).names, (QStringList{u"SKODA Enyaq"_s, u"SKODA Enyaq"_s}));
    }

    void one_that_the_fleet_does_not_have_is_of_all()
    {
        Bench bench;
        bench.watch.setRules({low()});
        LearnedSet odd = bench.charge(1, 5);
        odd.set.vehicle.id = u"car 1 | \"x\" / y"_s;
        LearnedSet nobody = bench.charge(1, 5);
        nobody.set.vehicle.id.clear();
        bench.watch.see({bench.charge(99, 5), odd, nobody});
        bench.wait();
        QCOMPARE(bench.alerts.size(), 1);
        QCOMPARE(bench.alerts.at(0).vehicleIds.size(), 2);
    }

    void off_tells_nothing()
    {
        Bench bench;
        AlertRule rule = low();
        rule.isEnabled = false;
        AlertRule bad = low();
        bad.vehicles = u"maek:tesla"_s;
        bench.watch.setRules({rule, bad});
        bench.watch.see({bench.charge(1, 5)});
        bench.wait();
        bench.watch.setRules({});
        bench.watch.see({bench.charge(2, 5)});
        bench.wait();
        QVERIFY(bench.alerts.isEmpty());
    }

    void a_rule_that_stays_remembers()
    {
        Bench bench;
        AlertRule rule = low();
        bench.watch.setRules({rule});
        bench.watch.see({bench.charge(1, 5)});
        rule.name = u"Renamed"_s;
        bench.watch.setRules({alertRule(chargeCode, Condition::Above, u"90"_s), rule});
        bench.wait();
        QCOMPARE(bench.alerts.size(), 1);
        QCOMPARE(bench.alerts.at(0).rule.name, u"Renamed"_s);
        bench.drive(1, 4);
        bench.wait();
        QCOMPARE(bench.alerts.size(), 1);
    }

    void a_rule_that_goes_while_it_is_looked_up_is_not_told()
    {
        Bench bench;
        bench.watch.setRules({low()});
        bench.watch.see({bench.charge(1, 5)});
        bench.clock.advance(1s);
        bench.watch.tellDue();
        bench.watch.setRules({});
        bench.wait();
        QVERIFY(bench.alerts.isEmpty());
    }

    void a_fault_of_the_vehicle_is_told_until_it_tells_something_again()
    {
        Bench bench;
        bench.addVehicles(1);
        bench.watch.setRules({alertRule(AlertRule::faults, Condition::Fails)});
        const auto fault = [&](bool isResolved = false) {
            bench.clock.advance(1s);
            bench.watch.seeFaults(
                {{Bench::id(1), {}, ApiError::Kind::Upstream, bench.clock.utcNow(), isResolved}});
            bench.wait();
        };
        fault();
        fault();
        QCOMPARE(bench.alerts.size(), 1);
        bench.drive(1, 50);
        fault();
        QCOMPARE(bench.alerts.size(), 2);
        fault(true);
        QCOMPARE(bench.alerts.size(), 2);
        bench.clock.advance(1h); // past the pause between two of one rule
        fault();
        QCOMPARE(bench.alerts.size(), 3);
    }

    void a_million_vehicles_do_not_hold_up_the_window()
    {
        if (qEnvironmentVariableIsEmpty("MOTORPOOL_ALERTS_MILLION"))
            QSKIP("set MOTORPOOL_ALERTS_MILLION to measure");
        Bench bench;
        bench.addVehicles(1'000'000);
        bench.watch.setRules({low()});
        QList<LearnedSet> sets;
        for (int vehicle = 1; vehicle <= 200; ++vehicle)
            sets << bench.charge(vehicle, 5);
        QElapsedTimer timer;
        timer.start();
        bench.watch.see(sets);
        bench.clock.advance(10s);
        bench.watch.tellDue();
        qInfo("on the GUI thread: %lld ms", timer.elapsed());
        bench.wait();
        QCOMPARE(bench.alerts.at(0).vehicleIds.size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestAlertWatch)
#include "tst_alertwatch.moc"
