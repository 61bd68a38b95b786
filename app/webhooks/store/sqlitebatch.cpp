// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitebatch.h"

#include "bodypack.h"
#include "database.h"
#include "sqlitekeys.h"

namespace motorpool {

namespace {

constexpr qint64 mostUnsummed = 5'000; ///< deliveries

} // namespace

SqliteBatch::SqliteBatch(Database &database, SqliteKeys &keys, BodyPacker &packer, qint64 receiver)
    : m_database(database)
    , m_keys(keys)
    , m_packer(packer)
    , m_receiver(receiver)
{
}

Result<Done> SqliteBatch::begin()
{
    return m_database.run("SELECT newest, summed, removals FROM counter", {},
                          [this](const Row &row) {
                              m_newest = row.number(0);
                              m_summed = row.number(1);
                              m_keys.heed(row.number(2));
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
    if (auto done = m_database.run(
            "INSERT INTO body (number, packing, bytes, signature, signed_by) "
            "VALUES (?, ?, ?, ?, ?)",
            {m_newest, int(body.packing), sqlBytes(body.bytes),
             delivery.signature.isEmpty() ? QVariant() : QVariant(delivery.signature),
             delivery.signedBy == 0 ? QVariant() : QVariant(delivery.signedBy)});
        !done) {
        return Failure(done.error());
    }
    Numbers &hour = m_hours[delivery.receivedAt.toMSecsSinceEpoch() / hourLength];
    if (hour.first == 0)
        hour.first = m_newest;
    hour.last = m_newest;
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

Result<Done> SqliteBatch::end()
{
    for (auto hour = m_hours.cbegin(); hour != m_hours.cend(); ++hour) {
        if (auto done = m_database.run("INSERT INTO hour (hour, first, last) VALUES (?, ?, ?) "
                                       "ON CONFLICT (hour) DO UPDATE SET last = excluded.last",
                                       {hour.key(), hour->first, hour->last});
            !done) {
            return done;
        }
    }
    auto done = m_database.run("UPDATE counter SET newest = ?", {m_newest});
    // Not with each batch: a series would be written as often as a delivery of it comes.
    if (done && m_newest - m_summed >= mostUnsummed)
        done = sumUpSeries(m_database);
    return done;
}

Result<Done> sumUpSeries(Database &database)
{
    // The plus keeps SQLite from reading all of an index instead of what is new.
    auto done = database.run(
        "UPDATE series SET first = CASE count WHEN 0 THEN s.first ELSE series.first END, "
        "last = s.last, count = count + s.came, last_received_at = d.received_at, "
        "last_delivered_at = d.delivered_at, "
        "latest_sequence = coalesce(max(latest_sequence, s.sequence), latest_sequence, "
        "s.sequence), "
        "latest_delivered_at = coalesce(max(latest_delivered_at, s.delivered_at), "
        "latest_delivered_at, s.delivered_at) "
        "FROM (SELECT series AS key, min(number) AS first, max(number) AS last, "
        "count(*) AS came, max(sequence) AS sequence, max(delivered_at) AS delivered_at "
        "FROM delivery "
        "WHERE number > (SELECT summed FROM counter) GROUP BY +series) AS s "
        "JOIN delivery d ON d.number = s.last WHERE series.key = s.key");
    if (done)
        done = database.run("UPDATE counter SET summed = newest");
    return done;
}

} // namespace motorpool
