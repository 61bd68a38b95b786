// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "filtertest.h"
#include "fleetstore.h"
#include "fleetsync.h"
#include "output.h"

#include <functional>

namespace motorpool {
class Budget;
class Journal;
} // namespace motorpool

namespace motorpool::cli {

/// A command about the fleet of the open application: opens what is kept of it, and is to be told
/// what then. What has been learned is written when the workspace closes, at the latest.
class FleetCommand : public Command
{
protected:
    /// The demo keeps nothing: there is a fleet only after a sync, in memory.
    enum class OfDemo { SyncFirst, AsItIs };

    FleetCommand(const Surroundings &around, OfDemo demo, QObject *parent);

    /// The fleet is there.
    virtual void begin() = 0;

    /// Syncs and goes on; a sync that fails is the end of the command.
    void sync(Mode mode, std::function<void(const SyncEnd &)> goOn);

    /// Goes on once the budget's numbers of earlier runs are read, together with the fleet.
    void whenBudgetIsKnown(std::function<void()> goOn);

    FleetStore *store() { return m_store; }
    Budget *budget() const;
    Journal *journal() const; ///< the workspace's
    Output *output() { return m_around.output; }
    ProgressLine *progress() { return &m_progress; }
    qint64 nowMs() const;

    /// As a person chose in the settings, so that a filter means the same as in the window.
    FilterSetting filterSetting() const;

    /// Ends with the error that keeps what is learned from being kept, if there is one.
    bool endOnFault();

private:
    void open(OfDemo demo);
    void showProgress();
    void onSyncState(const std::function<void(const SyncEnd &)> &goOn);

    Surroundings m_around;
    FleetStore *m_store; ///< the workspace's
    std::unique_ptr<FleetSync> m_sync;
    ProgressLine m_progress;
};

} // namespace motorpool::cli
