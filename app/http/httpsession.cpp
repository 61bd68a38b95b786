// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsession.h"

#include "httpexchange.h"
#include "httpfarewell.h"
#include "httpwire.h"

#include <algorithm>
#include <array>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <type_traits>

namespace motorpool {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

using PlainStream = tcp::socket;
// Not beast::ssl_stream, which in Boost 1.74 stalls on a large buffer after a small one.
using TlsStream = asio::ssl::stream<tcp::socket>;

constexpr std::size_t firstRead = 4 * 1024;  ///< most requests are no longer
constexpr std::size_t laterRead = 32 * 1024; ///< for bodies that are

/// Reads a request, answers it, and begins again; everything on the strand of its stream.
template <class Stream>
class Session final : public HttpConnection, public std::enable_shared_from_this<Session<Stream>>
{
public:
    template <class... StreamArguments>
    explicit Session(HttpSessionContext &context, StreamArguments &&...arguments)
        : m_context(context)
        , m_stream(std::forward<StreamArguments>(arguments)...)
    {
    }
    ~Session() override
    {
        m_exchange.reset();
        m_context.roll.remove(m_place);
    }

    /// Before anything else, so that a burst is counted before it is served.
    void enroll()
    {
        m_place = m_context.roll.add(this->shared_from_this(),
                                     isTls ? HttpPhase::Reading : HttpPhase::Waiting);
    }

    void start()
    {
        const auto self = this->shared_from_this();
        error_code ignored;
        socket().set_option(tcp::no_delay(true), ignored);
        if constexpr (isTls) {
            m_stream.async_handshake(asio::ssl::stream_base::server, [self](error_code error) {
                if (!error)
                    self->waitForRequest();
            });
        } else {
            waitForRequest();
        }
    }

    template <class Function>
    void post(Function function)
    {
        asio::post(m_stream.get_executor(), std::move(function));
    }

    void cut() override
    {
        post([weak = this->weak_from_this()] {
            if (const auto self = weak.lock())
                self->close();
        });
    }

private:
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;

    auto &socket() { return beast::get_lowest_layer(m_stream); }
    void enter(HttpPhase phase) { m_context.roll.move(m_place, phase); }

    void close()
    {
        error_code ignored;
        socket().close(ignored);
        if (m_exchange && m_exchange->pause)
            m_exchange->pause->cancel(ignored);
    }

    void waitForRequest()
    {
        m_exchange.reset();
        if (m_buffer.size() > 0) // the next request came along with the last
            return readHead();
        m_buffer.shrink_to_fit();
        enter(HttpPhase::Waiting);
        if (m_context.roll.isClosing())
            return hangUp();
        if constexpr (isTls) { // OpenSSL may hold bytes that the socket no longer has
            readFirst();
        } else {
            socket().async_wait(tcp::socket::wait_read,
                                [self = this->shared_from_this()](error_code error) {
                                    if (error)
                                        return self->finish();
                                    self->readFirst();
                                });
        }
    }

    void readFirst()
    {
        m_stream.async_read_some(
            m_buffer.prepare(firstRead),
            [self = this->shared_from_this()](error_code error, std::size_t size) {
                if (error)
                    return self->finish();
                self->m_buffer.commit(size);
                self->readHead();
            });
    }

    void readHead()
    {
        // From here a deadline holds for the whole request, however slowly its bytes drip.
        enter(HttpPhase::Reading);
        m_exchange = std::make_unique<HttpExchange>(m_context.budget);
        auto &parser = m_exchange->parser;
        parser.header_limit(std::uint32_t(m_context.options.headerLimit));
        parser.body_limit(std::uint64_t(m_context.options.bodyLimit));
        http::async_read_header(m_stream, m_buffer, parser,
                                [self = this->shared_from_this()](error_code error, std::size_t) {
                                    if (error)
                                        return self->refuse(httpStatusOf(error));
                                    self->readBody();
                                });
    }

    void readBody()
    {
        auto &parser = m_exchange->parser;
        if (!parser.is_done() && parser.content_length_remaining().value_or(0) > firstRead)
            m_buffer.reserve(laterRead);
        if (parser.get()[http::field::expect] != "100-continue")
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
        http::async_read(m_stream, m_buffer, m_exchange->parser,
                         [self = this->shared_from_this()](error_code error, std::size_t) {
                             if (error)
                                 return self->refuse(httpStatusOf(error));
                             self->answer();
                         });
    }

