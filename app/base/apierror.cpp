// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"

namespace motorpool {

using namespace Qt::StringLiterals;

QString kindName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Offline:
        return u"Offline"_s;
    case Kind::Proxy:
        return u"Proxy"_s;
    case Kind::Timeout:
        return u"Timeout"_s;
    case Kind::Tls:
        return u"Tls"_s;
    case Kind::Auth:
        return u"Auth"_s;
    case Kind::Permission:
        return u"Permission"_s;
    case Kind::NotCapable:
        return u"NotCapable"_s;
    case Kind::RateLimited:
        return u"RateLimited"_s;
    case Kind::Billing:
        return u"Billing"_s;
    case Kind::NotFound:
        return u"NotFound"_s;
    case Kind::Conflict:
        return u"Conflict"_s;
    case Kind::VehicleState:
        return u"VehicleState"_s;
    case Kind::Validation:
        return u"Validation"_s;
    case Kind::OwnerAccount:
        return u"OwnerAccount"_s;
    case Kind::Upstream:
        return u"Upstream"_s;
    case Kind::Server:
        return u"Server"_s;
    case Kind::Protocol:
        return u"Protocol"_s;
    case Kind::TooLarge:
        return u"TooLarge"_s;
    case Kind::Cancelled:
        return u"Cancelled"_s;
    case Kind::KeyringLocked:
        return u"KeyringLocked"_s;
    case Kind::KeyringAbsent:
        return u"KeyringAbsent"_s;
    case Kind::KeyringFailed:
        return u"KeyringFailed"_s;
    case Kind::SecretMissing:
        return u"SecretMissing"_s;
    case Kind::Usage:
        return u"Usage"_s;
    case Kind::Storage:
        return u"Storage"_s;
    case Kind::Internal:
        return u"Internal"_s;
    case Kind::Forbidden:
        return u"Forbidden"_s;
    }
    return {};
}

} // namespace motorpool
