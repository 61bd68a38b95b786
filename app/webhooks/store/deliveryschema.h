// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace motorpool {

/// What deliveries.sqlite is.
DatabaseKind deliveriesDatabase();

} // namespace motorpool