    void answer()
    {
        auto &message = m_exchange->parser.get();
        m_keepAlive = message.keep_alive();
        m_exchange->isHead = message.method() == http::verb::head;
        HttpServerRequest request;
        if (!m_exchange->take(request))
            return refuse(400);
        error_code unknown;
        if (const auto peer = socket().remote_endpoint(unknown); !unknown)
            request.peer = QByteArray::fromStdString(peer.address().to_string());

        const auto self = this->shared_from_this();
        m_context.roll.move(m_place, HttpPhase::Answering, self);
        HttpResponder answer(
            [gate = m_context.gate, weak = this->weak_from_this()](HttpServerResponse response) {
                const std::shared_lock lock(gate->mutex);
                if (!gate->isOpen)
                    return;
                if (const auto session = weak.lock())
                    session->take(session, std::move(response));
            });
        try {
            m_context.handler(std::move(request), std::move(answer));
        } catch (...) { // the answer was dropped with it, which is a 500
        }
    }

    /// From any thread.
    void take(const std::shared_ptr<Session> &self, HttpServerResponse response)
    {
        // Posted, as the handler may answer before it returns.
        post([self, answer = std::move(response)]() mutable {
            self->m_exchange->response = std::move(answer);
            self->respond();
        });
    }

    void respond()
    {
        const auto delay = m_exchange->response.delay;
        if (delay.count() <= 0)
            return write();
        pause(delay, [](Session &session) { session.write(); });
    }

    template <class Then>
    void pause(std::chrono::milliseconds time, Then then)
    {
        auto &timer = m_exchange->pause.emplace(m_stream.get_executor());
        timer.expires_after(time);
        timer.async_wait([self = this->shared_from_this(), then](error_code error) {
            if (!error)
                then(*self);
        });
    }

    void refuse(int status)
    {
        if (status == 0)
            return finish();
        if (m_context.options.onUnread)
            m_context.options.onUnread(status);
        m_exchange->response = {};
        m_exchange->response.status = status;
        m_exchange->response.close = true;
        m_exchange->isHead = false;
        write();
    }

    void write()
    {
        using Ending = HttpServerResponse::Ending;
        const HttpServerResponse &response = m_exchange->response;
        m_keepAlive = m_keepAlive && !response.close && response.ending == Ending::Whole &&
                      !m_context.roll.isClosing();
        m_exchange->head = responseHead(response, m_keepAlive);
        enter(HttpPhase::Writing);
        if (response.bodyDelay.count() > 0)
            return writeLate();
        asio::async_write(m_stream, m_exchange->wanted(),
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              self->written(error);
                          });
    }

    void writeLate()
    {
        asio::async_write(m_stream,
                          asio::buffer(m_exchange->head.constData(), m_exchange->head.size()),
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              if (error)
                                  return;
                              self->enter(HttpPhase::Answering); // it is we who are late
                              self->pause(self->m_exchange->response.bodyDelay,
                                          [](Session &session) { session.writeChunk(); });
                          });
    }

    void writeChunk()
    {
        const HttpServerResponse &response = m_exchange->response;
        if (response.ending != HttpServerResponse::Ending::Whole)
            return written({});
        m_exchange->head =
            QByteArray::number(response.body.size(), 16) + "\r\n" + response.body + "\r\n0\r\n\r\n";
        enter(HttpPhase::Writing);
        asio::async_write(m_stream,
                          asio::buffer(m_exchange->head.constData(), m_exchange->head.size()),
                          [self = this->shared_from_this()](error_code error, std::size_t) {
                              self->written(error);
                          });
    }

    void written(const error_code &error)
    {
        if (error)
            return;
        if (m_exchange->response.ending == HttpServerResponse::Ending::Reset) {
            error_code ignored;
            socket().set_option(asio::socket_base::linger(true, 0), ignored);
            return close();
        }
        if (m_keepAlive)
            return waitForRequest();
        finish();
    }

    void finish()
    {
        enter(HttpPhase::Closing); // one deadline for all of it
        if constexpr (isTls) {
            if (!m_exchange || m_exchange->response.ending == HttpServerResponse::Ending::Whole) {
                m_stream.async_shutdown(
                    [self = this->shared_from_this()](error_code) { self->hangUp(); });
                return;
            }
        }
        hangUp();
    }

    void hangUp()
    {
        m_exchange.reset();
        enter(HttpPhase::Closing);
        sayGoodbye(socket(), this->shared_from_this());
    }

    HttpSessionContext &m_context;
    Stream m_stream;
    HttpRoll::Place m_place;
    beast::flat_buffer m_buffer;
    std::unique_ptr<HttpExchange> m_exchange;
    bool m_keepAlive = false;
};

template <class Stream, class... Arguments>
void startSession(HttpSessionContext &context, Arguments &&...arguments)
{
    const auto session =
        std::make_shared<Session<Stream>>(context, std::forward<Arguments>(arguments)...);
    session->enroll();
    // On the strand: the first operation may end on another thread before start() returns.
    session->post([session] { session->start(); });
}

} // namespace

void startHttpSession(tcp::socket socket, HttpSessionContext &context)
{
    if (context.tls)
        startSession<TlsStream>(context, std::move(socket), *context.tls);
    else
        startSession<PlainStream>(context, std::move(socket));
}

} // namespace motorpool
