// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <optional>
#include <string>
#include <string_view>

namespace motorpool {

/// Where the bytes of rows go. Collects them, so that they leave in big pieces.
///
/// Errors are sticky: after the first nothing more is written. For one thread.
class RowTarget
{
public:
    RowTarget() = default;
    virtual ~RowTarget() = default;
    RowTarget(const RowTarget &) = delete;
    RowTarget &operator=(const RowTarget &) = delete;

    /// What is appended here is written in big pieces; call writeOut() now and then.
    std::string &buffer() { return m_buffer; }

    /// Writes the buffer out if there is enough in it to be worth it.
    void writeOut()
    {
        if (m_buffer.size() >= pieceSize)
            flush();
    }

    /// Writes the buffer out.
    void flush();

    /// Gives up: nothing more is written.
    void fail(ApiError error);
    const std::optional<ApiError> &fault() const { return m_fault; }

    /// Bytes so far, with those in the buffer.
    qint64 size() const { return m_written + qint64(m_buffer.size()); }

protected:
    static constexpr std::size_t pieceSize = 1024 * 1024;

    /// Writes all of it, or says by fail() why not.
    virtual void put(std::string_view bytes) = 0;

private:
    std::string m_buffer;
    qint64 m_written = 0;
    std::optional<ApiError> m_fault;
};

} // namespace motorpool
