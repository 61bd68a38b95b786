// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One client's connection; for this room alone, as it includes Asio.

#include "httpserver.h"

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <optional>

namespace motorpool {

/// What all connections of a server share. It outlives them.
struct HttpSessionContext
{
    HttpServerOptions options;
    HttpHandler handler;
    std::optional<boost::asio::ssl::context> tls;
    std::atomic<int> open = 0; ///< counted up by who accepts, down by the session's end
};

/// Serves a connection that was just accepted, whose executor must be a strand. It keeps itself
/// alive as long as something of it is pending, and ends with the io_context at the latest.
void startHttpSession(boost::asio::ip::tcp::socket socket, HttpSessionContext &context);

} // namespace motorpool
