// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <cstddef>
#include <memory>

namespace motorpool {

/// Reads what the client still sends and throws it away: closing over unread bytes would reset the
/// connection and take our answer back. Ends with the client, with an error, or after so many
/// bytes; the owner lives until then, and has the socket's strand.
template <class Owner>
void drainHttp(boost::asio::ip::tcp::socket &socket, std::shared_ptr<Owner> owner, std::size_t left)
{
    using boost::asio::ip::tcp;
    socket.async_wait(tcp::socket::wait_read, [&socket, owner = std::move(owner),
                                               left](boost::system::error_code error) mutable {
        if (error)
            return;
        std::array<char, 16 * 1024> rest; // not initialized: nobody looks at it
        const std::size_t size = socket.read_some(boost::asio::buffer(rest), error);
        if ((!error || error == boost::asio::error::would_block) && size < left)
            drainHttp(socket, std::move(owner), left - size);
    });
}

/// Ends our side of a connection in order.
template <class Owner>
void sayGoodbye(boost::asio::ip::tcp::socket &socket, std::shared_ptr<Owner> owner)
{
    constexpr std::size_t mostDrained = 1024 * 1024;
    boost::system::error_code error;
    socket.shutdown(boost::asio::ip::tcp::socket::shutdown_send, error);
    if (!error)
        socket.non_blocking(true, error);
    if (!error)
        drainHttp(socket, std::move(owner), mostDrained);
}

} // namespace motorpool
