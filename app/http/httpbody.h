// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A request's body as Beast reads it, in proportion to what really came; for this room alone.

#include <QByteArray>

#include <algorithm>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/optional.hpp>
#include <cstdint>

namespace motorpool {

/// A Body in Beast's sense. An announced length takes no memory: only its bytes do.
struct HttpBody
{
    struct value_type
    {
        QByteArray bytes;
    };

    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(boost::beast::http::header<isRequest, Fields> &, value_type &body)
            : m_bytes(body.bytes)
        {
        }
        void init(const boost::optional<std::uint64_t> &length, boost::system::error_code &error)
        {
            if (length) // within the limit, or it would have been refused
                m_length = qsizetype(*length);
            error = {};
        }
        template <class Buffers>
        std::size_t put(const Buffers &buffers, boost::system::error_code &error)
        {
            std::size_t size = 0;
            for (const auto buffer : boost::beast::buffers_range_ref(buffers)) {
                makeRoom(m_bytes.size() + qsizetype(buffer.size()));
                m_bytes.append(static_cast<const char *>(buffer.data()), qsizetype(buffer.size()));
                size += buffer.size();
            }
            error = {};
            return size;
        }
        void finish(boost::system::error_code &error) { error = {}; }

    private:
        /// What comes at once gets what it needs; what comes in parts, twice of what came.
        void makeRoom(qsizetype needed)
        {
            const qsizetype had = m_bytes.capacity();
            if (needed <= had)
                return;
            const qsizetype twice = m_length < 0 ? 2 * had : std::min(2 * had, m_length);
            m_bytes.reserve(std::max(needed, twice));
        }

        QByteArray &m_bytes;
        qsizetype m_length = -1; // not told
    };
};

} // namespace motorpool
