// SPDX-License-Identifier: GPL-3.0-or-later
#include "throttles.h"

#include <algorithm>

namespace motorpool {

std::optional<Throttles::Time> Throttles::until(const QString &vehicleId, Time now) const
{
    if (m_throttles.isEmpty())
        return std::nullopt;
    const auto found = m_throttles.constFind(vehicleId);
    if (found == m_throttles.constEnd() || found->until <= now)
        return std::nullopt;
    return found->until;
}

void Throttles::refuse(const QString &vehicleId, Time sent, Time now,
                       const std::function<Time(int)> &wait)
{
    Throttle &throttle = m_throttles[vehicleId];
    if (throttle.refusals == 0 || sent >= throttle.since) {
        ++throttle.refusals;
        throttle.since = now;
    }
    throttle.until = std::max(throttle.until, now + wait(throttle.refusals));
}

bool Throttles::answer(const QString &vehicleId, Time sent)
{
    const auto found = m_throttles.constFind(vehicleId);
    if (found == m_throttles.constEnd() || sent < found->since)
        return false;
    m_throttles.erase(found);
    return true;
}

void Throttles::set(const QString &vehicleId, Time until, Time now)
{
    Throttle &throttle = m_throttles[vehicleId];
    throttle.since = now;
    throttle.until = std::max(throttle.until, until);
}

QHash<QString, Throttles::Time> Throttles::all(Time now) const
{
    QHash<QString, Time> throttled;
    for (auto it = m_throttles.cbegin(); it != m_throttles.cend(); ++it) {
        if (it->until > now)
            throttled.insert(it.key(), it->until);
    }
    return throttled;
}

} // namespace motorpool
