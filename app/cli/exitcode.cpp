// SPDX-License-Identifier: GPL-3.0-or-later
#include "exitcode.h"

#include "secretrefusal.h"
#include "storagefault.h"

namespace motorpool::cli {

ExitCode exitCodeFor(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Offline:
    case Kind::Proxy:
    case Kind::Timeout:
    case Kind::Tls:
        return ExitCode::Network;
    case Kind::Auth:
    case Kind::Permission:
    case Kind::OwnerAccount:
    case Kind::Forbidden: // by read-only mode or policy
        return ExitCode::Refused;
    case Kind::RateLimited:
    case Kind::Billing:
        return ExitCode::Limit;
    case Kind::NotFound:
        return ExitCode::NotFound;
    case Kind::NotCapable:
    case Kind::Conflict:
    case Kind::VehicleState:
    case Kind::Upstream:
    case Kind::Server:
    case Kind::Protocol:
    case Kind::TooLarge:
        return ExitCode::Service;
    case Kind::Cancelled:
        return ExitCode::Interrupted;
    case Kind::KeyringLocked:
    case Kind::KeyringAbsent:
    case Kind::KeyringFailed:
    case Kind::SecretMissing:
        return ExitCode::Keychain;
    case Kind::Validation: // the service refused a value that came from the command line
    case Kind::Usage:
        return ExitCode::Usage;
    case Kind::Storage:
    case Kind::Internal:
        return ExitCode::Internal;
    }
    return ExitCode::Internal;
}

ExitCode exitCodeFor(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Storage && isDatabasePasswordWanted(error))
        return ExitCode::Refused;
    if (storageFault(error) == StorageFault::Unreachable)
        return ExitCode::Network;
    return exitCodeFor(error.kind);
}

} // namespace motorpool::cli
