// SPDX-License-Identifier: GPL-3.0-or-later
#include "demobucket.h"

#include "clock.h"

#include <algorithm>

namespace motorpool {

DemoBucket::DemoBucket(const std::optional<Limits> &limits, const Clock *clock)
    : m_limits(limits)
    , m_clock(clock)
    , m_level(limits ? limits->capacity : 0)
    , m_at(clock->elapsed())
{
}

bool DemoBucket::take()
{
    if (!m_limits)
        return true;
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock->elapsed();
    const std::chrono::duration<double, std::chrono::minutes::period> passed = now - m_at;
    m_level = std::min<double>(m_limits->capacity, m_level + passed.count() * m_limits->perMinute);
    m_at = now;
    if (m_level < 1 - 1e-9) // sums of fractions
        return false;
    m_level -= 1;
    return true;
}

} // namespace motorpool
