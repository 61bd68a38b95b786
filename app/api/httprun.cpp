// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprun.h"

#include "clock.h"
#include "errorsparser.h"
#include "log.h"
#include "network.h"
#include "networkfault.h"
#include "onceonly.h"
#include "redact.h"
#include "requestlog.h"
#include "secretform.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recordedBody = 64 * 1024;
constexpr qsizetype recordedDetail = 500;

/// What is told by an answer to a request of this kind that is no success.
Refusal refusalOf(const HttpAnswer &answer, bool isForToken)
{
    const ApiError error = isForToken ? parseTokenError(answer.status, answer.body)
                                      : parseError(answer.status, answer.body);
    Refusal refusal{error.kind, error.type, error.code, {}};
    if (!error.isRemark) // what an answer does not say is not what it says
        refusal.detail = error.detail.left(recordedDetail);
    return refusal;
}

/// The only place where a token becomes a header.
void addBearer(QNetworkRequest &request, const Secret &bearer)
{
    if (!bearer)
        return;
    bearer->read([&request](std::span<const char> token) {
        QByteArray value("Bearer ");
        value.append(token.data(), static_cast<qsizetype>(token.size()));
        request.setRawHeader("Authorization", value);
    });
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    result.setHeader(QNetworkRequest::UserAgentHeader, u"Motorpool/" MOTORPOOL_VERSION ""_s);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    // Qt's guard against compressed bombs goes by the ratio, and lists compress well; the cap on
    // what comes out of it is ours.
    result.setDecompressedSafetyCheckThreshold(-1);
    addBearer(result, request.bearer);
    return result;
}

} // namespace

QString operationOf(const HttpRequest &request)
{
    return QString::fromLatin1(request.method) + u' ' + request.url.path();
}

HttpRun::HttpRun(const HttpRequest &request, const HttpRunTools &tools, Call<HttpAnswer> *call)
    : QObject(call)
    , m_request(request)
    , m_tools(tools)
    , m_call(call)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpRun::timeOut);
}

HttpRun::~HttpRun()
{
    if (m_closed)
        return;
    // The call is half gone: nobody is told, but the request was made and is recorded.
    m_closed = true;
    letGo();
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    m_tools.log->record(exchange(Failure(error)));
}

void HttpRun::start()
{
    m_startedAt = m_tools.clock->utcNow();
    m_started = m_tools.clock->elapsed();
    // One deadline for everything, so that neither a slow preparation nor an answer that drips can
    // stretch it.
    m_deadline.start(m_request.timeout);
    if (m_tools.preparer == nullptr || m_tools.preparer->isReadyFor(m_request.url)) {
        sendNow();
        return;
    }
    m_tools.preparer->prepare(m_request.url, this)->then(this, [this](const Result<Done> &) {
        if (!m_closed)
            sendNow();
    });
}

void HttpRun::sendNow()
{
    const QNetworkRequest request = networkRequest(m_request);
    QNetworkAccessManager *manager = m_tools.manager;
    if (m_request.formSecret) {
        auto *form = new SecretForm(m_request.body, *m_request.formSecret, this);
        m_bytesSent = form->size();
        m_reply = manager->sendCustomRequest(request, m_request.method, form);
        // The reply reads from the form until it has finished.
        connect(m_reply, &QNetworkReply::finished, form, &QObject::deleteLater);
    } else if (m_request.purpose.isCounted || !m_request.deed.isEmpty()) {
        auto *body = new OnceOnly(m_request.body);
        m_bytesSent = body->size();
        m_reply = manager->sendCustomRequest(request, m_request.method, body);
        body->setParent(m_reply); // Qt may ask for it until the reply is gone
    } else if (m_request.method == "GET") {
        m_reply = manager->get(request);
    } else {
        m_bytesSent = m_request.body.size();
        m_reply = manager->sendCustomRequest(request, m_request.method, m_request.body);
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpRun::checkAnnouncedSize);
    connect(m_reply, &QIODevice::readyRead, this, &HttpRun::collectSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpRun::conclude);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
}

void HttpRun::checkAnnouncedSize()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_request.maxBytes)
        fail(ApiError::Kind::TooLarge, u"over %1 bytes"_s.arg(m_request.maxBytes));
    else
        m_isAnnounced = announced > 0;
}

void HttpRun::collectSome()
{
    // Where its size is known to be fine the body is taken at once, at the end; if that is kept to.
    if (!m_isAnnounced || m_reply->bytesAvailable() > m_request.maxBytes)
        collect();
}

