// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace motorpool {

/// A list that only grows, and whose copies share what they have in common: one owner appends,
/// while copies made earlier are read on other threads. What was appended never moves.
template <class T, std::size_t chunkSize = 1024>
class AppendOnly
{
public:
    quint32 size() const { return m_size; }

    const T &operator[](quint32 at) const
    {
        return m_chunks[at / chunkSize][std::size_t(at % chunkSize)];
    }

    void append(T value)
    {
        if (m_size % chunkSize == 0)
            m_chunks.emplace_back(new T[chunkSize]);
        m_chunks.back()[std::size_t(m_size % chunkSize)] = std::move(value);
        ++m_size;
    }

private:
    std::vector<std::shared_ptr<T[]>> m_chunks;
    quint32 m_size = 0;
};

} // namespace motorpool
