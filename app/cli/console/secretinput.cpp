// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretinput.h"

#include "interrupt.h"
#include "words.h"

#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

namespace motorpool::cli {

namespace {

// Far over any secret that Smartcar gives out; a file sent by mistake is noticed.
constexpr qsizetype maxLength = 4096;

Failure failure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return Failure(error);
}

/// Turns the terminal's echo off for its lifetime.
class NoEcho
{
public:
    NoEcho()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        quiet.c_lflag |= ECHONL;
        m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~NoEcho()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before = {};
    bool m_changed = false;
};

/// Fills the buffer, which never grows: a grown buffer leaves a copy of the secret behind.
Result<qsizetype> readAll(QByteArray &buffer, bool oneLine)
{
    qsizetype length = 0;
    while (length < buffer.size()) {
        const ssize_t got =
            ::read(STDIN_FILENO, buffer.data() + length, size_t(buffer.size() - length));
        if (got == 0)
            break;
        if (got < 0) {
            if (errno != EINTR)
                return failure(ApiError::Kind::Storage,
                               QString::fromLocal8Bit(std::strerror(errno)));
            if (Interrupt::pending())
                return failure(ApiError::Kind::Cancelled, {});
            continue;
        }
        length += got;
        if (oneLine && buffer.at(length - 1) == '\n')
            break;
    }
    return length;
}

/// What stands there, without its line break.
Result<Secret> read(const QString &prompt)
{
    QByteArray buffer(maxLength + 2, Qt::Uninitialized);
    const auto overwritten = qScopeGuard([&buffer] { scrub(buffer); });

    Result<qsizetype> length = 0;
    if (::isatty(STDIN_FILENO) == 1) {
        const NoEcho quiet;
        std::fputs(qPrintable(prompt), stderr);
        length = readAll(buffer, true);
    } else {
        length = readAll(buffer, false);
    }
    if (!length)
        return Failure(length.error());

    qsizetype end = *length;
    if (end > 0 && buffer.at(end - 1) == '\n')
        --end;
    if (end > 0 && buffer.at(end - 1) == '\r')
        --end;
    if (end == 0)
        return failure(ApiError::Kind::Usage,
                       words(QT_TRANSLATE_NOOP("Cli", "It is empty. Send the secret on "
                                                      "standard input, not as an argument.")));
    if (end > maxLength)
        return failure(ApiError::Kind::Usage,
                       words(QT_TRANSLATE_NOOP("Cli", "It is longer than any secret.")));
    const bool odd = std::any_of(buffer.cbegin(), buffer.cbegin() + end,
                                 [](char c) { return uchar(c) < 0x20 || c == 0x7F; });
    if (odd)
        return failure(ApiError::Kind::Usage,
                       words(QT_TRANSLATE_NOOP("Cli", "It holds line breaks or other control "
                                                      "characters. Send the secret alone.")));
    buffer.resize(end);
    return std::make_shared<const SecretBytes>(SecretBytes::take(buffer));
}

const char *sourceOf(SecretItem item)
{
    switch (item) {
    case SecretItem::ManagementToken:
        return QT_TRANSLATE_NOOP("Cli", "management token on standard input");
    case SecretItem::DatabasePassword:
        return QT_TRANSLATE_NOOP("Cli", "password on standard input");
    case SecretItem::ClientSecret:
    case SecretItem::JournalHead:
        break;
    }
    return QT_TRANSLATE_NOOP("Cli", "client secret on standard input");
}

} // namespace

Result<Secret> readSecret(const QString &prompt, SecretItem item)
{
    Result<Secret> secret = read(prompt);
    if (!secret)
        secret.error().operation = words(sourceOf(item));
    return secret;
}

} // namespace motorpool::cli