bool HttpRun::collect()
{
    if (m_isAnnounced && m_body.isEmpty()) { // As QIODevice::readAll(), without its steps.
        m_body.resize(qsizetype(m_reply->bytesAvailable()));
        m_body.truncate(
            qsizetype(std::max<qint64>(m_reply->read(m_body.data(), m_body.size()), 0)));
    } else {
        m_body.append(m_reply->readAll());
    }
    if (m_body.size() <= m_request.maxBytes)
        return true;
    fail(ApiError::Kind::TooLarge, u"over %1 bytes"_s.arg(m_request.maxBytes));
    return false;
}

void HttpRun::conclude()
{
    if (!collect())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const auto fault = networkFault(*m_reply, status, m_body, m_tlsErrors)) {
        // Qt says of a proxy that does not answer no more than that the network failed.
        const bool isProxys = fault->kind == ApiError::Kind::Offline &&
                              m_tools.preparer != nullptr &&
                              m_reply->error() == QNetworkReply::UnknownNetworkError &&
                              m_tools.preparer->usesProxy(m_request.url);
        const ApiError::Kind kind = isProxys ? ApiError::Kind::Proxy : fault->kind;
        if (kind == ApiError::Kind::Proxy && m_tools.preparer != nullptr)
            m_tools.preparer->forgetProxy(m_request.url);
        fail(kind, fault->detail, fault->isUnsent);
        return;
    }
    HttpAnswer received = answer();
    maskSecrets(received, {m_request.bearer, m_request.formSecret});
    m_tools.secrets.mask(received);
    close(std::move(received));
}

HttpAnswer HttpRun::answer() const
{
    HttpAnswer result;
    result.method = m_request.method;
    result.url = m_request.url;
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers) {
        if (!isSecretHeader(name))
            result.headers.append({name, value});
    }
    result.body = m_body;
    result.receivedAt = m_tools.clock->utcNow();
    return result;
}

void HttpRun::timeOut()
{
    const auto seconds =
        std::chrono::duration_cast<std::chrono::duration<double>>(m_request.timeout).count();
    if (m_reply != nullptr && !collect())
        return;
    QString detail = u"no complete answer in %1 s"_s.arg(seconds);
    if (m_reply == nullptr)
        detail += u", the system did not say in time which proxy to use"_s;
    else if (!m_body.isEmpty())
        detail += u", %1 bytes of it had come"_s.arg(m_body.size());
    fail(ApiError::Kind::Timeout, detail, m_reply == nullptr);
}

void HttpRun::cancel()
{
    fail(ApiError::Kind::Cancelled, {});
}

void HttpRun::fail(ApiError::Kind kind, const QString &detail, bool isUnsent)
{
    ApiError error;
    error.kind = kind;
    error.operation = operationOf(m_request);
    error.detail = detail;
    error.isUnsent = isUnsent;
    close(Failure(error));
}

void HttpRun::close(Result<HttpAnswer> outcome)
{
    if (m_closed)
        return;
    m_closed = true;
    m_deadline.stop();
    letGo();
    Exchange record = exchange(outcome);
    qCDebug(lcApi).noquote() << record.method << redacted(m_request.url) << record.status
                             << (record.failure ? kindName(*record.failure) : QString())
                             << record.failureDetail << record.bytesReceived << "bytes"
                             << record.duration.count() << "ms";
    m_call->finish(std::move(outcome));
    // Whoever hears of it may delete this; so it comes last.
    m_tools.log->record(std::move(record));
}

Exchange HttpRun::exchange(const Result<HttpAnswer> &outcome) const
{
    Exchange result;
    result.applicationId = m_tools.applicationId;
    result.startedAt = m_startedAt;
    result.method = m_request.method;
    result.url = QUrl(redacted(m_request.url));
    for (const auto &[name, value] : m_request.headers)
        result.requestHeaders.append({name, redactedHeader(name, value)});
    result.requestBody = m_request.body.left(recordedBody);
    result.hadBearer = m_request.bearer != nullptr;
    result.hadFormSecret = m_request.formSecret != nullptr;
    result.duration = m_tools.clock->elapsed() - m_started;
    result.bytesSent = m_bytesSent;
    result.bytesReceived = m_body.size() + m_unread;
    result.attempt = m_request.attempt;
    result.trace = m_request.trace;
    if (outcome) {
        result.status = outcome->status;
        result.requestId = outcome->requestId();
        if (!outcome->isSuccess())
            result.refusal = refusalOf(*outcome, m_request.formSecret != nullptr);
    } else {
        result.failure = outcome.error().kind;
        result.failureDetail = outcome.error().detail;
    }
    return result;
}

void HttpRun::letGo()
{
    if (m_reply == nullptr)
        return;
    m_reply->disconnect(this);
    m_unread = m_reply->bytesAvailable();
    // It stays the manager's child until then; aborting an ended reply does nothing.
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    m_tools.turn.reset();
}

} // namespace motorpool
