// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "httpmessage.h"

#include <QObject>

class QNetworkAccessManager;

namespace motorpool {

class Clock;
class RequestLog;

/// Sends one request and brings its answer, whatever its status; it knows nothing of tokens' lives,
/// retries or Smartcar. Redirects are never followed. HTTPS only, loopback excepted.
///
/// Errors: Offline, Proxy, Timeout, Tls, TooLarge, Cancelled, Protocol (a truncated answer).
class Transport : public QObject
{
    Q_OBJECT

public:
    /// The manager, log and clock outlive the transport.
    Transport(QNetworkAccessManager *network, RequestLog *log, const Clock *clock,
              QObject *parent = nullptr);

    Call<HttpAnswer> *send(const HttpRequest &request, QObject *parent);

private:
    QNetworkAccessManager *m_network;
    RequestLog *m_log;
    const Clock *m_clock;
};

} // namespace motorpool
