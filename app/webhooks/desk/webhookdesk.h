// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryfeed.h"
#include "deliverystore.h"
#include "receiverhost.h"
#include "silentvehicles.h"

namespace motorpool {

class Clock;

/// A delivery as it came, and the one before of that vehicle to compare it with.
struct DeliveryBodies
{
    DeliveredRequest request;
    std::optional<Delivery> before;
    std::optional<QByteArray> bodyBefore;
};

/// The deliveries of the application that is open: where they are kept, this program's receiver,
/// and their way into the fleet.
struct WebhookDesk
{
    /// Secrets, fleet and clock outlive it.
    WebhookDesk(const DeliveryPlace &place, SecretStore *secrets, ReceiverHost::NameOfKey key,
                FleetStore *fleet, const Clock *clock);

    Call<DeliveryBodies> *content(const Delivery &delivery, QObject *parent);

    /// Of which vehicles nothing came for longer than is usual for them.
    Call<Silence> *silence(QObject *parent);

    DeliveryStore store;
    ReceiverHost receiver;
    DeliveryFeed feed;

private:
    const FleetStore *m_fleet;
    const Clock *m_clock;
};

} // namespace motorpool
