// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshfault.h"

namespace motorpool {

bool concernsAll(const ApiError &error)
{
    if (error.isUnsent)
        return error.kind !=
               ApiError::Kind::Usage; // an id that cannot be sent is the vehicle's own
    switch (error.kind) {
    case ApiError::Kind::Auth:
    case ApiError::Kind::KeyringLocked:
    case ApiError::Kind::KeyringAbsent:
    case ApiError::Kind::KeyringFailed:
    case ApiError::Kind::SecretMissing:
    case ApiError::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

bool isUnanswered(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
        return !error.isUnsent;
    case ApiError::Kind::Protocol: // cut short
        return error.status == 0;
    default:
        return false;
    }
}

} // namespace motorpool
