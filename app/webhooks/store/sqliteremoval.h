// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace motorpool {

class Database;

/// Removes at most so many of the deliveries received before a time (ms since 1970), and what was
/// known of their series alone. Within a transaction. How many went.
Result<int> removeSlice(Database &database, qint64 before, int most);

/// Gives some of the file's unused pages back, if they are many; not within a transaction.
Result<Done> giveBackRoom(Database &database);

} // namespace motorpool
