// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <chrono>

namespace motorpool {

/// Why a request was not taken.
enum class Refusal {
    MissingSignature, ///< 401
    BrokenSignature,  ///< 401, not 64 hexadecimal digits
    WrongSignature,   ///< 401, by none of the keys
    Challenge,        ///< 401, an unsigned VERIFY whose challenge could be something else
    NotJson,          ///< 400
    TooLarge,         ///< 413 and 431
    NotHttp,          ///< 400, nothing that could be understood
    NotFound,         ///< 404
    Method,           ///< 405
    NoKey,            ///< 503, there is no key to verify by
    Busy,             ///< 503, too much is waiting to be stored
    Storage,          ///< 503, it could not be stored
    Unstorable,       ///< 422, the storage is well, and cannot hold this one
};
inline constexpr std::size_t refusals = std::size_t(Refusal::Unstorable) + 1;

/// "missing", "broken", "refused", "challenge", "not-json", "too-large", "not-http", "not-found",
/// "method", "no-key", "busy", "storage", "unstorable": for records, logs and metrics.
const char *refusalName(Refusal refusal);

/// How long answers took, counted in classes.
class LatencyHistogram
{
public:
    /// Upper ends in milliseconds; beyond the last is a class of its own.
    static constexpr std::array<int, 12> ends{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

    void add(std::chrono::microseconds took)
    {
        std::size_t i = 0;
        while (i < ends.size() && took > std::chrono::milliseconds(ends[i]))
            ++i;
        ++m_counts[i];
        m_sum += quint64(took.count());
    }
    quint64 count(std::size_t i) const { return m_counts[i]; } ///< i up to ends.size()
    quint64 sum() const { return m_sum; }                      ///< microseconds

private:
    std::array<std::atomic<quint64>, ends.size() + 1> m_counts{};
    std::atomic<quint64> m_sum = 0;
};

/// What a receiver did since it was made; each number for itself is right at any time.
struct ReceiverCounters
{
    using Count = std::atomic<quint64>;

    Count received = 0; ///< requests to its path
    Count bytes = 0;    ///< of their bodies
    Count stored = 0;   ///< events that were new
    Count repeated = 0; ///< events that were there, and came again
    Count challenges = 0;
    std::array<Count, refusals> refused{};
    Count storageFailures = 0;      ///< writes that failed, of one or many
    std::atomic<qint64> queued = 0; ///< deliveries that wait to be stored
    std::atomic<qint64> queuedBytes = 0;
    std::atomic<qint64> lastStoredMs = 0; ///< since 1970; 0: never
    LatencyHistogram latency;             ///< from a whole request to its event being durable

    void refuse(Refusal refusal) { ++refused[std::size_t(refusal)]; }
};

} // namespace motorpool
