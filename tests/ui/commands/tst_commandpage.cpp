// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "apisession.h"
#include "await.h"
#include "commandbench.h"
#include "commandpage.h"
#include "connectionsclient.h"
#include "inspector.h"
#include "outcomestrip.h"
#include "verbbutton.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCommandPage : public QObject
{
    Q_OBJECT

private:
    struct Bench : CommandBench
    {
        ReadingPresenter presenter{&preferences};
        CommandPage page{&workspace, &control, &presenter, &window};

        Bench()
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(&page);
            page.showVehicle(car());
        }
        VerbButton *verb(const QString &text) const
        {
            return qobject_cast<VerbButton *>(findButton(&page, text));
        }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void opening_it_costs_nothing_and_shows_the_state()
    {
        Bench bench;
        QTest::qWait(20);
        QCOMPARE(bench.workspace.log()->exchanges().size(), 0);
        QVERIFY2(textIn(&bench.page).contains(u"Locked"_s), qPrintable(textIn(&bench.page)));
        QVERIFY(textIn(&bench.page).contains(u"5\u202Fmin"_s));
        QVERIFY(textIn(&bench.page).contains(u"not read yet"_s)); // of the charge
    }

    void what_cannot_be_done_is_grey_with_the_reason_beside_it()
    {
        Bench bench;
        VehicleSubject car = Bench::car();
        car.connection.powertrain = u"ICE"_s;
        car.connection.permissions = {u"control_charge"_s};
        bench.page.showVehicle(car);
        for (const QString &text : {u"Start…"_s, u"Set limit…"_s, u"Unlock…"_s, u"Daily…"_s}) {
            QVERIFY(!bench.verb(text)->isEnabled());
            QVERIFY(!bench.verb(text)->toolTip().isEmpty());
            QCOMPARE(bench.verb(text)->accessibleDescription(), bench.verb(text)->toolTip());
        }
        QVERIFY(textIn(&bench.page).contains(u"no battery"_s));
        QVERIFY(textIn(&bench.page).contains(u"control_security"_s));
    }

    void by_keyboard_alone()
    {
        Bench bench;
        bench.server.setLocked(false, bench.clock.utcNow().addSecs(2));
        bench.verb(u"Unlock…"_s)->setFocus();
        QTest::keyClick(bench.verb(u"Unlock…"_s), Qt::Key_Space);
        QDialog *dialog = bench.dialog();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->focusWidget(), u"0721"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.server.deeds().size(), 1);
        QTRY_VERIFY(textIn(&bench.page).contains(u"Done: Unlock the doors"_s));
        // The state beside the buttons is the new one.
        QVERIFY(textIn(&bench.page).contains(u" → Unlocked"_s));
        QTRY_VERIFY(bench.verb(u"Unlock…"_s)->isEnabled());
    }

    void buttons_rest_while_a_command_is_under_way()
    {
        Bench bench;
        HttpServerResponse slow = DeedServer::done();
        slow.delay = 300ms;
        bench.server.answerWith(slow);
        bench.control.desk()->send(Bench::car(), {Deed::SecurityLock, {}}, 0);
        for (const QString &text : {u"Unlock…"_s, u"Lock…"_s, u"Start…"_s})
            QVERIFY(!bench.verb(text)->isEnabled());
        QVERIFY(bench.verb(u"Lock…"_s)->toolTip().contains(u"under way"_s));
        bench.page.showVehicle(Bench::car(u"b"_s));
        QVERIFY(bench.verb(u"Lock…"_s)->isEnabled()); // another vehicle
        bench.page.showVehicle(Bench::car());
        QTRY_VERIFY(bench.verb(u"Lock…"_s)->isEnabled());
    }

    void the_limit_begins_with_the_vehicles_own()
    {
        Bench bench;
        VehicleSubject car = Bench::car();
        Reading limits;
        limits.code = u"charge-chargelimits"_s;
        limits.status = Reading::Status::Success;
        limits.body = QJsonObject{{u"activeLimit"_s, 65}};
        car.readings << limits;
        bench.page.showVehicle(car);
        auto *spin = bench.page.findChild<QSpinBox *>();
        QCOMPARE(spin->value(), 65);
        spin->setValue(90);
        bench.page.showVehicle(car); // newer readings do not undo a choice
        QCOMPARE(spin->value(), 90);
        bench.verb(u"Set limit…"_s)->click();
        QVERIFY(textIn(bench.dialog()).contains(u"90\u2009%"_s));
    }

    void a_destination_is_typed_or_pasted()
    {
        Bench bench;
        auto *field = bench.page.findChildren<QLineEdit *>().constFirst();
        for (auto *each : bench.page.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == u"Destination"_s)
                field = each;
        }
        field->setText(u"somewhere"_s);
        bench.verb(u"Send…"_s)->click();
        QVERIFY(!bench.dialog());
        field->setText(u"https://www.openstreetmap.org/#map=16/52.5/13.4"_s);
        bench.verb(u"Send…"_s)->click();
        QVERIFY(bench.dialog());
        QVERIFY(textIn(bench.dialog()).contains(u"52.5, 13.4"_s));
    }

    void schedules_are_listed_and_deleted_by_their_id()
    {
        Bench bench;
        VehicleSubject car = Bench::car();
        Reading timers;
        timers.code = u"charge-chargetimers"_s;
        timers.status = Reading::Status::Success;
        timers.body = QJsonObject{
            {u"values"_s,
             QJsonArray{QJsonObject{{u"scheduleId"_s, u"schedule-1"_s}, {u"type"_s, u"LOCATION"_s}},
                        QJsonObject{{u"type"_s, u"GLOBAL"_s}}}}};
        car.readings << timers;
        bench.page.showVehicle(car);
        QList<VerbButton *> deletions;
        for (auto *each : bench.page.findChildren<VerbButton *>()) {
            if (each->text() == u"Delete…"_s)
                deletions << each;
        }
        QCOMPARE(deletions.size(), 2);
        QVERIFY(deletions[0]->isEnabled());
        QVERIFY(!deletions[1]->isEnabled()); // set in the vehicle
        deletions[0]->click();
        bench.type(u"0721"_s);
        bench.server.answerWith(HttpServerResponse::json(204, {}));
        findButton(bench.dialog(), u"Delete the schedule"_s)->click();
        QTRY_COMPARE(bench.server.deeds().size(), 1);
        QVERIFY2(bench.server.deeds().first().contains(u"charge-schedules/schedule-1"_s),
                 qPrintable(bench.server.deeds().first()));
        QTRY_VERIFY(bench.isEnded());
    }

    void what_a_look_told_since_is_what_a_deletion_is_decided_on()
    {
        Bench bench;
        const auto timers = [](const QString &name, int seconds) {
            Reading told;
            told.code = u"charge-chargetimers"_s;
            told.status = Reading::Status::Success;
            told.body = QJsonObject{
                {u"values"_s,
                 QJsonArray{QJsonObject{{u"scheduleId"_s, u"schedule-1"_s},
                                        {u"type"_s, u"LOCATION"_s},
                                        {u"condition"_s, QJsonObject{{u"name"_s, name}}}}}}};
            told.readAt = ManualClock().utcNow().addSecs(seconds);
            told.oemUpdatedAt = told.readAt;
            return told;
        };
        VehicleSubject car = Bench::car();
        car.readings << timers(u"Old place"_s, -3600);
        bench.page.showVehicle(car);
        bench.server.setSignal(timers(u"New place"_s, 600));
        QVERIFY(bench.control.desk()->send(
            car, {Deed::ScheduleDaily, DailyPlan{{52.5, 13.4}, {QTime(22, 0), QTime(6, 0)}}}, 1));
        QTRY_VERIFY(bench.isEnded());
        QTRY_VERIFY2(textIn(&bench.page).contains(u"New place"_s), qPrintable(textIn(&bench.page)));
        for (QAbstractButton *each : bench.page.scheduleButtons())
            each->click();
        QVERIFY(bench.dialog());
        QVERIFY2(textIn(bench.dialog()).contains(u"New place"_s),
                 qPrintable(textIn(bench.dialog())));
        QVERIFY(!textIn(bench.dialog()).contains(u"Old place"_s));
    }

    void what_is_before_the_eyes_needs_no_strip()
    {
        Bench bench;
        bench.window.activateWindow();
        bench.server.answerWith(DeedServer::refused(409, "VEHICLE_STATE", "ASLEEP"));
        QVERIFY(bench.control.desk()->send(Bench::car(), {Deed::SecurityLock, {}}, 0));
        QTRY_VERIFY(bench.isEnded());
        QTest::qWait(150); // it would come after 100 ms
        QVERIFY(!bench.control.outcomes()->isVisible());
        // Of another vehicle it stands, until that one is shown.
        QVERIFY(bench.control.desk()->send(Bench::car(u"b"_s), {Deed::SecurityLock, {}}, 0));
        QTRY_VERIFY(bench.control.outcomes()->isVisible());
        bench.page.showVehicle(Bench::car(u"b"_s));
        QTRY_VERIFY(!bench.control.outcomes()->isVisible());
    }

    void all_is_named_and_reached_by_keyboard()
    {
        Bench bench;
        QCOMPARE(accessibilityFaults(&bench.window).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(&bench.window).join(u'\n'), QString());
    }

    void the_demo_carries_a_command_out()
    {
        QTemporaryDir home;
        const Paths paths = Paths::standard(home.path(), home.path());
        ApplicationStore applications(paths);
        Preferences preferences(paths);
        MemorySecretStore secrets;
        ManualClock clock;
        clock.setWallClock(QDateTime::currentDateTimeUtc());
        Workspace workspace(&applications, &secrets, &clock);
        QWidget window;
        CommandControl control(&workspace, &preferences, &window);
        Inspector inspector(&workspace, &preferences, &window);
        inspector.setCommands(&control);
        QVERIFY(workspace.openDemo({}));
        QList<Connection> all;
        auto *call = workspace.session()->connections()->list({}, &window);
        call->each(&window, [&](const ConnectionPage &page) { all += page.connections; });
        QVERIFY(await(call));
        inspector.setConnection(all.first());
        const int before = int(workspace.log()->exchanges().size());
        auto *tabs = inspector.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab)
            tabs->setCurrentIndex(tab);
        QTest::qWait(10);
        QCOMPARE(int(workspace.log()->exchanges().size()), before);
        // Some of its vehicles drive at any time of the day, and refuse.
        bool isDone = false;
        for (int at = 0; at < 20 && !isDone; ++at) {
            inspector.setConnection(all[at]);
            CommandTask *task =
                control.desk()->send(inspector.subject(), {Deed::SecurityLock, {}}, 0);
            if (!task)
                continue; // not permitted, and not sent
            QTRY_VERIFY(task->isEnded());
            isDone = task->report().outcome.state == CommandOutcome::State::Done;
            QVERIFY(isDone || task->report().outcome.error.kind == ApiError::Kind::VehicleState);
        }
        QVERIFY(isDone);
    }
};

QTEST_MAIN(TestCommandPage)
#include "tst_commandpage.moc"
