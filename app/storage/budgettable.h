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

/// What one program learned of one vehicle since it last saved. A value.
struct SpendingChange
{
    QString vehicleId;
    int month = 0;
    qint64 calls = 0; ///< more than before; may be below zero
    QDateTime throttledUntil;
    std::optional<bool> isSpent; ///< nothing: stays as it is
};

/// What one program did to the bucket since it last saved. A value.
struct BucketChange
{
    StoredBucket bucket;  ///< as far as this program knows
    double spent = 0;     ///< calls taken from it
    double capacity = 1;  ///< to which it fills
    double perMinute = 1; ///< calls that come back
};

/// The budget's numbers in budget.sqlite, so that they survive a restart and several programs share
/// them. Blocks; one thread; the file has to outlive it.
class BudgetTable
{
public:
    explicit BudgetTable(FleetFile &file);

    /// Everything, or only the vehicles with calls from a month (202611) on or still throttled at
    /// the time given.
    Result<StoredBudget> load(int fromMonth = 0, const QDateTime &now = {});

    /// Adds to what is kept, to which other programs may have added since. Calls of one month are
    /// summed up, of two the later month counts. Of two throttles and of two holds the later one
    /// stays. The bucket loses what was spent, and has no more in it than this program knows. One
    /// transaction; gives the bucket as it is kept now.
    Result<StoredBucket> add(const BucketChange &bucket, const QList<SpendingChange> &changed);

    /// Takes what is not known here from another place.
    Result<Done> takeOver(const StoredBudget &budget);

    Result<Done> clear();

    /// Forgets vehicles whose last month is before this one and whose throttle is over by now.
    Result<Done> forgetBefore(int month, const QDateTime &now);

private:
    FleetFile &m_file;
};

} // namespace motorpool
