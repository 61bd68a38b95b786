// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodypack.h"
#include "deliverykeeper.h"

#include <QString>

#include <memory>

namespace motorpool {

class Database;
class SqliteKeys;

/// Deliveries in one SQLite file, for one computer. Several programs may write to it. A file that
/// is damaged, another program's or a newer version's is never set aside nor touched: what was
/// acknowledged is in it and nowhere else.
class SqliteKeeper final : public DeliveryKeeper
{
public:
    /// Opens nothing yet. receiver: who takes the deliveries.
    SqliteKeeper(const QString &path, const QString &receiver);
    ~SqliteKeeper() override;

    Result<Done> open() override;
    Result<QList<bool>> put(std::span<const IncomingDelivery> deliveries) override;
    Result<Done> putRefused(const RefusedDelivery &refused) override;
    Result<bool> removeBefore(const QDateTime &receivedBefore, int most) override;

private:
    template <class T, class Fn>
    Result<T> transact(const char *operation, Fn fn);
    Result<QList<bool>> store(std::span<const IncomingDelivery> deliveries);

    QString m_path;
    QString m_receiver;
    qint64 m_receiverKey = 0;
    BodyPacker m_packer;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteKeys> m_keys;
};

} // namespace motorpool
