// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace motorpool {

/// A clock that moves when told to.
class ManualClock final : public Clock
{
public:
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    QDateTime utcNow() const override { return m_now; }

    /// Lets time pass, as a machine awake or asleep sees it.
    void advance(std::chrono::milliseconds step)
    {
        m_elapsed += step;
        m_now = m_now.addMSecs(step.count());
    }

    /// Sets the wall clock alone, as a person or NTP does.
    void setWallClock(const QDateTime &now) { m_now = now; }

private:
    std::chrono::milliseconds m_elapsed{std::chrono::hours(5)};
    QDateTime m_now{QDate(2026, 6, 1), QTime(12, 0), Qt::UTC};
};

} // namespace motorpool
