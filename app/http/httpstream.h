// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A client's connection without what is said on it; for the session alone.

#include "httpfarewell.h"
#include "httpsession.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <memory>
#include <type_traits>
#include <utility>

namespace motorpool {

using PlainStream = boost::asio::ip::tcp::socket;
// Not beast::ssl_stream, which in Boost 1.74 stalls on a large buffer after a small one.
using TlsStream = boost::asio::ssl::stream<boost::asio::ip::tcp::socket>;

/// A stream on a strand, and its place in the server's roll.
template <class Stream>
class HttpStream : public HttpConnection, public std::enable_shared_from_this<HttpStream<Stream>>
{
public:
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;

    template <class... StreamArguments>
    explicit HttpStream(HttpSessionContext &context, StreamArguments &&...arguments)
        : m_context(context)
        , m_stream(std::forward<StreamArguments>(arguments)...)
    {
    }
    ~HttpStream() override { m_context.roll.remove(m_place); }

    /// Before anything else, so that a burst is counted before it is served.
    void enroll()
    {
        m_place = m_context.roll.add(this->shared_from_this(),
                                     isTls ? HttpPhase::Reading : HttpPhase::Waiting);
    }

    template <class Function>
    void post(Function function)
    {
        boost::asio::post(m_stream.get_executor(), std::move(function));
    }

    void cut() override
    {
        post([weak = this->weak_from_this()] {
            if (const auto self = weak.lock())
                self->close();
        });
    }

protected:
    auto &socket() { return boost::beast::get_lowest_layer(m_stream); }
    Stream &stream() { return m_stream; }
    HttpSessionContext &context() { return m_context; }

    /// Answering keeps the connection alive, as nothing of it is pending then.
    void enter(HttpPhase phase)
    {
        m_context.roll.move(m_place, phase,
                            phase == HttpPhase::Answering ? this->shared_from_this() : nullptr);
    }

    virtual void close()
    {
        boost::system::error_code ignored;
        socket().close(ignored);
    }

    void hangUp()
    {
        enter(HttpPhase::Closing);
        sayGoodbye(socket(), this->shared_from_this());
    }

private:
    HttpSessionContext &m_context;
    Stream m_stream;
    HttpRoll::Place m_place;
};

} // namespace motorpool
