// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "changebar.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "filterfield.h"
#include "fleetpage.h"
#include "listserver.h"
#include "manualclock.h"
#include "preferences.h"
#include "subject.h"
#include "workspace.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const auto user = u"605a5a2d-1b6e-4a3f-9c1d-2f0d6c1ec0ff"_s;

/// A machine of its own folder, on which windows come and go.
struct Machine
{
    QTemporaryDir folder;
    Paths paths = Paths::standard(folder.path(), folder.path());
    ListServer server;
    MemorySecretStore secrets;
    ManualClock clock;
    ApplicationStore applications{paths};
    Preferences preferences{paths};

    Machine() { server.putSecret(secrets); }
};

struct Bench
{
    Machine &machine;
    Workspace workspace{&machine.applications, &machine.secrets, &machine.clock};
    FleetPage page{&workspace, &machine.preferences};
    QSignalSpy selected{&page, &FleetPage::connectionSelected};
    QSignalSpy activated{&page, &FleetPage::connectionActivated};

    explicit Bench(Machine &on)
        : machine(on)
    {
        workspace.open(machine.server.application());
        page.resize(1100, 700);
        page.show();
        page.open();
    }

    DataTable *table() { return page.table(); }
    FilterField *filter() { return page.findChild<FilterField *>(); }
    int rows() { return table()->model()->rowCount(); }
    QString text(int row, FleetField field)
    {
        return table()->model()->index(row, int(field)).data().toString();
    }
    bool shows(const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    void sync()
    {
        QTRY_VERIFY(page.syncAction()->isEnabled());
        page.syncAction()->trigger();
        QTRY_COMPARE(int(page.list()->sync()->state()), int(FleetSync::State::Done));
        // The sync is done before its rows are found.
        QTRY_COMPARE(page.list()->model()->found().fleet.stamp.version,
                     page.list()->fleet().stamp.version);
    }
};

} // namespace

class TestFleetPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void asks_for_a_first_sync_and_shows_all();
    void what_was_synced_is_there_without_a_network();
    void filters_while_one_types();
    void typing_on_the_table_goes_into_the_filter();
    void a_filter_that_nothing_fits_offers_to_clear_it();
    void sorts_by_a_click_and_then_by_another();
    void tells_what_a_sync_changed_and_shows_it();
    void a_sync_reads_both_lists_unless_one_is_chosen();
    void a_list_that_never_stood_still_is_told();
    void clears_what_is_gone();
    void an_error_of_the_sync_is_told_and_what_is_known_stays();
    void a_row_is_selected_and_activated();
    void an_order_that_was_kept_lists_all_after_a_restart();
    void another_application_takes_nothing_from_the_one_before();
    void a_damaged_cache_is_set_aside_with_a_notice();
    void closing_the_application_empties_the_page();
    void everything_has_a_name_and_a_way_for_the_keyboard();
};

void TestFleetPage::asks_for_a_first_sync_and_shows_all()
{
    Machine machine;
    machine.server.setConnections(someConnections(250, user));
    Bench bench(machine);
    auto *empty = bench.page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(bench.shows(u"The fleet was not read yet"_s));
    QTRY_VERIFY(bench.page.list()->isLoaded());
    empty->findChild<QPushButton *>()->click();
    QTRY_COMPARE(bench.rows(), 250);
    QTRY_VERIFY(bench.shows(u"as of just now"_s));
    QVERIFY(bench.table()->isVisible());
}

void TestFleetPage::what_was_synced_is_there_without_a_network()
{
    Machine machine;
    machine.server.setConnections(someConnections(120, user));
    {
        Bench first(machine);
        first.sync();
    }
    machine.server.setFault(1, 503);
    Bench second(machine);
    QTRY_COMPARE(second.rows(), 120);
    QTRY_VERIFY(second.shows(u"as of"_s));
}

void TestFleetPage::filters_while_one_types()
{
    Machine machine;
    machine.server.setConnections(someConnections(120, user));
    Bench bench(machine);
    bench.sync();
    const QString id = bench.page.list()->model()->connection(77)->vehicleId;
    QTest::keyClicks(bench.filter(), id);
    QTRY_COMPARE(bench.rows(), 1);
    QCOMPARE(bench.page.list()->model()->connection(0)->vehicleId, id);
    QTRY_VERIFY(bench.shows(u"1 of 120"_s));
    bench.filter()->clear();
    QTRY_COMPARE(bench.rows(), 120);
}

