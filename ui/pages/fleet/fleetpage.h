// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"
#include "connection.h"
#include "fleetlist.h"
#include "fleetpresenter.h"
#include "fleetwords.h"
#include "vehiclesubject.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace motorpool {

class ChangeBar;
class DataTable;
class EmptyState;
class ErrorStrip;
class FilterBar;
class FleetTools;
class ProgressStrip;
class RefreshControl;
class SkeletonRows;
struct Subject;

/// Every connection of the application: kept on this machine, searched and sorted as one types,
/// brought in step by a sync. Nothing on it costs a vehicle call, but for a refresh, whose cost is
/// told before it is begun.
class FleetPage : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and preferences outlive the page.
    FleetPage(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);
    ~FleetPage() override;

    /// More rows than these are not made into subjects: nothing is done to so many at once.
    static constexpr int mostSubjects = 1000;

    /// Reads the fleet from the disk, if that was not done; for when the page is first shown.
    void open();

    bool isSelectedGone() const; ///< the last list had the connection selected no more

    FleetList *list() { return &m_list; }
    DataTable *table() const { return m_table; }
    FleetTools *tools() const { return m_tools; } ///< views, lists, exports
    void setFilterText(const QString &text);

    /// Lists these vehicles alone; to be read: then asks whether their signals shall be, with the
    /// cost.
    void showVehicles(const QStringList &vehicleIds, bool toBeRead = false);

    /// What a person can do here beside the menu bar, for the palette.
    QList<QAction *> refreshActions() const;
    QList<QAbstractButton *> actionButtons() const;

    /// What the rows selected are of; nothing more than mostSubjects.
    QList<VehicleSubject> selectedSubjects() const;

    QAction *syncAction() const { return m_sync; }     ///< for a menu, F5
    QAction *filterAction() const { return m_filter; } ///< for a menu, Ctrl+F

Q_SIGNALS:
    /// Another connection is selected, or what is known of it changed; nothing when there is none.
    void connectionSelected(const std::optional<motorpool::Connection> &connection);
    /// Enter or a double click on a row: a gesture that may read signals.
    void connectionActivated(const motorpool::Connection &connection);
    void subjectWanted(const motorpool::Subject &subject);         ///< from a row's menu
    void ownerLinkWanted(const motorpool::Connection &connection); ///< from a row's menu
    /// A case is wanted of the connection's vehicle or of its user; from a row's menu.
    void caseWanted(const motorpool::Connection &connection, motorpool::CaseSubject::Kind kind);
    /// A row's menu is about to open: add what can be done to the rows selected.
    void commandsWanted(QMenu *menu, const QList<motorpool::VehicleSubject> &selected);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpActions();
    void setUpControls();
    void setUpTable();
    QLayout *titleRow();
    QLayout *factsRow();
    QLayout *filterRow();
    void showState();
    void showSync();
    void showRows();
    void fillMenu(QMenu *menu, const QModelIndex &cell);
    void followSelection();
    void applyPreferences();
    QStringList offers(FilterKey key, const QString &typed) const;

    Workspace *m_workspace;
    Preferences *m_preferences;
    FleetList m_list;
    FleetPresenter m_presenter;
    QLabel *m_title;
    QLabel *m_facts;
    QComboBox *m_mode;
    QToolButton *m_columns;
    FilterBar *m_filterBar;
    QLabel *m_count;
    ProgressStrip *m_progress;
    ErrorStrip *m_error;
    QLabel *m_note;
    ChangeBar *m_changes;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    SkeletonRows *m_skeleton;
    DataTable *m_table;
    RefreshControl *m_refresh;
    QAction *m_sync;
    QAction *m_filter;
    FleetTools *m_tools = nullptr;
    QTimer m_minute; ///< ages grow
    QTimer m_soon;   ///< gathers what happens to the selection in one turn of the event loop
    FleetEmptyWords::Next m_next = FleetEmptyWords::Next::None;
    std::optional<Connection> m_selected; ///< as last told
};

} // namespace motorpool
