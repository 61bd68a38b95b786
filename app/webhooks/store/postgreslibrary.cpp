// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgreslibrary.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QVariant>

namespace motorpool::postgreslibrary {

namespace {

// Of libpq 5, whose interface has been the same since 2004. Source:
// postgresql.org/docs/15/libpq-status.html, libpq-notice-processing.html.
using Connection = void *; ///< PGconn
using NoticeProcessor = void (*)(void *, const char *);
using Socket = int (*)(Connection);
using SetNoticeProcessor = NoticeProcessor (*)(Connection, NoticeProcessor, void *);

/// Loaded already, by the driver.
QFunctionPointer function(const char *name)
{
    static QLibrary library(QStringLiteral("pq"), 5);
    return library.resolve(name);
}

Connection connectionOf(const QSqlDriver *driver)
{
    // As QSqlDriver::handle() documents it; Qt 6 spells out the type's own name.
    const QVariant handle = driver->handle();
    const QByteArrayView type(handle.typeName());
    if (type != "PGconn*" && type != "pg_conn*")
        return nullptr;
    return *static_cast<const Connection *>(handle.constData());
}

void drop(void *, const char *)
{
}

} // namespace

int socketOf(const QSqlDriver *driver)
{
    const auto socket = reinterpret_cast<Socket>(function("PQsocket"));
    const Connection connection = connectionOf(driver);
    return socket && connection ? socket(connection) : -1;
}

void silenceNotices(const QSqlDriver *driver)
{
    const auto set = reinterpret_cast<SetNoticeProcessor>(function("PQsetNoticeProcessor"));
    if (const Connection connection = connectionOf(driver); set && connection)
        set(connection, drop, nullptr);
}

} // namespace motorpool::postgreslibrary
