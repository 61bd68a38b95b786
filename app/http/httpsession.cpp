// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsession.h"

#include "httpwire.h"

#include <algorithm>
#include <array>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <type_traits>

namespace motorpool {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

using PlainStream = beast::tcp_stream;
// Not beast::ssl_stream, which in Boost 1.74 stalls on a large buffer after a small one.
using TlsStream = asio::ssl::stream<beast::tcp_stream>;

template <class View>
QByteArray bytes(const View &view)
{
    return QByteArray(view.data(), qsizetype(view.size()));
}

/// The status that tells a client why its request could not be read; 0 when there is nobody or
/// nothing to tell.
int statusOf(const error_code &error)
{
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return 0;
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    return error.category() == http::make_error_code(http::error::bad_method).category() ? 400 : 0;
}

/// Reads a request, answers it, and begins again; everything on the strand of its stream.
template <class Stream>
class Session : public std::enable_shared_from_this<Session<Stream>>
{
public:
    template <class... StreamArguments>
    explicit Session(HttpSessionContext &context, StreamArguments &&...arguments)
        : m_context(context)
        , m_stream(std::forward<StreamArguments>(arguments)...)
        , m_delay(m_stream.get_executor())
    {
    }
    ~Session() { --m_context.open; }

    void start()
    {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            tcp().expires_after(m_context.options.readTimeout);
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     [self = this->shared_from_this()](error_code error) {
                                         if (!error)
                                             self->waitForRequest();
                                     });
        } else {
            waitForRequest();
        }
    }

