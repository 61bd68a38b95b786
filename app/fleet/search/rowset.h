// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmask.h"

#include <span>
#include <vector>

namespace motorpool {

/// Some rows of one fleet, which a search may be limited to. It does not change once it is made,
/// and may be read on any thread.
class RowSet
{
public:
    explicit RowSet(std::span<const quint32> rows)
    {
        for (const quint32 row : rows) {
            const std::size_t segment = row / segmentRows;
            if (segment >= m_masks.size())
                m_masks.resize(segment + 1);
            m_size += !m_masks[segment].has(row % segmentRows);
            m_masks[segment].set(row % segmentRows);
        }
    }

    quint32 size() const { return m_size; } ///< each row counted once

    RowMask ofSegment(std::size_t number) const
    {
        return number < m_masks.size() ? m_masks[number] : RowMask();
    }

private:
    std::vector<RowMask> m_masks; ///< by segment, as far as there are rows
    quint32 m_size = 0;
};

} // namespace motorpool
