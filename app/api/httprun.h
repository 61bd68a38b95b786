// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "httpmessage.h"
#include "secretmask.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace motorpool {

class Clock;
class Network;
class RequestLog;
struct Exchange;

/// What a request is called in errors and logs: "GET /v3/connections".
QString operationOf(const HttpRequest &request);

/// What a run works with. Everything outlives it; preparer may be null.
struct HttpRunTools
{
    QNetworkAccessManager *manager;
    RequestLog *log;
    const Clock *clock;
    Network *preparer;
    QString applicationId;      ///< whose credentials the request carries
    SecretMarks secrets;        ///< that answers must not repeat, beside the request's own
    std::shared_ptr<void> turn; ///< let go of as soon as the network is
};

/// One request under way; the transport's own. Child of its call: deleting either aborts it.
/// Whatever happens to it is recorded once.
class HttpRun : public QObject
{
    Q_OBJECT

public:
    HttpRun(const HttpRequest &request, const HttpRunTools &tools, Call<HttpAnswer> *call);
    ~HttpRun() override;

    void start();
    void cancel();

private:
    void sendNow();
    void checkAnnouncedSize();
    void collectSome();
    bool collect(); ///< false if that was the end, perhaps also of this object
    void conclude();
    void timeOut();
    HttpAnswer answer() const;
    void fail(ApiError::Kind kind, const QString &detail, bool isUnsent = false);
    void close(Result<HttpAnswer> outcome);
    Exchange exchange(const Result<HttpAnswer> &outcome) const;
    void letGo();

    HttpRequest m_request;
    HttpRunTools m_tools;
    Call<HttpAnswer> *m_call;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QDateTime m_startedAt;
    std::chrono::milliseconds m_started{0};
    qint64 m_bytesSent = 0;
    QByteArray m_body;
    qint64 m_unread = 0; ///< bytes that came and nobody took
    QStringList m_tlsErrors;
    bool m_isAnnounced = false; ///< the size of the body, which is not over the limit
    bool m_closed = false;
};

} // namespace motorpool
