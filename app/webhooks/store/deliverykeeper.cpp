// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverykeeper.h"

#include "deliveryplace.h"
#include "postgreskeeper.h"
#include "sqlitekeeper.h"

#include <QCoreApplication>

namespace motorpool {

std::unique_ptr<DeliveryKeeper> keeperOf(const DeliveryPlace &place, const QString &receiver)
{
    if (place.isServer())
        return std::make_unique<PostgresKeeper>(place, receiver);
    return std::make_unique<SqliteKeeper>(place.file, receiver);
}

Failure deliveryFailure(ApiError error, const char *operation)
{
    error.operation = QCoreApplication::translate("Storage", operation);
    return Failure(error);
}

} // namespace motorpool
