// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access.h"
#include "call.h"
#include "httpmessage.h"
#include "secretmask.h"

#include <QObject>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace motorpool {

class Clock;
class Network;
class RequestLog;

/// Sends one request and brings its answer, whatever its status; it knows nothing of tokens' lives,
/// retries or Smartcar. Redirects are never followed. HTTPS only, loopback excepted.
///
/// Errors: Offline, Proxy, Timeout, Tls, TooLarge, Cancelled, Protocol (a truncated or damaged
/// answer), Usage (a request that may not be sent: plain http, a header with control characters),
/// Forbidden (a host or a deed that is not allowed here), Internal (a request that changes
/// something and does not say what). Of the last three nothing is sent.
/// Deleting the transport ends its calls as Cancelled.
class Transport : public QObject
{
    Q_OBJECT

public:
    /// The manager, log and clock outlive the transport.
    Transport(QNetworkAccessManager *manager, RequestLog *log, const Clock *clock,
              QObject *parent = nullptr);

    /// Has this network prepare for each URL before it is asked for; it outlives the transport.
    void prepareWith(Network *network) { m_preparer = network; }

    /// A manager has six connections to a host at most. What goes beyond takes this one, which
    /// outlives the transport too.
    void spillTo(QNetworkAccessManager *spare) { m_spare = spare; }

    /// Whose credentials the requests carry from now on, by Application::id; for the log.
    void setApplicationId(const QString &id) { m_applicationId = id; }

    /// From now on every call ends with this error and nothing is sent: the network was asked for
    /// in a way that cannot be had, such as with a CA file that cannot be read.
    void refuse(const ApiError &reason) { m_refusal = reason; }

    /// What may be done from now on, instead of everything. Here, and not where the buttons are, it
    /// holds for whoever sends. What is under way already ends as it would.
    void setAccess(const Access &access) { m_access = access; }

    Call<HttpAnswer> *send(const HttpRequest &request, QObject *parent);

private:
    QNetworkAccessManager *m_manager;
    RequestLog *m_log;
    const Clock *m_clock;
    QNetworkAccessManager *m_spare = nullptr;
    std::shared_ptr<int> m_running = std::make_shared<int>(0); ///< on the first manager
    Network *m_preparer = nullptr;
    QString m_applicationId;
    SecretMarks m_secrets; ///< that were sent
    std::optional<ApiError> m_refusal;
    Access m_access;
};

} // namespace motorpool
