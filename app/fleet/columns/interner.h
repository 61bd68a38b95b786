// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberindex.h"
#include "textpool.h"

#include <functional>

namespace motorpool {

/// Gives each text of a pool one number. It belongs to the owner of the pool; texts that the pool
/// has already are taken up when it is first asked.
class Interner
{
public:
    quint32 numberOf(TextPool *pool, std::string_view text)
    {
        if (text.empty())
            return 0;
        const auto hashOf = [pool](quint32 number) { return hash((*pool)[number]); };
        for (; m_next < pool->end(); ++m_next)
            m_index.insert(m_next, hashOf);
        const quint32 known = m_index.find(
            hash(text), [pool, text](quint32 number) { return (*pool)[number] == text; });
        return known == NumberIndex::none ? pool->add(text) : known;
    }

private:
    static quint64 hash(std::string_view text) { return std::hash<std::string_view>()(text); }

    NumberIndex m_index;
    quint32 m_next = 1; ///< the first number that is not in the index
};

} // namespace motorpool
