// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionsparser.h"
#include "errorsparser.h"
#include "executionparser.h"
#include "readingsparser.h"
#include "subscriptionsparser.h"
#include "tokenparser.h"
#include "vehicleparser.h"
#include "webhooksparser.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace motorpool {

/// The sample bodies of tests/data/api.
inline QDir sampleFolder()
{
    return QDir(QStringLiteral(TEST_DATA));
}

inline QByteArray readSample(const QString &name)
{
    QFile file(sampleFolder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every reader of bodies, by what it reads; each gives its error or nothing.
struct BodyReader
{
    const char *name;
    std::function<std::optional<ApiError>(const QByteArray &)> read;
};

template <class T>
std::optional<ApiError> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

inline QList<BodyReader> bodyReaders()
{
    const QString id = QStringLiteral("v");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return {
        {"token", [](const QByteArray &body) { return errorOf(parseToken(body)); }},
        {"connections", [](const QByteArray &body) { return errorOf(parseConnections(body)); }},
        {"connection", [](const QByteArray &body) { return errorOf(parseConnection(body)); }},
        {"vehicle", [](const QByteArray &body) { return errorOf(parseVehicle(body)); }},
        {"signals", [=](const QByteArray &body) { return errorOf(parseReadings(body, id, now)); }},
        {"signal", [=](const QByteArray &body) { return errorOf(parseReading(body, id, now)); }},
        {"execution",
         [](const QByteArray &body) { return std::optional(parseExecution(body).error); }},
        {"webhooks", [](const QByteArray &body) { return errorOf(parseWebhooks(body)); }},
        {"webhook", [](const QByteArray &body) { return errorOf(parseWebhook(body)); }},
        {"subscriptions", [](const QByteArray &body) { return errorOf(parseSubscriptions(body)); }},
        {"subscription", [](const QByteArray &body) { return errorOf(parseSubscription(body)); }},
        {"error",
         [](const QByteArray &body) {
             requestIdOf(body);
             parseTokenError(400, body);
             return std::optional(parseError(500, body));
         }},
    };
}

} // namespace motorpool
