// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookevent.h"

namespace motorpool {

/// One of the application's webhooks, as GET /v3/webhooks tells it. It is made and changed in
/// Smartcar's dashboard alone. Whether its callback is verified, the service does not tell. A null
/// text or empty optional means that the answer did not say. A value.
struct Webhook
{
    QString id; ///< opaque: a UUID, or "wh_" and one
    QString name;
    QString callbackUri;
    QString errorCallbackUri; ///< where errors go; empty: to callbackUri
    std::optional<bool> isEnabled;
    std::optional<bool> autoSubscribe; ///< new live vehicles are subscribed; never simulated ones
    QList<SignalName> triggers;        ///< whose change sends a delivery
    QList<SignalName> signals;         ///< that each delivery carries
    QDateTime createdAt;               ///< UTC

    /// Deliveries are sent to it, as far as is known.
    bool isSending() const { return isEnabled != false; }

    friend bool operator==(const Webhook &, const Webhook &) = default;
};

/// "example.com", or "example.com:8443", of a callback; the text itself where it is no URL.
QString hostOf(const QString &callbackUri);

} // namespace motorpool
