// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace motorpool {

/// Ends the process at once, with exit status 1, unless this goes before a time is over: for a stop
/// that waits for a disk or a server which does not answer.
class StopDeadline
{
public:
    explicit StopDeadline(std::chrono::milliseconds time);
    ~StopDeadline();
    StopDeadline(const StopDeadline &) = delete;
    StopDeadline &operator=(const StopDeadline &) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isDone = false;
    std::thread m_thread; // last: it uses all the others
};

} // namespace motorpool
