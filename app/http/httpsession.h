// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One client's connection; for this room alone, as it includes Asio.

#include "httproll.h"
#include "httpserver.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <optional>
#include <shared_mutex>

namespace motorpool {

/// Whether answers still find their way; it outlives the server for those that come too late.
struct HttpGate
{
    std::shared_mutex mutex; ///< held shared while an answer is on its way to the server's threads
    bool isOpen = true;
};

/// What all connections of a server share. It outlives them.
struct HttpSessionContext
{
    HttpServerOptions options;
    HttpAsyncHandler handler;
    std::optional<boost::asio::ssl::context> tls{};
    HttpRoll roll{};
    std::shared_ptr<HttpGate> gate = std::make_shared<HttpGate>();
};

/// Serves a connection that was just accepted, whose executor must be a strand. It keeps itself
/// alive as long as something of it is pending, and ends with the io_context at the latest.
void startHttpSession(boost::asio::ip::tcp::socket socket, HttpSessionContext &context);

} // namespace motorpool
