// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberindex.h"
#include "pastedlist.h"

namespace motorpool {

/// Puts entries into a list, each once.
class PastedListMaker
{
public:
    PastedListMaker() = default;
    /// Goes on with the columns, and what is known of them, of another list without its entries.
    explicit PastedListMaker(const PastedList &like);

    void setColumns(const QStringList &titles, int column);
    int column() const { return m_list.m_column; }

    /// The key is the text's, case-folded; both are cut where they are too long. times: how often
    /// it stands there.
    void add(std::string_view text, std::string key, quint32 times = 1);
    void noteDivided() { ++m_list.m_divided; } ///< what was one entry came as its parts

    quint32 size() const { return m_list.size(); }
    PastedList take() { return std::move(m_list); }

private:
    PastedList m_list;
    NumberIndex m_index;
};

} // namespace motorpool
