// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventdiff.h"

#include <QHash>

#include <algorithm>

namespace motorpool {

namespace {

using Kind = SignalDiff::Kind;

SignalName nameOf(const Reading &reading)
{
    return {reading.code, reading.group, reading.name};
}

/// By code, or else by group and name, of which older shapes have one or the other.
bool isSame(const SignalName &a, const SignalName &b)
{
    if (!a.code.isEmpty() && !b.code.isEmpty())
        return a.code.compare(b.code, Qt::CaseInsensitive) == 0;
    return !a.name.isEmpty() && a.name == b.name && a.group == b.group;
}

bool contains(const QList<EventTrigger> &triggers, const SignalName &signal)
{
    return std::any_of(triggers.begin(), triggers.end(),
                       [&](const EventTrigger &trigger) { return isSame(trigger.signal, signal); });
}

Kind kindOf(const Reading &before, const Reading &after)
{
    if (before.body != after.body || before.status != after.status || before.error != after.error ||
        before.unit != after.unit)
        return Kind::Changed;
    return before.oemUpdatedAt != after.oemUpdatedAt ? Kind::Renewed : Kind::Unchanged;
}

bool isAbout(const VehicleFault &a, const VehicleFault &b)
{
    return a.error.type.compare(b.error.type, Qt::CaseInsensitive) == 0 &&
           a.error.code.compare(b.error.code, Qt::CaseInsensitive) == 0;
}

void compareFaults(const WebhookEvent &before, const WebhookEvent &after, EventDiff &diff)
{
    for (const VehicleFault &fault : after.faults) {
        if (fault.isResolved()) {
            diff.resolved.append(fault);
            continue;
        }
        const bool wasThere = std::any_of(
            before.faults.begin(), before.faults.end(), [&](const VehicleFault &earlier) {
                return isAbout(fault, earlier) && !earlier.isResolved();
            });
        (wasThere ? diff.lasting : diff.raised).append(fault);
    }
}

QDateTime timeOf(const WebhookEvent &event)
{
    const QDateTime oem = event.newestOemTime();
    return oem.isValid() ? oem : event.deliveredAt;
}

} // namespace

EventDiff diffOf(const WebhookEvent &before, const WebhookEvent &after)
{
    EventDiff diff;
    diff.isSameEvent = !after.eventId.isEmpty() && before.eventId == after.eventId;
    diff.isSameVehicle = !after.vehicle.id.isEmpty() && before.vehicle.id == after.vehicle.id;
    diff.isOlder =
        timeOf(before).isValid() && timeOf(after).isValid() && timeOf(after) < timeOf(before);

    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < before.readings.size(); ++i)
        places.insert(before.readings.at(i).code.toLower(), i);
    for (const Reading &reading : after.readings) {
        SignalDiff one;
        one.signal = nameOf(reading);
        one.after = reading;
        const auto place = places.find(reading.code.toLower());
        if (place == places.end()) {
            one.kind = Kind::New;
        } else {
            one.before = before.readings.at(*place);
            one.kind = kindOf(*one.before, reading);
            places.erase(place);
        }
        one.isTrigger = contains(after.triggers, one.signal);
        diff.signals.append(one);
    }
    for (const Reading &reading : before.readings) {
        if (!after.faults.isEmpty() && after.readings.isEmpty())
            break; // an event of errors has no signals
        if (places.contains(reading.code.toLower()))
            diff.signals.append({Kind::Gone, nameOf(reading), reading, {}, false});
    }
    for (const EventTrigger &trigger : after.triggers) {
        if (trigger.signal == SignalName())
            continue;
        const auto found =
            std::find_if(diff.signals.begin(), diff.signals.end(),
                         [&](const SignalDiff &one) { return isSame(one.signal, trigger.signal); });
        if (found == diff.signals.end() || found->kind == Kind::Unchanged)
            diff.idleTriggers.append(trigger.signal);
    }
    compareFaults(before, after, diff);
    return diff;
}

} // namespace motorpool
