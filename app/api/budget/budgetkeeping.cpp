// SPDX-License-Identifier: GPL-3.0-or-later
// How the budget survives a restart.
#include "budget.h"
#include "clock.h"

#include <algorithm>
#include <cmath>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

// No service means more than this, whatever a file says.
constexpr std::chrono::milliseconds longest = 24h * 365;

/// How long it is yet from now until then, by two wall clock times of which the first was written
/// down at `noted`. If the clock went back since, no time has passed.
std::chrono::milliseconds stillTo(const QDateTime &then, const QDateTime &noted,
                                  const QDateTime &now)
{
    if (!then.isValid())
        return 0ms;
    const QDateTime from = noted.isValid() && noted > now ? noted : now;
    return std::clamp(std::chrono::milliseconds(from.msecsTo(then)), 0ms, longest);
}

} // namespace

void Budget::restore(const BudgetState &state)
{
    const Time time = now();
    const QDateTime wall = m_clock->utcNow();
    m_awaitsRestore = false;
    restoreBucket(state, wall);
    const int thisMonth = month();
    for (const BudgetVehicle &vehicle : state.vehicles) {
        const bool isCurrent = vehicle.month == thisMonth;
        const auto left = stillTo(vehicle.throttledUntil, state.levelAt, wall);
        if (isCurrent)
            m_counts.restore(
                {vehicle.vehicleId, thisMonth, std::max(0, vehicle.calls), vehicle.isSpent});
        else if (left > 0ms)
            m_counts.restore({vehicle.vehicleId, thisMonth, 0, false});
        if (left > 0ms && !vehicle.vehicleId.isEmpty())
            m_throttles.set(vehicle.vehicleId, time + left, time);
    }
    pump();
    noteChange();
}

void Budget::restoreBucket(const BudgetState &state, const QDateTime &wall)
{
    const Time time = now();
    const double capacity = std::max(1, m_limits.capacity);
    const auto held = stillTo(state.heldUntil, state.levelAt, wall);
    m_heldUntil = std::max(m_heldUntil, time + held);
    if (!state.level || !std::isfinite(*state.level) || !state.levelAt.isValid())
        return;
    const auto passed = std::max(std::chrono::milliseconds(state.levelAt.msecsTo(wall)), 0ms);
    const double lowest = -m_bucket.callsIn(longest);
    const double level = std::min(
        std::max(*state.level, lowest) + m_bucket.callsIn(std::min(passed, longest)), capacity);
    m_bucket.setLevel(m_bucket.level(time) - (capacity - level), time);
}

BudgetState Budget::bucketState() const
{
    const Time time = now();
    BudgetState state;
    state.level = available(time);
    state.levelAt = m_clock->utcNow();
    if (heldLeft(time) > 0ms)
        state.heldUntil = wallClock(m_heldUntil);
    return state;
}

BudgetVehicle Budget::vehicleState(const CallCounts::Count &count, Time now) const
{
    BudgetVehicle vehicle{count.vehicleId, count.month, count.calls, count.isSpent, {}};
    if (const auto until = m_throttles.until(count.vehicleId, now))
        vehicle.throttledUntil = wallClock(*until);
    return vehicle;
}

BudgetState Budget::state() const
{
    const Time time = now();
    BudgetState state = bucketState();
    for (const CallCounts::Count &count : m_counts.all())
        state.vehicles.append(vehicleState(count, time));
    return state;
}

BudgetState Budget::takeChanges()
{
    const Time time = now();
    BudgetState state = bucketState();
    for (const CallCounts::Count &count : m_counts.takeChanges())
        state.vehicles.append(vehicleState(count, time));
    m_hasChanges = false;
    return state;
}

} // namespace motorpool
