// SPDX-License-Identifier: GPL-3.0-or-later
#include "textpool.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr std::size_t blockSize = 32 * 1024; // an offset has sixteen bits

} // namespace

quint32 TextPool::add(std::string_view text)
{
    text = text.substr(0, longest);
    if (text.empty())
        return 0;
    if (m_blocks.empty() || m_blocks.back().size + text.size() > m_capacity) {
        m_capacity = std::max(blockSize, text.size());
        m_blocks.push_back({std::shared_ptr<char[]>(new char[m_capacity]), 0, end(), end()});
    }
    Block &block = m_blocks.back();
    std::copy(text.begin(), text.end(), block.bytes.get() + block.size);
    m_places.append({quint64(m_blocks.size() - 1), quint64(block.size), quint64(text.size())});
    block.size += text.size();
    ++block.end;
    return m_places.size();
}

} // namespace motorpool
