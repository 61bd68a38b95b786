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
/// and their way into the fleet. The password of a database is in locked memory as long as this
/// lives, as lost connections have to be made again; libpq has it for as long as one is open.
struct WebhookDesk
{
    /// Under which the password of the database lies now; nothing: none is kept.
    using NameOfPassword = std::function<std::optional<SecretName>()>;

    /// Secrets, fleet and clock outlive it.
    WebhookDesk(const DeliveryPlace &place, SecretStore *secrets, ReceiverHost::NameOfKey key,
                NameOfPassword password, FleetStore *fleet, const Clock *clock);

    /// Reads the database's password and opens the store with it; of a store in a file nothing is
    /// to be done. At the beginning, when another one is stored, and when a keychain opens that did
    /// not give it out, this happens by itself; else where a person tries again.
    void openStore();

    Call<DeliveryBodies> *content(const Delivery &delivery, QObject *parent);

    /// Of which vehicles nothing came for longer than is usual for them.
    Call<Silence> *silence(QObject *parent);

    DeliveryStore store;
    ReceiverHost receiver;
    DeliveryFeed feed;

private:
    const FleetStore *m_fleet;
    DeliveryPlace m_place;
    SecretStore *m_secrets;
    NameOfPassword m_nameOfPassword;
    const Clock *m_clock;
    QPointer<QObject> m_opening; ///< what reads the password
    bool m_isShut = false;       ///< the keychain did not give it out
};

} // namespace motorpool
