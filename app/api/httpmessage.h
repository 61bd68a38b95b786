// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outlay.h"
#include "purpose.h"
#include "secretbytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>

namespace motorpool {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Whom a request is about, where neither its URL nor its headers tell it: for the journal.
struct RequestSubject
{
    QString vehicleId; ///< empty: not known, or several
    QString userId;    ///< empty: not known
};

/// One request, complete but for the bearer, which the transport adds to the wire and to nothing
/// else.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers; ///< no credentials
    QByteArray body;     ///< no credentials
    Secret bearer;       ///< sent as "Authorization: Bearer …"; null for none
    Secret formSecret;   ///< sent as the last field, client_secret, of a form body; null for none
    Purpose purpose;     ///< what it costs and whom; for the budget alone
    QString deed;        ///< what it changes, by its key ("security-unlock"); empty: it only reads
    RequestSubject subject;
    OutlayPtr outlay; ///< what came of it, for whoever asked; or null
    std::chrono::milliseconds timeout = std::chrono::seconds(60);
    qint64 maxBytes = 32 * 1024 * 1024; ///< of the answer's body, decompressed
    int attempt = 1;                    ///< 1 for the first try, for the log
    quint64 trace = 0; ///< ties its exchange in the log to the journal; 0: to nothing
};

/// A date as HTTP writes it, UTC; invalid if it is none.
QDateTime httpDate(const QByteArray &text);

HttpRequest withoutBearer(HttpRequest request);

/// A request to read JSON.
HttpRequest getJson(const QUrl &url, const Purpose &purpose);

/// One answer as received.
struct HttpAnswer
{
    QByteArray method;
    QUrl url;
    int status = 0;
    HttpHeaders headers; ///< of the answer; cookies are left out
    QByteArray body;
    QDateTime receivedAt; ///< UTC

    bool isSuccess() const { return status >= 200 && status < 300; }

    /// The first header of that name, compared without case; empty if there is none.
    QByteArray header(QByteArrayView name) const;

    /// When it was made by the service's clock, UTC, to the second: its Date. Invalid if it does
    /// not tell.
    QDateTime date() const;

    /// What Smartcar's support asks for: SC-Request-Id, else meta.debug.requestId or requestId of
    /// an error body; empty if the answer has none.
    QString requestId() const;
};

} // namespace motorpool
