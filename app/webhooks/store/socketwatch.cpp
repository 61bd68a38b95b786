// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketwatch.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace motorpool {

SocketWatch::SocketWatch(int socket)
    : m_socket(::fcntl(socket, F_DUPFD_CLOEXEC, 0))
    , m_thread([this] { run(); })
{
}

SocketWatch::~SocketWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
    if (m_socket >= 0)
        ::close(m_socket);
}

void SocketWatch::begin(Clock::time_point at)
{
    {
        const std::lock_guard lock(m_mutex);
        m_at = at;
        if (at >= m_wakesAt) // it looks by itself before
            return;
    }
    m_changed.notify_one();
}

bool SocketWatch::end()
{
    const std::lock_guard lock(m_mutex);
    m_at.reset();
    return m_isCut;
}

void SocketWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_at && Clock::now() >= *m_at) {
            m_isCut = true;
            m_at.reset();
            ::shutdown(m_socket, SHUT_RDWR);
        }
        // Statements come by the thousand, and each would wake it.
        m_wakesAt = m_at.value_or(Clock::time_point::max());
        if (m_at)
            m_changed.wait_until(lock, m_wakesAt);
        else
            m_changed.wait(lock);
    }
}

} // namespace motorpool
