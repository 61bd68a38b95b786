// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace motorpool {

/// What a Connect redirect URL says. An authorization code in it is noticed and not kept.
/// Source: Smartcar's documentation, "Handle the response" and "Connect errors".
struct ConnectRedirect
{
    QString userId;     ///< user_id, or userId as one page spells it
    QString externalId; ///< external_id
    QString vehicleId;  ///< vehicle_id, after a re-authentication
    QString state;
    QString virtualKeyUrl; ///< Tesla: the owner must still pair the virtual key
    bool hadCode = false;

    QString error; ///< "access_denied", ...; an open set; null on success
    QString errorDescription;
    QString vin, make, model, year; ///< with vehicle_incompatible, each optional
    QString statusCode;             ///< with configuration_error
    QString errorMessage;           ///< with configuration_error

    bool isError() const { return !error.isEmpty(); }

    friend bool operator==(const ConnectRedirect &, const ConnectRedirect &) = default;
};

/// Reads a pasted URL, or only its query or fragment. An error of kind Usage if nothing in it
/// belongs to a Connect redirect.
Result<ConnectRedirect> readConnectRedirect(const QString &text);

/// What the redirect means, in words for an operator, translated: what happened and what to do.
struct RedirectWords
{
    QString title;
    QString cause;
    QString remedy;
};
RedirectWords explain(const ConnectRedirect &redirect);

} // namespace motorpool
