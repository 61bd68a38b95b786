// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverysource.h"

#include "postgressource.h"
#include "sqlitesource.h"

namespace motorpool {

std::unique_ptr<DeliverySource> sourceOf(const DeliveryPlace &place)
{
    if (place.isServer())
        return std::make_unique<PostgresSource>(place);
    return std::make_unique<SqliteSource>(place.file);
}

} // namespace motorpool
