// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasefile.h"

#include "storagefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <filesystem>
#include <system_error>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions privateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFileDevice::Permissions othersAccess =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

Failure noAccess(const QString &path, const QString &words)
{
    return storageFailure(path, QLatin1StringView(storagecode::noAccess), words);
}

Result<Done> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return Done{};
    const QString parent = QFileInfo(folder).path();
    if (parent != folder) {
        if (const auto made = makeFolder(parent); !made)
            return made;
    }
    std::error_code fault;
    const std::filesystem::path name(folder.toStdU16String());
    std::filesystem::create_directory(name, fault);
    if (!fault) {
        std::filesystem::permissions(name, std::filesystem::perms::owner_all,
                                     std::filesystem::perm_options::replace, fault);
    }
    if (fault)
        return noAccess(folder, QString::fromStdString(fault.message()));
    return Done{};
}

Result<Done> makePrivate(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile() && (info.permissions() & othersAccess)) {
        QFile file(path);
        if (!file.setPermissions(privateFile))
            return noAccess(path, file.errorString());
    }
    return Done{};
}

} // namespace

QString databaseLockName(const QString &path)
{
    return path + ".lock"_L1;
}

Result<bool> lockDatabaseFile(QLockFile &lock, const QString &path,
                              std::chrono::milliseconds patience)
{
    // Who was killed while making the lock's file left it empty, and nobody knows whose it is. What
    // is done under it takes no time.
    lock.setStaleLockTime(5000);
    if (lock.tryLock(static_cast<int>(patience.count())))
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    return storageFailure(
        path, sqliteCode(5),
        QCoreApplication::translate("Storage", "Another process keeps it locked."));
}

Result<Done> makeDatabaseFile(const QString &path, std::chrono::milliseconds patience)
{
    if (QFileInfo::exists(path))
        return makePrivate(path);
    if (auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made;

    QLockFile lock(databaseLockName(path));
    const auto locked = lockDatabaseFile(lock, path, patience);
    if (!locked)
        return Failure(locked.error());
    if (QFileInfo::exists(path))
        return makePrivate(path);
    // Left by a file that went away: they must not be taken for the new one's. As long as there is
    // no file, no other process opens it and makes new ones.
    for (const char *companion : databaseCompanions)
        QFile::remove(path + QLatin1StringView(companion));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile))
        return noAccess(path, file.errorString());
    return Done{};
}

} // namespace motorpool
