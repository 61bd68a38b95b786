// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagefacts.h"
#include "result.h"
#include "subscription.h"

#include <QByteArray>

namespace motorpool {

/// One page of subscriptions and how the list goes on. Equal texts that many have, such as their
/// webhook's id, share their memory.
struct SubscriptionsBody : PageFacts
{
    QList<Subscription> subscriptions;
};

/// Reads GET /v3/subscriptions. The types of the related objects are not looked at: the reference
/// prints "webhook" for all three. Protocol error with the path of the first fault.
Result<SubscriptionsBody> parseSubscriptions(const QByteArray &body);

/// Reads GET /v3/subscriptions/{id}.
Result<Subscription> parseSubscription(const QByteArray &body);

/// Judges the answer to a change of a subscription, with a status that means well: done, with what
/// it says as the execution's status, "subscription creation in progress"; an error that such an
/// answer carries in its body is one. Unknown for what is no object.
CommandOutcome parseSubscriptionChange(const QByteArray &body);

} // namespace motorpool
