// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookdesk.h"

#include "clock.h"
#include "databaseunlocking.h"
#include "secretstore.h"

namespace motorpool {

namespace {

constexpr qint64 mostForHabits = 1'000'000; ///< of the newest deliveries
constexpr std::chrono::hours outagesOf{14 * 24};

} // namespace

WebhookDesk::WebhookDesk(const DeliveryPlace &place, SecretStore *secrets,
                         ReceiverHost::NameOfKey key, NameOfPassword password, FleetStore *fleet,
                         const Clock *clock)
    : store(place, place.isServer() ? DeliveryStore::Begin::Later : DeliveryStore::Begin::AtOnce)
    , receiver(place, secrets, std::move(key))
    , feed(&store, fleet)
    , m_fleet(fleet)
    , m_place(place)
    , m_secrets(secrets)
    , m_nameOfPassword(std::move(password))
    , m_clock(clock)
{
    QObject::connect(&receiver, &ReceiverHost::stored, &store, &DeliveryStore::look);
    QObject::connect(secrets, &SecretStore::availabilityChanged, &store, [this] {
        if (m_isShut)
            openStore();
    });
    openStore();
}

void WebhookDesk::openStore()
{
    if (!m_place.isServer())
        return;
    m_isShut = false; // before the reading, from within which a keychain may tell that it is open
    delete m_opening; // its answer may be the one before
    auto *call = readDatabasePassword(m_secrets, m_nameOfPassword(), m_place, &store);
    m_opening = call;
    call->then(&store, [this](const Result<Done> &read) {
        m_isShut = !read;
        if (read)
            store.begin();
        else
            store.refuse(read.error());
    });
}

Call<DeliveryBodies> *WebhookDesk::content(const Delivery &delivery, QObject *parent)
{
    return store.ask<DeliveryBodies>(
        parent, [delivery](DeliveryReader &reader, const Interrupt &) -> Result<DeliveryBodies> {
            DeliveryBodies bodies;
            const auto request = reader.request(delivery.number);
            if (!request)
                return Failure(request.error());
            bodies.request = *request;
            const auto before = reader.previous(delivery);
            if (!before)
                return Failure(before.error());
            if (!*before)
                return bodies;
            const auto bodyBefore = reader.body((*before)->number);
            if (!bodyBefore)
                return bodies; // it has just come of age: nothing to compare with
            bodies.before = **before;
            bodies.bodyBefore = *bodyBefore;
            return bodies;
        });
}

Call<Silence> *WebhookDesk::silence(QObject *parent)
{
    return store.ask<Silence>(
        parent,
        [now = m_clock->utcNow(), fleet = m_fleet->fleet()](
            DeliveryReader &reader, const Interrupt &interrupt) -> Result<Silence> {
            const auto habits = reader.habits(mostForHabits, interrupt);
            if (!habits)
                return Failure(habits.error());
            const auto rests = reader.rests(now.addDuration(-outagesOf));
            if (!rests)
                return Failure(rests.error());
            return silenceOf(*habits, *rests, readTimesOf(fleet), now);
        });
}

} // namespace motorpool
