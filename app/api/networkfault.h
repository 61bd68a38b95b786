// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QNetworkReply;

namespace motorpool {

struct NetworkFault
{
    ApiError::Kind kind;
    QString detail;
    bool isUnsent = false; ///< for certain, nothing reached the service
};

/// Why a finished reply is not an answer, or nothing if it is one, whatever its status. Decides
/// also whether the body is whole.
std::optional<NetworkFault> networkFault(const QNetworkReply &reply, int status,
                                         const QByteArray &body, const QStringList &tlsErrors);

} // namespace motorpool
