// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace motorpool {

/// What fleet.sqlite must be. A new version is a new row of its migrations; rows that were shipped
/// never change, and tests/storage keeps the SQL of each version.
DatabaseKind fleetDatabase();

/// The one of the call budget's numbers.
DatabaseKind budgetDatabase();

} // namespace motorpool
