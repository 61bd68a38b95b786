// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonexport.h"

#include <QJsonArray>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue orNull(std::optional<bool> answer)
{
    return answer ? QJsonValue(*answer) : QJsonValue();
}

QJsonArray namesOf(const QList<SignalName> &names)
{
    QJsonArray array;
    for (const SignalName &of : names)
        array.append(QJsonObject{{u"code"_s, orNull(of.code)},
                                 {u"group"_s, orNull(of.group)},
                                 {u"name"_s, orNull(of.name)}});
    return array;
}

QJsonValue statusOf(const Reading &reading)
{
    if (!reading.statusText.isNull())
        return reading.statusText;
    switch (reading.status) {
    case Reading::Status::Success:
        return u"SUCCESS"_s;
    case Reading::Status::Error:
        return u"ERROR"_s;
    case Reading::Status::Unavailable:
        return u"UNAVAILABLE"_s;
    case Reading::Status::Unknown:
        break;
    }
    return {};
}

QJsonValue orNull(const std::optional<SignalError> &error)
{
    if (!error)
        return {};
    return QJsonObject{
        {u"type"_s, orNull(error->type)},
        {u"code"_s, orNull(error->code)},
        {u"detail"_s, orNull(error->detail)},
    };
}

} // namespace

QJsonObject toJson(const Connection &connection)
{
    return {
        {u"connectionId"_s, orNull(connection.id)},
        {u"userId"_s, orNull(connection.userId)},
        {u"externalId"_s, orNull(connection.externalId)},
        {u"vehicleId"_s, orNull(connection.vehicleId)},
        {u"make"_s, orNull(connection.make)},
        {u"model"_s, orNull(connection.model)},
        {u"year"_s, orNull(connection.year)},
        {u"powertrain"_s, orNull(connection.powertrain)},
        {u"mode"_s, orNull(connection.mode)},
        {u"permissions"_s, QJsonArray::fromStringList(connection.permissions)},
        {u"createdAt"_s, orNull(connection.createdAt)},
        {u"updatedAt"_s, orNull(connection.updatedAt)},
    };
}

QJsonObject toJson(const Vehicle &vehicle)
{
    return {
        {u"vehicleId"_s, orNull(vehicle.id)},
        {u"make"_s, orNull(vehicle.make)},
        {u"model"_s, orNull(vehicle.model)},
        {u"year"_s, orNull(vehicle.year)},
        {u"powertrain"_s, orNull(vehicle.powertrain)},
        {u"mode"_s, orNull(vehicle.mode)},
        {u"vin"_s, orNull(vehicle.vin)},
    };
}

QJsonObject toJson(const Webhook &webhook)
{
    return {
        {u"webhookId"_s, orNull(webhook.id)},
        {u"name"_s, orNull(webhook.name)},
        {u"callbackUri"_s, orNull(webhook.callbackUri)},
        {u"errorCallbackUri"_s, orNull(webhook.errorCallbackUri)},
        {u"isEnabled"_s, orNull(webhook.isEnabled)},
        {u"autoSubscribe"_s, orNull(webhook.autoSubscribe)},
        {u"triggers"_s, namesOf(webhook.triggers)},
        {u"signals"_s, namesOf(webhook.signals)},
        {u"createdAt"_s, orNull(webhook.createdAt)},
    };
}

QJsonObject toJson(const Subscription &subscription)
{
    return {
        {u"subscriptionId"_s, orNull(subscription.id)},
        {u"webhookId"_s, orNull(subscription.webhookId)},
        {u"userId"_s, orNull(subscription.userId)},
        {u"vehicleId"_s, orNull(subscription.vehicleId)},
        {u"make"_s, orNull(subscription.make)},
        {u"model"_s, orNull(subscription.model)},
        {u"year"_s, orNull(subscription.year)},
        {u"powertrain"_s, orNull(subscription.powertrain)},
        {u"mode"_s, orNull(subscription.mode)},
        {u"createdAt"_s, orNull(subscription.createdAt)},
        {u"updatedAt"_s, orNull(subscription.updatedAt)},
    };
}

QJsonObject toJson(const Reading &reading)
{
    return {
        {u"vehicleId"_s, orNull(reading.vehicleId)},
        {u"code"_s, orNull(reading.code)},
        {u"group"_s, orNull(reading.group)},
        {u"name"_s, orNull(reading.name)},
        {u"status"_s, statusOf(reading)},
        {u"body"_s, reading.body ? QJsonValue(*reading.body) : QJsonValue()},
        {u"unit"_s, orNull(reading.unit)},
        {u"error"_s, orNull(reading.error)},
        {u"oemUpdatedAt"_s, orNull(reading.oemUpdatedAt)},
        {u"retrievedAt"_s, orNull(reading.retrievedAt)},
        {u"ingestedAt"_s, orNull(reading.ingestedAt)},
    };
}

} // namespace motorpool
