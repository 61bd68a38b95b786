// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include "httpsession.h"

#include <QFile>

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
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

} // namespace

struct HttpServer::Engine
{
    HttpSessionContext context; // outlives io, in which the sessions end
    asio::io_context io;
    tcp::acceptor acceptor{io};
    asio::steady_timer pause{io};
    std::vector<std::thread> threads;

    ~Engine()
    {
        io.stop();
        for (std::thread &thread : threads)
            thread.join();
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
            return failure(ApiError::Kind::Offline,
                           QStringLiteral("%1:%2").arg(options.address).arg(options.port),
                           error.message());
        }
        return Done{};
    }

    void accept()
    {
        acceptor.async_accept(asio::make_strand(io), [this](error_code error, tcp::socket socket) {
            if (error == asio::error::operation_aborted)
                return;
            if (error) { // out of file descriptors, most likely: leave them time to come back
                pause.expires_after(std::chrono::milliseconds(50));
                pause.async_wait([this](error_code) { accept(); });
                return;
            }
            if (context.open < context.options.connectionLimit) {
                ++context.open; // here, so that a burst is counted before it is served
                error_code ignored;
                socket.set_option(tcp::no_delay(true), ignored);
                // On the strand: the session's first operation may end on another thread before
                // start() returns.
                const auto executor = socket.get_executor();
                asio::post(executor, [this, accepted = std::move(socket)]() mutable {
                    startHttpSession(std::move(accepted), context);
                });
            }
            accept();
        });
    }
};

HttpServer::HttpServer(HttpHandler handler, HttpServerOptions options)
    : m_handler(std::move(handler))
    , m_options(std::move(options))
{
}

HttpServer::~HttpServer() = default;

Result<Done> HttpServer::start()
{
    if (m_engine)
        return failure(ApiError::Kind::Usage, QStringLiteral("listen"), "the server runs already");
    auto engine = std::make_unique<Engine>();
    engine->context.options = m_options;
    engine->context.handler = m_handler;
    if (const Result<Done> tls = engine->useTls(); !tls)
        return tls;
    if (const Result<Done> listening = engine->listen(); !listening)
        return listening;
    engine->accept();
    for (int i = 0; i < std::max(1, m_options.threads); ++i)
        engine->threads.emplace_back([&io = engine->io] { io.run(); });
    m_engine = std::move(engine);
    return Done{};
}

void HttpServer::stop()
{
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

int HttpServer::openConnections() const
{
    return m_engine ? m_engine->context.open.load() : 0;
}

} // namespace motorpool
