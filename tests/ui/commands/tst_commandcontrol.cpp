// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "actionreason.h"
#include "activity.h"
#include "commandbench.h"
#include "commandresult.h"
#include "errorstrip.h"
#include "fleetdesk.h"
#include "outcomestrip.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = CommandOutcome::State;

class TestCommandControl : public QObject
{
    Q_OBJECT

private:
    /// The window with the panel that shows what becomes of the last command.
    struct Bench : CommandBench
    {
        ReadingPresenter presenter{&preferences};
        CommandResult result{&workspace, &presenter, &window};

        void unlock()
        {
            control.ask(car(), {Deed::SecurityUnlock, {}});
            type(u"0721"_s);
            findButton(dialog(), u"Unlock"_s)->click();
            result.showTask(last());
        }
        QString text() const { return textIn(&result); }
    };

    static QAction *action(const QMenu &menu, const QString &text)
    {
        for (QAction *each : menu.actions()) {
            if (each->menu()) {
                if (QAction *found = action(*each->menu(), text))
                    return found;
            }
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void asking_sends_nothing()
    {
        Bench bench;
        bench.control.ask(Bench::car(), {Deed::SecurityLock, {}});
        QVERIFY(bench.dialog());
        bench.dialog()->reject();
        QTest::qWait(20);
        QVERIFY(bench.server.deeds().isEmpty());
        QVERIFY(!bench.last());
    }

    void done_is_shown_with_before_and_after()
    {
        Bench bench;
        bench.server.setLocked(false, bench.clock.utcNow().addSecs(2));
        bench.unlock();
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.server.deeds(),
                 QStringList{u"POST /v3/vehicles/a/commands/security/unlock by user-of-a"_s});
        QCOMPARE(bench.server.looks(), 1);
        QVERIFY2(bench.text().contains(u"Done: Unlock the doors"_s), qPrintable(bench.text()));
        QVERIFY(bench.text().contains(u"Locked"_s));
        QVERIFY(bench.text().contains(u" → Unlocked"_s));
        QVERIFY(bench.text().contains(u"it is so"_s));
        findButton(&bench.result, u"Copy what became of the command"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"request-1234"_s));
    }

