// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventparts.h"

#include "readingread.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView firstDelivery("FIRST_DELIVERY");

void keep(FirstFault &fault, const QString &path, const QString &detail)
{
    if (fault)
        return;
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.path = path;
    error.detail = detail;
    fault = error;
}

void keep(FirstFault &fault, const JsonReader &reader)
{
    if (!fault && reader.fault())
        fault = reader.fault();
}

/// Calls each(reader of an item) or, for an item that is text, each(text), in their order.
template <class OfObject, class OfText>
void forEach(const QJsonValue &list, const QString &path, FirstFault &fault, OfObject ofObject,
             OfText ofText)
{
    if (list.isUndefined() || list.isNull())
        return;
    if (!list.isArray())
        return keep(fault, path, u"expected an array"_s);
    const QJsonArray items = list.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = path + u"[%1]"_s.arg(i);
        if (items.at(i).isObject())
            ofObject(JsonReader(items.at(i).toObject(), place));
        else if (!items.at(i).isString() || !ofText(items.at(i).toString()))
            keep(fault, place, u"expected an object"_s);
    }
}

SignalName signalName(const JsonReader &object)
{
    return {object.text(u"code"), object.text(u"group"), object.text(u"name")};
}

/// "Group.Name", as payloads of September 2025 have it, or a code.
SignalName signalName(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return {text, {}, {}};
    const QString group = text.left(dot);
    const QString name = text.mid(dot + 1);
    return {group.toLower() + u'-' + name.toLower(), group, name};
}

} // namespace

QList<Reading> readSignals(const QJsonValue &list, const QString &path, const QString &vehicleId,
                           const QDateTime &readAt, FirstFault &fault)
{
    QList<Reading> readings;
    const auto readOne = [&](const JsonReader &item) {
        Reading reading = readSignal(item, item.child(u"meta"));
        if (reading.code.isEmpty())
            item.fail(u"code", u"expected a string, found none"_s);
        if (item.fault())
            return keep(fault, item);
        // Payloads of 2025 tell a status only where something is wrong.
        if (!item.has(u"status") && reading.body)
            reading.status = Reading::Status::Success;
        reading.vehicleId = vehicleId;
        reading.readAt = readAt;
        readings.append(reading);
    };
    if (!list.isObject()) {
        forEach(list, path, fault, readOne, [](const QString &) { return false; });
        return readings;
    }
    // One page of the documentation draws a map of codes.
    const QJsonObject map = list.toObject();
    for (auto item = map.begin(); item != map.end(); ++item) {
        const QString place = path + u'.' + item.key();
        if (!item->isObject()) {
            keep(fault, place, u"expected an object"_s);
            continue;
        }
        QJsonObject object = item->toObject();
        if (!object.contains("code"_L1))
            object.insert("code"_L1, item.key());
        readOne(JsonReader(object, place));
    }
    return readings;
}

QList<EventTrigger> readTriggers(const QJsonValue &list, const QString &path, FirstFault &fault)
{
    QList<EventTrigger> triggers;
    forEach(
        list, path, fault,
        [&](const JsonReader &item) {
            EventTrigger trigger;
            trigger.type = item.text(u"type");
            if (item.raw(u"signal").isString())
                trigger.signal = signalName(item.text(u"signal"));
            else if (item.has(u"signal"))
                trigger.signal = signalName(item.child(u"signal"));
            else
                trigger.signal = signalName(item);
            if (trigger.type.isEmpty() && trigger.signal.code == firstDelivery)
                trigger = {firstDelivery, {}};
            keep(fault, item);
            triggers.append(trigger);
        },
        [&](const QString &text) {
            triggers.append(text == firstDelivery ? EventTrigger{text, {}}
                                                  : EventTrigger{{}, signalName(text)});
            return true;
        });
    return triggers;
}

QList<VehicleFault> readFaults(const QJsonValue &list, const QString &path, FirstFault &fault)
{
    QList<VehicleFault> faults;
    forEach(
        list, path, fault,
        [&](const JsonReader &item) {
            VehicleFault one;
            one.error = readSignalError(item);
            one.docUrl = item.text(u"docURL");
            one.userMessage = item.text(u"suggestedUserMessage");
            one.state = item.text(u"state");
            keep(fault, item);
            forEach(
                item.raw(u"signals"), item.path(u"signals"), fault,
                [&](const JsonReader &signal) {
                    one.signals.append(signalName(signal));
                    keep(fault, signal);
                },
                [&](const QString &text) {
                    one.signals.append(signalName(text));
                    return true;
                });
            faults.append(one);
        },
        [](const QString &) { return false; });
    return faults;
}

} // namespace motorpool
