// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appendonly.h"

#include <memory>
#include <string_view>
#include <vector>

namespace motorpool {

/// Texts in UTF-8, each of which has a number; 0 is no text. It only grows, and copies share what
/// they have in common: one owner adds, while copies made earlier are read on other threads.
class TextPool
{
public:
    /// The longest text that is kept whole; what goes beyond is cut off. No answer that is read
    /// may be as long.
    static constexpr std::size_t longest = (1 << 24) - 1;

    /// A stretch of bytes in which the texts from first to before end lie one behind the other.
    struct Block
    {
        std::shared_ptr<char[]> bytes;
        std::size_t size = 0;
        quint32 first = 0;
        quint32 end = 0;
    };

    quint32 end() const { return m_places.size() + 1; } ///< one above the last number

    std::string_view operator[](quint32 number) const
    {
        if (number == 0)
            return {};
        const Place place = m_places[number - 1];
        return {m_blocks[place.block].bytes.get() + place.offset, place.size};
    }

    /// A new number for the text; whoever wants each text once asks an index first.
    quint32 add(std::string_view text);

    const std::vector<Block> &blocks() const { return m_blocks; }

private:
    struct Place
    {
        quint64 block : 24;
        quint64 offset : 16;
        quint64 size : 24;
    };

    AppendOnly<Place> m_places;
    std::vector<Block> m_blocks;
    std::size_t m_capacity = 0; ///< of the last block
};

} // namespace motorpool
