// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "httpmessage.h"

#include <QObject>

#include <optional>

namespace motorpool {

/// What an answer that is no success says of itself: facts, none of which is a credential.
struct Refusal
{
    ApiError::Kind kind = ApiError::Kind::Protocol;
    QString type;   ///< Smartcar's, in upper case; or empty
    QString code;   ///< as received
    QString detail; ///< its beginning, as received

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// One request that was made and how it ended. Holds no credentials: the bearer and the client
/// secret never get in, by type. A value.
struct Exchange
{
    quint64 number = 0;    ///< counts up from 1 in this process
    QString applicationId; ///< whose credentials it used; empty: nobody's
    QDateTime startedAt;   ///< UTC
    QByteArray method;
    QUrl url; ///< credentials in the query are replaced
    HttpHeaders requestHeaders;
    QByteArray requestBody; ///< without the client secret, at most its first 64 KiB
    bool hadBearer = false;
    bool hadFormSecret = false; ///< a client secret went out as the form's last field
    int status = 0;             ///< 0 when no answer came
    std::chrono::milliseconds duration{0};
    qint64 bytesSent = 0;     ///< of the body
    qint64 bytesReceived = 0; ///< of the body, decompressed
    QString requestId;
    int attempt = 1;
    quint64 trace = 0; ///< the fact "trace" of its record in the journal; 0: there is none
    std::optional<ApiError::Kind> failure; ///< why no answer came
    QString failureDetail;
    std::optional<Refusal> refusal; ///< of an answer outside 2xx
};

/// The request as a curl command line for a POSIX shell, with $TOKEN where the bearer was and
/// $CLIENT_SECRET where the client secret was.
QString asCurl(const Exchange &exchange);

/// The requests that this process made, newest last, at most the last 10,000.
class RequestLog : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype limit = 10'000;

    using QObject::QObject;

    const QList<Exchange> &exchanges() const { return m_exchanges; }
    void record(Exchange exchange); ///< gives it its number

Q_SIGNALS:
    void recorded(const motorpool::Exchange &exchange);
    void dropped(int count); ///< so many of the oldest are gone

private:
    QList<Exchange> m_exchanges;
    quint64 m_count = 0;
};

} // namespace motorpool
