// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileinput.h"

#include "interrupt.h"
#include "output.h"
#include "words.h"

#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Failure failure(ApiError::Kind kind, const QString &name, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.operation = name;
    error.detail = detail;
    return Failure(error);
}

Failure systemFailure(const QString &name)
{
    const auto kind = errno == ENOENT ? ApiError::Kind::NotFound : ApiError::Kind::Storage;
    return failure(kind, name, QString::fromLocal8Bit(std::strerror(errno)));
}

Result<QByteArray> readAll(int descriptor, const QString &name, qsizetype limit)
{
    QByteArray bytes;
    char buffer[64 * 1024];
    while (bytes.size() <= limit) {
        const auto wanted = std::min<qsizetype>(sizeof buffer, limit + 1 - bytes.size());
        const ssize_t got = ::read(descriptor, buffer, size_t(wanted));
        if (got == 0)
            break;
        if (got < 0 && errno != EINTR)
            return systemFailure(name);
        if (got < 0 && Interrupt::pending())
            return failure(ApiError::Kind::Cancelled, name, {});
        if (got > 0)
            bytes.append(buffer, got);
    }
    return bytes;
}

} // namespace

Result<QByteArray> readInput(const QString &file, qsizetype limit)
{
    if (file.isEmpty() || file == "-"_L1) {
        if (::isatty(STDIN_FILENO) == 1)
            say(words(
                QT_TRANSLATE_NOOP("Cli", "Paste it, then press Ctrl+D on a line of its own.")));
        return readAll(STDIN_FILENO, u"standard input"_s, limit);
    }
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(file);
    const auto closed = qScopeGuard([descriptor] { ::close(descriptor); });
    return readAll(descriptor, file, limit);
}

} // namespace motorpool::cli
