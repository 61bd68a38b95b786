// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchkeys.h"
#include "benchrequest.h"
#include "call.h"
#include "loopback.h"

#include <QMap>

#include <chrono>
#include <memory>
#include <optional>

namespace motorpool {

inline constexpr int mostReplays = 10'000;
inline constexpr int mostParallel = 64;

/// What is sent, and how often.
struct ReplayPlan
{
    LoopbackTarget target;
    BenchRequest request;
    int times = 1;    ///< 1 to mostReplays
    int parallel = 1; ///< 1 to mostParallel
    std::shared_ptr<const BenchKeys> keys;
    std::optional<std::size_t> key; ///< signs each body anew with it; else its header stays
    bool hasNewIds = false;         ///< a new event id, delivery id and time each time
    std::chrono::milliseconds patience = std::chrono::seconds(15); ///< as long as Smartcar waits
};

/// A request that got no answer, or one that Smartcar would not take for done.
struct ReplayFailure
{
    int number = 0; ///< which, from 1
    int status = 0; ///< 0: no answer
    QString detail; ///< the network's words, or the answer's first line

    friend bool operator==(const ReplayFailure &, const ReplayFailure &) = default;
};

/// How it went.
struct ReplayResult
{
    int sent = 0;
    int accepted = 0; ///< answered by 2xx
    int unanswered = 0;
    QMap<int, int> byStatus;         ///< how many of each status
    std::chrono::microseconds p50{}; ///< time to the whole answer, of those that were answered
    std::chrono::microseconds p99{};
    std::chrono::microseconds slowest{};
    QList<ReplayFailure> failures; ///< the first five
    QByteArray firstAnswer;        ///< the body of the first answer, at most 4 KiB

    friend bool operator==(const ReplayResult &, const ReplayResult &) = default;
};

/// How many were answered so far; for who waits.
struct ReplayProgress
{
    int done = 0;
    int total = 0;
};

/// Sends a request to this computer, over and over: without a proxy, without following a redirect,
/// without cookies. Deleting the call stops it. It never fails: what did not work is in its result.
StreamCall<ReplayProgress, ReplayResult> *replay(const ReplayPlan &plan, QObject *parent);

} // namespace motorpool
