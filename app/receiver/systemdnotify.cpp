// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemdnotify.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace motorpool {

void notifyManager(const QByteArray &message)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address = {};
    if (path.isEmpty() || (path[0] != '/' && path[0] != '@') ||
        std::size_t(path.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), address.sun_path);
    if (path[0] == '@') // an abstract one
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()));
    ::sendto(socket, message.constData(), std::size_t(message.size()), MSG_NOSIGNAL,
             reinterpret_cast<const sockaddr *>(&address), size);
    ::close(socket);
}

std::optional<std::chrono::milliseconds> watchdogTime()
{
    bool isNumber = false;
    const qint64 us = qEnvironmentVariable("WATCHDOG_USEC").toLongLong(&isNumber);
    const qint64 pid = qEnvironmentVariable("WATCHDOG_PID").toLongLong();
    if (!isNumber || us <= 0 || (pid != 0 && pid != ::getpid()))
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(us / 1000, 2));
}

} // namespace motorpool
