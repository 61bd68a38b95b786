// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptbudget.h"

#include <algorithm>
#include <limits>

namespace motorpool {

BudgetState budgetState(const StoredBudget &stored)
{
    BudgetState state;
    if (stored.bucket) {
        state.level = stored.bucket->level;
        state.levelAt = stored.bucket->levelAt;
        state.heldUntil = stored.bucket->heldUntil;
    }
    state.vehicles.reserve(stored.spending.size());
    for (const StoredSpending &of : stored.spending) {
        const qint64 calls = std::clamp<qint64>(of.calls, 0, std::numeric_limits<int>::max());
        state.vehicles.append({of.vehicleId, of.month, int(calls), of.isSpent, of.throttledUntil});
    }
    return state;
}

StoredBucket storedBucket(const BudgetState &state)
{
    return {state.level.value_or(0), state.levelAt, state.heldUntil};
}

QList<StoredSpending> storedSpending(const BudgetState &state)
{
    QList<StoredSpending> spending;
    spending.reserve(state.vehicles.size());
    for (const BudgetVehicle &of : state.vehicles)
        spending.append({of.vehicleId, of.month, of.calls, of.throttledUntil, of.isSpent});
    return spending;
}

} // namespace motorpool
