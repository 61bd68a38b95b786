// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryhead.h"
#include "result.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace motorpool {

/// A delivery on its way into the store; its signature has been verified.
struct IncomingDelivery
{
    DeliveryHead head;
    QByteArray body; ///< as it came
    QDateTime receivedAt;
    QByteArray signature; ///< its 32 bytes; empty: not known
    int signedBy = 0;     ///< which of the receiver's keys fitted, from 1; 0: not known
};

/// A request that was refused, kept so that a person can find out why: a few of the last ones.
struct RefusedDelivery
{
    QDateTime receivedAt;
    QByteArray signature; ///< the header's value, at most 200 bytes
    QByteArray body;      ///< as it came
    /// "missing", "broken", "refused", "not-json", "not-found /its/path", "unstorable"
    QString reason;
    QString peer; ///< who sent it, as the proxy tells or the connection shows

    friend bool operator==(const RefusedDelivery &, const RefusedDelivery &) = default;
};

/// Writes deliveries to where they are kept. It blocks for the disk's or the network's time, and
/// belongs on one thread.
class DeliveryWriter
{
public:
    virtual ~DeliveryWriter() = default;

    /// Writes all of them or none, and returns once they are durable: a crash or a power cut loses
    /// none of them from then on. For each, true if the event is new; false if it was there, and
    /// only counted as tried again. An event without an id is always new. Error: Storage, which
    /// passes: the same can be tried again.
    virtual Result<QList<bool>> put(std::span<const IncomingDelivery> deliveries) = 0;

    /// Keeps a refused request among the last ones, of which there are a hundred at most. It may
    /// be lost.
    virtual Result<Done> putRefused(const RefusedDelivery &refused) = 0;
};

} // namespace motorpool
