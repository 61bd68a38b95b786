// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotationserver.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

HttpServerOptions options()
{
    HttpServerOptions options;
    options.threads = 64; // more than are held at a time
    return options;
}

} // namespace

RotationServer::RotationServer()
    : m_server([this](const HttpServerRequest &request) { return judge(request); }, options())
    , m_tokenServer([this](const HttpServerRequest &request) { return grant(request); })
{
    if (!m_server.start() || !m_tokenServer.start())
        qFatal("no port for the test's server");
}

RotationServer::~RotationServer()
{
    hold(false);
    holdTokens(false);
}

Application RotationServer::application() const
{
    Application application;
    application.id = u"rotation-server"_s;
    application.name = u"Rotation server"_s;
    application.clientId = u"client_ROTATION"_s;
    application.hosts = {m_tokenServer.url(), m_server.url(), m_server.url()};
    application.limits.capacity = 10'000;
    return application;
}

void RotationServer::addSecret(const QByteArray &secret)
{
    const QMutexLocker locker(&m_lock);
    m_secrets.insert(secret);
}

void RotationServer::removeSecret(const QByteArray &secret, bool andTokens)
{
    const QMutexLocker locker(&m_lock);
    m_secrets.remove(secret);
    if (andTokens)
        m_tokens.removeIf([&secret](auto token) { return token.value() == secret; });
}

void RotationServer::hold(bool holds)
{
    const QMutexLocker locker(&m_lock);
    m_holds = holds;
    m_changed.wakeAll();
}

void RotationServer::holdTokens(bool holds)
{
    const QMutexLocker locker(&m_lock);
    m_holdsTokens = holds;
    m_changed.wakeAll();
}

int RotationServer::waiting() const
{
    const QMutexLocker locker(&m_lock);
    return m_waiting;
}

int RotationServer::tokenRequests() const
{
    const QMutexLocker locker(&m_lock);
    return m_tokenRequests;
}

int RotationServer::refusals() const
{
    const QMutexLocker locker(&m_lock);
    return m_refusals;
}

int RotationServer::granted(const QByteArray &secret) const
{
    const QMutexLocker locker(&m_lock);
    return m_granted.value(secret);
}

HttpServerResponse RotationServer::judge(const HttpServerRequest &request)
{
    const QMutexLocker locker(&m_lock);
    ++m_waiting;
    while (m_holds)
        m_changed.wait(&m_lock);
    --m_waiting;
    if (!m_tokens.contains(request.header("authorization").mid(qsizetype(strlen("Bearer "))))) {
        ++m_refusals;
        return HttpServerResponse::json(
            401, R"({"errors":[{"type":"AUTHENTICATION","code":"UNAUTHORIZED","status":"401"}]})");
    }
    return HttpServerResponse::json(200, R"({"data":[],"links":{"next":null}})");
}

HttpServerResponse RotationServer::grant(const HttpServerRequest &request)
{
    const HttpFields form = decodeHttpFields(request.body, true);
    const QByteArray secret = findHttpField(form, u"client_secret").value_or(QString()).toUtf8();
    const QMutexLocker locker(&m_lock);
    const int number = ++m_tokenRequests;
    while (m_holdsTokens)
        m_changed.wait(&m_lock);
    if (!m_secrets.contains(secret))
        return HttpServerResponse::json(401, R"({"error":"invalid_client"})");
    const QByteArray token = "token-" + QByteArray::number(number);
    m_tokens.insert(token, secret);
    ++m_granted[secret];
    return HttpServerResponse::json(200, "{\"access_token\":\"" + token +
                                             "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
}

} // namespace motorpool
