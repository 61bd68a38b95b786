// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request and its response, as Beast and Asio have them; for the session alone.

#include "httpbody.h"
#include "httpwire.h"

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/http/parser.hpp>
#include <optional>

namespace motorpool {

/// The status that tells a client why its request could not be read; 0 when there is nobody or
/// nothing to tell.
inline int httpStatusOf(const boost::system::error_code &error)
{
    namespace http = boost::beast::http;
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return 0;
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    if (error == HttpBody::overBudget())
        return 503;
    return error.category() == http::make_error_code(http::error::bad_method).category() ? 400 : 0;
}

/// What a connection has only while a request is under way, so that a silent one costs little. What
/// its body takes of the budget goes back with it.
struct HttpExchange
{
    explicit HttpExchange(HttpBodyBudget &budget) { parser.get().body().budget = &budget; }
    ~HttpExchange()
    {
        auto &body = parser.get().body();
        body.budget->give(body.taken);
    }
    HttpExchange(const HttpExchange &) = delete;
    HttpExchange &operator=(const HttpExchange &) = delete;

    /// Takes the message over; false if it is no request that a server answers.
    bool take(HttpServerRequest &request)
    {
        const auto bytes = [](const auto &view) {
            return QByteArray(view.data(), qsizetype(view.size()));
        };
        auto &message = parser.get();
        request.method = bytes(message.method_string());
        for (const auto &field : message)
            request.headers.emplaceBack(bytes(field.name_string()), bytes(field.value()));
        request.body = std::move(message.body().bytes);
        const auto target = message.target();
        const bool needsHost = message.version() >= 11;
        return takeTarget(request, {target.data(), target.size()}) &&
               (!needsHost || message.find(boost::beast::http::field::host) != message.end());
    }

    /// Head and body, as much of them as the response wants to be sent.
    std::array<boost::asio::const_buffer, 2> wanted() const
    {
        using Ending = HttpServerResponse::Ending;
        qint64 headSize = head.size();
        qint64 bodySize = isHead ? 0 : response.body.size();
        const qint64 sent = std::max<qint64>(0, response.sent);
        if (response.ending == Ending::Truncated) {
            bodySize = std::min(bodySize, sent);
        } else if (response.ending == Ending::Reset) {
            bodySize = std::clamp<qint64>(sent - headSize, 0, bodySize);
            headSize = std::min(headSize, sent);
        }
        return {boost::asio::buffer(head.constData(), std::size_t(headSize)),
                boost::asio::buffer(response.body.constData(), std::size_t(bodySize))};
    }

    boost::beast::http::request_parser<HttpBody> parser;
    HttpServerResponse response;
    QByteArray head;
    std::optional<boost::asio::steady_timer> pause; ///< for responses that want to be late
    bool isHead = false;                            ///< the request is a HEAD
};

} // namespace motorpool
