// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <optional>
#include <utility>

namespace motorpool {

/// Lets a few refusals a second be told, however many there are. For any thread.
class RefusalLimit
{
public:
    using Clock = std::chrono::steady_clock;

    /// If this one may be told: how many were not since the last that was.
    std::optional<quint64> take(Clock::time_point now = Clock::now())
    {
        const std::lock_guard lock(m_mutex);
        const std::chrono::duration<double> passed = now - m_at;
        m_at = now;
        m_left = std::min(burst, m_left + passed.count() * perSecond);
        if (m_left < 1) {
            ++m_untold;
            return std::nullopt;
        }
        m_left -= 1;
        return std::exchange(m_untold, 0);
    }

private:
    static constexpr double perSecond = 3;
    static constexpr double burst = 10;

    std::mutex m_mutex;
    Clock::time_point m_at = Clock::now();
    double m_left = burst;
    quint64 m_untold = 0;
};

} // namespace motorpool
