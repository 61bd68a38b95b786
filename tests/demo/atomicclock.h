// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <atomic>

namespace motorpool {

/// A clock that moves when told to, while a server's threads look at it.
class AtomicClock final : public Clock
{
public:
    std::chrono::milliseconds elapsed() const override
    {
        return std::chrono::milliseconds(m_elapsed.load());
    }
    QDateTime utcNow() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_start + m_elapsed.load(), Qt::UTC);
    }
    void advance(std::chrono::milliseconds step) { m_elapsed += step.count(); }

private:
    static constexpr qint64 m_start = 1'780'315'200'000; // 1 June 2026, noon
    std::atomic<qint64> m_elapsed = 0;
};

} // namespace motorpool
