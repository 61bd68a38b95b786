// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprouter.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> match(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return {};
    QStringList arguments;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == "*"_L1 && !segments[i].isEmpty())
            arguments.append(segments[i]);
        else if (pattern[i] != segments[i])
            return {};
    }
    return arguments;
}

} // namespace

void HttpRouter::add(const QByteArray &method, const QString &pattern, Handler handler)
{
    m_routes.append({method, pattern.mid(1).split(u'/'), std::move(handler)});
}

void HttpRouter::setFallback(HttpHandler handler)
{
    m_fallback = std::move(handler);
}

HttpServerResponse HttpRouter::operator()(const HttpServerRequest &request) const
{
    const QStringList segments = request.segments();
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        const auto arguments = match(route.pattern, segments);
        if (!arguments)
            continue;
        if (route.method == method)
            return route.handler(request, *arguments);
        allowed.append(route.method);
    }
    HttpServerResponse response;
    if (!allowed.isEmpty()) {
        response.status = 405;
        response.headers.emplaceBack("Allow", allowed.join(", "));
        return response;
    }
    if (m_fallback)
        return m_fallback(request);
    response.status = 404;
    return response;
}

} // namespace motorpool
