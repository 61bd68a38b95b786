// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

namespace motorpool::cli {

/// What the program tells the shell; a promise to scripts, documented in motorpoolctl(1).
enum class ExitCode {
    Done = 0,
    Internal = 1,     ///< a fault of this program, or a file that cannot be read or written
    Usage = 2,        ///< the command line or a value in it is wrong
    Refused = 3,      ///< credentials or permission refused
    NotFound = 4,     ///< no such vehicle, connection, signal or application
    Network = 5,      ///< no answer: route, DNS, proxy, TLS, time
    Limit = 6,        ///< rate or plan limit
    Service = 7,      ///< the service answered, and wrongly
    Keychain = 8,     ///< locked, absent, failed, or without the secret
    Unknown = 9,      ///< sent, and whether it was carried out is not known
    Broken = 10,      ///< a journal, or a signed delivery, in which something was changed
    Interrupted = 130 ///< SIGINT or SIGTERM
};

ExitCode exitCodeFor(ApiError::Kind kind);

/// The same, but of a database's server: that it does not answer is a matter of the network, and
/// that it wants another password one of credentials.
ExitCode exitCodeFor(const ApiError &error);

} // namespace motorpool::cli
