// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is connected, and for how long; for this room alone.

#include <array>
#include <chrono>
#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>

namespace motorpool {

/// One client's connection, as the roll knows it.
class HttpConnection
{
public:
    virtual ~HttpConnection() = default;

    /// Closes it soon, whatever it does. From any thread.
    virtual void cut() = 0;
};

/// What a connection does.
enum class HttpPhase {
    Waiting,   ///< for the first byte of a request
    Reading,   ///< a request, or a TLS handshake
    Answering, ///< the handler has it
    Writing,   ///< the response
    Closing,   ///< it says goodbye
    Cut,       ///< it was told to close
};

/// All connections of a server, each phase's in the order in which they came into it: the first one
/// is the first to be late. That makes one timer and a few words for each of them do for all
/// deadlines. For any thread.
class HttpRoll
{
public:
    using Clock = std::chrono::steady_clock;
    struct Entry
    {
        std::weak_ptr<HttpConnection> connection;
        std::shared_ptr<HttpConnection> kept; ///< while nothing else holds it: Answering
        HttpPhase phase;
        Clock::time_point since;
    };
    using Place = std::list<Entry>::iterator;

    /// How long a phase may last; those not set last as they will. Before anything else.
    void setLimit(HttpPhase phase, std::chrono::milliseconds limit);

    Place add(const std::shared_ptr<HttpConnection> &connection, HttpPhase phase);
    void move(Place place, HttpPhase phase, std::shared_ptr<HttpConnection> kept = nullptr);
    void remove(Place place);
    int count() const;

    /// Cuts the connection that has gone longest without a whole request, so that who drips one
    /// gains nothing by it. False if all of them are being answered.
    bool cutLongestSilent();

    /// Cuts who is late; tells when to look again.
    Clock::time_point cutLate(Clock::time_point now);

    /// From now on a connection ends with its answer; who waits is cut.
    void beginClosing();
    bool isClosing() const;

    /// Blocks until nobody is left, at most that long.
    void waitUntilEmpty(std::chrono::milliseconds limit);

    /// Lets go of those that wait for an answer, as none will come.
    void releaseKept();

private:
    static constexpr std::size_t phases = std::size_t(HttpPhase::Cut) + 1;
    std::list<Entry> &queue(HttpPhase phase) { return m_queues[std::size_t(phase)]; }
    std::shared_ptr<HttpConnection> takeFirst(HttpPhase phase);
    int countLocked() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_empty;
    std::array<std::list<Entry>, phases> m_queues;
    std::array<std::chrono::milliseconds, phases> m_limits{}; // 0: none
    bool m_isClosing = false;
};

} // namespace motorpool