    void refused_says_why_and_offers_the_owners_link()
    {
        Bench bench;
        bench.server.answerWith(
            DeedServer::refused(400, "CONNECTED_SERVICES_ACCOUNT", "AUTHENTICATION_FAILED"));
        bench.unlock();
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.last()->report().outcome.state, State::Refused);
        QCOMPARE(bench.server.looks(), 0); // nothing changed, so no call is spent
        QVERIFY2(bench.text().contains(u"certainly not"_s), qPrintable(bench.text()));
        QVERIFY(bench.text().contains(u"request-1234"_s));
        QSignalSpy wanted(&bench.result, &CommandResult::ownerLinkRequested);
        auto *link = findButton(&bench.result, u"Link for the owner…"_s);
        QVERIFY(link->isVisibleTo(&bench.result));
        link->click();
        QCOMPARE(wanted.count(), 1);
    }

    void the_question_says_that_it_would_wait()
    {
        Bench bench;
        HttpServerResponse limited = DeedServer::refused(429, "RATE_LIMIT", "VEHICLE");
        limited.headers << std::pair(QByteArray("Retry-After"), QByteArray("3600"));
        bench.server.answerWith(limited);
        bench.unlock();
        QTRY_VERIFY(bench.isEnded());
        bench.control.ask(bench.car(), {Deed::SecurityLock, {}});
        QTRY_VERIFY(textIn(bench.dialog()).contains(u"Waiting for this vehicle"_s));
        QVERIFY(textIn(bench.dialog()).contains(u"within two minutes is not sent"_s));
    }

    void what_no_link_mends_offers_the_message_alone()
    {
        Bench bench;
        const QJsonObject error{{u"type"_s, u"VEHICLE_STATE"_s},
                                {u"code"_s, u"DEVICE_PAIRING_REQUIRED"_s},
                                {u"resolution"_s, QJsonObject{{u"type"_s, u"REAUTHENTICATE"_s}}},
                                {u"suggestedUserMessage"_s, u"Pair your phone."_s}};
        bench.server.answerWith(HttpServerResponse::json(
            409, QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{error}}}).toJson()));
        bench.unlock();
        QTRY_VERIFY(bench.isEnded());
        QVERIFY(findButton(&bench.result, u"Message for the owner…"_s));
        QVERIFY(!findButton(&bench.result, u"Link for the owner…"_s));
    }

    void refused_does_not_speak_of_signals()
    {
        Bench bench;
        bench.server.answerWith(DeedServer::refused(501, "COMPATIBILITY", "VEHICLE_NOT_CAPABLE"));
        bench.unlock();
        QTRY_VERIFY(bench.isEnded());
        QVERIFY2(!bench.text().contains(u"signal"_s), qPrintable(bench.text()));
        QVERIFY(bench.text().contains(u"does not take this command"_s));
    }

    void unknown_is_neither_done_nor_failed_and_is_looked_at_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("why");
        QTest::newRow("cut") << 0 << u"The connection was cut"_s;
        QTest::newRow("gateway") << 1 << u"(status 504)"_s;
        QTest::newRow("unreadable") << 2 << u"The answer cannot be read"_s;
    }

    void unknown_is_neither_done_nor_failed_and_is_looked_at()
    {
        QFETCH(int, fault);
        QFETCH(QString, why);
        Bench bench;
        HttpServerResponse response;
        if (fault == 0)
            response.ending = HttpServerResponse::Ending::Reset;
        else
            response = HttpServerResponse::json(fault == 1 ? 504 : 200, "{}");
        bench.server.answerWith(response);
        bench.unlock();
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.server.deeds().size(), 1);
        QCOMPARE(bench.last()->report().outcome.state, State::Unknown);
        QVERIFY2(bench.text().contains(u"Nobody can say whether it was carried out"_s),
                 qPrintable(bench.text()));
        QVERIFY2(bench.text().contains(why), qPrintable(bench.text()));
        findButton(&bench.result, u"Copy what became of the command"_s)->click();
        for (const QString &text : {bench.text(), QGuiApplication::clipboard()->text()}) {
            // No such advice while nobody knows.
            QVERIFY2(!text.contains(u"try again"_s, Qt::CaseInsensitive), qPrintable(text));
            QVERIFY2(!text.contains(u"could not be reached"_s), qPrintable(text));
            QVERIFY(text.contains(u"Look at the vehicle before you repeat it"_s));
        }
        QVERIFY(!bench.text().contains(u"Done"_s));
        QVERIFY(!bench.text().contains(u"Refused"_s));
        QVERIFY(bench.server.looks() >= 1);
        QVERIFY(bench.text().contains(u"told nothing since"_s));
    }

    void what_was_not_done_stands_over_the_window_until_it_is_seen()
    {
        Bench bench;
        OutcomeStrip *strip = bench.control.outcomes();
        bench.server.setLocked(false, bench.clock.utcNow().addSecs(2));
        bench.unlock();
        QTRY_VERIFY(bench.isEnded());
        QTest::qWait(150);            // it would come after 100 ms
        QVERIFY(!strip->isVisible()); // done
        bench.server.answerWith(DeedServer::refused(409, "VEHICLE_STATE", "ASLEEP"));
        bench.unlock();
        QTRY_VERIFY(strip->isVisible());
        const QString text = textIn(strip);
        for (const QString &part :
             {u"Refused: Unlock the doors"_s, u"Pool car 7"_s, u"…0721"_s, u"asleep"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(accessibilityFaults(strip).join(u'\n'), QString());
        QSignalSpy wanted(&bench.control, &CommandControl::outcomeWanted);
        findButton(strip, u"Show"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<VehicleSubject>().connection.vehicleId, u"a"_s);
        QVERIFY(!strip->isVisible());
        // Seen is seen.
        bench.control.desk()->setAccess({});
        QTest::qWait(150); // it would come after 100 ms
        QVERIFY(!strip->isVisible());
        QVERIFY(bench.last()); // where it is told in full it stays
    }

    void many_that_were_not_done_are_counted_and_closed()
    {
        Bench bench;
        OutcomeStrip *strip = bench.control.outcomes();
        HttpServerResponse cut;
        cut.ending = HttpServerResponse::Ending::Reset;
        bench.server.answerWith(cut);
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            QVERIFY(bench.control.desk()->send(Bench::car(id), {Deed::SecurityLock, {}}, 0));
        QTRY_VERIFY(textIn(strip).contains(u"and 2 more"_s));
        QVERIFY2(textIn(strip).contains(u"The connection was cut"_s), qPrintable(textIn(strip)));
        findButton(strip, u"Close"_s)->click();
        QTRY_VERIFY(textIn(strip).contains(u"and 1 more"_s));
        findButton(strip, u"Close all"_s)->click();
        QVERIFY(!strip->isVisible());
        bench.server.answerWith(DeedServer::refused(409, "VEHICLE_STATE", "ASLEEP"));
        QVERIFY(bench.control.desk()->send(Bench::car(u"f"_s), {Deed::SecurityLock, {}}, 0));
        QTRY_VERIFY(strip->isVisible());
        bench.workspace.close();
        QVERIFY(!strip->isVisible() || bench.last());
    }

    void all_that_a_user_loses_is_listed_with_the_names_that_cars_have()
    {
        Bench bench;
        QTRY_VERIFY(bench.workspace.fleet());
        QJsonArray rows;
        for (int i = 0; i < 12; ++i) {
            const auto link = [](const QString &id) {
                return QJsonObject{{u"data"_s, QJsonObject{{u"id"_s, id}}}};
            };
            const QJsonObject car{
                {u"make"_s, u"SKODA"_s}, {u"model"_s, u"Enyaq"_s}, {u"mode"_s, u"live"_s}};
            rows << QJsonObject{
                {u"id"_s, u"c%1"_s.arg(i)},
                {u"type"_s, u"connection"_s},
                {u"attributes"_s,
                 QJsonObject{{u"permissions"_s, QJsonArray{u"read_vin"_s}}, {u"vehicle"_s, car}}},
                {u"relationships"_s, QJsonObject{{u"user"_s, link(u"user-of-a"_s)},
                                                 {u"vehicle"_s, link(u"vehicle-%1"_s.arg(i))}}}};
        }
        const QJsonObject all{{u"data"_s, rows},
                              {u"meta"_s, QJsonObject{{u"totalCount"_s, rows.size()}}}};
        bench.server.setConnections(QJsonDocument(all).toJson());
        ReadingSet known;
        known.vehicle.id = u"vehicle-11"_s;
        Reading vin = Bench::car().readings.first();
        vin.vehicleId = known.vehicle.id;
        vin.code = u"vehicleidentification-vin"_s;
        vin.body = QJsonObject{{u"value"_s, u"TMBJB7NY1PF000999"_s}};
        known.readings << vin;
        bench.workspace.fleet()->store.learn(known, u"user-of-a"_s, LearnedFrom::Read);
        bench.control.ask(Bench::car(), {Deed::UserDelete, {}});
        QVERIFY(bench.dialog());
        QTRY_VERIFY2(textIn(bench.dialog()).contains(u"vehicle-11"_s),
                     qPrintable(textIn(bench.dialog())));
        const QString text = textIn(bench.dialog());
        QVERIFY(text.contains(u"12 connection"_s));
        for (int i = 0; i < 12; ++i)
            QVERIFY2(text.contains(u"vehicle-%1"_s.arg(i)), qPrintable(text));
        QVERIFY(text.contains(u"TMBJB7NY1PF000999"_s));
        QVERIFY(text.contains(u"live vehicle"_s));
        QVERIFY(!text.contains(u"… and"_s));
        QCOMPARE(accessibilityFaults(bench.dialog()).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(bench.dialog()).join(u'\n'), QString());
    }

    void the_menu_of_a_user_removes_the_user()
    {
        Bench bench;
        QMenu menu;
        VehicleSubject user;
        bench.control.fillUserMenu(&menu, user);
        QVERIFY(!action(menu, u"Remove the user…"_s)->isEnabled());
        menu.clear();
        user.connection.userId = u"user-of-a"_s;
        bench.control.fillUserMenu(&menu, user);
        action(menu, u"Remove the user…"_s)->trigger();
        QVERIFY(bench.dialog());
        QVERIFY(bench.dialog()->windowTitle().contains(u"user-of-a"_s));
    }

    void pressed_twice_it_is_sent_once()
    {
        Bench bench;
        HttpServerResponse slow = DeedServer::done();
        slow.delay = 300ms;
        bench.server.answerWith(slow);
        bench.control.ask(Bench::car(), {Deed::SecurityUnlock, {}});
        bench.control.ask(Bench::car(), {Deed::SecurityUnlock, {}}); // no second question
        bench.type(u"0721"_s);
        QPointer<QAbstractButton> button = findButton(bench.dialog(), u"Unlock"_s);
        for (int i = 0; i < 2 && button; ++i)
            QTest::mouseClick(button, Qt::LeftButton);
        bench.result.showTask(bench.last());
        // While it is under way there is no way to another one.
        QVERIFY(!bench.control.whyNot(Deed::SecurityUnlock, Bench::car()).isEmpty());
        bench.control.ask(Bench::car(), {Deed::SecurityUnlock, {}});
        QVERIFY(!bench.dialog() || !bench.dialog()->isVisible());
        QVERIFY(!bench.control.desk()->send(Bench::car(), {Deed::SecurityUnlock, {}}, 0));
        QTRY_COMPARE(bench.server.deeds().size(), 1);
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(bench.server.deeds().size(), 1);
        // Confirmed again, it is sent again.
        bench.unlock();
        QTRY_COMPARE(bench.server.deeds().size(), 2);
        QTRY_VERIFY(bench.isEnded());
    }

    void under_way_it_says_that_closing_takes_nothing_back()
    {
        Bench bench;
        HttpServerResponse slow = DeedServer::done();
        slow.delay = 500ms;
        bench.server.answerWith(slow);
        bench.unlock();
        QTRY_VERIFY(bench.text().contains(u"Sent"_s));
        QVERIFY(bench.text().contains(u"does not take it back"_s));
        auto *activity = bench.control.findChild<Activity *>();
        QVERIFY(activity->isRunning());
        QVERIFY(activity->text().contains(u"Pool car 7"_s));
        QTRY_VERIFY(bench.isEnded());
        QTRY_VERIFY(!activity->isRunning());
    }

    void nothing_of_a_closed_application_is_shown()
    {
        Bench bench;
        HttpServerResponse slow = DeedServer::done();
        slow.delay = 500ms;
        bench.server.answerWith(slow);
        bench.unlock();
        QTRY_COMPARE(bench.server.deeds().size(), 1);
        bench.control.ask(Bench::car(u"b"_s), {Deed::SecurityLock, {}});
        QVERIFY(bench.dialog());
        bench.workspace.close();
        bench.result.showTask(bench.last());
        QVERIFY(!bench.last());
        QTRY_VERIFY(!bench.dialog());
    }

    void what_may_not_be_done_is_not_asked_and_says_why()
    {
        Bench bench;
        const VehicleSubject car = Bench::car();
        QVERIFY(bench.control.whyNot(Deed::SecurityUnlock, car).isEmpty());
        bench.control.desk()->setAccess([](const QString &deed) -> std::optional<ApiError> {
            if (deed != u"security-unlock"_s)
                return std::nullopt;
            ApiError error;
            error.kind = ApiError::Kind::Usage;
            error.detail = u"Read-only: nothing is sent."_s;
            return error;
        });
        const QString why = bench.control.whyNot(Deed::SecurityUnlock, car);
        QVERIFY2(why.contains(u"Read-only"_s), qPrintable(why));
        QVERIFY(bench.control.whyNot(Deed::SecurityLock, car).isEmpty());
        bench.control.ask(car, {Deed::SecurityUnlock, {}});
        QVERIFY(!bench.dialog());
        QVERIFY(!bench.control.desk()->send(car, {Deed::SecurityUnlock, {}}, 0));
        QVERIFY(bench.server.deeds().isEmpty());
    }

    void access_that_goes_while_the_question_stands_stops_it()
    {
        Bench bench;
        bench.control.ask(Bench::car(), {Deed::SecurityLock, {}});
        bench.control.desk()->setAccess([](const QString &) { return std::optional(ApiError()); });
        QSignalSpy failed(&bench.control, &CommandControl::failed);
        findButton(bench.dialog(), u"Lock"_s)->click();
        QTest::qWait(20);
        QVERIFY(bench.server.deeds().isEmpty());
        QCOMPARE(failed.count(), 1); // and that is said
    }

    void reasons_are_in_words()
    {
        Bench bench;
        VehicleSubject car = Bench::car();
        car.connection.permissions = {u"read_vin"_s};
        QVERIFY(bench.control.whyNot(Deed::SecurityLock, car).contains(u"control_security"_s));
        car = Bench::car();
        car.connection.powertrain = u"ICE"_s;
        QVERIFY(bench.control.whyNot(Deed::ChargeStart, car).contains(u"battery"_s));
        car.isGone = true;
        QVERIFY(bench.control.whyNot(Deed::SecurityLock, car).contains(u"gone"_s));
        car = Bench::car();
        car.connection.userId.clear();
        QVERIFY(!bench.control.whyNot(Deed::SecurityLock, car).isEmpty());
    }

    void the_menu_follows_the_selection_and_gives_reasons()
    {
        Bench bench;
        QMenu menu;
        bench.control.fillMainMenu(&menu);
        QAction *unlock = action(menu, u"Unlock the doors…"_s);
        QVERIFY(unlock);
        QVERIFY(!unlock->isEnabled());
        QCOMPARE(actionReason(unlock), u"Select a vehicle first."_s);
        bench.control.setSelected(Bench::car());
        QVERIFY(unlock->isEnabled());
        VehicleSubject ice = Bench::car();
        ice.connection.powertrain = u"ICE"_s;
        bench.control.setSelected(ice);
        QVERIFY(unlock->isEnabled());
        QVERIFY(!action(menu, u"Start charging…"_s)->isEnabled());
        QVERIFY(actionReason(action(menu, u"Start charging…"_s)).contains(u"battery"_s));
    }

    void a_row_menu_has_commands_and_removals()
    {
        Bench bench;
        QMenu menu;
        bench.control.fillContextMenu(&menu, {Bench::car()});
        QVERIFY(action(menu, u"Lock the doors…"_s)->isEnabled());
        QVERIFY(action(menu, u"Disconnect the vehicle…"_s)->isEnabled());
        QAction *user = action(menu, u"Remove the user…"_s);
        QVERIFY(user->isEnabled());
        bench.server.setConnections(
            R"({"data":[{"id":"c1","type":"connection","attributes":{"permissions":["read_vin"]},)"
            R"("relationships":{"user":{"data":{"id":"user-of-a"}},)"
            R"("vehicle":{"data":{"id":"a"}}}}],"meta":{"totalCount":1}})");
        user->trigger();
        QVERIFY(bench.dialog());
        bench.type(u"of-a"_s);
        QTRY_VERIFY(findButton(bench.dialog(), u"Remove the user"_s)->isEnabled());
        QVERIFY2(textIn(bench.dialog()).contains(u"connection"_s),
                 qPrintable(textIn(bench.dialog())));
        QSignalSpy removed(bench.control.desk(), &CommandDesk::removed);
        bench.server.answerWith(HttpServerResponse::json(204, {}));
        findButton(bench.dialog(), u"Remove the user"_s)->click();
        QTRY_COMPARE(removed.count(), 1);
        QTRY_VERIFY2(textIn(bench.control.removalResult()).contains(u"Done: Remove the user"_s),
                     qPrintable(textIn(bench.control.removalResult())));
        QCOMPARE(bench.server.deeds().size(), 1);
        QVERIFY2(bench.server.deeds().first().startsWith(u"DELETE /v3/users/user-of-a"_s),
                 qPrintable(bench.server.deeds().first()));
    }

    void the_result_is_named_and_reached_by_keyboard()
    {
        Bench bench;
        bench.server.answerWith(DeedServer::refused(409, "VEHICLE_STATE", "ASLEEP"));
        bench.unlock();
        QTRY_VERIFY(bench.isEnded());
        QCOMPARE(accessibilityFaults(&bench.result).join(u'\n'), QString());
        QSignalSpy dismissed(&bench.result, &CommandResult::dismissed);
        findButton(&bench.result, u"Dismiss"_s)->click();
        QCOMPARE(dismissed.count(), 1);
    }
};

QTEST_MAIN(TestCommandControl)
#include "tst_commandcontrol.moc"
