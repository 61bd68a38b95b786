// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedremoval.h"

#include "databasefile.h"
#include "fleetfile.h"
#include "storagefault.h"
#include "workclaim.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lockPatience{2000};
constexpr auto deliveries = "deliveries.sqlite"; // what webhooks told, of app/webhooks/store

Failure inUse(const QString &path)
{
    return storageFailure(path, QLatin1StringView(storagecode::inUse),
                          QCoreApplication::translate(
                              "Storage", "Another Motorpool has it open. Close that one first."));
}

/// Only who is alone with a file can take it out of WAL mode. What is no database of ours nobody
/// has open.
bool isOpenElsewhere(const QString &path)
{
    static std::atomic<quint64> count{0};
    const QString name = u"motorpool-removal-%1"_s.arg(++count);
    bool isBusy = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        if (database.open()) {
            QSqlQuery query(database);
            isBusy = !query.exec(u"PRAGMA journal_mode = DELETE"_s) &&
                     (query.lastError().nativeErrorCode().toInt() & 0xff) == 5;
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return isBusy;
}

QStringList databases(const QString &folder)
{
    QStringList paths;
    for (const char *name : {FleetFile::name, FleetFile::budgetName, deliveries}) {
        const QString path = QDir(folder).absoluteFilePath(QLatin1StringView(name));
        if (QFileInfo::exists(path))
            paths << path;
    }
    return paths;
}

Result<bool> removeFiles(const QString &folder)
{
    const QDir dir(folder);
    const auto named = [](const char *name) { return QLatin1StringView(name) + u'*'; };
    const QStringList names =
        dir.entryList({named(FleetFile::name), named(FleetFile::budgetName), named(deliveries),
                       QLatin1StringView(WorkClaim::refresh)},
                      QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    bool isAny = false;
    for (const QString &name : names) {
        QFile file(dir.absoluteFilePath(name));
        if (file.fileName() ==
            databaseLockName(dir.absoluteFilePath(QLatin1StringView(FleetFile::name))))
            continue; // ours, and gone with it
        if (!file.remove())
            return storageFailure(file.fileName(), QLatin1StringView(storagecode::noAccess),
                                  file.errorString());
        isAny = true;
    }
    return isAny;
}

} // namespace

Result<Done> checkRemovable(const QString &folder)
{
    for (const QString &path : databases(folder)) {
        if (isOpenElsewhere(path))
            return inUse(path);
    }
    return Done{};
}

Result<bool> removeStored(const QString &folder)
{
    if (!QFileInfo::exists(folder))
        return false;
    const QString path = QDir(folder).absoluteFilePath(QLatin1StringView(FleetFile::name));
    Result<bool> removed = false;
    {
        // Who begins such a file anew takes it as well.
        QLockFile lock(databaseLockName(path));
        if (const auto locked = lockDatabaseFile(lock, path, lockPatience); !locked)
            return Failure(locked.error());
        if (const auto free = checkRemovable(folder); !free)
            return Failure(free.error());
        removed = removeFiles(folder);
    }
    // A person's own files stay, and the folder with them.
    if (removed)
        QDir().rmdir(folder);
    return removed;
}

} // namespace motorpool
