// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopdeadline.h"

#include "servicelog.h"

#include <unistd.h>

namespace motorpool {

StopDeadline::StopDeadline(std::chrono::milliseconds time)
    : m_thread([this, time] {
        std::unique_lock lock(m_mutex);
        if (m_changed.wait_for(lock, time, [this] { return m_isDone; }))
            return;
        logEvent(LogLevel::Error, "failed",
                 {{"detail", QStringLiteral("what was taken could not be stored in time")}});
        ::_exit(1);
    })
{
}

StopDeadline::~StopDeadline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isDone = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

} // namespace motorpool
