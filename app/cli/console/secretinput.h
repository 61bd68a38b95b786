// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbytes.h"
#include "secretname.h"

namespace motorpool::cli {

/// Reads a client secret, a management token or a password from standard input to its end; on a
/// terminal, one line, asked for on standard error and not echoed. One line break at the end is not
/// part of it. Blocks: call it before anything else runs. Errors: Usage (nothing there, more than a
/// line, too long), Cancelled (interrupted), Storage (standard input cannot be read).
Result<Secret> readSecret(const QString &prompt, SecretItem item = SecretItem::ClientSecret);

} // namespace motorpool::cli
