// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverywriter.h"

#include <QHash>

namespace motorpool {

class Database;
class BodyPacker;
class SqliteKeys;

/// Deliveries that are written in one transaction.
class SqliteBatch
{
public:
    SqliteBatch(Database &database, SqliteKeys &keys, BodyPacker &packer, qint64 receiver);

    Result<Done> begin();

    /// Whether it is new; else it was counted as tried again.
    Result<bool> add(const IncomingDelivery &delivery);

    Result<Done> end();

private:
    struct Numbers
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    Result<bool> insert(const IncomingDelivery &delivery, qint64 series);
    Result<Done> countAgain(const IncomingDelivery &delivery);

    Database &m_database;
    SqliteKeys &m_keys;
    BodyPacker &m_packer;
    qint64 m_receiver;
    qint64 m_newest = 0;
    qint64 m_summed = 0;
    QHash<qint64, Numbers> m_hours;
};

/// Sums the series up to the newest delivery. Within a transaction that writes.
Result<Done> sumUpSeries(Database &database);

inline constexpr qint64 hourLength = 3'600'000; ///< ms

} // namespace motorpool
