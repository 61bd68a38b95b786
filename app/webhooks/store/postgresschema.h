// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace motorpool {

class PostgresLink;

/// The channel on which news is told; its payload is the newest number.
inline constexpr auto deliveryChannel = "motorpool_deliveries";

/// Makes what is missing in the schema "motorpool" of a database, or brings it up to date; several
/// receivers may do so at once. A newer version's is left as it is (StorageFault::Newer).
Result<Done> bringServerUpToDate(PostgresLink &link);

/// Its version, for those who only read, which they can from the first version on: not there yet is
/// CHANGED, newer is NEWER.
Result<int> serverFormat(PostgresLink &link);

} // namespace motorpool
