// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetforecast.h"
#include "fleetsearch.h"
#include "refreshjob.h"

#include <span>

namespace motorpool {

/// What a refresh of some rows comes to, before it is begun. A value.
struct RefreshPlan
{
    RefreshJob job;
    int gone = 0;        ///< rows left out: Smartcar does not list them any more
    int withoutUser = 0; ///< rows left out: their user or vehicle is not known
    int repeated = 0;    ///< rows whose vehicle and user another row has too
};

/// The rows in their order, at most so many vehicles. Takes time by their number.
RefreshPlan planRefresh(const Fleet &fleet, std::span<const quint32> rows, RefreshJob job,
                        int most = std::numeric_limits<int>::max());

/// What it costs to make so many calls to each vehicle of the job that is left. Any thread; takes a
/// second for a million.
BudgetEstimate estimateOf(const RefreshJob &job, const BudgetForecast &forecast, int callsEach = 1);

/// The rows that a filter finds, those first that were read longest ago, never read ones before
/// all. Not for the GUI thread.
std::vector<quint32> longestUnread(const Fleet &fleet, const FleetQuestion &question);

} // namespace motorpool
