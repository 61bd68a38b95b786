// SPDX-License-Identifier: GPL-3.0-or-later
// How the budget survives a restart.
#include "budget.h"
#include "clock.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

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
            m_counts->restore(
                {vehicle.vehicleId, thisMonth, std::max(0, vehicle.calls), vehicle.isSpent});
        else if (left > 0ms)
            m_counts->restore({vehicle.vehicleId, thisMonth, 0, false});
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
    m_bucket.setLevel(m_bucket.level(time) - (capacity - levelOf(state, wall)), time);
}

/// What a known level has become by now.
double Budget::levelOf(const BudgetState &state, const QDateTime &wall) const
{
    const double capacity = std::max(1, m_limits.capacity);
    const auto passed = std::max(std::chrono::milliseconds(state.levelAt.msecsTo(wall)), 0ms);
    const double lowest = -m_bucket.callsIn(longest);
    return std::min(std::max(*state.level, lowest) + m_bucket.callsIn(std::min(passed, longest)),
                    capacity);
}

void Budget::heed(const BudgetState &kept)
{
    if (!kept.level || !std::isfinite(*kept.level) || !kept.levelAt.isValid())
        return;
    const Time time = now();
    const QDateTime wall = m_clock->utcNow();
    // Calls that were given leave since are not in it yet.
    const double level = levelOf(kept, wall) - m_spent;
    const Time heldUntil = time + stillTo(kept.heldUntil, kept.levelAt, wall);
    if (level >= available(time) - 0.5 && heldUntil <= m_heldUntil)
        return;
    m_heldUntil = std::max(m_heldUntil, heldUntil);
    m_bucket.setLevel(std::min(m_bucket.level(time), level + m_underWay), time);
    pump();
    const bool hadChanges = m_hasChanges; // others know of it already
    noteChange();
    m_hasChanges = hadChanges;
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

QDateTime Budget::throttleOf(const QString &vehicleId, Time now) const
{
    const auto until = m_throttles.until(vehicleId, now);
    return until ? wallClock(*until) : QDateTime();
}

BudgetState Budget::state() const
{
    const Time time = now();
    BudgetState state = bucketState();
    for (const CallCounts::Count &of : m_counts->all())
        state.vehicles.append(
            {of.vehicleId, of.month, of.calls, of.isSpent, throttleOf(of.vehicleId, time)});
    return state;
}

BudgetChanges Budget::takeChanges()
{
    const Time time = now();
    const BudgetState bucket = bucketState();
    BudgetChanges changes;
    changes.level = *bucket.level;
    changes.levelAt = bucket.levelAt;
    changes.heldUntil = bucket.heldUntil;
    changes.spent = std::exchange(m_spent, 0);
    changes.capacity = std::max(1, m_limits.capacity);
    changes.perMinute = std::max(1, m_limits.perMinute);
    for (const CallCounts::Change &of : m_counts->takeChanges())
        changes.vehicles.append(
            {of.vehicleId, of.month, of.calls, of.isSpent, throttleOf(of.vehicleId, time)});
    m_hasChanges = false;
    m_beingKept.insert(m_beingKept.end(), std::make_move_iterator(m_unkept.begin()),
                       std::make_move_iterator(m_unkept.end()));
    m_unkept.clear();
    return changes;
}

void Budget::keptChanges()
{
    for (Unkept &of : std::exchange(m_beingKept, {})) {
        if (of.call)
            of.call->finish(std::move(of.leave));
    }
}

void Budget::dropUnwanted()
{
    std::vector<Unkept> unwanted; // which make room for others, so that nothing is walked over then
    for (auto *list : {&m_unkept, &m_beingKept}) {
        const auto from = std::stable_partition(list->begin(), list->end(),
                                                [](const Unkept &of) { return !of.call.isNull(); });
        std::move(from, list->end(), std::back_inserter(unwanted));
        list->erase(from, list->end());
    }
}

} // namespace motorpool
