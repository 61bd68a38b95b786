// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverywriter.h"

#include <span>

namespace motorpool {

/// A VERIFY that was answered.
struct AnsweredChallenge
{
    QDateTime receivedAt;
    QString webhookId;
    QString webhookName;
    bool isSigned = false; ///< false: whoever sent it did not prove to be Smartcar
};

/// Learns what a receiver does. Called on the receiver's writing thread, which waits for it: carry
/// what is needed to your own thread and return.
class ReceiverObserver
{
public:
    virtual ~ReceiverObserver() = default;

    /// These are durable and are being answered. isNew as DeliveryWriter::put() tells.
    virtual void stored(std::span<const IncomingDelivery> deliveries, const QList<bool> &isNew) = 0;

    /// A few a second at most; the counters know of all. untold: how many there were since the
    /// last one told.
    virtual void refused(const RefusedDelivery &delivery, quint64 untold) = 0;
    virtual void challenged(const AnsweredChallenge &challenge) = 0;

    /// Told once for each spell.
    virtual void storageLost(const ApiError &error) = 0;
    virtual void storageBack() = 0;

    /// What has come of age could not be removed; it is tried again.
    virtual void upkeepFailed(const ApiError &) {}
};

} // namespace motorpool
