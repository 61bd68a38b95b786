// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "interrupt.h"
#include "printable.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype flushAt = 64 * 1024;
constexpr qint64 progressMs = 100;
constexpr auto clearToEndOfLine = "\x1b[K"; // ECMA-48, EL

} // namespace

Output::Output(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
{
    // A reader who leaves shall be an answer of write(), not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
}

void Output::write(QByteArrayView bytes)
{
    if (m_closed)
        return;
    m_buffer.append(bytes.data(), bytes.size());
    if (m_buffer.size() >= flushAt)
        flush();
}

void Output::flush()
{
    qsizetype done = 0;
    while (!m_closed && done < m_buffer.size()) {
        const ssize_t written =
            ::write(m_descriptor, m_buffer.constData() + done, size_t(m_buffer.size() - done));
        if (written >= 0) {
            done += written;
            continue;
        }
        const int fault = errno;
        if (fault == EINTR && !Interrupt::pending())
            continue;
        if (fault == EAGAIN && !Interrupt::pending()) { // somebody else made it non-blocking
            pollfd wait{m_descriptor, POLLOUT, 0};
            ::poll(&wait, 1, -1);
            continue;
        }
        m_closed = true;
        if (fault != EPIPE && fault != EINTR && fault != EAGAIN) {
            m_fault.emplace();
            m_fault->kind = ApiError::Kind::Storage;
            m_fault->operation = u"standard output"_s;
            m_fault->detail = QString::fromLocal8Bit(std::strerror(fault));
        }
        Q_EMIT closed();
    }
    m_buffer.clear();
}

bool Output::isTerminal() const
{
    return ::isatty(m_descriptor) == 1;
}

void say(const QString &line)
{
    const QByteArray bytes = printable(line).toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

bool errorIsTerminal()
{
    return ::isatty(2) == 1;
}

ProgressLine::ProgressLine()
    : m_isSeen(errorIsTerminal())
{
}

void ProgressLine::show(const QString &line)
{
    if (!m_isSeen || (m_isShown && !m_sinceShown.hasExpired(progressMs)))
        return;
    const QByteArray bytes = '\r' + printable(line).toLocal8Bit() + clearToEndOfLine;
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    m_isShown = true;
    m_sinceShown.start();
}

void ProgressLine::clear()
{
    if (!m_isShown)
        return;
    std::fprintf(stderr, "\r%s", clearToEndOfLine);
    m_isShown = false;
}

} // namespace motorpool::cli
