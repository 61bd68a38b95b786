// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demosignals.h"
#include "demosubscriptions.h"
#include "secretbytes.h"

namespace motorpool {

/// What an event is about.
struct DemoSource
{
    const DemoSubscription *subscription;
    const DemoWebhook *webhook;
    QByteArray externalId; ///< of the user; empty: none
};

/// An event as it will be sent: the same for each try, but for the delivery's own id and time.
struct DemoEvent
{
    QByteArray type; ///< "VEHICLE_STATE"
    QByteArray eventId;
    QByteArray parts;     ///< members of the body between "eventType" and "meta", as JSON
    QByteArray meta;      ///< members of "meta" that stay, as JSON
    QByteArray challenge; ///< of a VERIFY
    bool isToErrors = false;
};

/// Those of now that differ from before, and that trigger this webhook.
QByteArrayList movedTriggers(const DemoWebhook &webhook, const QList<DemoSignal> &before,
                             const QList<DemoSignal> &now);

/// VEHICLE_STATE with all signals that the webhook carries. No triggers: a first delivery.
DemoEvent stateEvent(const DemoSource &source, const QList<DemoSignal> &all,
                     const QByteArrayList &triggers, qint64 sequence);

/// VEHICLE_ERROR: the vehicle cannot be reached, or can again.
DemoEvent faultEvent(const DemoSource &source, bool isResolved, qint64 sequence);

DemoEvent verifyEvent(const DemoWebhook &webhook);

/// The body of one try. deliveredAt: milliseconds since 1970; a VERIFY tells it as text.
QByteArray deliveryBody(const DemoEvent &event, qint64 deliveredAt);

/// HMAC-SHA256 in lower-case hex. Of the demo's own, invented token alone: it is copied.
QByteArray demoSignature(const SecretBytes &managementToken, const QByteArray &bytes);

} // namespace motorpool
