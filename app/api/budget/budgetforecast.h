// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetestimate.h"
#include "calllimits.h"
#include "tokenbucket.h"

#include <QHash>

#include <functional>
#include <memory>

namespace motorpool {

class CallCounts;

/// What a budget knew at one moment, to say on any thread what long work will cost: for a million
/// vehicles that takes a second, in which nobody should wait. Counts of vehicles alone go on
/// changing. A value; made by Budget::forecast() at no cost.
class BudgetForecast
{
public:
    /// What it costs to make so many calls in the background to each of so many vehicles, of which
    /// idOf gives the nth.
    BudgetEstimate estimate(int vehicles, const std::function<QString(int)> &idOf,
                            int callsEach) const;

private:
    friend class Budget;
    using Time = std::chrono::milliseconds;

    BudgetForecast(const Limits &limits, TokenBucket bucket)
        : m_limits(limits)
        , m_bucket(std::move(bucket))
    {
    }
    Time untilSent(qint64 calls) const;

    Limits m_limits;
    TokenBucket m_bucket;
    std::shared_ptr<const CallCounts> m_counts;
    QHash<QString, Time> m_throttled; ///< until when
    Time m_now{0};                    ///< Clock::elapsed()
    QDateTime m_wall;                 ///< the same moment, UTC
    Time m_held{0};                   ///< yet
    double m_ahead = 0;               ///< calls that are sent before
    int m_left = 0;
    int m_month = 0;
};

} // namespace motorpool
