// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporter.h"
#include "fleetviewdesk.h"
#include "rowsource.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QToolButton;

namespace motorpool {

class RowSet;
class WorkStrip;
class Workspace;

/// What the Fleet page offers beside its list: saved views, lists that are looked up, exports; and
/// the widgets for them, which the page puts in their places.
class FleetTools : public QObject
{
    Q_OBJECT

public:
    FleetTools(const FleetViewDesk::Page &page, Workspace *workspace, Preferences *preferences);
    ~FleetTools() override;

    FleetViewDesk *views() const { return m_views; }
    QWidget *buttons() const { return m_buttons; } ///< beside the filter
    QWidget *tags() const { return m_tags; }       ///< below it: the view, the list
    QWidget *strip() const;                        ///< below the title

    QAction *lookUpAction() const { return m_lookUp; } ///< for a menu, Ctrl+Shift+L
    QAction *exportAction() const { return m_export; } ///< for a menu, Ctrl+E

    /// Lists the connections of these vehicles alone, once the fleet is read; then calls listed
    /// with their rows, if there are any.
    void listVehicles(const QStringList &vehicleIds,
                      const std::function<void(const std::vector<quint32> &rows)> &listed = {});

    /// The mapping of all connections, for a migration; asks for the file over this window.
    void exportMapping(QWidget *over);

private:
    void setUpButtons();
    void setUpTags();
    void openList();
    void openExport();
    void exportList(QWidget *over, const std::shared_ptr<const RowSource> &rows);
    void showTags();
    ExportGate gate() const;

    FleetViewDesk::Page m_page;
    Workspace *m_workspace;
    Preferences *m_preferences;
    FleetViewDesk *m_views;
    QWidget *m_buttons;
    QWidget *m_tags;
    QToolButton *m_viewTag;
    QToolButton *m_saveTag;
    QToolButton *m_listTag;
    WorkStrip *m_strip;
    QAction *m_lookUp;
    QAction *m_export;
};

} // namespace motorpool
