// SPDX-License-Identifier: GPL-3.0-or-later
#include "workclaim.h"

#include "storagefault.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace motorpool {

namespace {

// Somebody who only looks holds it for a moment.
constexpr std::chrono::milliseconds patience{300};

/// Who was killed while making the file left it empty, and nobody knows whose it is.
bool isLeftOver(const QString &path)
{
    return QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) > 5;
}

} // namespace

WorkClaim::WorkClaim(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0); // such work takes days; a process that is gone is found out
}

Result<std::unique_ptr<WorkClaim>> WorkClaim::take(const QString &folder, const char *work)
{
    const QString path = QDir(folder).absoluteFilePath(QLatin1StringView(work));
    auto claim = std::make_unique<WorkClaim>(path);
    if (claim->m_lock.tryLock(int(patience.count())))
        return claim;
    if (claim->m_lock.error() != QLockFile::LockFailedError)
        return nullptr;
    qint64 process = 0;
    QString host, name;
    if (!claim->m_lock.getLockInfo(&process, &host, &name) && isLeftOver(path)) {
        QFile::remove(path);
        if (claim->m_lock.tryLock(int(patience.count())))
            return claim;
    }
    return storageFailure(path, QLatin1StringView(storagecode::inUse),
                          QCoreApplication::translate(
                              "Storage", "Another Motorpool (process %1) is refreshing this fleet.")
                              .arg(process));
}

} // namespace motorpool
