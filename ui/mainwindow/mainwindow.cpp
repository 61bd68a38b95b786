// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "accessiblefactory.h"
#include "actionreason.h"
#include "activity.h"
#include "apisession.h"
#include "benchpage.h"
#include "bulkpanel.h"
#include "commandcontrol.h"
#include "commanddesk.h"
#include "commandresult.h"
#include "deliveriespage.h"
#include "dialogsweep.h"
#include "errorstrip.h"
#include "filterchoices.h"
#include "fleetdesk.h"
#include "fleetlist.h"
#include "fleetpage.h"
#include "fleettools.h"
#include "idlewatch.h"
#include "inspector.h"
#include "inspectordock.h"
#include "journalpage.h"
#include "journalstrip.h"
#include "keyringstrip.h"
#include "linkstrip.h"
#include "lockpage.h"
#include "markicon.h"
#include "metrics.h"
#include "outcomestrip.h"
#include "preferences.h"
#include "requestspage.h"
#include "searchfield.h"
#include "settingspage.h"
#include "sidebar.h"
#include "tokensource.h"
#include "userpage.h"
#include "webhookspage.h"
#include "welcomepage.h"
#include "windowmemory.h"
#include "windowstatus.h"
#include "workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest(800, 520);

} // namespace

MainWindow::MainWindow(Workspace *workspace, Preferences *preferences, QWidget *parent,
                       const Paths &paths)
    : QMainWindow(
          (installAccessibleFaces(), parent)) // before the first widget is asked for its own
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_actions(this)
    , m_sidebar(new Sidebar(workspace, this))
    , m_search(new SearchField(this))
    , m_error(new ErrorStrip(this))
    , m_link(new LinkStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_fleetPage(new FleetPage(workspace, preferences, this))
    , m_userPage(new UserPage(workspace, preferences, this))
    , m_webhooksPage(new WebhooksPage(workspace, preferences, this))
    , m_requestsPage(new RequestsPage(workspace, preferences, this))
    , m_journalPage(new JournalPage(workspace, preferences, this))
    , m_deliveriesPage(new DeliveriesPage(workspace, preferences, this))
    , m_benchPage(new BenchPage(workspace, preferences, this))
    , m_settingsPage(new SettingsPage(workspace, preferences, paths, this))
    , m_inspector(new Inspector(workspace, preferences, this))
    , m_dock(new InspectorDock(m_inspector, this))
    , m_commands(new CommandControl(workspace, preferences, this))
    , m_status(new WindowStatus(workspace, preferences, this))
    , m_curtain(new QStackedWidget(this))
    , m_lockPage(new LockPage(workspace, preferences, this))
    , m_catchUp(new Activity(this))
    , m_sweep(new DialogSweep(this))
    , m_idle(new IdleWatch(workspace->clock(), this))
{
    build();
    connectActions();
    connectPages();
    connectDeliveries();
    connectAlerts();
    connectLock();
    connectCommands();
    restore();
    onSessionChanged();
    showAccess();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    for (QWidget *page :
         {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_fleetPage),
          static_cast<QWidget *>(m_userPage), static_cast<QWidget *>(m_webhooksPage),
          static_cast<QWidget *>(m_requestsPage), static_cast<QWidget *>(m_journalPage),
          static_cast<QWidget *>(m_deliveriesPage), static_cast<QWidget *>(m_benchPage),
          static_cast<QWidget *>(m_settingsPage)})
        m_stack->addWidget(page);
    m_error->setRetryable(false);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, metrics::inside, metrics::margin, 0);
    top->setSpacing(metrics::inside);
    top->addWidget(m_search);
    top->addWidget(m_error);
    top->addWidget(m_commands->outcomes());
    top->addWidget(m_commands->removalResult());
    top->addWidget(m_commands->bulkPanel());
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(new KeyringStrip(m_workspace, this));
    auto *journal = new JournalStrip(m_workspace, this);
    connect(journal, &JournalStrip::journalWanted, this, [this] { showPage(PageName::Journal); });
    connect(m_stack, &QStackedWidget::currentChanged, journal,
            [this, journal] { journal->setLeading(m_stack->currentWidget() != m_journalPage); });
    middle->addWidget(journal);
    middle->addWidget(m_link);
    middle->addLayout(top);
    middle->addWidget(m_stack, 1);

    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(middle, 1);
    buildCurtain(central);
    addDockWidget(Qt::RightDockWidgetArea, m_dock);
    setStatusBar(m_status);
    m_status->watchActivities(this);
    setMinimumSize(smallest);
    // What both pages can do has one key and one place in the menus.
    for (QAction *action :
         {m_userPage->filterAction(), m_fleetPage->filterAction(), m_webhooksPage->filterAction(),
          m_deliveriesPage->filterAction(), m_userPage->refreshAction(), m_fleetPage->syncAction(),
          m_webhooksPage->refreshAction()}) {
        action->setShortcut({});
        connect(action, &QAction::changed, this, &MainWindow::enableListActions);
    }
    m_actions.vehiclesMenu->addSeparator();
    m_actions.vehiclesMenu->addAction(m_fleetPage->tools()->lookUpAction());
    m_actions.vehiclesMenu->addAction(m_fleetPage->tools()->exportAction());
    m_sidebar->showViews(m_fleetPage->tools()->views());
}