void TestFleetPage::typing_on_the_table_goes_into_the_filter()
{
    Machine machine;
    machine.server.setConnections(someConnections(20, user));
    Bench bench(machine);
    bench.sync();
    QTRY_COMPARE(bench.rows(), 20);
    bench.table()->setFocus();
    QTest::keyClicks(bench.table(), u"x"_s);
    QCOMPARE(bench.filter()->text(), u"x"_s);
    QTRY_VERIFY(bench.filter()->hasFocus());
}

void TestFleetPage::a_filter_that_nothing_fits_offers_to_clear_it()
{
    Machine machine;
    machine.server.setConnections(someConnections(20, user));
    Bench bench(machine);
    bench.sync();
    bench.page.setFilterText(u"nothing-like-it"_s);
    auto *empty = bench.page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QTRY_VERIFY(bench.shows(u"No connection fits the filter"_s));
    empty->findChild<QPushButton *>()->click();
    QTRY_COMPARE(bench.rows(), 20);
}

void TestFleetPage::sorts_by_a_click_and_then_by_another()
{
    Machine machine;
    machine.server.setConnections(someConnections(60, user));
    Bench bench(machine);
    bench.sync();
    bench.table()->sortByColumn(int(FleetField::VehicleId), Qt::DescendingOrder);
    QTRY_COMPARE(bench.page.list()->model()->found().question.order.size(), 1);
    for (int row = 1; row < bench.rows(); ++row)
        QVERIFY(bench.text(row - 1, FleetField::VehicleId) >=
                bench.text(row, FleetField::VehicleId));
    bench.table()->sortByColumn(int(FleetField::Make), Qt::AscendingOrder);
    QTRY_COMPARE(bench.page.list()->model()->found().question.order.size(), 2);
    QCOMPARE(bench.page.list()->order().first().field, FleetField::Make);
    QCOMPARE(bench.page.list()->order().last(), (FleetSortKey{FleetField::VehicleId, true}));
}

void TestFleetPage::tells_what_a_sync_changed_and_shows_it()
{
    Machine machine;
    machine.server.setConnections(someConnections(30, user));
    Bench bench(machine);
    bench.sync();
    auto *changes = bench.page.findChild<ChangeBar *>();
    QVERIFY(!changes->isVisible());
    machine.server.setConnections(someConnections(32, user).mid(1));
    bench.sync();
    QTRY_VERIFY(changes->isVisible());
    QStringList shown;
    QToolButton *added = nullptr;
    for (QToolButton *button : changes->findChildren<QToolButton *>()) {
        if (button->isVisible())
            shown << button->text();
        if (button->text() == u"2 new"_s)
            added = button;
    }
    QCOMPARE(shown, (QStringList{u"2 new"_s, u"1 gone"_s, u"Clear gone"_s}));
    added->click();
    QCOMPARE(bench.filter()->text(), u"is:new"_s);
    QTRY_COMPARE(bench.rows(), 2);
}

void TestFleetPage::a_sync_reads_both_lists_unless_one_is_chosen()
{
    Machine machine;
    machine.server.setConnections(someConnections(5, user) +
                                  someConnections(3, u"u-2"_s, u"simulated"_s));
    Bench bench(machine);
    bench.sync();
    QTRY_COMPARE(bench.rows(), 8);
    auto *mode = bench.page.findChild<QComboBox *>();
    QCOMPARE(mode->currentText(), u"Live and simulated"_s);
    mode->setCurrentIndex(mode->findText(u"Simulated"_s));
    Q_EMIT mode->activated(mode->currentIndex());
    machine.clock.advance(std::chrono::hours(2));
    bench.sync();
    QTRY_VERIFY(bench.shows(u"simulated as of just now"_s));
    QVERIFY(bench.shows(u"live as of "_s));
    QCOMPARE(machine.preferences.state(u"fleet/mode"_s).toInt(), int(Mode::Simulated));
}

void TestFleetPage::a_list_that_never_stood_still_is_told()
{
    Machine machine;
    machine.server.setConnections(someConnections(5, user));
    machine.server.setStowaway(someConnections(1, user).first());
    Bench bench(machine);
    bench.sync();
    QTRY_VERIFY(bench.shows(u"went on changing while it was read 3 time(s)"_s));
}

