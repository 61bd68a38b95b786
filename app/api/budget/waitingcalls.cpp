// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingcalls.h"

namespace motorpool {

WaitingCalls::Key WaitingCalls::add(const Purpose &purpose, Call<LeavePtr> *call)
{
    const Key key(purpose.priority, ++m_last);
    m_line.emplace(key, Entry{purpose, call});
    ++m_counts[int(key.first)];
    return key;
}

bool WaitingCalls::remove(const Key &key)
{
    if (m_line.erase(key) + m_aside.erase(key) == 0)
        return false;
    --m_counts[int(key.first)];
    return true;
}

WaitingCalls::Entry WaitingCalls::take(Line::const_iterator at)
{
    Entry entry = at->second;
    --m_counts[int(at->first.first)];
    m_line.erase(at);
    return entry;
}

void WaitingCalls::putAside(Line::const_iterator at)
{
    m_aside.insert(m_line.extract(at));
}

void WaitingCalls::callBack(const std::function<bool(const Purpose &)> &isDue)
{
    for (auto it = m_aside.begin(); it != m_aside.end();) {
        const auto at = it++;
        if (isDue(at->second.purpose))
            m_line.insert(m_aside.extract(at));
    }
}

int WaitingCalls::count(Priority priority) const
{
    return m_counts[int(priority)];
}

} // namespace motorpool
