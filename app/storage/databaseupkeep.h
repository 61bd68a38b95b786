// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace motorpool {

/// Checks that an open file is ours and not newer than this program, before anything is written;
/// then sets it to WAL and takes it through the migrations that it lacks, each in a transaction of
/// its own. Another process may do the same at the same time.
Result<Done> bringUpToDate(Database &database, const DatabaseKind &kind);

} // namespace motorpool
