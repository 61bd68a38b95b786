// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A request as it comes in; for the session alone.

#include "httpbody.h"
#include "httpserver.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <string_view>

namespace motorpool {

/// Takes a request's bytes as they come, and knows what it holds of them.
class HttpIncoming
{
public:
    explicit HttpIncoming(const HttpServerOptions &options)
        : m_mostRest(options.headerLimit)
    {
        m_parser.header_limit(std::uint32_t(options.headerLimit));
        m_parser.body_limit(std::uint64_t(options.bodyLimit));
    }

    /// Takes what it can, and tells how much that was. What is left belongs to the next request if
    /// this one is whole; else it is to come again, with more behind it.
    std::size_t take(std::string_view bytes, boost::system::error_code &error)
    {
        namespace http = boost::beast::http;
        std::size_t taken = 0;
        error = {};
        while (taken < bytes.size() && !isWhole()) {
            const auto rest = bytes.substr(taken);
            taken += m_parser.put(boost::asio::buffer(rest.data(), rest.size()), error);
            if (!m_isHeadKnown)
                lookAtHead(error);
            if (error == http::error::need_more) {
                // A chunk's header and what follows the last one have no limit of their own.
                error = {};
                if (qint64(bytes.size() - taken) > m_mostRest)
                    error = http::error::header_limit;
                break;
            }
            if (error)
                break;
        }
        return taken;
    }

    bool isWhole() const { return m_parser.is_done(); }

    /// Once: the sender waits to be told to go on.
    bool takeExpectation()
    {
        if (m_isAsked || isWhole() || !m_parser.is_header_done())
            return false;
        m_isAsked = true;
        return m_parser.get()[boost::beast::http::field::expect] == "100-continue";
    }

    auto &message() { return m_parser.get(); }

    /// Bytes of memory beyond its own size.
    qint64 held() const { return m_headBytes + m_parser.get().body().bytes.capacity(); }

private:
    /// Each line costs more than its text, so that their number has a limit too.
    void lookAtHead(boost::system::error_code &error)
    {
        constexpr int mostLines = 100;
        constexpr qint64 ofLine = 80;
        int lines = 0;
        qint64 bytes = 0;
        for (const auto &field : m_parser.get()) {
            bytes += ofLine + qint64(field.name_string().size() + field.value().size());
            ++lines;
        }
        m_headBytes = bytes;
        m_isHeadKnown = m_parser.is_header_done();
        if (lines > mostLines)
            error = boost::beast::http::error::header_limit;
    }

    boost::beast::http::request_parser<HttpBody> m_parser;
    qint64 m_mostRest;
    qint64 m_headBytes = 0;
    bool m_isHeadKnown = false;
    bool m_isAsked = false;
};

} // namespace motorpool
