// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"

#include "application.h"
#include "httprun.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectionsToHost = 6; // QNetworkAccessManager's, of HTTP/1.1

bool isHeaderSafe(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

/// Why this request may not go out, or an empty text.
QString objection(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return u"not a URL with a host: %1"_s.arg(url.errorString());
    const bool plainLoopback = url.scheme() == "http"_L1 && isLoopback(url);
    if (url.scheme() != "https"_L1 && !plainLoopback)
        return u"only https is used, and http for loopback hosts"_s;
    for (const auto &[name, value] : request.headers) {
        if (name.isEmpty() || !isHeaderSafe(name) || !isHeaderSafe(value)) {
            return u"the header %1 would carry control characters"_s.arg(QString::fromLatin1(name));
        }
    }
    return {};
}

/// Why it may not go out with this access, if so.
std::optional<ApiError> refusalOf(const HttpRequest &request, const Access &access)
{
    if (auto refused = access.hostRefusal(request.url))
        return refused;
    if (!request.deed.isEmpty())
        return access.refusal(request.deed);
    const bool isTokenForm = request.method == "POST" && request.formSecret && !request.bearer;
    if (request.method == "GET" || isTokenForm)
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Internal;
    error.detail = u"a request that changes something must say what"_s;
    return error;
}

} // namespace

Transport::Transport(QNetworkAccessManager *manager, RequestLog *log, const Clock *clock,
                     QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_log(log)
    , m_clock(clock)
{
}

Call<HttpAnswer> *Transport::send(const HttpRequest &request, QObject *parent)
{
    auto *call = new Call<HttpAnswer>(parent);
    if (m_refusal) {
        ApiError error = *m_refusal;
        error.isUnsent = true;
        call->finish(Failure(error));
        return call;
    }
    if (const QString reason = objection(request); !reason.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::Usage;
        error.operation = operationOf(request);
        error.isUnsent = true;
        error.detail = reason;
        call->finish(Failure(error));
        return call;
    }
    if (auto error = refusalOf(request, m_access)) {
        error->operation = operationOf(request);
        error->isUnsent = true;
        call->finish(Failure(*error));
        return call;
    }
    if (request.formSecret)
        m_secrets.add(*request.formSecret);
    HttpRunTools tools{m_manager, m_log, m_clock, m_preparer, m_applicationId, m_secrets, {}};
    if (m_spare != nullptr && *m_running >= connectionsToHost) {
        tools.manager = m_spare;
    } else {
        ++*m_running;
        tools.turn = {nullptr, [running = m_running](std::nullptr_t) { --*running; }};
    }
    auto *run = new HttpRun(request, tools, call);
    connect(this, &QObject::destroyed, run, &HttpRun::cancel);
    run->start();
    return call;
}

} // namespace motorpool
