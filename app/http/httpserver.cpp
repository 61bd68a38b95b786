// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include "httpsession.h"

#include <QFile>

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <thread>
#include <vector>

namespace motorpool {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

Failure failure(ApiError::Kind kind, const QString &operation, const std::string &detail)
{
    ApiError error;
    error.kind = kind;
    error.operation = operation;
    error.detail = QString::fromStdString(detail);
    return Failure(error);
}

/// Answers at once, and so on the server's thread.
HttpAsyncHandler atOnce(HttpHandler handler)
{
    return [handler = std::move(handler)](const HttpServerRequest &request, HttpResponder answer) {
        answer.send(handler(request));
    };
}

} // namespace

struct HttpServer::Engine
{
    HttpSessionContext context; // outlives io, in which the sessions end
    asio::io_context io;
    tcp::acceptor acceptor{asio::make_strand(io)};
    asio::steady_timer pause{acceptor.get_executor()};
    asio::steady_timer look{io};
    std::vector<std::thread> threads;

    Engine(HttpServerOptions options, HttpAsyncHandler handler)
        : context{std::move(options), std::move(handler)}
    {
        context.roll.setLimit(HttpPhase::Waiting, context.options.idleTimeout);
        context.roll.setLimit(HttpPhase::Reading, context.options.readTimeout);
        context.roll.setLimit(HttpPhase::Writing, context.options.writeTimeout);
        context.roll.setLimit(HttpPhase::Closing, std::chrono::seconds(1));
        context.roll.setMemoryLimit(context.options.memoryLimit);
    }

    ~Engine()
    {
        {
            const std::lock_guard lock(context.gate->mutex);
            context.gate->isOpen = false;
        }
        io.stop();
        for (std::thread &thread : threads)
            thread.join();
        context.roll.releaseKept();
    }

    Result<Done> useTls()
    {
        using Tls = asio::ssl::context;
        const HttpServerOptions &options = context.options;
        if (options.certificateFile.isEmpty() && options.keyFile.isEmpty())
            return Done{};
        error_code error;
        Tls &tls = context.tls.emplace(Tls::tls_server);
        tls.set_options(Tls::default_workarounds | Tls::no_sslv2 | Tls::no_sslv3 | Tls::no_tlsv1 |
                            Tls::no_tlsv1_1,
                        error);
        if (!error)
            tls.use_certificate_chain_file(QFile::encodeName(options.certificateFile).toStdString(),
                                           error);
        if (error)
            return failure(ApiError::Kind::Tls, options.certificateFile, error.message());
        tls.use_private_key_file(QFile::encodeName(options.keyFile).toStdString(), Tls::pem, error);
        if (error)
            return failure(ApiError::Kind::Tls, options.keyFile, error.message());
        return Done{};
    }

    Result<Done> listen()
    {
        const HttpServerOptions &options = context.options;
        error_code error;
        const tcp::endpoint endpoint(asio::ip::make_address(options.address.toStdString(), error),
                                     options.port);
        if (!error)
            acceptor.open(endpoint.protocol(), error);
#ifndef Q_OS_WIN // where it lets two servers share a port
        if (!error)
            acceptor.set_option(asio::socket_base::reuse_address(true), error);
#endif
        if (!error)
            acceptor.bind(endpoint, error);
        if (!error)
            acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error) {
            Failure refused = failure(
                ApiError::Kind::Offline,
                QStringLiteral("%1:%2").arg(options.address).arg(options.port), error.message());
            refused.value().code = QStringLiteral("PORT");
            return refused;
        }
        return Done{};
    }

    void accept()
    {
        acceptor.async_accept(asio::make_strand(io), [this](error_code error, tcp::socket socket) {
            if (!acceptor.is_open())
                return;
            if (error) { // out of file descriptors, most likely: leave one time to come back
                context.roll.cutLongestSilent();
                pause.expires_after(std::chrono::milliseconds(50));
                pause.async_wait([this](error_code) { accept(); });
                return;
            }
            if (context.roll.count() < context.options.connectionLimit ||
                context.roll.cutLongestSilent()) {
                startHttpSession(std::move(socket), context);
            }
            accept();
        });
    }

    /// Sees to all deadlines.
    void lookForLate()
    {
        look.expires_at(context.roll.cutLate(std::chrono::steady_clock::now()));
        look.async_wait([this](error_code error) {
            if (!error)
                lookForLate();
        });
    }

    void finish(std::chrono::milliseconds limit)
    {
        asio::post(acceptor.get_executor(), [this] {
            error_code ignored;
            acceptor.close(ignored);
        });
        context.roll.beginClosing();
        context.roll.waitUntilEmpty(limit);
    }
};

HttpServer::HttpServer(HttpHandler handler, HttpServerOptions options)
    : HttpServer(atOnce(std::move(handler)), std::move(options))
{
}

HttpServer::HttpServer(HttpAsyncHandler handler, HttpServerOptions options)
    : m_handler(std::move(handler))
    , m_options(std::move(options))
{
}

HttpServer::~HttpServer() = default;

Result<Done> HttpServer::start()
{
    if (m_engine)
        return failure(ApiError::Kind::Usage, QStringLiteral("listen"), "the server runs already");
    auto engine = std::make_unique<Engine>(m_options, m_handler);
    if (const Result<Done> tls = engine->useTls(); !tls)
        return tls;
    if (const Result<Done> listening = engine->listen(); !listening)
        return listening;
    engine->accept();
    engine->lookForLate();
    for (int i = 0; i < std::max(1, m_options.threads); ++i)
        engine->threads.emplace_back([&io = engine->io] { io.run(); });
    m_engine = std::move(engine);
    return Done{};
}

void HttpServer::stop()
{
    m_engine.reset();
}

void HttpServer::stop(std::chrono::milliseconds grace)
{
    if (m_engine)
        m_engine->finish(grace);
    m_engine.reset();
}

quint16 HttpServer::port() const
{
    if (!m_engine)
        return 0;
    error_code error;
    return m_engine->acceptor.local_endpoint(error).port();
}

QUrl HttpServer::url() const
{
    if (!m_engine)
        return {};
    QUrl url;
    url.setScheme(m_engine->context.tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_options.address);
    url.setPort(port());
    return url;
}

qint64 HttpServer::heldBytes() const
{
    return m_engine ? m_engine->context.roll.held() : 0;
}

int HttpServer::openConnections() const
{
    return m_engine ? m_engine->context.roll.count() : 0;
}

} // namespace motorpool
