// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "connection.h"
#include "demoserver.h"
#include "pagename.h"
#include "paths.h"
#include "subject.h"
#include "windowactions.h"

#include <QHash>
#include <QMainWindow>

#include <optional>

class QStackedWidget;

namespace motorpool {

class ErrorStrip;
class FleetPage;
class Inspector;
class InspectorDock;
class JournalPage;
class Preferences;
class RequestsPage;
class SearchField;
class SettingsPage;
class Sidebar;
class UserPage;
class WelcomePage;
class WindowStatus;
class Workspace;

/// The one window: sidebar, search, pages, inspector, status. It puts the rooms together and holds
/// no data of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

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

    /// Something that went wrong before anything could be shown where it happened.
    void showError(const ApiError &error);

    void showPage(PageName page);
    PageName page() const { return m_page; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectActions();
    void connectPages();
    void restore();
    void runSchedule();
    void onSessionChanged();
    void addApplication();
    void copy();
    void showTitle();
    void select(PageName page, const std::optional<Connection> &connection);
    void activate(const Connection &connection);
    void showSelected();
    void enableListActions();
    void showBudget();
    void openVehicle(const QString &id);
    void editLimits();
    void showMigration();
    void tellMapping();
    void exportMapping();

    Workspace *m_workspace;
    Preferences *m_preferences;
    DemoOptions m_demoOptions;
    std::optional<Subject> m_pending; // to be opened with the next application
    PageName m_page = PageName::User;
    QHash<PageName, std::optional<Connection>> m_selected; ///< by the page that lists it
    WindowActions m_actions;
    Sidebar *m_sidebar;
    SearchField *m_search;
    ErrorStrip *m_error;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    FleetPage *m_fleetPage;
    UserPage *m_userPage;
    RequestsPage *m_requestsPage;
    JournalPage *m_journalPage;
    SettingsPage *m_settingsPage;
    Inspector *m_inspector;
    InspectorDock *m_dock;
    WindowStatus *m_status;
};

} // namespace motorpool
