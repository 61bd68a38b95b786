// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseupkeep.h"

#include "storagefault.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// What is left of the log after it was copied into the file: enough to be reused by usual writes.
constexpr auto limitLog = "PRAGMA journal_size_limit = 16777216";

QString words(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

/// The first column of the first row, as a number.
Result<qint64> number(Database &database, const char *sql)
{
    qint64 value = 0;
    const auto done = database.run(sql, {}, [&value](const Row &row) {
        value = row.number(0);
        return false;
    });
    if (!done)
        return Failure(done.error());
    return value;
}

Result<Done> checkIdentity(Database &database, const DatabaseKind &kind)
{
    return database.snapshot([&]() -> Result<Done> {
        const auto application = number(database, "PRAGMA application_id");
        if (!application)
            return Failure(application.error());
        const auto version = number(database, "PRAGMA user_version");
        if (!version)
            return Failure(version.error());
        const auto objects = number(database, "SELECT count(*) FROM sqlite_schema");
        if (!objects)
            return Failure(objects.error());

        const bool isEmpty = *application == 0 && *version == 0 && *objects == 0;
        if (!isEmpty && *application != kind.applicationId) {
            return database.failure(
                storagecode::foreign,
                words(QT_TRANSLATE_NOOP("Storage", "It is a database of another program.")));
        }
        if (*version > static_cast<qint64>(kind.migrations.size())) {
            return database.failure(
                storagecode::newer,
                words(QT_TRANSLATE_NOOP("Storage",
                                        "A newer version of this program made it (format %1, known "
                                        "up to %2)."))
                    .arg(*version)
                    .arg(kind.migrations.size()));
        }
        if (*version < 0 || (*version == 0 && *objects > 0)) {
            return database.failure(
                storagecode::badContent,
                words(QT_TRANSLATE_NOOP("Storage", "Its version makes no sense.")));
        }
        return Done{};
    });
}

Result<Done> settle(Database &database, const DatabaseKind &kind)
{
    const bool isFull = kind.sync == DatabaseKind::Sync::Full;
    // The page size counts for a file without pages, before it is set to WAL. A file system without
    // shared memory leaves the mode as it is, which is slower and as safe.
    if (auto done = database.runOnce(u"PRAGMA page_size = %1"_s.arg(kind.pageSize)); !done)
        return done;
    if (kind.shrinks) {
        if (auto done = database.run("PRAGMA auto_vacuum = INCREMENTAL"); !done)
            return done;
    }
    for (const char *sql : {"PRAGMA journal_mode = WAL", limitLog, "PRAGMA foreign_keys = ON",
                            "PRAGMA cell_size_check = ON", "PRAGMA trusted_schema = OFF",
                            isFull ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL"}) {
        if (auto done = database.run(sql); !done)
            return done;
    }
    return Done{};
}

/// One version on, unless another process was faster; nothing once there is nothing to do.
Result<Done> migrateOnce(Database &database, const DatabaseKind &kind, bool &isDone)
{
    return database.write([&]() -> Result<Done> {
        const auto version = number(database, "PRAGMA user_version");
        if (!version)
            return Failure(version.error());
        const auto place = static_cast<std::size_t>(*version);
        isDone = place >= kind.migrations.size();
        if (isDone)
            return Done{};
        for (const char *sql : kind.migrations[place]) {
            if (auto done = database.runOnce(QString::fromUtf8(sql)); !done)
                return done;
        }
        if (auto done = database.runOnce(u"PRAGMA application_id = %1"_s.arg(kind.applicationId));
            !done) {
            return done;
        }
        return database.runOnce(u"PRAGMA user_version = %1"_s.arg(place + 1));
    });
}

Result<Done> attempt(Database &database, const DatabaseKind &kind)
{
    if (auto done = checkIdentity(database, kind); !done)
        return done;
    if (auto done = settle(database, kind); !done)
        return done;
    const auto version = number(database, "PRAGMA user_version");
    if (!version)
        return Failure(version.error());
    bool isDone = static_cast<std::size_t>(*version) >= kind.migrations.size();
    while (!isDone) {
        if (auto done = migrateOnce(database, kind, isDone); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<Done> bringUpToDate(Database &database, const DatabaseKind &kind)
{
    // SQLite itself does not wait when two processes set a new file to WAL at once.
    const QDeadlineTimer deadline(kind.patience);
    auto done = attempt(database, kind);
    while (!done && storageFault(done.error()) == StorageFault::Locked && !deadline.hasExpired()) {
        QThread::msleep(5);
        done = attempt(database, kind);
    }
    return done;
}

} // namespace motorpool
