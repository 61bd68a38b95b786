// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>

namespace motorpool {

/// Tells other threads, as long as it lives, since when something is under way.
class Underway
{
public:
    using Since = std::atomic<qint64>; ///< ms of the steady clock; 0: nothing is

    explicit Underway(Since &since)
        : m_since(since)
    {
        m_since = now();
    }
    ~Underway() { m_since = 0; }
    Underway(const Underway &) = delete;
    Underway &operator=(const Underway &) = delete;

    /// For how long it has been; 0 if nothing is.
    static std::chrono::milliseconds time(const Since &since)
    {
        const qint64 begun = since;
        return std::chrono::milliseconds(begun == 0 ? 0 : now() - begun);
    }

private:
    static qint64 now()
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    }

    Since &m_since;
};

} // namespace motorpool
