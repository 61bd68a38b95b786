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

/// The code of an error about the password of the database in which deliveries are kept, where it
/// was to be read from the place of secrets.
inline constexpr auto databasePasswordCode = "DATABASE_PASSWORD";

/// True where entering the password of that database is the remedy: its server refused the one that
/// it was given, or wants one and none is kept, or none is where it was kept.
inline bool isDatabasePasswordWanted(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return (error.kind == Kind::Storage && (error.code == QLatin1StringView("PASSWORD") ||
                                            error.code == QLatin1StringView("NO_PASSWORD"))) ||
           (error.kind == Kind::SecretMissing &&
            error.code == QLatin1StringView(databasePasswordCode));
}

} // namespace motorpool
