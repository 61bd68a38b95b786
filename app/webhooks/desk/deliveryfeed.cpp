// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryfeed.h"

#include "deliverystore.h"
#include "errorsparser.h"
#include "eventdecode.h"
#include "fleetstore.h"

namespace motorpool {

namespace {

constexpr qsizetype atOnce = 200;

/// One event, as far as the fleet can use it.
struct FedEvent
{
    QByteArray series;
    std::optional<qint64> sequence;
    QDateTime receivedAt;
    std::optional<LearnedSet> readings;
    QList<FleetStore::DeliveredFault> faults;
};

/// What came after a number.
struct Fed
{
    QList<FedEvent> events;
    qint64 upTo = 0;
    qint64 identity = 0; ///< of the store that they are from
    bool isLast = false;
};

void take(const Delivery &delivery, const QByteArray &body, Fed *fed)
{
    const auto decoded = decodeEvent(body, delivery.receivedAt);
    if (!decoded || decoded->event.isTest() || decoded->event.vehicle.id.isEmpty())
        return;
    const WebhookEvent &event = decoded->event;
    FedEvent one;
    one.series = EventOrder::seriesOf(event);
    one.sequence = event.sequence;
    one.receivedAt = delivery.receivedAt;
    if (!event.readings.isEmpty()) {
        LearnedSet learned;
        learned.set.vehicle = event.vehicle;
        learned.set.readings = event.readings;
        learned.userId = event.userId;
        learned.by = LearnedBy::Webhook;
        one.readings = learned;
    }
    for (const VehicleFault &fault : event.faults) {
        // Errors of some signals come with these in the next state.
        if (fault.signals.isEmpty()) {
            one.faults.append({event.vehicle.id,
                               event.userId,
                               errorKind(0, fault.error.type),
                               {},
                               fault.isResolved()});
        }
    }
    fed->events.append(one);
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
    for (const Delivery &delivery : *deliveries) {
        const auto body = reader.body(delivery.number);
        if (body) // what has just come of age is not there any more
            take(delivery, *body, &fed);
        fed.upTo = delivery.number;
    }
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
                QList<LearnedSet> sets;
                QList<FleetStore::DeliveredFault> faults;
                for (const FedEvent &event : fed->events) {
                    const QDateTime at =
                        m_order.learnedAt(event.series, event.sequence, event.receivedAt);
                    if (event.readings)
                        sets.append(*event.readings), sets.last().learnedAt = at;
                    for (FleetStore::DeliveredFault fault : event.faults)
                        fault.receivedAt = at, faults.append(fault);
                }
                m_fleet->learnDeliveries(sets, faults, storeName(), m_upTo);
                if (!sets.isEmpty())
                    Q_EMIT learned(sets);
                if (!faults.isEmpty())
                    Q_EMIT faultsLearned(faults);
            }
            if (!fed->isLast || m_hasNews)
                return goOn();
            if (!std::exchange(m_isCaughtUp, true))
                Q_EMIT caughtUp();
        });
}

} // namespace motorpool
