// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodypack.h"
#include "deliverykeeper.h"
#include "deliveryplace.h"
#include "deliveryseries.h"
#include "postgreslink.h"

#include <QHash>

namespace motorpool {

/// Deliveries in a PostgreSQL database, to which any number of receivers write. Each batch is one
/// statement, which the server does as a whole or not at all. While the server cannot be reached
/// each call fails soon, and the first one after that works again.
class PostgresKeeper final : public DeliveryKeeper
{
public:
    PostgresKeeper(const DeliveryPlace &place, const QString &receiver);

    Result<Done> open() override;
    Result<QList<bool>> put(std::span<const IncomingDelivery> deliveries) override;
    Result<Done> putRefused(const RefusedDelivery &refused) override;
    Result<bool> removeBefore(const QDateTime &receivedBefore, int most) override;

private:
    Result<Done> look();
    Result<Done> prepare();
    Result<Done> makeDays(std::span<const IncomingDelivery> deliveries);
    Result<Done> learnSeries(std::span<const IncomingDelivery> deliveries);
    Result<QList<bool>> store(std::span<const IncomingDelivery> deliveries);
    Result<bool> removeDay(const QDateTime &receivedBefore, int most);
    void forget();

    struct Kind
    {
        DeliverySubject subject;
        DeliveryShape shape;
        friend bool operator==(const Kind &, const Kind &) = default;
        friend std::size_t qHash(const Kind &kind, std::size_t seed)
        {
            return qHashMulti(seed, kind.subject, kind.shape);
        }
    };
    static Kind kindOf(const IncomingDelivery &delivery);

    PostgresLink m_link;
    QString m_receiver;
    BodyPacker m_packer;
    bool m_isPrepared = false; ///< for the connection there is
    qint64 m_receiverKey = 0;
    qint64 m_removals = 0;      ///< as the keys were learned
    QString m_forgottenDay;     ///< of which the events' ids are being forgotten
    qint64 m_forgottenUpTo = 0; ///< number
    qint64 m_firstDay = 0;      ///< days since 1970 for which there is a place
    qint64 m_lastDay = -1;
    QHash<Kind, qint64> m_series;
};

} // namespace motorpool
