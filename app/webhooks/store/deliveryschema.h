// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace motorpool {

/// The version of the schema that this program writes, in SQLite's file and on a server.
inline constexpr int deliveryFormat = 2;

/// What deliveries.sqlite is.
DatabaseKind deliveriesDatabase();

} // namespace motorpool
