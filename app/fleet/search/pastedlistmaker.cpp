// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedlistmaker.h"

#include <functional>

namespace motorpool {

namespace {

/// Cut where a character ends.
std::string_view whole(std::string_view text)
{
    if (text.size() <= PastedList::longestEntry)
        return text;
    std::size_t end = PastedList::longestEntry;
    while (end > 0 && (quint8(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

PastedListMaker::PastedListMaker(const PastedList &like)
{
    setColumns(like.columns(), like.column());
    m_list.m_divided = like.divided();
}

void PastedListMaker::setColumns(const QStringList &titles, int column)
{
    m_list.m_columns = titles;
    m_list.m_column = column;
}

void PastedListMaker::add(std::string_view text, std::string key, quint32 times)
{
    text = whole(text);
    key.resize(whole(key).size());
    const auto hashOf = [this](quint32 entry) {
        return quint64(std::hash<std::string_view>()(m_list.key(entry)));
    };
    const quint32 known = m_index.find(std::hash<std::string_view>()(key),
                                       [&](quint32 entry) { return m_list.key(entry) == key; });
    m_list.m_repeated += times - (known == NumberIndex::none ? 1 : 0);
    if (known != NumberIndex::none) {
        m_list.m_entries[known].times += times;
        return;
    }
    m_list.m_entries.push_back({quint32(m_list.m_text.size()), quint32(m_list.m_keys.size()),
                                quint16(text.size()), quint16(key.size()), times});
    m_list.m_text += text;
    m_list.m_keys += key;
    m_index.insert(quint32(m_list.m_entries.size() - 1), hashOf);
}

} // namespace motorpool
