// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedreading.h"

#include "errorsparser.h"
#include "eventdecode.h"
#include "eventorder.h"

#include <QSet>

#include <algorithm>

namespace motorpool {

namespace {

void take(const Delivery &delivery, const QByteArray &body, QList<FedEvent> *events)
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
        if (!fault.signals.isEmpty())
            continue;
        FleetStore::DeliveredFault told;
        told.vehicleId = event.vehicle.id;
        told.userId = event.userId;
        told.kind = errorKind(0, fault.error.type);
        told.isResolved = fault.isResolved();
        one.faults.append({told, faultWord(fault)});
    }
    events->append(one);
}

/// Leaves out the faults that are not open any more: an event that comes late tells what is
/// resolved by now.
Result<Done> dropClosed(QList<FedEvent> *events, DeliveryReader &reader)
{
    QSet<QString> ids;
    for (const FedEvent &event : *events) {
        for (const FedEvent::Fault &fault : event.faults)
            ids.insert(fault.told.vehicleId);
    }
    if (ids.isEmpty())
        return Done{};
    const auto vehicles = reader.vehicles(ids);
    if (!vehicles)
        return Failure(vehicles.error());
    QSet<std::pair<QString, QString>> open;
    for (const VehicleDeliveries &vehicle : *vehicles) {
        for (const OpenFault &fault : vehicle.faults)
            open.insert({vehicle.vehicleId, fault.fault});
    }
    for (FedEvent &event : *events) {
        event.faults.removeIf([&open](const FedEvent::Fault &fault) {
            return !fault.told.isResolved && !open.contains({fault.told.vehicleId, fault.word});
        });
    }
    return Done{};
}

Result<FeedBatch> batchOf(DeliveryReader &reader, const QList<Delivery> &deliveries)
{
    FeedBatch batch;
    const auto identity = reader.identity();
    if (!identity)
        return Failure(identity.error());
    batch.identity = *identity;
    QList<qint64> numbers;
    for (const Delivery &delivery : deliveries)
        numbers.append(delivery.number);
    const auto bodies = reader.bodies(numbers);
    if (!bodies)
        return Failure(bodies.error());
    for (const Delivery &delivery : deliveries) {
        if (const auto body = bodies->constFind(delivery.number); body != bodies->cend())
            take(delivery, *body, &batch.events);
        batch.upTo = delivery.number;
    }
    if (const auto done = dropClosed(&batch.events, reader); !done)
        return Failure(done.error());
    return batch;
}

} // namespace

Result<FeedPlan> planFeed(DeliveryReader &reader, qint64 known, qint64 far)
{
    FeedPlan plan;
    const auto identity = reader.identity();
    if (!identity)
        return Failure(identity.error());
    plan.identity = *identity;
    const auto newest = reader.newest();
    if (!newest)
        return Failure(newest.error());
    plan.newest = *newest;
    if (plan.newest - known <= far)
        return plan;
    const auto numbers = reader.presentState();
    if (!numbers)
        return Failure(numbers.error());
    std::copy_if(numbers->cbegin(), numbers->cend(), std::back_inserter(plan.numbers),
                 [&](qint64 number) { return number > known && number <= plan.newest; });
    return plan;
}

Result<FeedBatch> feedAfter(DeliveryReader &reader, qint64 number)
{
    const auto deliveries = reader.since(number, feedAtOnce);
    if (!deliveries)
        return Failure(deliveries.error());
    auto batch = batchOf(reader, *deliveries);
    if (batch) {
        batch->upTo = std::max(batch->upTo, number);
        batch->isLast = deliveries->size() < feedAtOnce;
    }
    return batch;
}

Result<FeedBatch> feedOf(DeliveryReader &reader, const QList<qint64> &numbers)
{
    const auto deliveries = reader.deliveries(numbers);
    return deliveries ? batchOf(reader, *deliveries) : Failure(deliveries.error());
}

} // namespace motorpool
