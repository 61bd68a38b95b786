// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "invocation.h"

namespace motorpool::cli {

/// What --mode says, or else the command's usual mode. Error: Usage.
Result<Mode> readMode(const Invocation &invocation, Mode usual);

} // namespace motorpool::cli
