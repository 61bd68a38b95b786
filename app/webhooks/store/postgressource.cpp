// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgressource.h"

#include "deliveryschema.h"
#include "postgresarray.h"
#include "postgresschema.h"

#include <QSqlDriver>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString arrayOf(const QList<qint64> &numbers)
{
    PostgresArray array;
    for (const qint64 number : numbers)
        array.add(number);
    return array.text();
}

} // namespace

PostgresSource::PostgresSource(const DeliveryPlace &place)
    : m_link(place)
{
}

Result<Done> PostgresSource::open()
{
    if (m_isChecked && m_link.isOpen())
        return Done{};
    m_isChecked = false;
    m_isSubscribed = false;
    m_format = 0;
    ++m_openings;
    return check();
}

/// What was read of an earlier version's schema is read anew once it is brought up to date.
Result<Done> PostgresSource::check()
{
    const auto format = serverFormat(m_link);
    m_isChecked = format.has_value();
    if (!format)
        return Failure(format.error());
    if (m_format != 0 && m_format != *format)
        ++m_openings;
    m_format = *format;
    return Done{};
}

Result<Done> PostgresSource::run(const char *sql, const QVariantList &values,
                                 const RowVisitor &visit)
{
    if (auto opened = open(); !opened)
        return opened;
    return m_link.run(QString::fromUtf8(sql), values, visit);
}

Result<Done> PostgresSource::snapshot(const std::function<Result<Done>()> &fn)
{
    if (auto opened = open(); !opened)
        return opened;
    return m_link.snapshot(fn);
}

Result<Done> PostgresSource::newestOf(const QList<qint64> &series, const DeliveryBounds &bounds,
                                      qsizetype most, const std::function<void(qint64)> &visit)
{
    return run("SELECT d.number FROM unnest(?::bigint[]) AS k(key), LATERAL (SELECT number FROM "
               "delivery WHERE series = k.key AND number < ? AND number >= ? AND received_at >= ? "
               "AND received_at < ? ORDER BY number DESC LIMIT ?) AS d",
               QVariantList{arrayOf(series)} + bounds.values() + QVariantList{most},
               [&visit](const Row &row) {
                   visit(row.number(0));
                   return true;
               });
}

Result<Done> PostgresSource::rowsOf(const char *sql, const QList<qint64> &numbers,
                                    const RowVisitor &visit)
{
    if (auto opened = open(); !opened)
        return opened;
    QString text = QString::fromUtf8(sql);
    Q_ASSERT(text.endsWith("= ?"_L1));
    text.chop(1);
    return m_link.run(text + "ANY (?::bigint[])"_L1, {arrayOf(numbers)}, visit);
}

Result<Done> PostgresSource::receipts(qint64 first, qint64 before,
                                      const std::function<void(qint64, qint64)> &visit)
{
    return run("SELECT string_agg(series || ' ' || received_at, ' ') FROM "
               "(SELECT series, received_at FROM delivery WHERE number >= ? AND number < ? "
               "ORDER BY number DESC) AS newest",
               {first, before}, inPairs(visit));
}

Result<qint64> PostgresSource::size()
{
    qint64 size = 0;
    const auto done = run("SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c JOIN "
                          "pg_namespace n ON n.oid = relnamespace WHERE nspname = 'motorpool' AND "
                          "relkind IN ('r', 'S')",
                          {}, [&size](const Row &row) {
                              size = row.number(0);
                              return true;
                          });
    if (!done)
        return Failure(done.error());
    return size;
}

Result<qint64> PostgresSource::version()
{
    // Finds out, too, whether the server is still there.
    auto done = run("SELECT 1", {}, {});
    if (done && m_format < deliveryFormat)
        done = check();
    if (!done)
        return Failure(done.error());
    return 0;
}

QSqlDriver *PostgresSource::teller()
{
    QSqlDriver *driver = m_isChecked ? m_link.driver() : nullptr;
    if (driver && !m_isSubscribed)
        m_isSubscribed = driver->subscribeToNotification(QLatin1StringView(deliveryChannel));
    return m_isSubscribed ? driver : nullptr;
}

} // namespace motorpool
