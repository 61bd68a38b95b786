// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"

#include <algorithm>

namespace motorpool {

/// Milliseconds since 1970, UTC, or noTime.
inline qint64 subscribedAt(const Subscription &of)
{
    return of.createdAt.isValid() ? of.createdAt.toMSecsSinceEpoch() : noTime;
}

/// Whether nothing of a vehicle means that it is silent: not where nothing is sent, nor where
/// nobody could know of it.
inline bool tellsSilence(const CoverageLists &lists, const Webhook &webhook)
{
    return lists.deliveries && webhook.isSending() && lists.deliveries->tellsSilence(webhook.id);
}

/// Whether a vehicle that is subscribed since then was not heard of for too long, where that is
/// told. last: null, if no delivery is known.
inline bool isSilent(const CoverageLists &lists, qint64 since, const LastDelivery *last)
{
    qint64 heard = std::max(lists.deliveries->since, since); // noTime is before any time
    if (last != nullptr)
        heard = std::max(heard, last->receivedAt);
    return heard < lists.now - lists.silentAfter;
}

} // namespace motorpool
