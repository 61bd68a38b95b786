// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calllimits.h"

#include <chrono>
#include <optional>

namespace motorpool {

/// A bucket of calls that fills up evenly with time: capacity calls at most, perMinute more each
/// minute. It has no clock; every time is one of Clock::elapsed(), so that neither sleep nor a wall
/// clock that is set fools it. A time before one that it was told already changes nothing. A value.
class TokenBucket
{
public:
    using Time = std::chrono::milliseconds;

    /// Full.
    TokenBucket(const Limits &limits, Time now);

    /// Calls in it, with fractions; below zero after spending what was not there.
    double level(Time now) const;

    void spend(Time now); ///< one call
    void setLevel(double level, Time now);

    /// Has as much in it at that time as said, and what the rate makes of it before and after.
    void setLevelAt(double level, Time then, Time now);

    /// What was used stays used.
    void setLimits(const Limits &limits, Time now);

    /// How long until it holds that many calls, if nobody spends any: 0 if it does, nothing if it
    /// never will, since it is too small.
    std::optional<Time> until(double level, Time now) const;

    /// The same for more than it can hold at once: until so many could have been spent, each as
    /// soon as it is there.
    Time untilSpent(double calls, Time now) const;

    Time timeOf(double calls) const; ///< in which so many come back, if there is room
    double callsIn(Time time) const; ///< that come back in that time, if there is room
    Time timeOfOne() const { return timeOf(1); }

private:
    double m_capacity;
    double m_perMs;
    double m_level;
    Time m_at;
};

} // namespace motorpool
