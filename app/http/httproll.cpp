// SPDX-License-Identifier: GPL-3.0-or-later
#include "httproll.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace motorpool {

// A connection's last owner may be this class, and its end comes back to remove(): none of them is
// let go of under the lock.
using Held = std::vector<std::shared_ptr<HttpConnection>>;

namespace {

void cutAll(const Held &held)
{
    for (const auto &connection : held) {
        if (connection)
            connection->cut();
    }
}

} // namespace

void HttpRoll::setLimit(HttpPhase phase, std::chrono::milliseconds limit)
{
    m_limits[std::size_t(phase)] = limit;
}

HttpRoll::Place HttpRoll::add(const std::shared_ptr<HttpConnection> &connection, HttpPhase phase)
{
    const std::lock_guard lock(m_mutex);
    auto &entries = queue(phase);
    return entries.insert(entries.end(), {connection, nullptr, phase, Clock::now()});
}

void HttpRoll::move(Place place, HttpPhase phase, std::shared_ptr<HttpConnection> kept)
{
    std::shared_ptr<HttpConnection> before;
    const std::lock_guard lock(m_mutex);
    auto &entries = queue(phase);
    entries.splice(entries.end(), queue(place->phase), place);
    place->phase = phase;
    place->since = Clock::now();
    before = std::exchange(place->kept, std::move(kept));
}

void HttpRoll::remove(Place place)
{
    const std::lock_guard lock(m_mutex);
    queue(place->phase).erase(place);
    if (m_isClosing && countLocked() == 0)
        m_empty.notify_all();
}

int HttpRoll::count() const
{
    const std::lock_guard lock(m_mutex);
    return countLocked();
}

int HttpRoll::countLocked() const
{
    std::size_t sum = 0;
    for (const auto &entries : m_queues)
        sum += entries.size();
    return int(sum);
}

/// The first of a phase goes to those that were cut, and cannot be cut again.
std::shared_ptr<HttpConnection> HttpRoll::takeFirst(HttpPhase phase)
{
    auto &entries = queue(phase);
    const Place first = entries.begin();
    queue(HttpPhase::Cut).splice(queue(HttpPhase::Cut).end(), entries, first);
    first->phase = HttpPhase::Cut;
    return first->connection.lock();
}

bool HttpRoll::cutLongestSilent()
{
    Held held;
    {
        const std::lock_guard lock(m_mutex);
        const auto &waiting = queue(HttpPhase::Waiting);
        const auto &reading = queue(HttpPhase::Reading);
        if (waiting.empty() && reading.empty())
            return false;
        const bool isReading =
            waiting.empty() || (!reading.empty() && reading.front().since < waiting.front().since);
        held.push_back(takeFirst(isReading ? HttpPhase::Reading : HttpPhase::Waiting));
    }
    cutAll(held);
    return true;
}

HttpRoll::Clock::time_point HttpRoll::cutLate(Clock::time_point now)
{
    Held held;
    Clock::time_point next = now + std::chrono::seconds(60);
    {
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = 0; i < phases; ++i) {
            const auto limit = m_limits[i];
            if (limit.count() <= 0)
                continue;
            const auto &entries = m_queues[i];
            while (!entries.empty() && entries.front().since + limit <= now)
                held.push_back(takeFirst(HttpPhase(i)));
            // Who comes later is late later.
            next = std::min(next, (entries.empty() ? now : entries.front().since) + limit);
        }
    }
    cutAll(held);
    return next;
}

void HttpRoll::beginClosing()
{
    Held held;
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        while (!queue(HttpPhase::Waiting).empty())
            held.push_back(takeFirst(HttpPhase::Waiting));
    }
    cutAll(held);
}

bool HttpRoll::isClosing() const
{
    const std::lock_guard lock(m_mutex);
    return m_isClosing;
}

void HttpRoll::waitUntilEmpty(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    m_empty.wait_for(lock, limit, [this] { return countLocked() == 0; });
}

void HttpRoll::releaseKept()
{
    Held held;
    const std::lock_guard lock(m_mutex);
    for (Entry &entry : queue(HttpPhase::Answering))
        held.push_back(std::move(entry.kept));
}

} // namespace motorpool
