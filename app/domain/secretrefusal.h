// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

namespace motorpool {

/// True where the token endpoint refused client id and secret as such ("invalid_client"): the
/// secret was removed at Smartcar or is wrong, and another one is the remedy.
inline bool isSecretRefused(const ApiError &error)
{
    return error.kind == ApiError::Kind::Auth &&
           error.operation.endsWith(QLatin1StringView("/oauth2/token")) &&
           (error.code.isEmpty() || error.code == QLatin1StringView("invalid_client"));
}

} // namespace motorpool
