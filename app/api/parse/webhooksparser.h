// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagefacts.h"
#include "result.h"
#include "webhook.h"

#include <QByteArray>

namespace motorpool {

/// One page of webhooks and how the list goes on.
struct WebhooksBody : PageFacts
{
    QList<Webhook> webhooks;
};

/// Reads GET /v3/webhooks. Signals are told as {group, name, code}, or as "Group.Name" or a code
/// alone. Protocol error with the path of the first fault.
Result<WebhooksBody> parseWebhooks(const QByteArray &body);

/// Reads GET /v3/webhooks/{id}.
Result<Webhook> parseWebhook(const QByteArray &body);

} // namespace motorpool