private:
    beast::tcp_stream &tcp() { return beast::get_lowest_layer(m_stream); }

    void waitForRequest()
    {
        m_parser.emplace();
        m_parser->header_limit(std::uint32_t(m_context.options.headerLimit));
        m_parser->body_limit(std::uint64_t(m_context.options.bodyLimit));
        if (m_buffer.size() > 0) // the next request came along with the last
            return readHead();
        tcp().expires_after(m_context.options.idleTimeout);
        m_stream.async_read_some(m_buffer.prepare(4096), [self = this->shared_from_this()](
                                                             error_code error, std::size_t size) {
            if (error)
                return self->finish();
            self->m_buffer.commit(size);
            self->readHead();
        });
    }

    void readHead()
    {
        // From here a deadline holds for the whole request, however slowly its bytes drip.
        tcp().expires_after(m_context.options.readTimeout);
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = this->shared_from_this()](error_code error, std::size_t) {
                                    if (error)
                                        return self->refuse(statusOf(error));
                                    self->readBody();
                                });
    }

    void readBody()
    {
        if (m_parser->get()[http::field::expect] != "100-continue")
            return readRest();
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(goOn),
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              if (!error)
                                  self->readRest();
                          });
    }

    void readRest()
    {
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = this->shared_from_this()](error_code error, std::size_t) {
                             if (error)
                                 return self->refuse(statusOf(error));
                             self->answer();
                         });
    }

    void answer()
    {
        const http::request<http::string_body> message = m_parser->release();
        m_keepAlive = message.keep_alive();
        m_head = message.method() == http::verb::head;

        HttpServerRequest request;
        request.method = bytes(message.method_string());
        for (const auto &field : message)
            request.headers.emplaceBack(bytes(field.name_string()), bytes(field.value()));
        request.body = bytes(message.body());
        const auto target = message.target();
        const bool needsHost = message.version() >= 11;
        if (!takeTarget(request, {target.data(), target.size()}) ||
            (needsHost && message.find(http::field::host) == message.end())) {
            return refuse(400);
        }
        try {
            m_response = m_context.handler(request);
        } catch (...) {
            m_response = {};
            m_response.status = 500;
        }
        if (m_response.delay.count() <= 0)
            return write();
        m_delay.expires_after(m_response.delay);
        m_delay.async_wait([self = this->shared_from_this()](error_code error) {
            if (!error)
                self->write();
        });
    }

    void refuse(int status)
    {
        if (status == 0)
            return finish();
        m_response = {};
        m_response.status = status;
        m_response.close = true;
        m_head = false;
        write();
    }

    void write()
    {
        using Ending = HttpServerResponse::Ending;
        m_keepAlive = m_keepAlive && !m_response.close && m_response.ending == Ending::Whole;
        m_headBytes = responseHead(m_response, m_keepAlive);
        if (m_response.bodyDelay.count() > 0)
            return writeLate();
        qint64 head = m_headBytes.size();
        qint64 body = m_head ? 0 : m_response.body.size();
        const qint64 sent = std::max<qint64>(0, m_response.sent);
        if (m_response.ending == Ending::Truncated) {
            body = std::min(body, sent);
        } else if (m_response.ending == Ending::Reset) {
            body = std::clamp<qint64>(sent - head, 0, body);
            head = std::min(head, sent);
        }
        const std::array buffers{asio::buffer(m_headBytes.constData(), std::size_t(head)),
                                 asio::buffer(m_response.body.constData(), std::size_t(body))};
        tcp().expires_after(m_context.options.writeTimeout);
        asio::async_write(m_stream, buffers,
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              self->written(error);
                          });
    }

    void writeLate()
    {
        tcp().expires_after(m_context.options.writeTimeout);
        asio::async_write(m_stream, asio::buffer(m_headBytes.constData(), m_headBytes.size()),
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              if (error)
                                  return;
                              self->m_delay.expires_after(self->m_response.bodyDelay);
                              self->m_delay.async_wait([self](error_code stopped) {
                                  if (!stopped)
                                      self->writeChunk();
                              });
                          });
    }

    void writeChunk()
    {
        if (m_response.ending != HttpServerResponse::Ending::Whole)
            return written({});
        m_headBytes = QByteArray::number(m_response.body.size(), 16) + "\r\n" + m_response.body +
                      "\r\n0\r\n\r\n";
        tcp().expires_after(m_context.options.writeTimeout);
        asio::async_write(m_stream, asio::buffer(m_headBytes.constData(), m_headBytes.size()),
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              self->written(error);
                          });
    }

    void written(const error_code &error)
    {
        if (error)
            return;
        if (m_response.ending == HttpServerResponse::Ending::Reset) {
            error_code ignored;
            tcp().socket().set_option(asio::socket_base::linger(true, 0), ignored);
            tcp().socket().close(ignored);
            return;
        }
        if (m_keepAlive)
            return waitForRequest();
        finish();
    }

    /// Says goodbye in order. What the client still sends is read for a moment and thrown away:
    /// closing over unread bytes would reset the connection and take our answer back.
    void finish()
    {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            if (m_response.ending == HttpServerResponse::Ending::Whole) {
                tcp().expires_after(std::chrono::seconds(1));
                m_stream.async_shutdown(
                    [self = this->shared_from_this()](error_code) { self->hangUp(); });
                return;
            }
        }
        hangUp();
    }

    void hangUp()
    {
        error_code ignored;
        tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        if (ignored)
            return;
        tcp().expires_after(std::chrono::seconds(1)); // for all of it
        drain();
    }

    void drain()
    {
        m_buffer.clear();
        tcp().async_read_some(m_buffer.prepare(16 * 1024),
                              [self = this->shared_from_this()](error_code error, std::size_t) {
                                  if (!error)
                                      self->drain();
                              });
    }

    HttpSessionContext &m_context;
    Stream m_stream;
    asio::steady_timer m_delay;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    HttpServerResponse m_response;
    QByteArray m_headBytes;
    bool m_keepAlive = false;
    bool m_head = false; ///< the request is a HEAD
};

} // namespace

void startHttpSession(asio::ip::tcp::socket socket, HttpSessionContext &context)
{
    if (context.tls)
        std::make_shared<Session<TlsStream>>(context, std::move(socket), *context.tls)->start();
    else
        std::make_shared<Session<PlainStream>>(context, std::move(socket))->start();
}

} // namespace motorpool
