// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryfeed.h"

#include "deliverystore.h"
#include "errorsparser.h"
#include "eventdecode.h"
#include "fleetstore.h"

#include <QSet>

namespace motorpool {

namespace {

constexpr qsizetype atOnce = 200;

/// What came after a number, as far as the fleet can use it.
struct Fed
{
    QList<LearnedSet> sets;
    QList<FleetStore::DeliveredFault> faults;
    qint64 upTo = 0;
    qint64 identity = 0; ///< of the store that they are from
    bool isLast = false;
};

/// A fault of a whole vehicle, as one delivery tells it.
struct ToldFault
{
    FleetStore::DeliveredFault fault;
    QString word;
};

void take(const Delivery &delivery, const QByteArray &body, Fed *fed, QList<ToldFault> *faults)
{
    const auto decoded = decodeEvent(body, delivery.receivedAt);
    if (!decoded || decoded->event.isTest() || decoded->event.vehicle.id.isEmpty())
        return;
    const WebhookEvent &event = decoded->event;
    if (!event.readings.isEmpty()) {
        LearnedSet learned;
        learned.set.vehicle = event.vehicle;
        learned.set.readings = event.readings;
        learned.userId = event.userId;
        learned.learnedAt = delivery.receivedAt;
        learned.by = LearnedBy::Webhook;
        fed->sets.append(learned);
    }
    for (const VehicleFault &fault : event.faults) {
        // Errors of some signals come with these in the next state.
        if (!fault.isResolved() && fault.signals.isEmpty()) {
            faults->append({{event.vehicle.id, event.userId, errorKind(0, fault.error.type),
                             delivery.receivedAt},
                            faultWord(fault)});
        }
    }
}

/// Those of the faults that are open: an event that comes late tells what is resolved by now.
Result<QList<FleetStore::DeliveredFault>> openOf(const QList<ToldFault> &faults,
                                                 DeliveryReader &reader)
{
    QList<FleetStore::DeliveredFault> open;
    QSet<QString> ids;
    for (const ToldFault &told : faults)
        ids.insert(told.fault.vehicleId);
    if (ids.isEmpty())
        return open;
    const auto vehicles = reader.vehicles(ids);
    if (!vehicles)
        return Failure(vehicles.error());
    QSet<std::pair<QString, QString>> areOpen;
    for (const VehicleDeliveries &vehicle : *vehicles) {
        for (const OpenFault &fault : vehicle.faults)
            areOpen.insert({vehicle.vehicleId, fault.fault});
    }
    for (const ToldFault &told : faults) {
        if (areOpen.contains({told.fault.vehicleId, told.word}))
            open.append(told.fault);
    }
    return open;
}

Result<Fed> readAfter(DeliveryReader &reader, qint64 number)
{
    const auto identity = reader.identity();
    if (!identity)
        return Failure(identity.error());
    const auto deliveries = reader.since(number, atOnce);
    if (!deliveries)
        return Failure(deliveries.error());
    Fed fed;
    fed.identity = *identity;
    fed.upTo = number;
    fed.isLast = deliveries->size() < atOnce;
    QList<ToldFault> faults;
    for (const Delivery &delivery : *deliveries) {
        const auto body = reader.body(delivery.number);
        if (body) // what has just come of age is not there any more
            take(delivery, *body, &fed, &faults);
        fed.upTo = delivery.number;
    }
    const auto open = openOf(faults, reader);
    if (!open)
        return Failure(open.error());
    fed.faults = *open;
    return fed;
}

} // namespace

DeliveryFeed::DeliveryFeed(DeliveryStore *store, FleetStore *fleet, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_fleet(fleet)
{
    connect(m_store, &DeliveryStore::changed, this, &DeliveryFeed::goOn);
}

DeliveryFeed::~DeliveryFeed() = default;

void DeliveryFeed::start()
{
    m_isStarted = true;
    goOn();
}

/// Finds out which store it is, and how far the fleet knows it.
void DeliveryFeed::identify()
{
    m_isReading = true;
    m_store
        ->ask<qint64>(this,
                      [](DeliveryReader &reader, const Interrupt &) { return reader.identity(); })
        ->then(this, [this](const Result<qint64> &identity) {
            m_fault = identity ? std::nullopt : std::optional(identity.error());
            m_identity = identity.value_or(0);
            if (m_identity == 0) {
                m_isReading = false;
                m_isCaughtUp = identity.has_value();
                return; // with the next news it is asked again
            }
            m_fleet->deliveriesLearned(storeName(), this)
                ->then(this, [this](const Result<std::optional<qint64>> &upTo) {
                    m_isReading = false;
                    m_upTo = upTo ? upTo->value_or(0) : 0;
                    goOn();
                });
        });
}

void DeliveryFeed::goOn()
{
    if (!m_isStarted || m_isReading) {
        m_hasNews = m_isReading;
        return;
    }
    if (m_upTo < 0)
        return identify();
    m_isReading = true;
    m_hasNews = false;
    m_store
        ->ask<Fed>(this, [upTo = m_upTo](DeliveryReader &reader,
                                         const Interrupt &) { return readAfter(reader, upTo); })
        ->then(this, [this](const Result<Fed> &fed) {
            m_isReading = false;
            m_fault = fed ? std::nullopt : std::optional(fed.error());
            if (!fed)
                return; // with the next news it is tried again
            if (fed->identity != m_identity) {
                m_upTo = -1; // it was begun anew
                return goOn();
            }
            if (fed->upTo > m_upTo) {
                m_upTo = fed->upTo;
                m_fleet->learnDeliveries(fed->sets, fed->faults, storeName(), m_upTo);
                if (!fed->sets.isEmpty())
                    Q_EMIT learned(fed->sets);
                if (!fed->faults.isEmpty())
                    Q_EMIT faultsLearned(fed->faults);
            }
            if (!fed->isLast || m_hasNews)
                return goOn();
            if (!std::exchange(m_isCaughtUp, true))
                Q_EMIT caughtUp();
        });
}

} // namespace motorpool
