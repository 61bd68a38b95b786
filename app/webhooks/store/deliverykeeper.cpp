// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverykeeper.h"

#include "deliveryplace.h"
#include "postgreskeeper.h"
#include "sqlitekeeper.h"
#include "storagefault.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

std::unique_ptr<DeliveryKeeper> keeperOf(const DeliveryPlace &place, const QString &receiver)
{
    if (place.isServer())
        return std::make_unique<PostgresKeeper>(place, receiver);
    return std::make_unique<SqliteKeeper>(place.file, receiver);
}

bool isOfDelivery(const ApiError &error)
{
    // Classes of SQLSTATE: data exception, program limit exceeded. Source:
    // postgresql.org/docs/15/errcodes-appendix.html.
    const bool isState = error.code.size() == 5;
    return error.kind == ApiError::Kind::Storage &&
           ((isState && (error.code.startsWith("22"_L1) || error.code.startsWith("54"_L1))) ||
            error.code == "SQLITE_TOOBIG"_L1);
}

bool isOutOfReach(const ApiError &error)
{
    return storageFault(error) == StorageFault::Unreachable;
}

Failure deliveryFailure(ApiError error, const char *operation)
{
    error.operation = QCoreApplication::translate("Storage", operation);
    return Failure(error);
}

} // namespace motorpool
