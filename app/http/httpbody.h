// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A request's body as Beast reads it, in proportion to what really came; for this room alone.

#include <QByteArray>

#include <algorithm>
#include <atomic>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/optional.hpp>
#include <cstdint>

namespace motorpool {

/// What all bodies of a server take in memory, until their requests are answered.
class HttpBodyBudget
{
public:
    explicit HttpBodyBudget(qint64 limit)
        : m_left(limit)
    {
    }
    bool take(qint64 bytes)
    {
        if (m_left.fetch_sub(bytes) >= bytes)
            return true;
        m_left += bytes;
        return false;
    }
    void give(qint64 bytes) { m_left += bytes; }

private:
    std::atomic<qint64> m_left;
};

/// A Body in Beast's sense. An announced length takes no memory: only its bytes do.
struct HttpBody
{
    struct value_type
    {
        QByteArray bytes;
        HttpBodyBudget *budget = nullptr; ///< set before the reading
        qint64 taken = 0;                 ///< from the budget, for who gives it back
    };

    /// What reading ends with where the budget has no more; it becomes a 503.
    static boost::system::error_code overBudget()
    {
        return make_error_code(boost::system::errc::not_enough_memory);
    }

    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(boost::beast::http::header<isRequest, Fields> &, value_type &body)
            : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t> &length, boost::system::error_code &error)
        {
            constexpr std::uint64_t usual = 16 * 1024;
            m_body.bytes.reserve(qsizetype(std::min(length.value_or(0), usual)));
            error = {};
        }
        template <class Buffers>
        std::size_t put(const Buffers &buffers, boost::system::error_code &error)
        {
            std::size_t size = 0;
            for (const auto buffer : boost::beast::buffers_range_ref(buffers)) {
                const qint64 part = qint64(buffer.size());
                if (!m_body.budget->take(part)) {
                    error = overBudget();
                    return size;
                }
                m_body.taken += part;
                m_body.bytes.append(static_cast<const char *>(buffer.data()), qsizetype(part));
                size += buffer.size();
            }
            error = {};
            return size;
        }
        void finish(boost::system::error_code &error) { error = {}; }

    private:
        value_type &m_body;
    };
};

} // namespace motorpool
