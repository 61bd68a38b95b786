// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetforecast.h"

#include "callcounts.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace motorpool {

BudgetEstimate BudgetForecast::estimate(int vehicles, const std::function<QString(int)> &idOf,
                                        int callsEach) const
{
    const int limit = m_limits.monthlyPerVehicle;
    BudgetEstimate result;
    result.left = m_left;
    Time last{0};
    qint64 calls = 0;
    QHash<QString, qint64> planned;
    planned.reserve(vehicles);
    QSet<QString> spent;
    for (int at = 0; at < vehicles; ++at) {
        const QString id = idOf(at);
        qint64 &here = planned[id];
        qint64 possible = callsEach;
        const CallCounts::Known known = m_counts->known(id, m_month);
        if (known.isSpent)
            possible = 0;
        else if (limit > 0)
            possible = std::clamp<qint64>(limit - known.calls - here, 0, callsEach);
        if (possible < callsEach && !spent.contains(id)) {
            spent.insert(id);
            result.spent.append(id);
        }
        if (possible == 0)
            continue;
        const auto throttle = m_throttled.constFind(id);
        if (throttle != m_throttled.constEnd() && here == 0) {
            const Time left = *throttle - m_now;
            result.throttled.append({id, m_wall.addMSecs(left.count())});
            last = std::max(last, left);
        }
        here += possible;
        calls += possible;
    }
    result.calls = int(std::min<qint64>(calls, std::numeric_limits<int>::max()));
    if (calls > 0)
        result.untilLast = std::max(last, untilSent(calls));
    return result;
}

BudgetForecast::Time BudgetForecast::untilSent(qint64 calls) const
{
    return m_held + m_bucket.untilSpent(double(calls) + m_ahead, m_now + m_held);
}

} // namespace motorpool
