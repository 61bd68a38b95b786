// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetestimate.h"
#include "refreshplan.h"

#include <QStringList>
#include <QTimeZone>

namespace motorpool {

struct Limits;
class FleetRefresh;
class RefreshSchedule;

/// A refresh of many vehicles in words, for people.
namespace refreshwords {

/// "118 vehicles".
QString vehicles(int count);

/// What a refresh will cost, a line each: calls, what is left, how long it takes.
QStringList cost(const BudgetEstimate &estimate, const Limits &limits);

/// What is not as one might expect: throttled vehicles and until when, those whose month is used
/// up, rows that are left out. May be empty.
QStringList remarks(const RefreshPlan &plan, const BudgetEstimate &estimate, const QTimeZone &zone);

/// How the refresh is going, in one line.
QString state(const FleetRefresh &refresh);

/// More of it, for a tool tip; may be empty.
QString details(const FleetRefresh &refresh);

/// "3 failed".
QString failed(int count);

/// By what vehicles failed: "2 × Permission is missing", with the cause and the remedy beside it.
QList<std::pair<QString, QString>> failures(const FleetRefresh &refresh);

/// "12 of 200 calls made today · next at 14:00".
QString schedule(const RefreshSchedule &schedule, const QTimeZone &zone);

} // namespace refreshwords

} // namespace motorpool
