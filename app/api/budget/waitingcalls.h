// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "leave.h"

#include <QPointer>

#include <functional>
#include <map>
#include <utility>

namespace motorpool {

/// Calls that wait for leave: a person's first, then the others, each in the order in which they
/// came. Those whose vehicle is throttled stand aside and come back to their old place.
class WaitingCalls
{
public:
    using Key = std::pair<Priority, quint64>; ///< the order
    struct Entry
    {
        Purpose purpose;
        QPointer<Call<LeavePtr>> call;
    };
    using Line = std::map<Key, Entry>;

    Key add(const Purpose &purpose, Call<LeavePtr> *call);
    bool remove(const Key &key); ///< false if it does not wait

    const Line &line() const { return m_line; }   ///< those that could go
    const Line &aside() const { return m_aside; } ///< those that could not

    Entry take(Line::const_iterator at); ///< out of the line

    void putAside(Line::const_iterator at);

    /// Lets those come back for whom isDue says so.
    void callBack(const std::function<bool(const Purpose &)> &isDue);

    int count(Priority priority) const;
    bool isEmpty() const { return m_line.empty() && m_aside.empty(); }

private:
    Line m_line;
    Line m_aside;
    quint64 m_last = 0;
    int m_counts[2] = {0, 0};
};

} // namespace motorpool
