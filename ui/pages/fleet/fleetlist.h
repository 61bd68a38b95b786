// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfinder.h"
#include "fleetmodel.h"
#include "fleetsync.h"

#include <QObject>

#include <optional>

namespace motorpool {

class Preferences;
class Workspace;
struct FleetDesk;

/// What the Fleet page shows: the fleet of the application that is open, what of it is wanted and
/// in which order, and how the sync goes.
class FleetList : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    FleetList(Workspace *workspace, const Preferences *preferences, QObject *parent = nullptr);
    ~FleetList() override;

    FleetModel *model() { return &m_model; }
    const FleetModel *model() const { return &m_model; }

    /// Has the fleet read from the disk; a page does it when it is first shown.
    void open();

    bool isOpen() const { return m_desk != nullptr; }
    bool isLoaded() const; ///< what was kept is read
    bool isSearching() const { return m_finder.isBusy(); }
    FleetStore *store() const;
    FleetSync *sync() const;
    const Fleet &fleet() const;

    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_question.filter; }

    /// Nothing but these rows is shown, until another application is open; null: all.
    void setOnly(const std::shared_ptr<const RowSet> &rows);
    const std::shared_ptr<const RowSet> &only() const { return m_question.only; }

    /// The field becomes the first key of the order, and those before it follow; nothing: the order
    /// in which connections were learned.
    void sortBy(std::optional<FleetSortKey> key);
    void setOrder(const FleetOrder &order);
    const FleetOrder &order() const { return m_question.order; }

    void setNow(const QDateTime &now);
    void startSync(Mode mode);
    void clearGone();

Q_SIGNALS:
    void changed();    ///< anything but the rows shown
    void progressed(); ///< of the sync

private:
    void adoptSession();
    void letGo();
    void ask();

    Workspace *m_workspace;
    const Preferences *m_preferences;
    FleetDesk *m_desk = nullptr;
    FleetModel m_model;
    FleetFinder m_finder;
    FleetQuestion m_question;
};

} // namespace motorpool
