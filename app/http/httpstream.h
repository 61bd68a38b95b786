// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A client's connection without what is said on it; for the session alone.

#include "httpfarewell.h"
#include "httpsession.h"

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <memory>
#include <string_view>
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

    /// Answering keeps the connection alive, as nothing of it is pending then. held: its memory;
    /// false if that is too much for all, and it is for this one to go.
    bool enter(HttpPhase phase, qint64 held)
    {
        return m_context.roll.move(m_place, phase, held,
                                   phase == HttpPhase::Answering ? this->shared_from_this()
                                                                 : nullptr);
    }

    /// Reads what comes next, and hands it on once.
    void read()
    {
        // OpenSSL may hold bytes that the socket no longer has, so that there is no waiting first.
        if constexpr (isTls) {
            if (!m_chunk)
                m_chunk = std::make_unique<Chunk>();
            m_stream.async_read_some(boost::asio::buffer(*m_chunk),
                                     [this, self = this->shared_from_this()](
                                         boost::system::error_code error, std::size_t size) {
                                         if (error)
                                             return finish();
                                         receive({m_chunk->data(), size});
                                     });
        } else {
            using boost::asio::ip::tcp;
            socket().async_wait(tcp::socket::wait_read, [this, self = this->shared_from_this()](
                                                            boost::system::error_code error) {
                if (error)
                    return finish();
                readNow();
            });
        }
    }

    /// Bytes that came; valid for the call alone.
    virtual void receive(std::string_view bytes) = 0;

    /// Nothing more comes: the other side has ended, or failed.
    virtual void finish() = 0;

    virtual void close()
    {
        boost::system::error_code ignored;
        socket().close(ignored);
    }

    void hangUp()
    {
        enter(HttpPhase::Closing, 0);
        sayGoodbye(socket(), this->shared_from_this());
    }

private:
    using Chunk = std::array<char, 4 * 1024>; // most requests are no longer

    /// Reads into its thread's memory: a connection has none for what may come.
    void readNow()
    {
        static thread_local std::array<char, 16 * 1024> chunk;
        boost::system::error_code error;
        if (!socket().non_blocking())
            socket().non_blocking(true, error);
        const std::size_t size = socket().read_some(boost::asio::buffer(chunk), error);
        if (error == boost::asio::error::would_block)
            return read();
        if (error)
            return finish();
        receive({chunk.data(), size});
    }

    HttpSessionContext &m_context;
    Stream m_stream;
    std::unique_ptr<Chunk> m_chunk; // of TLS alone
    HttpRoll::Place m_place;
};

} // namespace motorpool
