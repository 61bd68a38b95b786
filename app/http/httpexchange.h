// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request and its response, as Beast and Asio have them; for the session alone.

#include "httpincoming.h"
#include "httpwire.h"

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/http/error.hpp>
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
    return error.category() == http::make_error_code(http::error::bad_method).category() ? 400 : 0;
}

/// What a connection has only while a request is under way, so that a silent one costs little.
struct HttpExchange
{
    explicit HttpExchange(const HttpServerOptions &options) { incoming.emplace(options); }

    /// Takes the message over; false if it is no request that a server answers.
    bool take(HttpServerRequest &request)
    {
        const auto bytes = [](const auto &view) {
            return QByteArray(view.data(), qsizetype(view.size()));
        };
        auto &message = incoming->message();
        request.method = bytes(message.method_string());
        for (const auto &field : message)
            request.headers.emplaceBack(bytes(field.name_string()), bytes(field.value()));
        request.body = std::move(message.body().bytes);
        const auto target = message.target();
        const bool needsHost = message.version() >= 11;
        return takeTarget(request, {target.data(), target.size()}) &&
               (!needsHost || message.find(boost::beast::http::field::host) != message.end());
    }

    /// Bytes of memory; a response is the handler's affair, and not counted.
    qint64 held() const
    {
        return qint64(sizeof(*this)) + ofRequest + (incoming ? incoming->held() : 0);
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

    std::optional<HttpIncoming> incoming; ///< until the request is whole, or refused
    HttpServerResponse response;
    QByteArray head;
    std::optional<boost::asio::steady_timer> pause; ///< for responses that want to be late
    qint64 ofRequest = 0; ///< what whoever answers holds of the request meanwhile, in bytes
    bool isHead = false;  ///< the request is a HEAD
};

} // namespace motorpool
