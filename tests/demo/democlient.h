// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoserver.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

#include <utility>

namespace motorpool {

/// What came back, as far as it did.
struct DemoAnswer
{
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray requestId;
    QByteArray retryAfter;
    QByteArray body;

    QJsonObject json() const;
    QJsonObject firstError() const; ///< of {"errors": [...]}
};

using DemoHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A plain client of the demo server, with nothing of the program's own in it.
class DemoClient
{
public:
    explicit DemoClient(const DemoServer &server);

    DemoAnswer postToken(const QByteArray &type, const QByteArray &body);
    /// Fetches a token, to be sent from now on.
    DemoAnswer logIn();
    /// The form with the right credentials.
    QByteArray credentials() const;
    QByteArray clientSecret() const;

    DemoAnswer get(const QString &pathAndQuery, const DemoHeaders &headers = {});
    /// Any other request, with a JSON body if there is one.
    DemoAnswer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                    const DemoHeaders &headers = {});
    /// The signals of a vehicle, or one of them, for a user.
    DemoAnswer signalsOf(const QString &vehicle, const QString &user, const QString &code = {});
    /// The data of all pages, following "next".
    QJsonArray all(const QString &pathAndQuery);

    QByteArray token;

private:
    DemoAnswer wait(QNetworkReply *reply);

    QNetworkAccessManager m_network;
    const DemoServer &m_server;
    QString m_base;
};

} // namespace motorpool
