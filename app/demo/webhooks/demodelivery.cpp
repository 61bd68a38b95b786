// SPDX-License-Identifier: GPL-3.0-or-later
#include "demodelivery.h"

#include "isotime.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

const QString applicationId = u"app_00000000-0000-4000-8000-00000000de31"_s;

QByteArray newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QJsonObject nameOf(const DemoSignal &of)
{
    return {{u"code"_s, QString::fromLatin1(of.code)},
            {u"name"_s, QString::fromLatin1(of.name)},
            {u"group"_s, QString::fromLatin1(of.group)}};
}

QJsonObject errorOf(SignalTrouble trouble)
{
    switch (trouble) {
    case SignalTrouble::NotCharging:
        return {{u"type"_s, u"VEHICLE_STATE"_s}, {u"code"_s, u"NOT_CHARGING"_s}};
    case SignalTrouble::NotCapable:
        return {{u"type"_s, u"COMPATIBILITY"_s}, {u"code"_s, u"VEHICLE_NOT_CAPABLE"_s}};
    case SignalTrouble::NoPermission:
        break;
    }
    return {{u"type"_s, u"PERMISSION"_s}, {u"code"_s, QJsonValue::Null}};
}

/// As deliveries tell it, where times are numbers; 0 is no time.
QJsonObject signalOf(const DemoSignal &of)
{
    QJsonObject status{{u"value"_s, QString::fromLatin1(of.status)}};
    if (of.trouble)
        status[u"error"_s] = errorOf(*of.trouble);
    QJsonObject signal = nameOf(of);
    signal[u"status"_s] = status;
    if (of.body)
        signal[u"body"_s] = *of.body;
    if (of.body || of.oemUpdatedAt != 0)
        signal[u"meta"_s] =
            QJsonObject{{u"oemUpdatedAt"_s, of.oemUpdatedAt}, {u"retrievedAt"_s, of.retrievedAt}};
    return signal;
}

QJsonObject userOf(const DemoSource &source)
{
    QJsonObject user{{u"id"_s, QString::fromLatin1(source.subscription->userId)}};
    if (!source.externalId.isEmpty())
        user[u"externalId"_s] = QString::fromUtf8(source.externalId);
    return user;
}

QJsonObject vehicleOf(const DemoSource &source)
{
    const DemoVehicle &vehicle = *source.subscription->vehicle;
    QJsonObject about = QJsonDocument::fromJson('{' + attributesJson(vehicle) + '}').object();
    about[u"id"_s] = QString::fromLatin1(vehicle.id);
    return about;
}

QByteArray membersOf(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

QJsonObject metaOf(const DemoWebhook &webhook)
{
    return {{u"version"_s, u"4.0"_s},
            {u"webhookId"_s, QString::fromLatin1(webhook.id)},
            {u"webhookName"_s, QString::fromUtf8(webhook.name)}};
}

QJsonObject metaOf(const DemoWebhook &webhook, qint64 sequence)
{
    QJsonObject meta = metaOf(webhook);
    meta[u"mode"_s] = u"LIVE"_s;
    meta[u"applicationId"_s] = applicationId;
    meta[u"sequence"_s] = sequence;
    return meta;
}

QJsonArray triggersOf(const QByteArrayList &codes, const QList<DemoSignal> &all)
{
    if (codes.isEmpty())
        return {QJsonObject{{u"type"_s, u"FIRST_DELIVERY"_s}}};
    QJsonArray triggers;
    for (const DemoSignal &of : all) {
        if (codes.contains(of.code))
            triggers.append(
                QJsonObject{{u"type"_s, u"SIGNAL_UPDATED"_s}, {u"signal"_s, nameOf(of)}});
    }
    return triggers;
}

} // namespace

QByteArrayList movedTriggers(const DemoWebhook &webhook, const QList<DemoSignal> &before,
                             const QList<DemoSignal> &now)
{
    QByteArrayList moved;
    for (const DemoSignal &of : now) {
        if (!webhook.triggers.contains(of.code))
            continue;
        const auto was = std::ranges::find(before, of.code, &DemoSignal::code);
        if (was == before.end() || was->body != of.body)
            moved += of.code;
    }
    return moved;
}

DemoEvent stateEvent(const DemoSource &source, const QList<DemoSignal> &all,
                     const QByteArrayList &triggers, qint64 sequence)
{
    QJsonArray carried;
    for (const DemoSignal &of : all) {
        if (source.webhook->sends(of.code))
            carried.append(signalOf(of));
    }
    const QJsonObject data{
        {u"user"_s, userOf(source)}, {u"vehicle"_s, vehicleOf(source)}, {u"signals"_s, carried}};
    QJsonObject meta = metaOf(*source.webhook, sequence);
    meta[u"signalCount"_s] = carried.size();
    DemoEvent event{"VEHICLE_STATE", newId(), {}, membersOf(meta), {}, false};
    event.parts = membersOf({{u"data"_s, data}, {u"triggers"_s, triggersOf(triggers, all)}});
    return event;
}

DemoEvent faultEvent(const DemoSource &source, bool isResolved, qint64 sequence)
{
    QJsonObject fault{
        {u"type"_s, u"VEHICLE_STATE"_s},
        {u"code"_s, u"UNREACHABLE"_s},
        {u"description"_s, u"The vehicle cannot be reached."_s},
        {u"docURL"_s,
         u"https://smartcar.com/docs/errors/api-errors/vehicle-state-errors#unreachable"_s},
        {u"state"_s, isResolved ? u"RESOLVED"_s : u"ERROR"_s}};
    if (!isResolved) // which resolved ones may lack
        fault[u"resolution"_s] = QJsonObject{{u"type"_s, u"RETRY_LATER"_s}};
    const QJsonObject data{{u"user"_s, userOf(source)},
                           {u"vehicle"_s, vehicleOf(source)},
                           {u"errors"_s, QJsonArray{fault}}};
    return {"VEHICLE_ERROR",
            newId(),
            membersOf({{u"data"_s, data}}),
            membersOf(metaOf(*source.webhook, sequence)),
            {},
            true};
}

DemoEvent verifyEvent(const DemoWebhook &webhook)
{
    static constexpr QByteArrayView letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray challenge;
    for (int i = 0; i < 16; ++i)
        challenge += letters[QRandomGenerator::global()->bounded(int(letters.size()))];
    return {"VERIFY",
            newId(),
            "\"data\":{\"challenge\":\"" + challenge + "\"}",
            membersOf(metaOf(webhook)),
            challenge,
            false};
}

QByteArray deliveryBody(const DemoEvent &event, qint64 deliveredAt)
{
    const QByteArray time =
        event.type == "VERIFY" ? '"' + isoTime(deliveredAt) + '"' : QByteArray::number(deliveredAt);
    return "{\"eventId\":\"" + event.eventId + "\",\"eventType\":\"" + event.type + "\"," +
           event.parts + ",\"meta\":{" + event.meta + ",\"deliveryId\":\"" + newId() +
           "\",\"deliveredAt\":" + time + "}}";
}

QByteArray demoSignature(const SecretBytes &managementToken, const QByteArray &bytes)
{
    QByteArray signature;
    managementToken.read([&](std::span<const char> key) {
        QMessageAuthenticationCode code(QCryptographicHash::Sha256,
                                        QByteArray::fromRawData(key.data(), qsizetype(key.size())));
        code.addData(bytes);
        signature = code.result().toHex();
    });
    return signature;
}

} // namespace motorpool
