// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetstate.h"

namespace motorpool {

/// What this calendar month (UTC) has cost so far, as far as this computer knows. A value.
struct BudgetMonth
{
    qint64 calls = 0;    ///< in all
    qint64 vehicles = 0; ///< that had one, or are throttled
    /// Throttled ones first, the next to be free before all; then those whose month is used up;
    /// then those with the most calls.
    QList<BudgetVehicle> first;

    friend bool operator==(const BudgetMonth &, const BudgetMonth &) = default;
};

} // namespace motorpool
