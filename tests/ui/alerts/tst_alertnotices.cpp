// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertbench.h"
#include "alertnotices.h"
#include "webhookdesk.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestAlertNotices : public QObject
{
    Q_OBJECT

private:
    struct Bench : AlertBench
    {
        Bench()
        {
            [&] { QVERIFY(workspace.open(add())); }();
        }

        AlertRules rules{preferences.file()};
        AlertNotices notices{&rules, &workspace, &preferences};
        QSignalSpy wanted{&notices, &AlertNotices::noticeWanted};

        void deliver(const QString &vehicleId, double percent)
        {
            QCoreApplication::processEvents(); // it follows what changed soon, not at once
            Reading reading;
            reading.code = u"tractionbattery-stateofcharge"_s;
            reading.status = Reading::Status::Success;
            reading.body = QJsonObject{{u"value"_s, percent}};
            reading.oemUpdatedAt = clock.utcNow();
            LearnedSet set;
            set.set.vehicle.id = vehicleId;
            set.set.readings << reading;
            set.learnedAt = clock.utcNow();
            Q_EMIT workspace.deliveries()->feed.learned({set});
        }
    };

    static AlertRule ofAll()
    {
        AlertRule rule = AlertBench::lowBattery();
        rule.vehicles.clear();
        return rule;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void tells_of_what_is_delivered_while_it_is_on()
    {
        Bench bench;
        QVERIFY(bench.rules.add(ofAll()));
        bench.deliver(u"off"_s, 5);
        QVERIFY(bench.rules.setOn(true));
        bench.deliver(u"car-1"_s, 5);
        bench.deliver(u"car-2"_s, 50);
        QTRY_COMPARE(bench.wanted.count(), 1);
        const auto notice = bench.wanted.at(0).at(0).value<AlertNotice>();
        QCOMPARE(notice.rule, u"Low battery"_s);
        QCOMPARE(notice.vehicleIds, QStringList{u"car-1"_s});
        QVERIFY(notice.title.contains(u"State of charge below"_s));
    }

    void lets_go_with_the_application()
    {
        Bench bench;
        QVERIFY(bench.rules.add(ofAll()));
        QVERIFY(bench.rules.setOn(true));
        bench.deliver(u"car-1"_s, 5);
        bench.workspace.close();
        QCoreApplication::processEvents();
        QVERIFY(!bench.rules.isOn()); // of none
        QVERIFY(bench.workspace.open(bench.applications.applications().first()));
        bench.deliver(u"car-2"_s, 5);
        QVERIFY(bench.rules.isOn());
        QTRY_COMPARE(bench.wanted.count(), 1);
        QCOMPARE(bench.wanted.at(0).at(0).value<AlertNotice>().vehicleIds, QStringList{u"car-2"_s});
    }
};

QTEST_GUILESS_MAIN(TestAlertNotices)
#include "tst_alertnotices.moc"
