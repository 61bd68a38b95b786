// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "subscriptionrun.h"
#include "webhook.h"

namespace motorpool::cli {

// Webhooks, subscriptions and what came of changing them, as records. Times as in records.h.

RecordShape webhookShape();
Record toRecord(const Webhook &webhook);

RecordShape subscriptionShape();
Record toRecord(const Subscription &subscription);

RecordShape changeShape();
Record toRecord(const SubscriptionRun::Row &row);

/// What came of one of them, in a word or two, translated: "in progress".
QString changeWord(SubscriptionChange change);

} // namespace motorpool::cli
