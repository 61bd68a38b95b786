// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "bulkdialog.h"
#include "bulkpanel.h"
#include "bulkresultmodel.h"
#include "bulkresults.h"
#include "commandbench.h"
#include "datatable.h"
#include "fleetdesk.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBulkCommands : public QObject
{
    Q_OBJECT

private:
    static QList<VehicleSubject> cars(const QStringList &ids)
    {
        QList<VehicleSubject> all;
        for (const QString &id : ids)
            all << CommandBench::car(id);
        return all;
    }

    static bool isEnded(const CommandBench &bench)
    {
        return bench.control.desk()->bulk() && bench.control.desk()->bulk()->isEnded();
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void one_question_names_all_and_those_left_out()
    {
        CommandBench bench;
        QList<VehicleSubject> all = cars({u"a"_s, u"b"_s, u"c"_s});
        all[1].connection.permissions = {u"read_vin"_s};
        all << CommandBench::car(u"a"_s); // through another user
        all.last().connection.userId = u"user-two"_s;
        bench.control.askMany(all, Deed::SecurityLock);
        QTRY_VERIFY(bench.dialog());
        const QString text = textIn(bench.dialog());
        for (const QString &part : {u"user-of-a"_s, u"user-of-c"_s, u"Left out: 2"_s,
                                    u"control_security"_s, u"already"_s, u"It costs 4 call"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in\n"_s + text));
        QCOMPARE(accessibilityFaults(bench.dialog()).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(bench.dialog()).join(u'\n'), QString());
        QVERIFY(bench.server.deeds().isEmpty());
    }

    void each_is_listed_with_the_state_that_is_kept_and_its_age()
    {
        CommandBench bench;
        QTRY_VERIFY(bench.workspace.fleet());
        QList<VehicleSubject> all = cars({u"a"_s, u"b"_s, u"c"_s});
        for (VehicleSubject &of : all) {
            of.nickname.clear();
            of.vin.clear();
            of.connection.mode = u"live"_s;
        }
        all[1].connection.mode = u"simulated"_s;
        ReadingSet known;
        known.vehicle.id = u"a"_s;
        known.readings = all[0].readings;
        Reading nickname = all[0].readings.first();
        nickname.code = u"vehicleidentification-nickname"_s;
        nickname.body = QJsonObject{{u"value"_s, u"Taxi 12"_s}};
        known.readings << nickname;
        bench.workspace.fleet()->store.learn(known, u"user-of-a"_s, LearnedFrom::Read);
        for (VehicleSubject &of : all)
            of.readings.clear(); // as a list hands them over
        bench.control.askMany(all, Deed::SecurityUnlock);
        QTRY_VERIFY(bench.dialog());
        const QString text = textIn(bench.dialog());
        for (const QString &part :
             {u"Taxi 12"_s, u"Locked"_s, u"car 5\u202Fmin ago"_s, u"State not known"_s,
              u"2 × live vehicle"_s, u"1 × simulated vehicle"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in\n"_s + text));
        bench.clock.advance(std::chrono::minutes(30));
        auto *ageing = bench.dialog()->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        ageing->setInterval(0);
        QTRY_VERIFY(textIn(bench.dialog()).contains(u"car 35\u202Fmin ago"_s));
        QVERIFY(bench.server.looks() == 0 && bench.server.deeds().isEmpty());
        // What is kept is the state before, in the results.
        bench.type(u"3"_s);
        for (auto *each : bench.dialog()->findChildren<QPushButton *>()) {
            if (each->text().startsWith(u"Unlock"_s))
                each->click();
        }
        QTRY_VERIFY(isEnded(bench));
        QVERIFY(bench.control.desk()->bulk()->rows().first().report.changes.first().before);
    }

    void one_that_can_be_sent_it_is_asked_about_as_one()
    {
        CommandBench bench;
        QList<VehicleSubject> all = cars({u"a"_s, u"b"_s});
        all[1].connection.permissions = {u"read_vin"_s};
        all[1].nickname = u"Pool car 8"_s;
        bench.control.askMany(all, Deed::SecurityUnlock);
        QTRY_VERIFY(bench.dialog());
        QCOMPARE(bench.dialog()->windowTitle(), u"Unlock Pool car 7?"_s);
        const QString text = textIn(bench.dialog());
        QVERIFY2(text.contains(u"Left out: 1"_s) && text.contains(u"Pool car 8"_s) &&
                     text.contains(u"control_security"_s),
                 qPrintable(text));
        bench.type(u"1"_s);
        QVERIFY(!findButton(bench.dialog(), u"Unlock"_s)->isEnabled());
        bench.type(u"0721"_s);
        findButton(bench.dialog(), u"Unlock"_s)->click();
        QTRY_COMPARE(bench.server.deeds().size(), 1);
        QVERIFY(!bench.control.desk()->bulk());
        QTRY_VERIFY(bench.isEnded());
    }

    void how_long_it_takes_is_said_before()
    {
        CommandBench bench;
        QStringList ids;
        for (int i = 0; i < 300; ++i)
            ids << u"car-%1"_s.arg(i);
        bench.control.askMany(cars(ids), Deed::SecurityLock);
        QTRY_VERIFY(bench.dialog());
        // 600 calls, of which 120 at once and two a minute: some four hours.
        static const QRegularExpression took(u"It takes at least ([0-9]+).(h|min)"_s);
        const QRegularExpressionMatch with = took.match(textIn(bench.dialog()));
        QVERIFY2(with.hasMatch(), qPrintable(textIn(bench.dialog())));
        QCOMPARE(with.captured(2), u"h"_s);
        QVERIFY(with.captured(1).toInt() == 4 || with.captured(1).toInt() == 5);
        auto *look = bench.dialog()->findChild<QCheckBox *>();
        QCOMPARE(look->accessibleName(), u"Read the state of each afterwards"_s);
        look->setChecked(false);
        const QRegularExpressionMatch without = took.match(textIn(bench.dialog()));
        QVERIFY2(without.hasMatch(), qPrintable(textIn(bench.dialog())));
        QVERIFY(without.captured(2) == u"min"_s ||
                without.captured(1).toInt() < with.captured(1).toInt());
    }

    void what_became_barred_after_it_was_confirmed_stays_as_not_sent()
    {
        CommandBench bench;
        HttpServerResponse slow = DeedServer::done();
        slow.delay = 300ms;
        bench.server.answerWith(slow, u"b"_s);
        bench.control.askMany(cars({u"a"_s, u"b"_s, u"c"_s}), Deed::SecurityLock);
        QTRY_VERIFY(bench.dialog());
        QVERIFY(bench.control.desk()->send(CommandBench::car(u"b"_s), {Deed::SecurityLock, {}}, 0));
        for (auto *each : bench.dialog()->findChildren<QPushButton *>()) {
            if (each->text().startsWith(u"Lock"_s))
                each->click();
        }
        QTRY_VERIFY(isEnded(bench));
        QCOMPARE(bench.control.desk()->bulk()->tally(),
                 (BulkCommand::Tally{.done = 2, .skipped = 1}));
        const ReadingPresenter presenter(&bench.preferences);
        const BulkResultModel model(bench.control.desk(), &bench.workspace, &presenter);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, BulkResultModel::State).data().toString(), u"not sent"_s);
        QCOMPARE(model.index(1, BulkResultModel::VehicleId).data().toString(), u"b"_s);
        QVERIFY(model.index(1, BulkResultModel::Reason).data().toString().contains(u"under way"_s));
        QTRY_VERIFY(bench.isEnded());
    }

    void what_is_dangerous_wants_the_number_typed()
    {
        CommandBench bench;
        bench.control.askMany(cars({u"a"_s, u"b"_s, u"c"_s}), Deed::SecurityUnlock);
        QTRY_VERIFY(bench.dialog());
        auto *field = bench.dialog()->findChild<QLineEdit *>();
        QPointer<QPushButton> button;
        for (auto *each : bench.dialog()->findChildren<QPushButton *>()) {
            if (each->text().startsWith(u"Unlock"_s))
                button = each;
        }
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(field, u"2"_s);
        QVERIFY(!button->isEnabled());
        field->clear();
        QTest::keyClicks(field, u"3"_s);
        QVERIFY(button->isEnabled());
        for (int i = 0; i < 2 && button; ++i)
            QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(isEnded(bench));
        QCOMPARE(bench.server.deeds().size(), 3);
    }

    void the_first_error_stops_the_rest_and_the_results_say_so()
    {
        CommandBench bench;
        bench.server.answerWith(DeedServer::refused(409, "VEHICLE_STATE", "ASLEEP"), u"b"_s);
        BulkOptions options;
        options.stopsOnError = true;
        QVERIFY(bench.control.desk()->startBulk(cars({u"a"_s, u"b"_s, u"c"_s}),
                                                {Deed::SecurityLock, {}}, options));
        QVERIFY(!bench.control.desk()->startBulk(cars({u"d"_s}), {Deed::SecurityLock, {}}, {}));
        QTRY_VERIFY(isEnded(bench));
        QCOMPARE(bench.server.deeds().size(), 2);
        QCOMPARE(bench.control.desk()->bulk()->tally(),
                 (BulkCommand::Tally{.done = 1, .refused = 1, .skipped = 1}));
        QTRY_VERIFY(textIn(bench.control.bulkPanel()).contains(u"1 refused"_s));
        QVERIFY(textIn(bench.control.bulkPanel()).contains(u"1 not sent"_s));
        QCOMPARE(accessibilityFaults(bench.control.bulkPanel()).join(u'\n'), QString());

        findButton(bench.control.bulkPanel(), u"Results"_s)->click();
        auto *results = bench.window.findChild<BulkResults *>();
        QVERIFY(results && results->isVisible());
        auto *table = results->findChild<DataTable *>();
        QCOMPARE(table->model()->rowCount(), 3);
        results->findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()
                    ->index(0, BulkResultModel::Reason)
                    .data()
                    .toString()
                    .contains(u"asleep"_s));
        findButton(results, u"Copy the rows listed"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().count(u'\n'), 1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"request-1234"_s));
        const QString path = bench.home.filePath(u"results.csv"_s);
        results->exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count('\n'), 3);
        QVERIFY(csv.contains("refused"));
        QCOMPARE(accessibilityFaults(results).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(results).join(u'\n'), QString());

        findButton(bench.control.bulkPanel(), u"Close"_s)->click();
        QVERIFY(!bench.control.desk()->bulk());
        QVERIFY(!bench.control.bulkPanel()->isVisible());
    }

    void an_unknown_row_gives_no_advice_to_try_again()
    {
        CommandBench bench;
        HttpServerResponse cut;
        cut.ending = HttpServerResponse::Ending::Reset;
        bench.server.answerWith(cut);
        QVERIFY(bench.control.desk()->startBulk(cars({u"a"_s}), {Deed::SecurityLock, {}}, {}));
        QTRY_VERIFY(isEnded(bench));
        const ReadingPresenter presenter(&bench.preferences);
        const BulkResultModel model(bench.control.desk(), &bench.workspace, &presenter);
        const QModelIndex reason = model.index(0, BulkResultModel::Reason);
        QCOMPARE(reason.data().toString(), u"The connection was cut"_s);
        const QString more = reason.data(Qt::ToolTipRole).toString();
        QVERIFY2(!more.contains(u"try again"_s), qPrintable(more));
        QVERIFY2(more.contains(u"Look at the vehicle"_s), qPrintable(more));
    }

    void pause_and_cancel_send_no_other()
    {
        CommandBench bench;
        HttpServerResponse slow = DeedServer::done();
        slow.delay = 200ms;
        bench.server.answerWith(slow);
        QVERIFY(bench.control.desk()->startBulk(cars({u"a"_s, u"b"_s, u"c"_s}),
                                                {Deed::SecurityLock, {}}, {.looks = 0}));
        QTRY_COMPARE(bench.server.deeds().size(), 1);
        // Each of them is spoken for.
        QVERIFY(!bench.control.whyNot(Deed::SecurityLock, CommandBench::car(u"c"_s)).isEmpty());
        findButton(bench.control.bulkPanel(), u"Pause"_s)->click();
        QTRY_COMPARE(bench.control.desk()->bulk()->tally().done, 1);
        QTest::qWait(50);
        QCOMPARE(bench.server.deeds().size(), 1);
        findButton(bench.control.bulkPanel(), u"Resume"_s)->click();
        QTRY_COMPARE(bench.server.deeds().size(), 2);
        findButton(bench.control.bulkPanel(), u"Cancel"_s)->click();
        QTRY_VERIFY(isEnded(bench));
        QCOMPARE(bench.server.deeds().size(), 2);
        QCOMPARE(bench.control.desk()->bulk()->tally(),
                 (BulkCommand::Tally{.done = 2, .skipped = 1}));
    }

    void what_is_about_one_vehicle_is_not_for_many()
    {
        for (const Deed deed : {Deed::SetDestination, Deed::ScheduleDaily, Deed::ScheduleDelete,
                                Deed::ConnectionDelete, Deed::UserDelete})
            QVERIFY(!isForMany(deed));
        for (const Deed deed : {Deed::SecurityLock, Deed::ChargeSetLimit, Deed::ChargePortClose})
            QVERIFY(isForMany(deed));
    }

    void the_menu_of_many_rows_says_what_bars_all()
    {
        CommandBench bench;
        QMenu menu;
        bench.control.fillContextMenu(&menu, cars({u"a"_s, u"b"_s}));
        QMenu *commands = menu.findChild<QMenu *>();
        QVERIFY(commands);
        for (const QAction *action : commands->actions())
            QVERIFY(action->isEnabled());
        bench.control.desk()->setAccess([](const QString &) { return std::optional(ApiError()); });
        QMenu barred;
        bench.control.fillContextMenu(&barred, cars({u"a"_s, u"b"_s}));
        for (const QAction *action : barred.findChild<QMenu *>()->actions())
            QVERIFY(!action->isEnabled());
    }
};

QTEST_MAIN(TestBulkCommands)
#include "tst_bulkcommands.moc"
