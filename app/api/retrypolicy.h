// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace motorpool {

/// How requests that are safe to repeat are repeated; settings, with no sending in them.
struct RetryPolicy
{
    int retries = 3; ///< after the first try
    std::chrono::milliseconds firstWait{500};
    std::chrono::milliseconds firstWaitWhenLimited{2000}; ///< after 429 without Retry-After
    double factor = 2;
    std::chrono::milliseconds longestWait{30'000};
    std::chrono::seconds longestRetryAfter{60}; ///< over it the call ends with the error
    /// So long a deed waits for its turn, for a token and for the journal, in all. After that it is
    /// not sent any more: it would leave on a decision that is old by then.
    std::chrono::milliseconds deedPatience = std::chrono::minutes(2);
    bool jitter = true; ///< spread the waits of many programs that failed at the same moment

    /// Calls fn after the wait, unless context is gone by then. A timer, unless a test sets it.
    std::function<void(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn)>
        after;

    /// The wait before a retry, counted from 1, that the service gave no time for.
    std::chrono::milliseconds wait(int retry, bool limited) const;

    /// The wait for a Retry-After: never shorter, with jitter a little longer.
    std::chrono::milliseconds wait(std::chrono::seconds retryAfter) const;

    void run(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn) const;
};

} // namespace motorpool
