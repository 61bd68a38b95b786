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

NetworkFault cutShort(const QString &how)
{
    return {Kind::Protocol, u"the answer was cut short: %1"_s.arg(how)};
}

bool hasBody(const QNetworkReply &reply, int status)
{
    return status != 204 && status != 304 &&
           reply.operation() != QNetworkAccessManager::HeadOperation;
}

/// False for JSON text with brackets or strings still open at its end; true for other text.
bool isClosedJson(const QByteArray &text)
{
    const QByteArray start = text.left(64).trimmed();
    if (!start.startsWith('{') && !start.startsWith('['))
        return true;
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            ++depth;
        else if (!inString && (c == '}' || c == ']'))
            --depth;
    }
    return depth <= 0 && !inString;
}

std::optional<NetworkFault> wholeness(const QNetworkReply &reply, int status,
                                      const QByteArray &body)
{
    if (!hasBody(reply, status))
        return std::nullopt;
    bool known = false;
    const qint64 announced = reply.rawHeader("Content-Length").toLongLong(&known);
    // Qt forgets the length of a compressed body, and takes a chunked one that was cut for whole
    // now and then; so what it should hold is looked at.
    if (!known || reply.hasRawHeader("Content-Encoding")) {
        if (!isClosedJson(body))
            return cutShort(u"its JSON does not end"_s);
        return std::nullopt;
    }
    if (announced == body.size())
        return std::nullopt;
    return cutShort(u"%1 of %2 bytes came"_s.arg(body.size()).arg(announced));
}

} // namespace

std::optional<NetworkFault> networkFault(const QNetworkReply &reply, int status,
                                         const QByteArray &body, const QStringList &tlsErrors)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError || (status >= 400 && tellsStatus(error)))
        return status == 0 ? NetworkFault{Kind::Protocol, u"the answer has no status"_s}
                           : wholeness(reply, status, body);
    const QString text = reply.errorString();
    switch (error) {
    case QNetworkReply::OperationCanceledError:
        return NetworkFault{Kind::Cancelled, {}};
    case QNetworkReply::TimeoutError:
        return NetworkFault{Kind::Timeout, text};
    case QNetworkReply::SslHandshakeFailedError:
        return NetworkFault{Kind::Tls, tlsErrors.isEmpty() ? text : tlsErrors.join(u"; "_s), true};
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
        return NetworkFault{Kind::Offline, text, true};
    case QNetworkReply::ContentReSendError: // the connection was closed, too: see OnceOnly
    case QNetworkReply::RemoteHostClosedError:
        if (status != 0) {
            return cutShort(u"the connection was closed after %1 bytes"_s.arg(body.size()));
        }
        return NetworkFault{Kind::Offline, u"the connection was closed before an answer came"_s};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return NetworkFault{Kind::Proxy, text, true};
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
