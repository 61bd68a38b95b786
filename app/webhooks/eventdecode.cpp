// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventdecode.h"

#include "bodyread.h"
#include "eventparts.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = WebhookEvent::Kind;

Kind kindOf(const QString &type)
{
    if (type.compare("VERIFY"_L1, Qt::CaseInsensitive) == 0)
        return Kind::Verify;
    if (type.compare("VEHICLE_STATE"_L1, Qt::CaseInsensitive) == 0)
        return Kind::VehicleState;
    if (type.compare("VEHICLE_ERROR"_L1, Qt::CaseInsensitive) == 0)
        return Kind::VehicleError;
    return Kind::Unknown;
}

/// A member that stands in one of two objects; the first has it, mostly.
template <class Read>
auto eitherOf(const JsonReader &first, const JsonReader &second, QStringView key, Read read)
{
    return read(first.has(key) ? first : second, key);
}

QString textOf(const JsonReader &object, QStringView key)
{
    return object.text(key);
}

Vehicle vehicleOf(const JsonReader &object)
{
    Vehicle vehicle;
    vehicle.id = object.text(u"id");
    vehicle.make = object.text(u"make");
    vehicle.model = object.text(u"model");
    vehicle.year = readYear(object);
    vehicle.powertrain = object.text(u"powertrainType");
    vehicle.mode = object.text(u"mode");
    vehicle.vin = object.text(u"vin");
    return vehicle;
}

void readMeta(const JsonReader &root, WebhookEvent &event)
{
    const JsonReader meta = root.child(u"meta");
    event.deliveryId = meta.text(u"deliveryId");
    event.deliveredAt = meta.time(meta.has(u"deliveredAt") ? u"deliveredAt" : u"deliveryTime");
    event.version = eitherOf(meta, root, u"version", textOf);
    event.webhookId = eitherOf(meta, root, u"webhookId", textOf);
    event.webhookName = meta.text(u"webhookName");
    event.applicationId = meta.text(u"applicationId");
    event.mode = meta.text(u"mode");
    event.signalCount = readCount(meta, u"signalCount");
    event.sequence = meta.integer(u"sequence");
}

} // namespace

Result<DecodedEvent> decodeEvent(const QByteArray &body, const QDateTime &receivedAt)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    const JsonReader data = root->child(u"data");
    // The second version called data the payload.
    const JsonReader payload = root->has(u"payload") ? root->child(u"payload") : data;

    DecodedEvent decoded;
    WebhookEvent &event = decoded.event;
    event.type = root->text(root->has(u"eventType") ? u"eventType" : u"eventName");
    event.kind = kindOf(event.type);
    event.eventId = root->text(u"eventId");
    readMeta(*root, event);
    if (event.kind == Kind::Verify)
        event.challenge = eitherOf(data, payload, u"challenge", textOf);

    const JsonReader user = data.child(u"user");
    event.userId = user.text(u"id");
    event.externalId = user.text(u"externalId");
    event.vehicle = vehicleOf(data.child(u"vehicle"));
    if (event.vehicle.id.isEmpty())
        event.vehicle.id = root->text(u"vehicleId");
    decoded.fault = root->fault();

    const bool isTriggerInData = !root->has(u"triggers") && data.has(u"triggers");
    const JsonReader &triggering = isTriggerInData ? data : *root;
    event.triggers =
        readTriggers(triggering.raw(u"triggers"), triggering.path(u"triggers"), decoded.fault);
    event.readings = readSignals(data.raw(u"signals"), data.path(u"signals"), event.vehicle.id,
                                 receivedAt, decoded.fault);
    event.faults = readFaults(data.raw(u"errors"), data.path(u"errors"), decoded.fault);
    return decoded;
}

} // namespace motorpool
