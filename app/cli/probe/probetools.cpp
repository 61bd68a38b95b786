// SPDX-License-Identifier: GPL-3.0-or-later
#include "probetools.h"

#include "proxyfinder.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

#include <memory>

namespace motorpool {

QString probeWords(const char *text)
{
    return QCoreApplication::translate("Probe", text);
}

Failure probeFailure(ApiError::Kind kind, const QString &operation, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.operation = operation;
    error.detail = detail;
    return Failure(error);
}

QNetworkProxy knownProxy(const ProbeTarget &target)
{
    const std::unique_ptr<QNetworkProxyFactory> factory(target.proxies->makeFactory());
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(target.url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

ApiError::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return ApiError::Kind::Tls;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return ApiError::Kind::Proxy;
    case QAbstractSocket::SocketTimeoutError:
        return ApiError::Kind::Timeout;
    default:
        return ApiError::Kind::Offline;
    }
}

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80));
}

} // namespace motorpool
