// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkfault.h"

#include <QNetworkReply>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

/// Errors by which QNetworkReply reports an HTTP status of 400 and more.
bool tellsStatus(QNetworkReply::NetworkError error)
{
    const bool content =
        error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool server =
        error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return content || server || error == QNetworkReply::ProtocolInvalidOperationError;
}

std::optional<NetworkFault> sizeFault(const QNetworkReply &reply, int status, qint64 received)
{
    const bool decoded = reply.hasRawHeader("Content-Encoding");
    const bool bodiless =
        status == 204 || status == 304 || reply.operation() == QNetworkAccessManager::HeadOperation;
    bool known = false;
    const qint64 announced = reply.rawHeader("Content-Length").toLongLong(&known);
    if (decoded || bodiless || !known || announced == received)
        return std::nullopt;
    return NetworkFault{
        Kind::Protocol,
        u"the answer was cut short: %1 of %2 bytes came"_s.arg(received).arg(announced)};
}

} // namespace

std::optional<NetworkFault> networkFault(const QNetworkReply &reply, int status, qint64 received,
                                         const QStringList &tlsErrors)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError || (status >= 400 && tellsStatus(error)))
        return status == 0 ? NetworkFault{Kind::Protocol, u"the answer has no status"_s}
                           : sizeFault(reply, status, received);
    const QString text = reply.errorString();
    switch (error) {
    case QNetworkReply::OperationCanceledError:
        return NetworkFault{Kind::Cancelled, {}};
    case QNetworkReply::TimeoutError:
        return NetworkFault{Kind::Timeout, text};
    case QNetworkReply::SslHandshakeFailedError:
        return NetworkFault{Kind::Tls, tlsErrors.isEmpty() ? text : tlsErrors.join(u"; "_s)};
    case QNetworkReply::RemoteHostClosedError:
        if (status != 0) {
            return NetworkFault{Kind::Protocol,
                                u"the answer was cut short: the connection was closed after "
                                "%1 bytes of the body"_s.arg(received)};
        }
        return NetworkFault{Kind::Offline, text};
    default:
        break;
    }
    if (error >= QNetworkReply::ProxyConnectionRefusedError &&
        error <= QNetworkReply::UnknownProxyError)
        return NetworkFault{Kind::Proxy, text};
    if (error < QNetworkReply::ProxyConnectionRefusedError)
        return NetworkFault{status == 0 ? Kind::Offline : Kind::Protocol, text};
    return NetworkFault{Kind::Protocol, text};
}

} // namespace motorpool
