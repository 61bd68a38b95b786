// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryhead.h"

#include "webhookevent.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Sorted and each once, so that events of one kind read alike, in whatever order it was told.
QString joined(QStringList words)
{
    words.removeAll(QString());
    words.sort();
    words.removeDuplicates();
    return words.join(u' ');
}

QString wordFor(const EventTrigger &trigger)
{
    return trigger.signal.code.isEmpty() ? trigger.type : trigger.signal.code;
}

QString wordFor(const VehicleFault &fault)
{
    const QString word = faultWord(fault);
    return fault.isResolved() ? word + u"=RESOLVED"_s : word;
}

} // namespace

bool DeliveryHead::isTest() const
{
    return mode.compare("TEST"_L1, Qt::CaseInsensitive) == 0 ||
           vehicleMode.compare("test"_L1, Qt::CaseInsensitive) == 0;
}

QString faultWord(const VehicleFault &fault)
{
    return fault.error.code.isEmpty() ? fault.error.type
                                      : fault.error.type + u'/' + fault.error.code;
}

DeliveryHead headOf(const WebhookEvent &event)
{
    DeliveryHead head;
    head.eventId = event.eventId;
    head.type = event.type;
    head.userId = event.userId;
    head.externalId = event.externalId;
    head.vehicleId = event.vehicle.id;
    head.make = event.vehicle.make;
    head.model = event.vehicle.model;
    head.vehicleMode = event.vehicle.mode;
    head.deliveryId = event.deliveryId;
    head.webhookId = event.webhookId;
    head.webhookName = event.webhookName;
    head.mode = event.mode;
    QStringList triggers;
    for (const EventTrigger &trigger : event.triggers)
        triggers << wordFor(trigger);
    head.triggers = joined(triggers);
    QStringList faults;
    for (const VehicleFault &fault : event.faults)
        faults << wordFor(fault);
    head.faults = joined(faults);
    head.deliveredAt = event.deliveredAt;
    head.oemAt = event.newestOemTime();
    head.signalCount = int(event.readings.size());
    head.errorCount =
        int(std::count_if(event.readings.begin(), event.readings.end(), [](const Reading &reading) {
            return reading.status == Reading::Status::Error;
        }));
    head.sequence = event.sequence;
    return head;
}

} // namespace motorpool
