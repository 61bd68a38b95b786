// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpservermessage.h"

#include <functional>

namespace motorpool {

/// The way back to the client of one request, for a handler that answers later. It moves and does
/// not copy; send() works once, from any thread. Whoever drops it unsent has answered with a 500.
/// After the server's stop(), and when the client is gone, an answer goes nowhere.
class HttpResponder
{
public:
    using Sender = std::function<void(HttpServerResponse)>;

    /// The sender is called once; on the thread of send(), or of the destructor.
    explicit HttpResponder(Sender sender);
    ~HttpResponder();
    HttpResponder(HttpResponder &&other) noexcept;
    HttpResponder &operator=(HttpResponder &&other) noexcept;
    HttpResponder(const HttpResponder &) = delete;
    HttpResponder &operator=(const HttpResponder &) = delete;

    void send(HttpServerResponse response);

private:
    void drop();

    Sender m_sender;
};

/// Takes one request, and answers it now or later. It is called on the server's threads, several at
/// a time. What it throws becomes a 500.
using HttpAsyncHandler = std::function<void(HttpServerRequest, HttpResponder)>;

} // namespace motorpool
