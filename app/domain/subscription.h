// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoutcome.h"
#include "connection.h"

namespace motorpool {

/// One vehicle's subscription to one webhook in the name of one user, as GET /v3/subscriptions
/// tells it. A null text or empty optional means that the answer did not say. A value.
struct Subscription
{
    QString id;
    QString webhookId;
    QString userId;
    QString vehicleId;
    QString make;
    QString model;
    std::optional<int> year;
    QString powertrain;
    QString mode;        ///< "live", "simulated", or as received
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

/// What subscriptions to ask for; empty texts do not filter.
struct SubscriptionQuery
{
    QString webhookId;
    QString userId;
    QString vehicleId;
    Mode mode = Mode::All;

    /// True if the subscription fits, decided on our side: a filter that the service does not know
    /// may be ignored there without a word. What a subscription does not say fits.
    bool accepts(const Subscription &subscription) const;

    friend bool operator==(const SubscriptionQuery &, const SubscriptionQuery &) = default;
};

/// Which vehicle shall be subscribed to which webhook, in whose name.
struct SubscriptionWish
{
    QString webhookId;
    QString userId;
    QString vehicleId;

    friend bool operator==(const SubscriptionWish &, const SubscriptionWish &) = default;
};

/// What came of subscribing or unsubscribing.
enum class SubscriptionChange {
    Accepted, ///< the service took it on; it is done once the list shows it, some seconds later
    Already,  ///< it was subscribed before
    Removed,
    Gone,    ///< it was not there any more
    Refused, ///< certainly not done; the error says why
    Unknown, ///< perhaps done; the error says why that is not known
};

SubscriptionChange changeOfAdding(const CommandOutcome &outcome);
SubscriptionChange changeOfRemoval(const CommandOutcome &outcome);

/// True where all is now as it was wanted, or will be.
bool isAsWanted(SubscriptionChange change);

/// "accepted", "already", "removed", "gone", "refused" or "unknown", for machines.
QString changeName(SubscriptionChange change);

} // namespace motorpool
