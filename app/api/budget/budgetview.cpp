// SPDX-License-Identifier: GPL-3.0-or-later
// What the budget tells of itself.
#include "budget.h"
#include "clock.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

constexpr double rounding = 1e-6;

} // namespace

int Budget::left() const
{
    const Time time = now();
    return heldLeft(time) > 0ms ? 0 : std::max(0, int(std::floor(available(time) + rounding)));
}

std::chrono::milliseconds Budget::untilFull() const
{
    return m_bucket.until(std::max(1, m_limits.capacity), now()).value_or(0ms);
}

std::optional<std::chrono::milliseconds> Budget::heldFor() const
{
    const Time left = heldLeft(now());
    return left > 0ms ? std::optional(left) : std::nullopt;
}

QDateTime Budget::wallClock(Time time) const
{
    return m_clock->utcNow().addMSecs((time - now()).count());
}

QList<ThrottledVehicle> Budget::throttled() const
{
    QList<ThrottledVehicle> result;
    const QHash<QString, Time> all = m_throttles.all(now());
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        result.append({it.key(), wallClock(it.value())});
    std::sort(result.begin(), result.end(),
              [](const ThrottledVehicle &a, const ThrottledVehicle &b) {
                  return std::tie(a.until, a.vehicleId) < std::tie(b.until, b.vehicleId);
              });
    return result;
}

int Budget::callsThisMonth(const QString &vehicleId) const
{
    return m_counts->calls(vehicleId, month());
}

BudgetMonth Budget::thisMonth(int most) const
{
    const int now = month();
    const CallCounts::Month counted = m_counts->inMonth(now, std::size_t(std::max(0, most)));
    BudgetMonth result;
    result.calls = counted.calls;
    result.vehicles = counted.vehicles;
    QSet<QString> told;
    for (const ThrottledVehicle &vehicle : throttled()) {
        const int calls = callsThisMonth(vehicle.vehicleId);
        if (calls == 0)
            ++result.vehicles;
        if (result.first.size() == most)
            continue;
        told.insert(vehicle.vehicleId);
        result.first.append(
            {vehicle.vehicleId, now, calls, isSpent(vehicle.vehicleId), vehicle.until});
    }
    for (const CallCounts::Count &count : counted.most) {
        if (result.first.size() == most)
            break;
        if (!told.contains(count.vehicleId))
            result.first.append(
                {count.vehicleId, now, count.calls, isSpent(count.vehicleId), QDateTime()});
    }
    return result;
}

bool Budget::isSpent(const QString &vehicleId) const
{
    if (vehicleId.isEmpty())
        return false;
    const int limit = m_limits.monthlyPerVehicle;
    return m_counts->isSpent(vehicleId, month()) ||
           (limit > 0 && callsThisMonth(vehicleId) >= limit);
}

std::optional<BudgetWait> Budget::waitOf(const QString &vehicleId) const
{
    const Time time = now();
    const auto isIts = [&](const auto &item) { return item.second.purpose.vehicleId == vehicleId; };
    const auto &line = m_waiting.line();
    const auto found = std::find_if(line.begin(), line.end(), isIts);
    if (found == line.end()) {
        if (std::none_of(m_waiting.aside().begin(), m_waiting.aside().end(), isIts))
            return std::nullopt;
        const Time until = m_throttles.until(vehicleId, time).value_or(time);
        return BudgetWait{BudgetWait::Reason::Vehicle, until - time};
    }
    const auto before = double(std::distance(line.begin(), found));
    const Time refill =
        m_bucket.untilSpent(before + need(found->second.purpose) + m_underWay, time);
    if (const Time held = heldLeft(time); held > 0ms)
        return BudgetWait{BudgetWait::Reason::Held, std::max(held, refill)};
    return BudgetWait{refill > 0ms ? BudgetWait::Reason::Bucket : BudgetWait::Reason::Others,
                      refill};
}

std::optional<BudgetWait> Budget::waitAhead(const QString &vehicleId) const
{
    using Reason = BudgetWait::Reason;
    const Time time = now();
    const Time held = heldLeft(time);
    const int before = m_waiting.count(Priority::Interactive);
    const Time refill = m_bucket.untilSpent(double(before) + 1 + m_underWay, time);
    if (const auto until = m_throttles.until(vehicleId, time))
        return BudgetWait{Reason::Vehicle, std::max({*until - time, held, refill})};
    if (held > 0ms)
        return BudgetWait{Reason::Held, std::max(held, refill)};
    if (refill > 0ms)
        return BudgetWait{Reason::Bucket, refill};
    return before > 0 ? std::optional(BudgetWait{Reason::Others, 0ms}) : std::nullopt;
}

QDateTime Budget::throttledUntil(const QString &vehicleId) const
{
    const auto until = m_throttles.until(vehicleId, now());
    return until ? wallClock(*until) : QDateTime();
}

/// Calls in the background that are sent before another one, and those left to the person.
double Budget::ahead() const
{
    return m_waiting.count(Priority::Interactive) + m_waiting.count(Priority::Background) +
           m_underWay + reserve();
}

std::chrono::milliseconds Budget::untilSent(qint64 calls) const
{
    const Time time = now();
    const Time held = heldLeft(time);
    return held + m_bucket.untilSpent(double(calls) + ahead(), time + held);
}

BudgetForecast Budget::forecast() const
{
    const Time time = now();
    BudgetForecast forecast(m_limits, m_bucket);
    forecast.m_counts = m_counts;
    forecast.m_throttled = m_throttles.all(time);
    forecast.m_now = time;
    forecast.m_wall = m_clock->utcNow();
    forecast.m_held = heldLeft(time);
    forecast.m_ahead = ahead();
    forecast.m_left = left();
    forecast.m_month = month();
    return forecast;
}

BudgetEstimate Budget::estimate(const QStringList &vehicleIds, int callsEach) const
{
    return forecast().estimate(
        int(vehicleIds.size()), [&vehicleIds](int at) { return vehicleIds[at]; }, callsEach);
}

} // namespace motorpool
