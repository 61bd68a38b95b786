// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budget.h"

#include <QTimeZone>

namespace motorpool {

/// The budget in words, for people.
namespace budgetwords {

/// "25 s", "4 min", "3 h": rounded up, as a wait is never over sooner.
QString shortWait(std::chrono::milliseconds wait);

/// "118 of 120 calls", "0 of 120 calls · 12 waiting".
QString left(const Budget &budget);

/// When the next calls come back, a line each, and how many wait.
QString bucket(const Budget &budget);

/// What stands behind it: refill, calls that wait, throttled vehicles, a line each; times in the
/// zone given.
QString details(const Budget &budget, const QTimeZone &zone);

/// "Waiting for the call budget: 25 s".
QString wait(const BudgetWait &wait);

/// Why that is, in a sentence.
QString whyItWaits(const BudgetWait &wait);

/// "37 of 500 calls this month"; empty if there were none.
QString month(const Budget &budget, const QString &vehicleId);

} // namespace budgetwords

} // namespace motorpool
