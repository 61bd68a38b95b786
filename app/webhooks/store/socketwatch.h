// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace motorpool {

/// Ends the waiting for a peer that is there and does not answer: shuts a socket down once a time
/// is over, so that whoever waits for it on another thread finds it closed. The kernel's keepalives
/// cannot tell that a process hangs.
class SocketWatch
{
public:
    using Clock = std::chrono::steady_clock;

    /// Holds the socket by a number of its own, so that it never meets another one.
    explicit SocketWatch(int socket);
    ~SocketWatch();
    SocketWatch(const SocketWatch &) = delete;
    SocketWatch &operator=(const SocketWatch &) = delete;

    /// From now on the socket is shut down at a time. begin() and end() are one thread's.
    void begin(Clock::time_point at);

    /// No more; true if it was shut down.
    bool end();

private:
    void run();

    const int m_socket;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Clock::time_point> m_at;
    Clock::time_point m_wakesAt = Clock::time_point::max(); ///< the thread, unless it is told
    bool m_isCut = false;
    bool m_isEnding = false;
    std::thread m_thread; // last: it uses all the others
};

} // namespace motorpool
