// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenendpoint.h"

#include "clock.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

HttpServerResponse oauthError(int status, const char *error, const char *description)
{
    return HttpServerResponse::json(status, QByteArray("{\"error\":\"") + error +
                                                "\",\"error_description\":\"" + description +
                                                "\"}");
}

/// Both forms of the request's body: form-encoded, which is the usual one, and JSON.
HttpFields fieldsOf(const HttpServerRequest &request)
{
    const QByteArray type = request.header("Content-Type").toLower();
    if (type.startsWith("application/x-www-form-urlencoded"))
        return decodeHttpFields(request.body, true);
    HttpFields fields;
    if (type.startsWith("application/json")) {
        const QJsonObject object = QJsonDocument::fromJson(request.body).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            fields.emplaceBack(it.key(), it->toString());
    }
    return fields;
}

} // namespace

TokenEndpoint::TokenEndpoint(QByteArray clientId, SecretBytes secret, std::chrono::seconds lifetime,
                             const Clock *clock)
    : m_clientId(std::move(clientId))
    , m_lifetime(lifetime)
    , m_clock(clock)
    , m_secret(std::move(secret))
{
}

HttpServerResponse TokenEndpoint::answer(const HttpServerRequest &request)
{
    const HttpFields fields = fieldsOf(request);
    const auto grant = findHttpField(fields, u"grant_type");
    const auto client = findHttpField(fields, u"client_id");
    auto secret = findHttpField(fields, u"client_secret");
    if (!grant || !client || !secret || client->isEmpty() || secret->isEmpty())
        return oauthError(400, "invalid_request", "A required parameter is missing.");
    if (*grant != "client_credentials"_L1)
        return oauthError(400, "unsupported_grant_type", "Only client_credentials is known here.");

    const SecretBytes given = SecretBytes::take(*secret);
    const std::lock_guard lock(m_mutex);
    if (client->toUtf8() != m_clientId || !given.equals(m_secret))
        return oauthError(401, "invalid_client", "Client authentication failed.");
    HttpServerResponse response = HttpServerResponse::json(
        200, "{\"access_token\":\"" + issue() + "\",\"token_type\":\"Bearer\",\"expires_in\":" +
                 QByteArray::number(qint64(m_lifetime.count())) + '}');
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

QByteArray TokenEndpoint::issue()
{
    std::array<quint32, 10> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray raw(reinterpret_cast<const char *>(random.data()), sizeof random);
    const QByteArray token =
        "demo." + raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto now = m_clock->elapsed();
    m_deadlines.removeIf([now](const auto &entry) { return entry.value() <= now; });
    m_deadlines.insert(hashOf(token), now + m_lifetime);
    return token;
}

bool TokenEndpoint::admits(const HttpServerRequest &request) const
{
    const QByteArray header = request.header("Authorization");
    if (!header.toLower().startsWith("bearer "))
        return false;
    const QByteArray hash = hashOf(header.mid(7).trimmed());
    const std::lock_guard lock(m_mutex);
    const auto found = m_deadlines.constFind(hash);
    return found != m_deadlines.cend() && m_clock->elapsed() < *found;
}

void TokenEndpoint::revokeAll()
{
    const std::lock_guard lock(m_mutex);
    m_deadlines.clear();
}

} // namespace motorpool