void MainWindow::runSchedule()
{
    FleetDesk *fleet = m_workspace->fleet();
    if (!fleet)
        return;
    fleet->schedule.setFreshness(chosenFreshness(*m_preferences), m_preferences->timeZone());
    fleet->schedule.run();
}

void MainWindow::restore()
{
    windowmemory::restore(this, *m_preferences);
    const QVariant inspector = m_preferences->state(u"window/inspector"_s);
    m_dock->setWanted(!inspector.isValid() || inspector.toBool());
    m_actions.inspector->setChecked(m_dock->isWanted());
    m_sidebar->setCollapsed(m_preferences->state(u"window/sidebarFolded"_s).toBool());
    const int last = m_preferences->state(u"window/page"_s).toInt();
    const bool isKnown = last >= int(PageName::User) && last <= int(PageName::Bench);
    showPage(isKnown ? static_cast<PageName>(last) : PageName::User);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A desktop that ends is not held up.
    if (!m_mayClose && !qGuiApp->isSavingSession() && m_commands->isAnyUnderWay()) {
        event->ignore();
        m_workspace->leave(Leaving::Quit, [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_commands->desk()->quit();
    m_mayClose = false;
    windowmemory::keep(this, m_preferences);
    m_preferences->setState(u"window/inspector"_s, m_dock->isWanted());
    m_preferences->setState(u"window/sidebarFolded"_s, m_sidebar->isCollapsed());
    m_preferences->setState(u"window/page"_s, int(m_page));
    QMainWindow::closeEvent(event);
}

void MainWindow::onSessionChanged()
{
    const bool isOpen = m_workspace->isOpen();
    m_error->clear();
    if (isOpen)
        m_workspace->session()->tokens()->setKeepFresh(true);
    for (QAction *action :
         {m_actions.closeApplication, m_actions.everything, m_actions.budget, m_actions.ownerLink})
        enableAction(action, isOpen, tr("Open an application first."));
    enableRotation();
    showPage(m_page);
    showTitle();
    if (isOpen && m_place)
        goBackToPlace();
    if (isOpen && m_pending)
        open(*std::exchange(m_pending, std::nullopt));
}

void MainWindow::showPage(PageName page)
{
    m_page = page;
    m_sidebar->setCurrent(page);
    const bool isOpen = m_workspace->isOpen();
    if (page == PageName::Settings)
        m_stack->setCurrentWidget(m_settingsPage);
    else if (page == PageName::Requests)
        m_stack->setCurrentWidget(m_requestsPage);
    else if (page == PageName::Bench)
        m_stack->setCurrentWidget(m_benchPage); // it needs no application
    else if (!isOpen)
        m_stack->setCurrentWidget(m_welcome);
    else if (page == PageName::Journal)
        m_stack->setCurrentWidget(m_journalPage);
    else if (page == PageName::Deliveries)
        m_stack->setCurrentWidget(m_deliveriesPage);
    else if (page == PageName::Fleet)
        m_stack->setCurrentWidget(m_fleetPage);
    else if (page == PageName::Webhooks)
        m_stack->setCurrentWidget(m_webhooksPage);
    else
        m_stack->setCurrentWidget(m_userPage);
    if (page == PageName::Fleet)
        m_fleetPage->open();
    if (page == PageName::Journal)
        m_journalPage->open();
    if (page == PageName::Deliveries)
        m_deliveriesPage->open();
    if (page == PageName::Webhooks && isOpen)
        m_webhooksPage->open();
    m_dock->setFitting((page == PageName::User || page == PageName::Fleet) && isOpen);
    showSelected();
    enableListActions();
}

QAction *MainWindow::filterOf(PageName page) const
{
    switch (page) {
    case PageName::Fleet:
        return m_fleetPage->filterAction();
    case PageName::User:
        return m_userPage->filterAction();
    case PageName::Webhooks:
        return m_webhooksPage->filterAction();
    case PageName::Deliveries:
        return m_deliveriesPage->filterAction();
    default:
        return nullptr;
    }
}

QAction *MainWindow::refreshOf(PageName page) const
{
    switch (page) {
    case PageName::Fleet:
        return m_fleetPage->syncAction();
    case PageName::User:
        return m_userPage->refreshAction();
    case PageName::Webhooks:
        return m_webhooksPage->refreshAction();
    default:
        return nullptr;
    }
}

void MainWindow::enableListActions()
{
    const QAction *filter = m_workspace->isOpen() ? filterOf(m_page) : nullptr;
    const QAction *refresh = m_workspace->isOpen() ? refreshOf(m_page) : nullptr;
    const QString why = filter ? tr("There is no list to read again yet.")
                               : tr("Go to a page with a list, and open an application.");
    enableAction(m_actions.filterList, filter && filter->isEnabled(), why);
    enableAction(m_actions.refreshList, refresh && refresh->isEnabled(), why);
}

void MainWindow::select(PageName page, const std::optional<Connection> &connection)
{
    m_selected.insert(page, connection);
    if (page == m_page)
        showSelected();
}

void MainWindow::showSelected()
{
    if (m_page != PageName::User && m_page != PageName::Fleet)
        return;
    const std::optional<Connection> selected = m_selected.value(m_page);
    m_inspector->setConnection(selected);
    m_inspector->setGone(m_page == PageName::Fleet && m_fleetPage->isSelectedGone());
    m_commands->setSelected(selected ? std::optional(m_inspector->subject()) : std::nullopt);
    for (QAction *action : {m_actions.readSignals, m_actions.makeCase})
        enableAction(action, selected.has_value(), tr("Select a vehicle first."));
}

void MainWindow::activate(const Connection &connection)
{
    m_inspector->setConnection(connection);
    m_dock->setWanted(true);
    m_inspector->readSignals();
}

void MainWindow::showError(const ApiError &error)
{
    m_error->showError(error);
}

void MainWindow::openDemo()
{
    m_pending = m_pending.value_or(Subject{});
    if (const Result<Done> started = m_workspace->openDemo(m_demoOptions); !started) {
        m_pending.reset();
        m_error->showError(started.error());
    }
    showPage(PageName::User);
}

void MainWindow::open(const QString &text)
{
    const QList<Subject> meanings = recognise(text);
    if (!meanings.isEmpty())
        open(meanings.first());
}

void MainWindow::open(const Subject &subject)
{
    showPage(PageName::User);
    if (m_workspace->isOpen())
        m_userPage->open(subject);
    else
        m_pending = subject;
}

void MainWindow::addApplication()
{
    showPage(PageName::Settings);
    m_settingsPage->addApplication();
}

void MainWindow::copy()
{
    // Whatever has the focus knows what of it to copy, and takes the keys for it.
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    QKeyEvent keys(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QApplication::sendEvent(focus, &keys);
}

void MainWindow::showTitle()
{
    const auto application = m_workspace->application();
    setWindowIcon(application && !m_workspace->isLocked()
                      ? markedIcon(QApplication::windowIcon(), application->mark)
                      : QIcon());
    if (m_workspace->isLocked())
        setWindowTitle(u"Motorpool"_s);
    else if (m_workspace->isDemo())
        setWindowTitle(tr("DEMO – Motorpool"));
    else
        setWindowTitle(application ? tr("%1 – Motorpool").arg(application->name) : u"Motorpool"_s);
}

} // namespace motorpool
