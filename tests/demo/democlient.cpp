// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <memory>

namespace motorpool {

using namespace Qt::StringLiterals;

QJsonObject DemoAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonObject DemoAnswer::firstError() const
{
    return json()[u"errors"].toArray().first().toObject();
}

DemoClient::DemoClient(const DemoServer &server)
    : m_server(server)
    , m_base(server.application().hosts.vehicle.toString())
{
}

DemoAnswer DemoClient::wait(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    QEventLoop loop; // QTest's own waiting looks but every 10 ms
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!reply->isFinished())
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(),
            reply->rawHeader("SC-Request-Id"), reply->rawHeader("Retry-After"), reply->readAll()};
}

DemoAnswer DemoClient::postToken(const QByteArray &type, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_base + u"/oauth2/token"_s));
    request.setRawHeader("Content-Type", type);
    return wait(m_network.post(request, body));
}

QByteArray DemoClient::clientSecret() const
{
    QByteArray secret;
    m_server.secret()->read([&secret](std::span<const char> bytes) {
        secret = QByteArray(bytes.data(), qsizetype(bytes.size()));
    });
    return secret;
}

QByteArray DemoClient::credentials() const
{
    return "grant_type=client_credentials&client_id=" + m_server.application().clientId.toUtf8() +
           "&client_secret=" + clientSecret();
}

DemoAnswer DemoClient::logIn()
{
    const DemoAnswer answer = postToken("application/x-www-form-urlencoded", credentials());
    token = answer.json()[u"access_token"].toString().toUtf8();
    return answer;
}

DemoAnswer DemoClient::send(const QByteArray &method, const QString &path, const QByteArray &body,
                            const DemoHeaders &headers)
{
    QNetworkRequest request(QUrl(m_base + path));
    request.setRawHeader("Authorization", "Bearer " + token);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return wait(m_network.sendCustomRequest(request, method, body));
}

DemoAnswer DemoClient::get(const QString &pathAndQuery, const DemoHeaders &headers)
{
    QNetworkRequest request(QUrl(m_base + pathAndQuery));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return wait(m_network.get(request));
}

DemoAnswer DemoClient::signalsOf(const QString &vehicle, const QString &user, const QString &code)
{
    const QString path = u"/v3/vehicles/"_s + vehicle + u"/signals"_s;
    return get(code.isEmpty() ? path : path + u'/' + code, {{"sc-user-id", user.toUtf8()}});
}

QJsonArray DemoClient::all(const QString &pathAndQuery)
{
    QJsonArray rows;
    QString next = pathAndQuery;
    for (int page = 0; page < 1000 && !next.isEmpty(); ++page) {
        const QJsonObject answer = get(next).json();
        for (const QJsonValue &row : answer[u"data"].toArray())
            rows.append(row);
        const QString link = answer[u"links"][u"next"].toString();
        next = link.startsWith(m_base) ? link.mid(m_base.size()) : QString();
    }
    return rows;
}

} // namespace motorpool
