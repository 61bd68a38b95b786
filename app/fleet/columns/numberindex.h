// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace motorpool {

/// Finds numbers (of rows, texts, users) by what they stand for, in four to eight bytes each: the
/// keys lie with their owner, who compares them. Not shared between threads.
class NumberIndex
{
public:
    static constexpr quint32 none = 0xffffffff;

    /// The number whose key has this hash and which isIt(number) accepts; else none.
    template <class IsIt>
    quint32 find(quint64 hash, IsIt isIt) const
    {
        if (m_slots.empty())
            return none;
        for (std::size_t at = placeOf(hash);; at = (at + 1) & (m_slots.size() - 1)) {
            const quint32 number = m_slots[at];
            if (number == none || isIt(number))
                return number;
        }
    }

    /// Calls act(number) for each number that isIt(number) accepts.
    template <class IsIt, class Act>
    void each(quint64 hash, IsIt isIt, Act act) const
    {
        if (m_slots.empty())
            return;
        for (std::size_t at = placeOf(hash); m_slots[at] != none;
             at = (at + 1) & (m_slots.size() - 1)) {
            if (isIt(m_slots[at]))
                act(m_slots[at]);
        }
    }

    /// hashOf(number) is that of its key.
    template <class HashOf>
    void insert(quint32 number, HashOf hashOf)
    {
        if (4 * (m_count + 1) > 3 * m_slots.size())
            grow(hashOf);
        place(number, hashOf(number));
        ++m_count;
    }

    /// Makes room for so many at once.
    void reserve(std::size_t count)
    {
        std::size_t size = 64;
        while (3 * size < 4 * count)
            size *= 2;
        if (m_count == 0)
            m_slots.assign(size, none);
    }

private:
    std::size_t placeOf(quint64 hash) const
    {
        return std::size_t((hash * 0x9e3779b97f4a7c15) >> 32) & (m_slots.size() - 1);
    }

    void place(quint32 number, quint64 hash)
    {
        std::size_t at = placeOf(hash);
        while (m_slots[at] != none)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = number;
    }

    template <class HashOf>
    void grow(HashOf hashOf)
    {
        const std::vector<quint32> old = std::exchange(
            m_slots, std::vector<quint32>(m_slots.empty() ? 64 : 2 * m_slots.size(), none));
        for (const quint32 number : old) {
            if (number != none)
                place(number, hashOf(number));
        }
    }

    std::vector<quint32> m_slots;
    std::size_t m_count = 0;
};

} // namespace motorpool
