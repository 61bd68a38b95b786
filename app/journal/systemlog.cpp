// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemlog.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace motorpool {

namespace {

constexpr qsizetype longestLine = 4096;

#ifdef Q_OS_UNIX
// Not syslog(3): it writes to the console or waits where nobody reads the socket.
int openLog(const QString &socket)
{
    const int handle = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (handle < 0)
        return -1;
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    std::strncpy(place.sun_path, QFile::encodeName(socket).constData(), sizeof(place.sun_path) - 1);
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&place), sizeof(place)) != 0) {
        const int fault = errno;
        ::close(handle);
        errno = fault;
        return -1;
    }
    return handle;
}
#endif

} // namespace

QByteArray systemLogLine(const JournalRecord &record)
{
    // By the old rule of syslog (RFC 3164), as /dev/log takes it: facility authpriv (10), info (6).
    QByteArray line = "<86>motorpool[" + QByteArray::number(record.author.processId) +
                      "]: journal " + QByteArray::number(record.number) + ' ' + hexOf(record.hash) +
                      ' ';
    QByteArray bytes = canonicalBytes(record);
    if (line.size() + bytes.size() > longestLine)
        bytes = bytes.left(longestLine - line.size() - 3) + "...";
    return line + bytes;
}

int copyToSystemLog(const JournalRecord &record, const QString &socket)
{
#ifdef Q_OS_UNIX
    const int handle = openLog(socket);
    if (handle < 0)
        return errno;
    const QByteArray line = systemLogLine(record);
    const auto sent =
        ::send(handle, line.constData(), std::size_t(line.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    const int error = sent < 0 ? errno : 0;
    ::close(handle);
    return error;
#else
    Q_UNUSED(record)
    return systemLogError(socket);
#endif
}

int systemLogError(const QString &socket)
{
#ifdef Q_OS_UNIX
    const int handle = openLog(socket);
    if (handle < 0)
        return errno;
    ::close(handle);
    return 0;
#else
    Q_UNUSED(socket)
    return -1;
#endif
}

QString systemLogWords(int error)
{
#ifdef Q_OS_UNIX
    return error == 0 ? QString() : QString::fromLocal8Bit(std::strerror(error));
#else
    return error == 0 ? QString()
                      : QCoreApplication::translate("Journal", "This system has no such log.");
#endif
}

} // namespace motorpool
