// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's parts and dialogs tell each other.
#include "aboutdialog.h"
#include "applicationstore.h"
#include "applicationswitcher.h"
#include "benchpage.h"
#include "budgetdialog.h"
#include "casedialog.h"
#include "commandcontrol.h"
#include "commanddesk.h"
#include "datatable.h"
#include "errorguide.h"
#include "errorstrip.h"
#include "exportwords.h"
#include "filejournal.h"
#include "fleetdesk.h"
#include "fleetlist.h"
#include "fleetpage.h"
#include "fleettools.h"
#include "guidedialog.h"
#include "inspector.h"
#include "inspectordock.h"
#include "journalpage.h"
#include "mainwindow.h"
#include "migrationdialog.h"
#include "ownerlinkdialog.h"
#include "preferences.h"
#include "requestspage.h"
#include "searchfield.h"
#include "settingspage.h"
#include "showdialog.h"
#include "sidebar.h"
#include "userpage.h"
#include "webhookspage.h"
#include "welcomepage.h"
#include "windowstatus.h"
#include "workspace.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_actions.addApplication, &MainWindow::addApplication);
    on(m_actions.newWindow, &MainWindow::windowRequested);
    on(m_actions.demo, [this] { m_workspace->leave(Leaving::Switch, [this] { openDemo(); }); });
    on(m_actions.replaceSecret, &MainWindow::replaceSecret);
    on(m_actions.closeApplication,
       [this] { m_workspace->leave(Leaving::Close, [this] { m_workspace->close(); }); });
    on(m_actions.lock, [this] {
        m_workspace->leave(Leaving::Lock, [this] { m_workspace->lock(LockCause::ByHand); });
    });
    on(m_actions.quit, &MainWindow::close);
    on(m_actions.copy, &MainWindow::copy);
    on(m_actions.find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(m_actions.palette, &MainWindow::showActions);
    on(m_actions.ownerLink, [this] {
        OwnerLinkWish wish;
        if (const auto selected = m_selected.value(m_page))
            wish = {*selected, {}, m_inspector->vin()};
        showOwnerLink(wish);
    });
    on(m_actions.fleet, [this] { showPage(PageName::Fleet); });
    on(m_actions.filterList, [this] {
        if (QAction *filter = filterOf(m_page))
            filter->trigger();
    });
    on(m_actions.refreshList, [this] {
        if (QAction *refresh = refreshOf(m_page))
            refresh->trigger();
    });
    on(m_actions.user, [this] { showPage(PageName::User); });
    on(m_actions.webhooks, [this] { showPage(PageName::Webhooks); });
    on(m_actions.requests, [this] { showPage(PageName::Requests); });
    on(m_actions.journal, [this] { showPage(PageName::Journal); });
    on(m_actions.deliveries, [this] { showPage(PageName::Deliveries); });
    on(m_actions.bench, [this] { showPage(PageName::Bench); });
    on(m_actions.budget, &MainWindow::showBudget);
    on(m_actions.settings, [this] { showPage(PageName::Settings); });
    on(m_actions.everything, [this] { open(Subject{}); });
    on(m_actions.readSignals, [this] {
        m_dock->setWanted(true);
        m_inspector->readSignals();
    });
    on(m_actions.makeCase,
       [this] { makeCase(m_inspector->connection(), CaseSubject::Kind::Vehicle); });
    on(m_actions.fullScreen,
       [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    on(m_actions.help, [this] { showDialog<GuideDialog>(this); });
    on(m_actions.migration, &MainWindow::showMigration);
    on(m_actions.about, [this] { showDialog<AboutDialog>(this); });
    on(m_actions.aboutQt, [] { QApplication::aboutQt(); });

    connect(m_actions.foldSidebar, &QAction::toggled, m_sidebar, &Sidebar::setCollapsed);
    connect(m_sidebar, &Sidebar::collapsedChanged, m_actions.foldSidebar, &QAction::setChecked);
    connect(m_actions.inspector, &QAction::toggled, m_dock, &InspectorDock::setWanted);
    connect(m_dock, &InspectorDock::wantedChanged, m_actions.inspector, &QAction::setChecked);
    connect(m_actions.switchApplication, &QMenu::aboutToShow, this,
            [this] { m_sidebar->switcher()->fill(m_actions.switchApplication, false); });
}

void MainWindow::openInBench(const BenchRequest &delivery)
{
    showPage(PageName::Bench);
    m_benchPage->openDelivery(delivery);
}

void MainWindow::connectPages()
{
    connect(m_requestsPage, &RequestsPage::recordWanted, this, [this](quint64 trace) {
        showPage(PageName::Journal);
        m_journalPage->showTrace(trace);
    });
    connect(m_journalPage, &JournalPage::requestWanted, this, [this](quint64 trace) {
        showPage(PageName::Requests);
        m_requestsPage->showTrace(trace);
    });
    FleetViewDesk *views = m_fleetPage->tools()->views();
    connect(views, &FleetViewDesk::chosen, this, [this] { showPage(PageName::Fleet); });
    connect(m_sidebar, &Sidebar::pageChosen, this, [this, views](PageName page) {
        // Once more, from a view of the fleet: the whole.
        if (page == PageName::Fleet && page == m_page && !views->current().isEmpty())
            views->leave();
        showPage(page);
    });
    ApplicationSwitcher *switcher = m_sidebar->switcher();
    const auto showUsers = [this] { showPage(PageName::User); };
    connect(switcher, &ApplicationSwitcher::opened, this, showUsers);
    connect(m_settingsPage, &SettingsPage::applicationOpened, this, showUsers);
    connect(switcher, &ApplicationSwitcher::addRequested, this, &MainWindow::addApplication);
    connect(switcher, &ApplicationSwitcher::demoRequested, this,
            [this] { m_workspace->leave(Leaving::Switch, [this] { openDemo(); }); });
    connect(m_welcome, &WelcomePage::addApplicationRequested, this, &MainWindow::addApplication);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
    connect(m_search, &SearchField::subjectChosen, this,
            [this](const Subject &subject) { open(subject); });
    connect(m_workspace, &Workspace::sessionChanged, this, &MainWindow::onSessionChanged);
    connect(m_workspace, &Workspace::refused, this, &MainWindow::showError);
    connect(m_workspace, &Workspace::accessChanged, this, &MainWindow::showAccess);
    // The calls left are kept with the fleet. Nothing waits for it, the window is painted before.
    connect(
        m_workspace, &Workspace::sessionChanged, this, [this] { runSchedule(); },
        Qt::QueuedConnection);
    connect(m_preferences, &Preferences::changed, this, &MainWindow::runSchedule);

    connect(m_userPage, &UserPage::subjectChanged, m_search, &SearchField::showSubject);
    connect(m_userPage, &UserPage::connectionSelected, this,
            [this](const std::optional<Connection> &connection) {
                select(PageName::User, connection);
            });
    connect(m_fleetPage, &FleetPage::connectionSelected, this,
            [this](const std::optional<Connection> &connection) {
                select(PageName::Fleet, connection);
            });
    for (DataTable *table : m_stack->findChildren<DataTable *>())
        connect(table, &DataTable::copyRefused, this, &MainWindow::showError);
    // Wherever a refused secret is said, it can be replaced.
    for (ErrorStrip *strip : findChildren<ErrorStrip *>()) {
        connect(strip, &ErrorStrip::secretReplacementRequested, this, &MainWindow::replaceSecret);
        connect(strip, &ErrorStrip::databasePasswordRequested, this,
                &MainWindow::enterDatabasePassword);
    }
    connect(m_workspace->applications(), &ApplicationStore::changed, this,
            &MainWindow::enableRotation);
    connect(m_status, &WindowStatus::secretsWanted, this, [this] { showPage(PageName::Settings); });
    connect(m_status, &WindowStatus::budgetWanted, this, &MainWindow::showBudget);
    connect(m_userPage, &UserPage::modeShown, m_status, &WindowStatus::setMode);
    connect(m_userPage, &UserPage::connectionActivated, this, &MainWindow::activate);
    connect(m_fleetPage, &FleetPage::connectionActivated, this, &MainWindow::activate);
    connect(m_fleetPage, &FleetPage::subjectWanted, this,
            [this](const Subject &subject) { open(subject); });
    connect(m_webhooksPage, &WebhooksPage::subjectWanted, this,
            [this](const Subject &subject) { open(subject); });
    connect(m_userPage, &UserPage::ownerLinkWanted, this, &MainWindow::showOwnerLink);
    connect(m_inspector, &Inspector::ownerLinkWanted, this, &MainWindow::showOwnerLink);
    connect(m_fleetPage, &FleetPage::ownerLinkWanted, this, [this](const Connection &of) {
        showOwnerLink({of, {}, {}});
    });
    connect(m_inspector, &Inspector::caseWanted, m_actions.makeCase, &QAction::trigger);
    const auto makeTheCase = [this](const Connection &connection, CaseSubject::Kind kind) {
        makeCase(connection, kind);
    };
    connect(m_userPage, &UserPage::caseWanted, this, makeTheCase);
    connect(m_fleetPage, &FleetPage::caseWanted, this, makeTheCase);
    connect(m_inspector, &Inspector::vinLearned, m_userPage, &UserPage::setVin);
    connect(m_inspector, &Inspector::answered, this,
            [this](const Connection &connection, const ReadingAnswer &answer) {
                if (FleetDesk *fleet = m_workspace->fleet())
                    fleet->store.learn(answer.set, connection.userId, LearnedFrom::Read);
            });
    connect(m_inspector, &Inspector::failed, this,
            [this](const Connection &connection, const ApiError &error) {
                if (FleetDesk *fleet = m_workspace->fleet())
                    fleet->store.learnFault(connection.vehicleId, connection.userId, error);
            });
}

/// What is not allowed is greyed, with the reason.
void MainWindow::showAccess()
{
    const Access &access = m_workspace->access();
    const auto reasonOf = [](const std::optional<ApiError> &refused) {
        const ErrorWords words = refused ? explain(*refused) : ErrorWords();
        return refused ? u"%1. %2"_s.arg(words.title, words.remedy) : QString();
    };
    const QString noAdding = reasonOf(access.changeRefusal());
    const QString noDemo = reasonOf(access.demoRefusal());
    m_welcome->refuse(noAdding, noDemo);
    m_actions.addApplication->setEnabled(noAdding.isEmpty());
    m_actions.addApplication->setToolTip(noAdding);
    m_actions.demo->setEnabled(noDemo.isEmpty());
    m_actions.demo->setToolTip(noDemo);
}

void MainWindow::makeCase(const std::optional<Connection> &connection, CaseSubject::Kind kind)
{
    if (!connection || !m_workspace->isOpen())
        return;
    delete findChild<CaseDialog *>(); // it may be about another one
    auto *dialog = showDialog<CaseDialog>(this, m_workspace, m_preferences, *connection, kind);
    CaseGate gate;
    gate.refusal = [this] { return m_workspace->access().exportRefusal(); };
    gate.journal = m_workspace->journal();
    dialog->setGate(gate);
    if (m_page == PageName::User)
        dialog->setListed(m_userPage->connections());
}

void MainWindow::connectCommands()
{
    CommandDesk *desk = m_commands->desk();
    desk->setAccess([this](const QString &deed) { return m_workspace->access().refusal(deed); });
    connect(m_workspace, &Workspace::accessChanged, desk, &CommandDesk::changed);
    m_commands->setOtherWork([this] { return m_webhooksPage->underWayText(); });
    m_commands->fillMainMenu(m_actions.commandsMenu);
    m_inspector->setCommands(m_commands);
    connect(m_commands, &CommandControl::ownerLinkWanted, this, &MainWindow::showOwnerLink);
    connect(m_commands, &CommandControl::failed, this, &MainWindow::showError);
    connect(m_commands, &CommandControl::outcomeWanted, this, &MainWindow::showOutcome);
    connect(m_commands, &CommandControl::sent, this, [this](const VehicleSubject &subject) {
        // What becomes of it is seen there.
        if (!m_inspector->connection() || !m_inspector->subject().isSameAs(subject))
            return;
        m_dock->setWanted(true);
        m_inspector->showCommands();
    });
    connect(m_fleetPage, &FleetPage::commandsWanted, m_commands, &CommandControl::fillContextMenu);
    connect(m_userPage, &UserPage::commandsWanted, m_commands, &CommandControl::fillContextMenu);
    connect(m_userPage, &UserPage::userMenuWanted, m_commands, &CommandControl::fillUserMenu);
    // What was removed goes from the list that shows it; reading it again is free.
    connect(desk, &CommandDesk::removed, m_userPage->refreshAction(), &QAction::trigger);
}

/// Where the vehicle is selected already, else where it is looked up, which is free.
void MainWindow::showOutcome(const VehicleSubject &subject)
{
    const auto isIn = [&](PageName page) {
        const std::optional<Connection> selected = m_selected.value(page);
        return selected && selected->vehicleId == subject.connection.vehicleId &&
               selected->userId == subject.connection.userId;
    };
    const QList<PageName> pages{m_page, PageName::Fleet, PageName::User};
    const auto found = std::ranges::find_if(pages, isIn);
    if (found != pages.end()) {
        showPage(*found);
    } else {
        showPage(PageName::User);
        m_userPage->open({Subject::Kind::Vehicle, subject.connection.vehicleId},
                         subject.connection.id);
    }
    m_dock->setWanted(true);
    m_inspector->showCommands();
}

void MainWindow::showMigration()
{
    m_fleetPage->open(); // what is kept of the fleet is what can be exported
    auto *dialog = showDialog<MigrationDialog>(this, m_preferences);
    dialog->setMappingOffered(m_workspace->isOpen(), m_workspace->access().exportRefusal());
    connect(dialog, &MigrationDialog::mappingWanted, this, &MainWindow::exportMapping,
            Qt::UniqueConnection);
    connect(m_fleetPage->list(), &FleetList::changed, this, &MainWindow::tellMapping,
            Qt::UniqueConnection);
    tellMapping();
}

void MainWindow::tellMapping()
{
    auto *dialog = findChild<MigrationDialog *>();
    if (!dialog)
        return;
    const FleetStamp &stamp = m_fleetPage->list()->fleet().stamp;
    dialog->setMappingFacts(
        m_fleetPage->list()->isLoaded()
            ? listAgeText(stamp.live, stamp.simulated, m_preferences->timeZone())
            : QString());
}

void MainWindow::exportMapping()
{
    showPage(PageName::Fleet); // where its progress is seen
    m_fleetPage->tools()->exportMapping(this);
}

void MainWindow::showBudget()
{
    if (!m_workspace->isOpen())
        return;
    auto *dialog = showDialog<BudgetDialog>(this, m_workspace, m_preferences);
    connect(dialog, &BudgetDialog::vehicleWanted, this, &MainWindow::openVehicle,
            Qt::UniqueConnection);
    connect(dialog, &BudgetDialog::limitsWanted, this, &MainWindow::editLimits,
            Qt::UniqueConnection);
}

void MainWindow::showOwnerLink(const OwnerLinkWish &wish)
{
    if (m_workspace->isOpen())
        showDialog<OwnerLinkDialog>(this, m_workspace, m_preferences)->setWish(wish);
}

void MainWindow::openVehicle(const QString &id)
{
    open(Subject{Subject::Kind::Vehicle, id});
    activateWindow();
}

void MainWindow::enableRotation()
{
    const auto application = m_workspace->application();
    m_actions.replaceSecret->setEnabled(application &&
                                        m_workspace->applications()->byId(application->id));
}

void MainWindow::replaceSecret()
{
    enableRotation();
    if (m_actions.replaceSecret->isEnabled()) {
        m_settingsPage->replaceSecret(m_workspace->application()->id);
        return;
    }
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = tr("This secret is not kept by this program. Change SMARTCAR_CLIENT_SECRET "
                      "where it is set, and start again.");
    showError(error);
}

void MainWindow::editLimits()
{
    if (const auto application = m_workspace->application()) {
        showPage(PageName::Settings);
        m_settingsPage->editApplication(application->id);
    }
}

} // namespace motorpool
