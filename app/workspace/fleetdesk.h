// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetmemory.h"
#include "fleetrefresh.h"
#include "fleetstore.h"
#include "fleetsync.h"
#include "refreshschedule.h"

#include <memory>

namespace motorpool {

class ApiSession;
class Clock;

/// The fleet of the application that is open, what brings it in step, and what reads its
/// vehicles.
struct FleetDesk
{
    /// No folder: nothing is kept. Session and clock outlive it.
    FleetDesk(const QString &folder, ApiSession *session, const Clock *clock);

    FleetStore store;
    FleetSync sync;
    std::unique_ptr<BudgetMemory> budgetMemory; ///< null where nothing is kept
    FleetRefresh refresh;
    RefreshSchedule schedule;
};

} // namespace motorpool
