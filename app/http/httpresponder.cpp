// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpresponder.h"

#include <utility>

namespace motorpool {

HttpResponder::HttpResponder(Sender sender)
    : m_sender(std::move(sender))
{
}

HttpResponder::~HttpResponder()
{
    drop();
}

HttpResponder::HttpResponder(HttpResponder &&other) noexcept
    : m_sender(std::exchange(other.m_sender, nullptr))
{
}

HttpResponder &HttpResponder::operator=(HttpResponder &&other) noexcept
{
    if (this != &other) {
        drop();
        m_sender = std::exchange(other.m_sender, nullptr);
    }
    return *this;
}

void HttpResponder::send(HttpServerResponse response)
{
    if (const Sender sender = std::exchange(m_sender, nullptr))
        sender(std::move(response));
}

void HttpResponder::drop()
{
    if (!m_sender)
        return;
    HttpServerResponse response;
    response.status = 500;
    send(std::move(response));
}

} // namespace motorpool
