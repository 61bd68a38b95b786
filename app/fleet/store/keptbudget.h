// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetstate.h"
#include "budgettable.h"

namespace motorpool {

/// A budget as the cache keeps it, and back.
BudgetState budgetState(const StoredBudget &stored);
StoredBucket storedBucket(const BudgetState &state);
QList<StoredSpending> storedSpending(const BudgetState &state);

} // namespace motorpool
