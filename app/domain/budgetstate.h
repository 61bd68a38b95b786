// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace motorpool {

/// What the budget knows of one vehicle. A value.
struct BudgetVehicle
{
    QString vehicleId;
    int month = 0;            ///< that calls and isSpent are about, in UTC: 202606
    int calls = 0;            ///< made in that month
    bool isSpent = false;     ///< the service said (430) that the month's calls are used up
    QDateTime throttledUntil; ///< UTC; invalid: not throttled

    friend bool operator==(const BudgetVehicle &, const BudgetVehicle &) = default;
};

/// The budget of one application, as it is kept over a restart. A value. Times are of the wall
/// clock, in UTC.
struct BudgetState
{
    /// Calls left at levelAt, with fractions; below zero when the service asked for a long rest.
    /// Nothing: not known.
    std::optional<double> level;
    QDateTime levelAt;
    QDateTime heldUntil; ///< no counted call before this; invalid: none is held
    QList<BudgetVehicle> vehicles;

    friend bool operator==(const BudgetState &, const BudgetState &) = default;
};

} // namespace motorpool
