// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace motorpool {

namespace {

const char *docsPage(int status)
{
    switch (status) {
    case 400:
        return "validation-errors";
    case 401:
    case 403:
        return "authentication-errors";
    case 409:
        return "vehicle-state-errors";
    case 429:
        return "rate-limit-errors";
    case 430:
        return "billing-errors";
    case 501:
        return "compatibility-errors";
    case 502:
        return "upstream-errors";
    default:
        return "server-errors";
    }
}

} // namespace

HttpServerResponse errorResponse(const DemoError &error, const QByteArray &requestId)
{
    const auto member = [](const char *name, const QByteArray &value) {
        return QByteArray(",\"") + name + "\":\"" + value + '"';
    };
    QByteArray json = "{\"errors\":[{\"status\":\"" + QByteArray::number(error.status) + '"' +
                      member("type", error.type) + member("code", error.code);
    if (error.title) {
        json += member("title", error.title) +
                ",\"links\":{\"about\":\"https://smartcar.com/docs/" + "errors/api-errors/v3/" +
                docsPage(error.status) + "\"}";
    }
    json += member("detail", error.detail);
    if (error.resolution)
        json += QByteArray(",\"resolution\":{\"type\":\"") + error.resolution + "\"}";
    if (error.userMessage)
        json += member("suggestedUserMessage", error.userMessage);
    if (!requestId.isEmpty())
        json += ",\"meta\":{\"debug\":{\"requestId\":\"" + requestId + "\"}}";
    return HttpServerResponse::json(error.status, json + "}]}");
}

DemoError unauthorized()
{
    return {401, "AUTHENTICATION", "UNAUTHORIZED", "The Authorization token is missing or invalid.",
            "Unauthorized"};
}

DemoError invalidPath()
{
    return {404, "RESOURCE_NOT_FOUND", "INVALID_PATH", "The requested path does not exist"};
}

DemoError invalidInput(const QByteArray &detail)
{
    return {400, "VALIDATION", "INVALID_INPUT_FORMAT", detail};
}

DemoError rateLimited(bool perVehicle)
{
    if (perVehicle) {
        return {429,
                "RATE_LIMIT",
                "VEHICLE",
                "You have reached the throttling rate limit for this vehicle. Please see the "
                "retry-after header (seconds) for when to retry the request.",
                "Vehicle",
                "RETRY_LATER"};
    }
    return {429,
            "RATE_LIMIT",
            "SMARTCAR_API",
            "Your application has exceeded its rate limit. Please retry your request in a few "
            "minutes.",
            "Smartcar Api",
            "RETRY_LATER"};
}

QByteArray jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(2, array.size() - 4); // without [" and "]
}

} // namespace motorpool
