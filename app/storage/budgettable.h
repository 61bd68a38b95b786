// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfile.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace motorpool {

/// The application's bucket of calls as it was at a time. A value.
struct StoredBucket
{
    double level = 0;    ///< calls left
    QDateTime levelAt;   ///< when it stood so, UTC
    QDateTime heldUntil; ///< no counted call before, UTC; invalid: not held

    friend bool operator==(const StoredBucket &, const StoredBucket &) = default;
};

/// One vehicle's calls in its last month with any. A value.
struct StoredSpending
{
    QString vehicleId;
    int month = 0; ///< 202611 for November 2026, UTC
    qint64 calls = 0;
    QDateTime throttledUntil; ///< UTC; invalid: not throttled
    bool isSpent = false;     ///< the service said that the month's calls are used up

    friend bool operator==(const StoredSpending &, const StoredSpending &) = default;
};

/// All that is kept of a budget.
struct StoredBudget
{
    std::optional<StoredBucket> bucket; ///< nothing when none was ever saved
    QList<StoredSpending> spending;     ///< ordered by vehicle id

    friend bool operator==(const StoredBudget &, const StoredBudget &) = default;
};

/// The budget's numbers in fleet.sqlite, so that they survive a restart. Blocks; one thread; the
/// file has to outlive it.
class BudgetTable
{
public:
    explicit BudgetTable(FleetFile &file);

    /// Everything, or only the vehicles with calls from a month (202611) on or still throttled at
    /// the time given.
    Result<StoredBudget> load(int fromMonth = 0, const QDateTime &now = {});

    /// Puts the bucket and the vehicles that changed in place of what is known of them; others
    /// stay. One transaction.
    Result<Done> save(const StoredBucket &bucket, const QList<StoredSpending> &changed);

    /// Forgets vehicles whose last month is before this one and whose throttle is over by now.
    Result<Done> forgetBefore(int month, const QDateTime &now);

private:
    FleetFile &m_file;
};

} // namespace motorpool
