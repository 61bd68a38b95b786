// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpresponder.h"
#include "result.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace motorpool {

/// How a server listens and what it puts up with.
struct HttpServerOptions
{
    QString address = QStringLiteral("127.0.0.1"); ///< numeric, IPv4 or IPv6
    quint16 port = 0;                              ///< 0: a free one
    int threads = 2;

    /// Bytes of request line and headers; more is a 431, and so are more than 100 header lines.
    qint64 headerLimit = 16 * 1024;
    qint64 bodyLimit = 1024 * 1024; ///< bytes of a request's body; more is a 413

    /// Bytes of memory that all requests under way may take, heads, buffers and bodies alike. Where
    /// it is used up, those make room that hold most for longest and are not whole: cut without an
    /// answer. A request that is itself the one to go, or finds all others being answered, is
    /// answered with a 503.
    qint64 memoryLimit = 64 * 1024 * 1024;

    /// Beyond so many connections a new one takes the place of the one that has gone longest
    /// without a whole request; if all of them are being answered, it is closed as it comes.
    int connectionLimit = 1000;

    /// Whoever takes longer is cut off without an answer: for a whole request counted from its
    /// first byte, for a TLS handshake, for taking a response; and for the silence before a
    /// request.
    std::chrono::milliseconds readTimeout = std::chrono::seconds(15);
    std::chrono::milliseconds writeTimeout = std::chrono::seconds(60);
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(60);

    /// Told of each request that was refused before it was whole, by its status; on the server's
    /// threads.
    std::function<void(int status)> onUnread;

    /// PEM files; both set: the server speaks TLS 1.2 or newer, and nothing else.
    QString certificateFile; ///< the chain, the server's own certificate first
    QString keyFile;         ///< not encrypted
};

/// A small HTTP/1.1 server with threads of its own: keep-alive, pipelining, HEAD, chunked request
/// bodies, "Expect: 100-continue"; no compression, no upgrades, no files. Not a QObject: its
/// users meet it through their handler and carry what they learn to their own thread themselves.
class HttpServer
{
public:
    /// The handler, and whatever it uses, must live until stop() has returned. One that answers
    /// later holds up no thread meanwhile.
    explicit HttpServer(HttpHandler handler, HttpServerOptions options = {});
    explicit HttpServer(HttpAsyncHandler handler, HttpServerOptions options = {});
    ~HttpServer(); ///< stops
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Starts to listen. Errors: Offline when address and port cannot be had, Tls when
    /// certificate or key cannot be used, Usage when it runs already.
    Result<Done> start();

    /// Ends every connection at once and joins the threads, waiting only for handlers that are
    /// running. Does nothing when not started. Not to be called from a handler.
    void stop();

    /// The same, once what is under way has been answered or so much time has passed: no connection
    /// is accepted meanwhile, and each ends with its answer.
    void stop(std::chrono::milliseconds grace);

    quint16 port() const; ///< 0 when not listening
    QUrl url() const;     ///< "http://127.0.0.1:41234"; empty when not listening
    int openConnections() const;
    qint64 heldBytes() const; ///< what counts towards the limit of memory

private:
    struct Engine;

    HttpAsyncHandler m_handler;
    HttpServerOptions m_options;
    std::unique_ptr<Engine> m_engine;
};

} // namespace motorpool
