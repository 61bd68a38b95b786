// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpservermessage.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace motorpool {

/// Sends a request to the handler whose method and path fit; fill it before serving, then it is
/// only read, from any thread.
class HttpRouter
{
public:
    /// The arguments are what stood at the pattern's "*", decoded, in their order.
    using Handler =
        std::function<HttpServerResponse(const HttpServerRequest &, const QStringList &arguments)>;

    /// A path pattern of literal segments and "*" for exactly one that is not empty:
    /// "/v3/vehicles/*/signals". Of several that fit, the first added wins.
    void add(const QByteArray &method, const QString &pattern, Handler handler);

    /// Answers what no path fits; without it that is a bare 404.
    void setFallback(HttpHandler handler);

    /// The fitting handler's response; the fallback's when no path fits; a 405 that names the
    /// methods when a path fits and its method does not. HEAD is served by GET.
    HttpServerResponse operator()(const HttpServerRequest &request) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList pattern;
        Handler handler;
    };

    QList<Route> m_routes;
    HttpHandler m_fallback;
};

} // namespace motorpool
