// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsession.h"

#include "httpexchange.h"
#include "httpstream.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>

namespace motorpool {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

/// Reads a request, answers it, and begins again; everything on the strand of its stream.
template <class Stream>
class Session final : public HttpStream<Stream>
{
    using Base = HttpStream<Stream>;

public:
    using Base::Base;
    using Base::post;

    void start()
    {
        error_code ignored;
        socket().set_option(tcp::no_delay(true), ignored);
        if constexpr (isTls) {
            stream().async_handshake(asio::ssl::stream_base::server,
                                     [self = self()](error_code error) {
                                         if (!error)
                                             self->waitForRequest();
                                     });
        } else {
            waitForRequest();
        }
    }

private:
    using Base::context;
    using Base::isTls;
    using Base::read;
    using Base::socket;
    using Base::stream;

    std::shared_ptr<Session> self()
    {
        return std::static_pointer_cast<Session>(this->shared_from_this());
    }

    void close() override
    {
        error_code ignored;
        Base::close();
        if (m_exchange && m_exchange->pause)
            m_exchange->pause->cancel(ignored);
    }

    qint64 held() const { return (m_exchange ? m_exchange->held() : 0) + m_rest.capacity(); }
    bool enter(HttpPhase phase) { return Base::enter(phase, held()); }

    void waitForRequest()
    {
        m_exchange.reset();
        if (!m_rest.isEmpty()) // the next request came along with the last
            return receive({});
        m_rest = QByteArray();
        enter(HttpPhase::Waiting);
        if (context().roll.isClosing())
            return hangUp();
        read();
    }

    /// Behind what was left of the last ones.
    void receive(std::string_view fresh) override
    {
        if (!m_exchange)
            m_exchange = std::make_unique<HttpExchange>(context().options);
        const bool isRest = !m_rest.isEmpty();
        if (isRest)
            m_rest.append(fresh.data(), qsizetype(fresh.size()));
        const std::string_view bytes =
            isRest ? std::string_view(m_rest.constData(), std::size_t(m_rest.size())) : fresh;
        error_code error;
        const std::size_t taken = m_exchange->incoming->take(bytes, error);
        if (isRest)
            m_rest.remove(0, qsizetype(taken));
        else if (taken < bytes.size())
            m_rest.append(bytes.data() + taken, qsizetype(bytes.size() - taken));
        if (error)
            return refuse(httpStatusOf(error));
        if (m_exchange->incoming->isWhole())
            return answer();
        if (m_rest.isEmpty())
            m_rest = QByteArray();
        // From the first byte a deadline holds for the whole request, however slowly it drips.
        if (!enter(HttpPhase::Reading))
            return refuse(503);
        if (!m_exchange->incoming->takeExpectation())
            return read();
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(stream(), asio::buffer(goOn),
                          [self = self()](error_code failed, std::size_t) {
                              if (!failed)
                                  self->read();
                          });
    }

    void answer()
    {
        auto &message = m_exchange->incoming->message();
        m_keepAlive = message.keep_alive();
        m_exchange->isHead = message.method() == http::verb::head;
        HttpServerRequest request;
        if (!m_exchange->take(request))
            return refuse(400);
        m_exchange->incoming.reset();
        m_exchange->ofRequest = request.body.capacity();
        error_code unknown;
        if (const auto peer = socket().remote_endpoint(unknown); !unknown)
            request.peer = QByteArray::fromStdString(peer.address().to_string());

        if (!enter(HttpPhase::Answering))
            return refuse(503);
        HttpResponder answer(
            [gate = context().gate, weak = std::weak_ptr(self())](HttpServerResponse response) {
                const std::shared_lock lock(gate->mutex);
                if (!gate->isOpen)
                    return;
                if (const auto session = weak.lock())
                    session->take(session, std::move(response));
            });
        try {
            context().handler(std::move(request), std::move(answer));
        } catch (...) { // the answer was dropped with it, which is a 500
        }
    }

    /// From any thread.
    void take(const std::shared_ptr<Session> &self, HttpServerResponse response)
    {
        // Posted, as the handler may answer before it returns.
        post([self, answer = std::move(response)]() mutable {
            self->m_exchange->response = std::move(answer);
            self->m_exchange->ofRequest = 0;
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
        auto &timer = m_exchange->pause.emplace(stream().get_executor());
        timer.expires_after(time);
        timer.async_wait([self = self(), then](error_code error) {
            if (!error)
                then(*self);
        });
    }

    void refuse(int status)
    {
        if (status == 0)
            return finish();
        if (context().options.onUnread)
            context().options.onUnread(status);
        m_exchange->incoming.reset();
        m_exchange->ofRequest = 0;
        m_rest = QByteArray();
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
                      !context().roll.isClosing();
        m_exchange->head = responseHead(response, m_keepAlive);
        enter(HttpPhase::Writing);
        if (response.bodyDelay.count() > 0)
            return writeLate();
        send(m_exchange->wanted());
    }

    template <class Buffers>
    void send(const Buffers &last)
    {
        asio::async_write(stream(), last,
                          [self = self()](error_code error, std::size_t) { self->written(error); });
    }

    void writeLate()
    {
        asio::async_write(stream(),
                          asio::buffer(m_exchange->head.constData(), m_exchange->head.size()),
                          [self = self()](error_code error, std::size_t) {
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
        send(asio::buffer(m_exchange->head.constData(), m_exchange->head.size()));
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

    void finish() override
    {
        enter(HttpPhase::Closing); // one deadline for all of it
        if constexpr (isTls) {
            if (!m_exchange || m_exchange->response.ending == HttpServerResponse::Ending::Whole) {
                stream().async_shutdown([self = self()](error_code) { self->hangUp(); });
                return;
            }
        }
        hangUp();
    }

    void hangUp()
    {
        m_exchange.reset();
        m_rest = QByteArray();
        Base::hangUp();
    }

    QByteArray m_rest; ///< what came and was not taken yet
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
