// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "apisession.h"
#include "applicationstore.h"
#include "budget.h"
#include "budgetdialog.h"
#include "datatable.h"
#include "fleetdesk.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const auto vehicle = u"36ab27d0-fd9d-4455-823a-ce30af709ffc"_s;

struct Bench
{
    QTemporaryDir folder;
    Paths paths = Paths::standard(folder.path(), folder.path());
    ApplicationStore applications{paths};
    Preferences preferences{paths};
    MemorySecretStore secrets;
    ManualClock clock;
    Workspace workspace{&applications, &secrets, &clock};
    Application application;

    Bench()
    {
        application.name = u"Fleet EU"_s;
        application.clientId = u"client_1"_s;
        application.limits.monthlyPerVehicle = 3;
        application = *applications.save(application);
        workspace.open(application);
        (void)QTest::qWaitFor([this] { return workspace.fleet()->store.isOpen(); });
    }

    Budget &budget() { return *workspace.session()->budget(); }

    /// Has the budget know, as after a restart, of calls and of throttles until in a minute.
    void restore(const QList<BudgetVehicle> &vehicles)
    {
        (void)QTest::qWaitFor([this] { return !budget().awaitsRestore(); });
        BudgetState state;
        state.vehicles = vehicles;
        budget().restore(state);
    }

    BudgetVehicle called(const QString &id, int calls, bool isThrottled = false)
    {
        const QDateTime now = clock.utcNow();
        return {id, now.date().year() * 100 + now.date().month(), calls, false,
                isThrottled ? now.addSecs(60) : QDateTime()};
    }
};

bool shows(const QWidget &root, const QString &text)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root) && label->text().contains(text))
            return true;
    }
    return false;
}

QString cell(const BudgetDialog &dialog, int row, int column)
{
    return dialog.findChild<DataTable *>()->model()->index(row, column).data().toString();
}

} // namespace

class TestBudgetDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }

    void it_tells_what_is_left_and_that_nothing_was_called()
    {
        Bench bench;
        BudgetDialog dialog(&bench.workspace, &bench.preferences);
        dialog.show();
        QVERIFY(shows(dialog, u"120 of 120 calls"_s));
        QVERIFY(shows(dialog, u"No vehicle was called this month"_s));
        QVERIFY(!dialog.findChild<DataTable *>()->isVisible());
        QCOMPARE(accessibilityFaults(&dialog), QStringList());
        QCOMPARE(unreachableByTab(&dialog), QStringList());
    }

    void it_lists_who_is_throttled_used_up_or_called()
    {
        Bench bench;
        Connection connection;
        connection.id = u"c-1"_s;
        connection.vehicleId = vehicle;
        connection.userId = u"u-1"_s;
        connection.make = u"TESLA"_s;
        connection.model = u"Model 3"_s;
        bench.workspace.fleet()->store.merge({connection}, LearnedFrom::Lookup);
        QTRY_COMPARE(bench.workspace.fleet()->store.fleet().tally.connections, 1);
        bench.restore({bench.called(u"often"_s, 3), bench.called(u"once"_s, 1),
                       bench.called(vehicle, 2, true)});
        BudgetDialog dialog(&bench.workspace, &bench.preferences);
        dialog.show();
        QCOMPARE(dialog.findChild<DataTable *>()->model()->rowCount(), 3);
        QVERIFY(shows(dialog, u"6 call(s) went to 3 vehicle(s)"_s));
        QCOMPARE(cell(dialog, 0, BudgetModel::Vehicle), vehicle);
        QTRY_COMPARE(cell(dialog, 0, BudgetModel::Car), u"TESLA Model 3"_s);
        QVERIFY(cell(dialog, 0, BudgetModel::State).startsWith(u"◐ left alone until "_s));
        QCOMPARE(cell(dialog, 1, BudgetModel::Calls), u"3 of 3"_s);
        QCOMPARE(cell(dialog, 1, BudgetModel::State), u"✕ this month is used up"_s);
        QCOMPARE(cell(dialog, 2, BudgetModel::State), QString());
        QCOMPARE(accessibilityFaults(&dialog), QStringList());
    }

    void it_stays_true_and_keeps_the_selection()
    {
        Bench bench;
        bench.restore({bench.called(vehicle, 2, true), bench.called(u"once"_s, 1)});
        BudgetDialog dialog(&bench.workspace, &bench.preferences);
        dialog.show();
        auto *table = dialog.findChild<DataTable *>();
        table->selectRow(0);
        bench.clock.advance(std::chrono::seconds(61));
        QTRY_COMPARE(cell(dialog, 0, BudgetModel::State), QString());
        QVERIFY(table->selectionModel()->isRowSelected(0));
    }

    void a_row_leads_to_its_vehicle_and_the_button_to_the_limits()
    {
        Bench bench;
        bench.restore({bench.called(vehicle, 2)});
        BudgetDialog dialog(&bench.workspace, &bench.preferences);
        dialog.show();
        QSignalSpy wanted(&dialog, &BudgetDialog::vehicleWanted);
        auto *table = dialog.findChild<DataTable *>();
        Q_EMIT table->activated(table->model()->index(0, BudgetModel::Calls));
        QCOMPARE(wanted.first().first().toString(), vehicle);
        QSignalSpy limits(&dialog, &BudgetDialog::limitsWanted);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Change the &limits…"_s)
                button->click();
        }
        QCOMPARE(limits.size(), 1);
    }

    void it_closes_with_the_application()
    {
        Bench bench;
        BudgetDialog dialog(&bench.workspace, &bench.preferences);
        dialog.show();
        bench.workspace.close();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestBudgetDialog)
#include "tst_budgetdialog.moc"
