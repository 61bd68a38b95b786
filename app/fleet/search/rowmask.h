// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "segments.h"

#include <array>
#include <bit>

namespace motorpool {

/// One bit for each row of a segment.
class RowMask
{
public:
    static constexpr std::size_t words = segmentRows / 64;

    static RowMask ofFirst(quint32 rows)
    {
        RowMask mask;
        for (std::size_t word = 0; word < words && word * 64 < rows; ++word) {
            const quint32 left = rows - quint32(word) * 64;
            mask.m_bits[word] = left >= 64 ? ~quint64(0) : (quint64(1) << left) - 1;
        }
        return mask;
    }

    void set(quint32 row) { m_bits[row / 64] |= quint64(1) << row % 64; }
    bool has(quint32 row) const { return m_bits[row / 64] >> row % 64 & 1; }
    quint64 &word(std::size_t number) { return m_bits[number]; }
    quint64 word(std::size_t number) const { return m_bits[number]; }

    quint32 count() const
    {
        quint32 count = 0;
        for (const quint64 bits : m_bits)
            count += quint32(std::popcount(bits));
        return count;
    }

    RowMask &operator&=(const RowMask &other)
    {
        for (std::size_t word = 0; word < words; ++word)
            m_bits[word] &= other.m_bits[word];
        return *this;
    }

    RowMask &operator|=(const RowMask &other)
    {
        for (std::size_t word = 0; word < words; ++word)
            m_bits[word] |= other.m_bits[word];
        return *this;
    }

    RowMask without(const RowMask &other) const
    {
        RowMask mask = *this;
        for (std::size_t word = 0; word < words; ++word)
            mask.m_bits[word] &= ~other.m_bits[word];
        return mask;
    }

    /// Calls act(row) for each row that is set, from the first on.
    template <class Act>
    void each(Act act) const
    {
        for (std::size_t word = 0; word < words; ++word) {
            for (quint64 bits = m_bits[word]; bits != 0; bits &= bits - 1)
                act(quint32(word * 64) + quint32(std::countr_zero(bits)));
        }
    }

    /// Sets those of the first rows for which test(row) holds; without branches, for columns.
    template <class Test>
    static RowMask where(quint32 rows, Test test)
    {
        RowMask mask;
        for (std::size_t word = 0; word < words && word * 64 < rows; ++word) {
            const quint32 first = quint32(word) * 64;
            const quint32 end = rows - first < 64 ? rows - first : 64;
            quint64 bits = 0;
            for (quint32 bit = 0; bit < end; ++bit)
                bits |= quint64(bool(test(first + bit))) << bit;
            mask.m_bits[word] = bits;
        }
        return mask;
    }

    friend bool operator==(const RowMask &, const RowMask &) = default;

private:
    std::array<quint64, words> m_bits{};
};

} // namespace motorpool
