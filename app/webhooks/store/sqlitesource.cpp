// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitesource.h"

#include "databasefile.h"
#include "deliveryschema.h"

#include <QFileInfo>

namespace motorpool {

SqliteSource::SqliteSource(const QString &path)
    : m_path(path)
{
}

Result<Done> SqliteSource::open()
{
    if (m_database && m_database->isInPlace())
        return Done{};
    m_database.reset();
    auto opened = Database::open(m_path, deliveriesDatabase());
    if (!opened)
        return Failure(opened.error());
    m_database = std::move(*opened);
    ++m_openings;
    return Done{};
}

Result<Done> SqliteSource::run(const char *sql, const QVariantList &values, const RowVisitor &visit)
{
    if (auto opened = open(); !opened)
        return opened;
    return m_database->run(sql, values, visit);
}

Result<Done> SqliteSource::snapshot(const std::function<Result<Done>()> &fn)
{
    if (auto opened = open(); !opened)
        return opened;
    return m_database->snapshot(fn);
}

int SqliteSource::format() const
{
    return deliveryFormat;
}

Result<Done> SqliteSource::newestOf(const QList<qint64> &series, const DeliveryBounds &bounds,
                                    qsizetype most, const std::function<void(qint64)> &visit)
{
    for (const qint64 key : series) {
        auto done =
            run("SELECT number FROM delivery WHERE series = ? AND number < ? AND "
                "number >= ? AND received_at >= ? AND received_at < ? "
                "ORDER BY number DESC LIMIT ?",
                QVariantList{key} + bounds.values() + QVariantList{most}, [&visit](const Row &row) {
                    visit(row.number(0));
                    return true;
                });
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> SqliteSource::rowsOf(const char *sql, const QList<qint64> &numbers,
                                  const RowVisitor &visit)
{
    for (const qint64 number : numbers) {
        if (auto done = run(sql, {number}, visit); !done)
            return done;
    }
    return Done{};
}

Result<Done> SqliteSource::receipts(qint64 first, qint64 before,
                                    const std::function<void(qint64, qint64)> &visit)
{
    return run("SELECT group_concat(series || ' ' || received_at, ' ') FROM "
               "(SELECT series, received_at FROM delivery WHERE number >= ? AND number < ? "
               "ORDER BY number DESC)",
               {first, before}, inPairs(visit));
}

Result<qint64> SqliteSource::size()
{
    qint64 size = QFileInfo(m_path).size();
    for (const char *companion : databaseCompanions)
        size += QFileInfo(m_path + QLatin1StringView(companion)).size();
    return size;
}

Result<qint64> SqliteSource::version()
{
    qint64 version = 0;
    const auto done = run("PRAGMA data_version", {}, [&version](const Row &row) {
        version = row.number(0);
        return true;
    });
    if (!done)
        return Failure(done.error());
    // It is the connection's own, so that one of another file may tell the same.
    return (m_openings << 40) + version;
}

} // namespace motorpool
