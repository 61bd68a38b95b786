// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake.h"

namespace motorpool {

/// True if the text begins with a command line of curl, perhaps behind a prompt.
bool looksLikeCurl(QByteArrayView text);

/// Reads one or more command lines of curl. What it would read from a file is refused, and what is
/// secret in it (-u) is left out.
Intake readCurl(QByteArrayView text);

} // namespace motorpool
