// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace motorpool {

using namespace Qt::StringLiterals;

DeedServer::DeedServer()
    : m_server([this](const HttpServerRequest &request) { return answer(request); })
{
    answerWith(done());
    setLocked(true, QDateTime(QDate(2026, 6, 1), QTime(11, 55), Qt::UTC));
    if (!m_server.start())
        qFatal("no port for the test's server");
}

Application DeedServer::application() const
{
    Application application;
    application.id = u"deed-server"_s;
    application.name = u"Deed server"_s;
    application.clientId = u"client_DEEDSERVER"_s;
    application.hosts.iam = m_server.url();
    application.hosts.vehicle = m_server.url();
    application.hosts.management = m_server.url();
    return application;
}

void DeedServer::putSecret(MemorySecretStore &secrets) const
{
    secrets.put(application(), "canary-secret-0815");
}

void DeedServer::answerWith(const HttpServerResponse &response, const QString &vehicleId)
{
    const QMutexLocker locker(&m_lock);
    m_answers.insert(vehicleId, response);
}

void DeedServer::setLocked(bool isLocked, const QDateTime &at)
{
    Reading reading;
    reading.code = u"closure-islocked"_s;
    reading.body = QJsonObject{{u"value"_s, isLocked}};
    reading.oemUpdatedAt = at;
    setSignal(reading);
}

void DeedServer::setSignal(const Reading &reading)
{
    const QJsonObject told{
        {u"id"_s, reading.code},
        {u"attributes"_s, QJsonObject{{u"code"_s, reading.code},
                                      {u"status"_s, QJsonObject{{u"value"_s, u"SUCCESS"_s}}},
                                      {u"body"_s, reading.body.value_or(QJsonObject())}}},
        {u"meta"_s,
         QJsonObject{{u"oemUpdatedAt"_s, reading.oemUpdatedAt.toString(Qt::ISODateWithMs)}}}};
    const QMutexLocker locker(&m_lock);
    m_signals = QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{told}},
                                          {u"meta"_s, QJsonObject{{u"totalCount"_s, 1}}}})
                    .toJson();
}

QStringList DeedServer::deeds() const
{
    const QMutexLocker locker(&m_lock);
    return m_deeds;
}

int DeedServer::looks() const
{
    const QMutexLocker locker(&m_lock);
    return m_looks;
}

HttpServerResponse DeedServer::done()
{
    return HttpServerResponse::json(
        200, R"({"data":{"id":"exec_1","attributes":{"status":{"value":"SUCCESS"}}}})");
}

HttpServerResponse DeedServer::refused(int status, const QByteArray &type, const QByteArray &code)
{
    return HttpServerResponse::json(status, R"({"errors":[{"type":")" + type + R"(","code":")" +
                                                code + R"(","detail":"no"}]})");
}

HttpServerResponse DeedServer::answer(const HttpServerRequest &request)
{
    if (request.path == "/oauth2/token")
        return HttpServerResponse::json(
            200, R"({"access_token":"t","token_type":"Bearer","expires_in":3600})");
    const QMutexLocker locker(&m_lock);
    const QStringList parts = request.segments(); // v3 vehicles ID …
    if (request.method == "GET") {
        if (parts.value(1) == u"connections"_s)
            return HttpServerResponse::json(200, m_connections);
        ++m_looks;
        HttpServerResponse response = HttpServerResponse::json(200, m_signals);
        response.hasDate = false; // the vehicles tell the time by the clock of the test
        return response;
    }
    m_deeds << QString::fromLatin1(request.method + ' ' + request.path + " by " +
                                   request.header("sc-user-id"));
    auto response = m_answers.value(parts.value(2), m_answers.value({}));
    response.headers.append({QByteArray("SC-Request-Id"), QByteArray("request-1234")});
    return response;
}

} // namespace motorpool
