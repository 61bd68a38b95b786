// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace motorpool {

namespace {

constexpr double msOfMinute = 60'000;
constexpr double rounding = 1e-6; // of sums of fractions

double rateOf(const Limits &limits)
{
    return std::max(1, limits.perMinute) / msOfMinute;
}

double capacityOf(const Limits &limits)
{
    return std::max(1, limits.capacity);
}

} // namespace

TokenBucket::TokenBucket(const Limits &limits, Time now)
    : m_capacity(capacityOf(limits))
    , m_perMs(rateOf(limits))
    , m_level(m_capacity)
    , m_at(now)
{
}

double TokenBucket::level(Time now) const
{
    return std::min(m_capacity, m_level + callsIn(std::max(now - m_at, Time(0))));
}

void TokenBucket::spend(Time now)
{
    setLevel(level(now) - 1, now);
}

void TokenBucket::setLevel(double level, Time now)
{
    m_level = std::min(level, m_capacity);
    m_at = std::max(m_at, now);
}

void TokenBucket::setLevelAt(double level, Time then, Time now)
{
    setLevel(std::min(level, m_capacity) - callsIn(std::max(then - now, Time(0))), now);
}

void TokenBucket::setLimits(const Limits &limits, Time now)
{
    const double used = m_capacity - level(now);
    m_capacity = capacityOf(limits);
    m_perMs = rateOf(limits);
    setLevel(m_capacity - used, now);
}

std::optional<TokenBucket::Time> TokenBucket::until(double level, Time now) const
{
    if (level > m_capacity + rounding)
        return std::nullopt;
    return untilSpent(level, now);
}

TokenBucket::Time TokenBucket::untilSpent(double calls, Time now) const
{
    const double missing = calls - level(now);
    if (missing <= rounding)
        return Time(0);
    return std::max(m_at - now, Time(0)) + timeOf(missing); // it begins to fill then
}

TokenBucket::Time TokenBucket::timeOf(double calls) const
{
    return Time(static_cast<Time::rep>(std::ceil(calls / m_perMs - rounding)));
}

double TokenBucket::callsIn(Time time) const
{
    return static_cast<double>(time.count()) * m_perMs;
}

} // namespace motorpool
