// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is connected, for how long, and what each holds; for this room alone.

#include <QtGlobal>

#include <array>
#include <chrono>
#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <vector>

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
/// deadlines. It also knows what memory each holds, and who goes where it is too much for all. For
/// any thread.
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
        qint64 held = 0; ///< bytes
    };
    using Place = std::list<Entry>::iterator;

    // Before anything else.
    /// How long a phase may last; those not set last as they will.
    void setLimit(HttpPhase phase, std::chrono::milliseconds limit);
    /// What all connections may hold, in bytes.
    void setMemoryLimit(qint64 limit) { m_memoryLimit = limit; }

    Place add(const std::shared_ptr<HttpConnection> &connection, HttpPhase phase);
    void remove(Place place);
    int count() const;

    /// Where it is now, and what it holds there, in bytes. A phase begins when it changes. Where
    /// the memory of all is used up by this, those are cut that have held most for longest and have
    /// no answer to expect; false if this connection is the one to go, which is for it to do, or
    /// was cut already.
    bool move(Place place, HttpPhase phase, qint64 held,
              std::shared_ptr<HttpConnection> kept = nullptr);
    qint64 held() const; ///< bytes, of all

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
    // A connection's last owner may be this class, and its end comes back to remove(): none of them
    // is let go of under the lock.
    using Held = std::vector<std::shared_ptr<HttpConnection>>;
    static void cutAll(const Held &held);

    static constexpr std::size_t phases = std::size_t(HttpPhase::Cut) + 1;
    std::list<Entry> &queue(HttpPhase phase) { return m_queues[std::size_t(phase)]; }
    void put(Place place, HttpPhase phase);
    void note(Place place, qint64 held);
    std::shared_ptr<HttpConnection> take(Place place);
    std::shared_ptr<HttpConnection> takeFirst(HttpPhase phase)
    {
        return take(queue(phase).begin());
    }
    bool makeRoom(Place place, Held &cut);
    qint64 excess() const { return m_held - m_leaving - m_memoryLimit; }
    int countLocked() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_empty;
    std::array<std::list<Entry>, phases> m_queues;
    std::array<std::chrono::milliseconds, phases> m_limits{}; // 0: none
    qint64 m_memoryLimit = 0;
    qint64 m_held = 0;
    qint64 m_leaving = 0; // of it, by those that were cut
    bool m_isClosing = false;
};

} // namespace motorpool
