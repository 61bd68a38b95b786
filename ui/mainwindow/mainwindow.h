// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "casefile.h"
#include "connection.h"
#include "deeplink.h"
#include "demoserver.h"
#include "owneradvice.h"
#include "pagename.h"
#include "paths.h"
#include "subject.h"
#include "windowactions.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QStackedWidget;

namespace motorpool {

class BenchPage;
class CommandControl;
class CommandPalette;
class DeliveriesPage;
class DialogSweep;
class ErrorStrip;
class FleetPage;
class IdleWatch;
class Inspector;
class InspectorDock;
class JournalPage;
class LinkStrip;
class Activity;
class DeliveryFeed;
class LockPage;
class Preferences;
class RequestsPage;
class SearchField;
class SettingsPage;
class Sidebar;
class UserPage;
class WebhooksPage;
class WelcomePage;
class WindowStatus;
class Workspace;
struct BenchRequest;
struct VehicleSubject;
struct AlertNotice;

/// The one window: sidebar, search, pages, inspector, status. It puts the rooms together and holds
/// no data of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_MOC_INCLUDE("alertwords.h")

public:
    /// Both outlive the window. The paths are shown on the settings page.
    MainWindow(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr,
               const Paths &paths = Paths::standard());
    ~MainWindow() override;

    /// How the demo behaves when it is opened from this window.
    void setDemoOptions(const DemoOptions &options) { m_demoOptions = options; }
    void openDemo();

    /// What the search field would take: an id, a VIN, a redirect URL. Waits until an application
    /// is open.
    void open(const QString &text);
    void open(const Subject &subject);

    /// What another start of the program hands over, or a link says: as open(), and nothing more
    /// than that. It speaks of the application of that name, if there is one: where another one is
    /// open, it is said so and offered. While locked it waits, the newest alone.
    void showWanted(const QString &text, const QString &application = {});

    /// Brings the window to the front, as far as the desktop lets it.
    void comeToFront(const QByteArray &activationToken = {});

    /// What a notification told of: a person wants to see it.
    void showNotice(const QStringList &vehicleIds, const QByteArray &activationToken);
    /// Why nothing could be told on the desktop; empty: something was.
    void showNoticeFault(const QString &why);

    /// Something that went wrong before anything could be shown where it happened.
    void showError(const ApiError &error);

    CommandControl *commands() const { return m_commands; } ///< what is done to vehicles

    void showPage(PageName page);
    /// Shows a delivery of a webhook on the bench, as BenchPage::openDelivery().
    void openInBench(const BenchRequest &delivery);
    PageName page() const { return m_page; }

Q_SIGNALS:
    /// Something is to be told on the desktop.
    void noticeWanted(const motorpool::AlertNotice &notice);
    void windowRequested(); ///< another window beside this one, for another application

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectActions();
    void connectPages();
    void connectDeliveries();
    void connectAlerts();
    void restore();
    void runSchedule();
    void onSessionChanged();
    void addApplication();
    void copy();
    void showTitle();
    void showAccess();
    void select(PageName page, const std::optional<Connection> &connection);
    void activate(const Connection &connection);
    void showSelected();
    void enableListActions();
    QAction *filterOf(PageName page) const;  ///< null: the page has no list
    QAction *refreshOf(PageName page) const; ///< the same
    void showBudget();
    void connectCommands();
    void showOwnerLink(const OwnerLinkWish &wish);
    void showOutcome(const VehicleSubject &subject);
    void showActions();
    void makePalette();
    void addToPalette(const QString &path, const std::function<void(QMenu *)> &fill);
    void fillSelected(QMenu *menu);
    void openVehicle(const QString &id);
    void editLimits();
    void replaceSecret();
    void enterDatabasePassword();
    void tellCatchUp(const DeliveryFeed &feed);
    void enableRotation();
    void makeCase(const std::optional<Connection> &connection, CaseSubject::Kind kind);
    void showMigration();
    void tellMapping();
    void exportMapping();
    void buildCurtain(QWidget *central);
    void connectLock();
    void rememberPlace();
    void closePopups();
    void drawCurtain();
    void goBackToPlace();
    void showLink(const DeepLink &link);
    void openLinked(const DeepLink &link);

    /// Where a person was when it was locked.
    struct Place
    {
        PageName page;
        std::optional<Subject> subject; ///< of the User page
        QString connectionId;           ///< selected there
    };
    /// What showWanted() was told while locked.
    struct Wanted
    {
        QString text;
        QString application;
    };

    Workspace *m_workspace;
    Preferences *m_preferences;
    DemoOptions m_demoOptions;
    std::optional<Subject> m_pending; // to be opened with the next application
    std::optional<Place> m_place;
    std::optional<Wanted> m_wanted;
    PageName m_page = PageName::User;
    QHash<PageName, std::optional<Connection>> m_selected; ///< by the page that lists it
    bool m_mayClose = false;                               ///< a person was asked
    WindowActions m_actions;
    Sidebar *m_sidebar;
    SearchField *m_search;
    ErrorStrip *m_error;
    LinkStrip *m_link;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    FleetPage *m_fleetPage;
    UserPage *m_userPage;
    WebhooksPage *m_webhooksPage;
    RequestsPage *m_requestsPage;
    JournalPage *m_journalPage;
    DeliveriesPage *m_deliveriesPage;
    BenchPage *m_benchPage;
    SettingsPage *m_settingsPage;
    Inspector *m_inspector;
    InspectorDock *m_dock;
    CommandControl *m_commands;
    WindowStatus *m_status;
    CommandPalette *m_palette = nullptr; ///< made when it is first asked for
    QStackedWidget *m_curtain;           ///< everything, or the page of the lock
    LockPage *m_lockPage;
    Activity *m_catchUp; ///< of stored deliveries
    DialogSweep *m_sweep;
    IdleWatch *m_idle;
};

} // namespace motorpool
