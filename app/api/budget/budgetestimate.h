// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>

namespace motorpool {

/// A vehicle that the service wants to be left alone for a while.
struct ThrottledVehicle
{
    QString vehicleId;
    QDateTime until; ///< UTC

    friend bool operator==(const ThrottledVehicle &, const ThrottledVehicle &) = default;
};

/// What long work in the background will cost, before it is begun. A value.
struct BudgetEstimate
{
    int calls = 0; ///< that will be made, if none has to be tried again
    int left = 0;  ///< that could be made at once now
    /// Until the last of them is sent, after those that wait already; answers take their own time.
    std::chrono::milliseconds untilLast{0};
    QList<ThrottledVehicle> throttled; ///< their calls wait until then, and are among `calls`
    /// Vehicles whose calls of the month are used up, or will be: what is over is not made and not
    /// among `calls`.
    QStringList spent;

    friend bool operator==(const BudgetEstimate &, const BudgetEstimate &) = default;
};

} // namespace motorpool
