// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandoutcome.h"

namespace motorpool {

using namespace Qt::StringLiterals;

bool mayBeDone(const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (error.isUnsent)
        return false;
    switch (error.kind) {
    case Kind::Auth:
    case Kind::Permission:
    case Kind::NotCapable:
    case Kind::RateLimited:
    case Kind::Billing:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::VehicleState:
    case Kind::Validation:
    case Kind::OwnerAccount:
    case Kind::Usage:
    case Kind::Forbidden:
        return false;
    case Kind::Proxy:
        return error.status == 0; // with a status, the proxy itself refused to pass it on
    case Kind::Upstream:
        // The maker refused it for its limit; every other fault of the maker's tells nothing.
        return error.code.compare("RATE_LIMIT"_L1, Qt::CaseInsensitive) != 0;
    case Kind::Protocol:
        return error.status < 400 || error.status >= 500;
    default:
        return true;
    }
}

} // namespace motorpool
