// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace motorpool {

/// Calls act(0) to act(count - 1), on the pool's threads and this one, and returns when all are
/// done. act must not throw and must not wait for the pool. A busy pool only makes it slower.
template <class Act>
void inParallel(QThreadPool *pool, int count, Act act)
{
    std::atomic<int> next = 0;
    const auto work = [&next, &act, count] {
        for (int number = next++; number < count; number = next++)
            act(number);
    };
    QSemaphore done;
    int helpers = 0;
    while (helpers < std::min(count, pool->maxThreadCount()) - 1 && pool->tryStart([&work, &done] {
        work();
        done.release();
    }))
        ++helpers;
    work();
    done.acquire(helpers);
}

} // namespace motorpool
