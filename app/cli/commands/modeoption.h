// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "invocation.h"

namespace motorpool::cli {

/// What --mode says: live unless given. Error: Usage.
Result<Mode> readMode(const Invocation &invocation);

} // namespace motorpool::cli
