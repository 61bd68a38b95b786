// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitebatch.h"

#include "bodypack.h"
#include "database.h"
#include "sqlitekeys.h"
#include "storagefault.h"

namespace motorpool {

using namespace Qt::StringLiterals;

SqliteBatch::SqliteBatch(Database &database, SqliteKeys &keys, BodyPacker &packer, qint64 receiver)
    : m_database(database)
    , m_keys(keys)
    , m_packer(packer)
    , m_receiver(receiver)
{
}

bool SqliteBatch::isOfStaleKeys(const ApiError &error)
{
    return storageFault(error) == StorageFault::Changed;
}

Result<Done> SqliteBatch::begin()
{
    return m_database.run("SELECT newest FROM counter", {}, [this](const Row &row) {
        m_newest = row.number(0);
        return false;
    });
}

Result<bool> SqliteBatch::add(const IncomingDelivery &delivery)
{
    const auto series = m_keys.seriesOf(delivery.head);
    if (!series)
        return Failure(series.error());
    const auto isNew = insert(delivery, *series);
    if (!isNew)
        return isNew;
    if (!*isNew) {
        if (auto counted = countAgain(delivery); !counted)
            return Failure(counted.error());
        return false;
    }
    const PackedBody body = m_packer.pack(delivery.body);
    if (auto done = m_database.run("INSERT INTO body (number, packing, bytes) VALUES (?, ?, ?)",
                                   {m_newest, int(body.packing), sqlBytes(body.bytes)});
        !done) {
        return Failure(done.error());
    }
    const auto into = [&](Sum &sum) {
        if (sum.count++ == 0)
            sum.first = m_newest;
        sum.last = m_newest;
        sum.receivedAt = delivery.receivedAt;
        sum.deliveredAt = delivery.head.deliveredAt;
    };
    into(m_series[*series]);
    into(m_hours[delivery.receivedAt.toMSecsSinceEpoch() / hourLength]);
    return true;
}

Result<bool> SqliteBatch::insert(const IncomingDelivery &delivery, qint64 series)
{
    const DeliveryHead &head = delivery.head;
    const qint64 received = delivery.receivedAt.toMSecsSinceEpoch();
    bool isNew = false;
    const auto done = m_database.run(
        "INSERT INTO delivery (number, series, event_id, delivery_id, delivered_at, oem_at, "
        "signal_count, error_count, sequence, received_at, last_received_at, tries, receiver) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?) ON CONFLICT (event_id) "
        "WHERE event_id IS NOT NULL DO NOTHING RETURNING 1",
        {m_newest + 1, series, head.eventId.isEmpty() ? QVariant() : QVariant(head.eventId),
         sqlText(head.deliveryId), sqlTime(head.deliveredAt), sqlTime(head.oemAt), head.signalCount,
         head.errorCount, head.sequence ? QVariant(*head.sequence) : QVariant(), received, received,
         m_receiver},
        [&isNew](const Row &) { return isNew = true; });
    if (!done)
        return Failure(done.error());
    m_newest += isNew ? 1 : 0;
    return isNew;
}

Result<Done> SqliteBatch::countAgain(const IncomingDelivery &delivery)
{
    return m_database.run("UPDATE delivery SET tries = tries + 1, "
                          "last_received_at = max(last_received_at, ?) WHERE event_id = ?",
                          {delivery.receivedAt.toMSecsSinceEpoch(), delivery.head.eventId});
}

Result<Done> SqliteBatch::sumUp(qint64 series, const Sum &sum)
{
    bool isThere = false;
    auto done = m_database.run(
        "UPDATE series SET first = CASE count WHEN 0 THEN ? ELSE first END, last = ?, "
        "count = count + ?, last_received_at = ?, last_delivered_at = ? WHERE key = ? RETURNING 1",
        {sum.first, sum.last, sum.count, sqlTime(sum.receivedAt), sqlTime(sum.deliveredAt), series},
        [&isThere](const Row &) { return isThere = true; });
    if (done && !isThere)
        return m_database.failure(storagecode::changed, u"A series is gone."_s);
    return done;
}

Result<Done> SqliteBatch::end()
{
    for (auto sum = m_series.cbegin(); sum != m_series.cend(); ++sum) {
        if (auto done = sumUp(sum.key(), *sum); !done)
            return done;
    }
    for (auto sum = m_hours.cbegin(); sum != m_hours.cend(); ++sum) {
        if (auto done = m_database.run("INSERT INTO hour (hour, first, last) VALUES (?, ?, ?) "
                                       "ON CONFLICT (hour) DO UPDATE SET last = excluded.last",
                                       {sum.key(), sum->first, sum->last});
            !done) {
            return done;
        }
    }
    return m_database.run("UPDATE counter SET newest = ?", {m_newest});
}

} // namespace motorpool
