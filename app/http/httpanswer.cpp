// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpanswer.h"

#include <utility>

namespace motorpool {

HttpAnswer::HttpAnswer(Sender sender)
    : m_sender(std::move(sender))
{
}

HttpAnswer::~HttpAnswer()
{
    drop();
}

HttpAnswer::HttpAnswer(HttpAnswer &&other) noexcept
    : m_sender(std::exchange(other.m_sender, nullptr))
{
}

HttpAnswer &HttpAnswer::operator=(HttpAnswer &&other) noexcept
{
    if (this != &other) {
        drop();
        m_sender = std::exchange(other.m_sender, nullptr);
    }
    return *this;
}

void HttpAnswer::send(HttpServerResponse response)
{
    if (const Sender sender = std::exchange(m_sender, nullptr))
        sender(std::move(response));
}

void HttpAnswer::drop()
{
    if (!m_sender)
        return;
    HttpServerResponse response;
    response.status = 500;
    send(std::move(response));
}

} // namespace motorpool
