// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretfailure.h"

#include <QCoreApplication>

namespace motorpool {

Failure secretFailure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return Failure(error);
}

Failure secretMissing()
{
    return secretFailure(
        ApiError::Kind::SecretMissing,
        QCoreApplication::translate("SecretStore", "No secret is stored for this application."));
}

} // namespace motorpool