void TestFleetPage::clears_what_is_gone()
{
    Machine machine;
    machine.server.setConnections(someConnections(10, user));
    Bench bench(machine);
    bench.sync();
    machine.server.setConnections(someConnections(10, user).mid(4));
    bench.sync();
    QTRY_COMPARE(bench.page.list()->fleet().tally.gone, 4);
    QCOMPARE(bench.rows(), 10);
    for (QToolButton *button : bench.page.findChildren<QToolButton *>()) {
        if (button->text() == u"Clear gone"_s)
            button->click();
    }
    QTRY_COMPARE(bench.rows(), 6);
}

void TestFleetPage::an_error_of_the_sync_is_told_and_what_is_known_stays()
{
    Machine machine;
    machine.server.setConnections(someConnections(40, user));
    Bench bench(machine);
    bench.sync();
    machine.server.setFault(1, 403);
    bench.page.syncAction()->trigger();
    auto *error = bench.page.findChild<ErrorStrip *>();
    QTRY_VERIFY(error->isVisible());
    QCOMPARE(bench.rows(), 40);
    QCOMPARE(bench.page.list()->fleet().tally.gone, 0);
    QVERIFY(bench.page.syncAction()->isEnabled());
}

void TestFleetPage::a_row_is_selected_and_activated()
{
    Machine machine;
    machine.server.setConnections(someConnections(5, user));
    Bench bench(machine);
    bench.sync();
    bench.table()->setFocus();
    bench.table()->selectRow(2);
    QTRY_COMPARE(bench.selected.size(), 1);
    const auto told = bench.selected.last().first().value<std::optional<Connection>>();
    QCOMPARE(told, bench.page.list()->model()->connection(2));
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QTRY_COMPARE(bench.activated.size(), 1);
}

void TestFleetPage::an_order_that_was_kept_lists_all_after_a_restart()
{
    Machine machine;
    machine.server.setConnections(someConnections(50, user));
    {
        Bench first(machine);
        first.sync();
        QTRY_COMPARE(first.rows(), 50);
        first.table()->horizontalHeader()->setSortIndicator(int(FleetField::VehicleId),
                                                            Qt::AscendingOrder);
        QTRY_COMPARE(first.page.list()->order().size(), 1);
    }
    Bench second(machine);
    QTRY_COMPARE(second.page.list()->order().size(), 1);
    QTRY_COMPARE(second.rows(), 50);
}

void TestFleetPage::another_application_takes_nothing_from_the_one_before()
{
    Machine machine;
    machine.server.setConnections(someConnections(50, user));
    Bench bench(machine);
    bench.sync();
    bench.table()->horizontalHeader()->setSortIndicator(int(FleetField::VehicleId),
                                                        Qt::AscendingOrder);
    QTRY_COMPARE(bench.rows(), 50);
    bench.page.grab();
    QVERIFY(bench.workspace.openDemo({}));
    bench.page.open();
    bench.page.grab();
    QTRY_VERIFY(bench.page.list()->isLoaded() && !bench.page.list()->isSearching());
    bench.page.grab();
    QCOMPARE(bench.rows(), 0);
    bench.page.syncAction()->trigger();
    QTRY_VERIFY(bench.rows() > 50);
    bench.page.grab();
}

void TestFleetPage::a_damaged_cache_is_set_aside_with_a_notice()
{
    Machine machine;
    machine.server.setConnections(someConnections(5, user));
    const QString folder = [&machine] {
        Bench first(machine);
        return first.workspace.dataFolder();
    }();
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/fleet.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    Bench bench(machine);
    QTRY_VERIFY(bench.shows(u"fleet.sqlite.damaged"_s));
    bench.sync();
    QTRY_COMPARE(bench.rows(), 5);
}

void TestFleetPage::closing_the_application_empties_the_page()
{
    Machine machine;
    machine.server.setConnections(someConnections(5, user));
    Bench bench(machine);
    bench.sync();
    QTRY_COMPARE(bench.rows(), 5);
    bench.workspace.close();
    QCOMPARE(bench.rows(), 0);
    QTRY_VERIFY(bench.shows(u"No application is open"_s));
}

void TestFleetPage::everything_has_a_name_and_a_way_for_the_keyboard()
{
    Machine machine;
    machine.server.setConnections(someConnections(5, user));
    Bench bench(machine);
    bench.sync();
    QTRY_COMPARE(bench.rows(), 5);
    QCOMPARE(accessibilityFaults(&bench.page), QStringList());
    QCOMPARE(unreachableByTab(&bench.page), QStringList());
}

QTEST_MAIN(TestFleetPage)
#include "tst_fleetpage.moc"
