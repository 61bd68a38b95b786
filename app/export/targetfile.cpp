// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <unistd.h>
#endif

namespace motorpool {

using namespace Qt::StringLiterals;

TargetFile::TargetFile(const QString &path)
    : m_path(path)
    , m_file(path)
{
}

ApiError TargetFile::failure(const QString &detail) const
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.path = m_path;
    error.detail = u"%1: %2"_s.arg(m_path, detail);
    return error;
}

Result<Done> TargetFile::open()
{
    // QSaveFile would replace a device, if it may, by a file.
    const QFileInfo target(m_path);
    if (target.isDir())
        fail(failure(QCoreApplication::translate("Export", "It is a folder.")));
    else if (target.exists() && !target.isFile())
        fail(failure(QCoreApplication::translate("Export", "It is not a file.")));
    else if (const bool isNew = !target.exists(); !m_file.open(QIODevice::WriteOnly))
        fail(failure(m_file.errorString()));
    else if (isNew && !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        fail(failure(m_file.errorString()));
    else
        buffer().reserve(pieceSize + pieceSize / 4);
    if (fault())
        return Failure(*fault());
    return Done{};
}

void TargetFile::put(std::string_view bytes)
{
    // A disk that fills up takes a part first; only the attempt to write the rest says why.
    while (!fault() && !bytes.empty()) {
        const qint64 step = m_file.write(bytes.data(), qint64(bytes.size()));
        if (step <= 0)
            fail(failure(m_file.errorString()));
        else
            bytes.remove_prefix(std::size_t(step));
    }
}

Result<Done> TargetFile::sync()
{
    flush();
    if (!fault() && !m_file.flush())
        fail(failure(m_file.errorString()));
#ifdef Q_OS_UNIX
    // QSaveFile does this too, but is content with any outcome: a stick that was pulled out, or a
    // quota found late, would leave half a file. A file system that cannot sync is no failure.
    if (!fault() && ::fsync(m_file.handle()) != 0 && errno != EINVAL && errno != ENOTSUP)
        fail(failure(QString::fromLocal8Bit(std::strerror(errno))));
#endif
    if (fault())
        return Failure(*fault());
    return Done{};
}

Result<Done> TargetFile::commit()
{
    if (!fault() && !m_file.commit())
        fail(failure(m_file.errorString()));
    if (fault())
        return Failure(*fault());
    return Done{};
}

} // namespace motorpool
