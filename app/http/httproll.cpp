// SPDX-License-Identifier: GPL-3.0-or-later
#include "httproll.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace motorpool {

void HttpRoll::cutAll(const Held &held)
{
    for (const auto &connection : held) {
        if (connection)
            connection->cut();
    }
}

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

void HttpRoll::put(Place place, HttpPhase phase)
{
    auto &entries = queue(phase);
    entries.splice(entries.end(), queue(place->phase), place);
    if (place->phase == HttpPhase::Cut)
        m_leaving -= place->held;
    if (phase == HttpPhase::Cut)
        m_leaving += place->held;
    place->phase = phase;
}

void HttpRoll::note(Place place, qint64 held)
{
    const qint64 more = held - place->held;
    m_held += more;
    if (place->phase == HttpPhase::Cut)
        m_leaving += more;
    place->held = held;
}

bool HttpRoll::move(Place place, HttpPhase phase, qint64 held, std::shared_ptr<HttpConnection> kept)
{
    std::shared_ptr<HttpConnection> before;
    Held cut;
    bool mayStay = true;
    {
        const std::lock_guard lock(m_mutex);
        // Who was cut and has not heard of it stays so, or others would be cut in its place.
        if (place->phase == HttpPhase::Cut && phase != HttpPhase::Closing) {
            note(place, held);
            return false;
        }
        if (place->phase != phase) {
            put(place, phase);
            place->since = Clock::now();
        }
        before = std::exchange(place->kept, std::move(kept));
        const bool isMore = held > place->held;
        note(place, held);
        if (isMore && m_memoryLimit > 0 && excess() > 0)
            mayStay = makeRoom(place, cut);
    }
    cutAll(cut);
    return mayStay;
}

/// Some more than is needed, so that the next one need not look at all of them again. What those
/// that were cut hold is there until they have heard of it, so that it has a limit too, which who
/// is whole meets later.
bool HttpRoll::makeRoom(Place place, Held &cut)
{
    struct Claim
    {
        double weight;
        Place place;
    };
    const auto now = Clock::now();
    const auto claimOf = [now](Place one) {
        const std::chrono::duration<double> time = now - one->since + std::chrono::milliseconds(1);
        return Claim{double(one->held) * time.count(), one};
    };
    std::vector<Claim> claims;
    for (const HttpPhase phase : {HttpPhase::Reading, HttpPhase::Writing}) {
        for (Place one = queue(phase).begin(); one != queue(phase).end(); ++one)
            claims.push_back(claimOf(one));
    }
    if (place->phase == HttpPhase::Answering) // not yet: it has only just become whole
        claims.push_back(claimOf(place));

    const auto isLess = [](const Claim &a, const Claim &b) { return a.weight < b.weight; };
    std::make_heap(claims.begin(), claims.end(), isLess);
    const qint64 spare = m_memoryLimit / 16;
    while (!claims.empty() && excess() + spare > 0) {
        std::pop_heap(claims.begin(), claims.end(), isLess);
        const Place first = claims.back().place;
        claims.pop_back();
        if (first != place)
            cut.push_back(take(first));
        else if (excess() > 0)
            return false;
    }
    const bool isWhole = place->phase == HttpPhase::Answering;
    return excess() <= 0 && m_held <= m_memoryLimit + m_memoryLimit / (isWhole ? 2 : 4);
}

qint64 HttpRoll::held() const
{
    const std::lock_guard lock(m_mutex);
    return m_held;
}

void HttpRoll::remove(Place place)
{
    const std::lock_guard lock(m_mutex);
    note(place, 0);
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

/// It goes to those that were cut, and cannot be cut again.
std::shared_ptr<HttpConnection> HttpRoll::take(Place place)
{
    put(place, HttpPhase::Cut);
    return place->connection.lock();
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
