// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

HttpServerResponse json(const QJsonObject &object)
{
    auto response =
        HttpServerResponse::json(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    response.headers.append({QByteArray("SC-Request-Id"), QByteArray("request-1234")});
    return response;
}

const QJsonObject times{{u"oemUpdatedAt"_s, u"2026-06-01T11:55:00.000Z"_s},
                        {u"retrievedAt"_s, u"2026-06-01T11:56:00.000Z"_s},
                        {u"ingestedAt"_s, u"2026-06-01T11:57:00.000Z"_s}};

QJsonObject signalOf(const QString &code, const QString &group, const QJsonObject &status,
                     const QJsonObject &body)
{
    QJsonObject attributes{{u"code"_s, code}, {u"group"_s, group}, {u"status"_s, status}};
    if (!body.isEmpty())
        attributes.insert(u"body"_s, body);
    return {{u"id"_s, code},
            {u"type"_s, u"signal"_s},
            {u"attributes"_s, attributes},
            {u"meta"_s, times}};
}

} // namespace

SignalServer::SignalServer()
    : m_server([this](const HttpServerRequest &request) { return answer(request); })
{
    if (!m_server.start())
        qFatal("no port for the test's server");
}

Application SignalServer::application() const
{
    Application application;
    application.id = u"signal-server"_s;
    application.name = u"Signal server"_s;
    application.clientId = u"client_SIGNALSERVER"_s;
    application.hosts.iam = m_server.url();
    application.hosts.vehicle = m_server.url();
    application.hosts.management = m_server.url();
    return application;
}

void SignalServer::putSecret(MemorySecretStore &secrets) const
{
    secrets.put(application(), "canary-secret-0815");
}

void SignalServer::setSignals(const QJsonArray &signalObjects)
{
    const QMutexLocker locker(&m_lock);
    m_signals = signalObjects;
}

void SignalServer::setFault(int status, const QByteArray &body)
{
    const QMutexLocker locker(&m_lock);
    m_fault = status;
    m_faultBody = body;
}

void SignalServer::setDelay(std::chrono::milliseconds delay)
{
    const QMutexLocker locker(&m_lock);
    m_delay = delay;
}

QStringList SignalServer::asked() const
{
    const QMutexLocker locker(&m_lock);
    return m_asked;
}

HttpServerResponse SignalServer::answer(const HttpServerRequest &request)
{
    if (request.path == "/oauth2/token")
        return json({{u"access_token"_s, QString::fromLatin1(canary)},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, 3600}});
    const QMutexLocker locker(&m_lock);
    m_asked << QString::fromLatin1(request.path) + u" by "_s +
                   QString::fromLatin1(request.header("sc-user-id"));
    const QStringList parts = request.segments(); // v3 vehicles ID signals [CODE]
    HttpServerResponse response{404, {}, {}};
    if (m_fault != 0) {
        response = HttpServerResponse::json(m_fault, m_faultBody);
    } else if (parts.size() == 4) {
        response = json({{u"data"_s, m_signals},
                         {u"meta"_s, QJsonObject{{u"totalCount"_s, m_signals.size()},
                                                 {u"pageSize"_s, m_signals.size()},
                                                 {u"pageNumber"_s, 1}}}});
    } else if (parts.size() == 5) {
        for (const QJsonValue &each : m_signals) {
            if (each[u"id"].toString() == parts[4])
                response = json({{u"data"_s, each}});
        }
    }
    response.delay = m_delay;
    return response;
}

QJsonObject signalObject(const QString &code, const QString &group, const QJsonObject &body)
{
    return signalOf(code, group, {{u"value"_s, u"SUCCESS"_s}}, body);
}

QJsonObject failedSignal(const QString &code, const QString &group, const QString &type,
                         const QString &errorCode, const QJsonObject &body)
{
    return signalOf(code, group,
                    {{u"value"_s, u"ERROR"_s},
                     {u"error"_s, QJsonObject{{u"type"_s, type}, {u"code"_s, errorCode}}}},
                    body);
}

} // namespace motorpool
