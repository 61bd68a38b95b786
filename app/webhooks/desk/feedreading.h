// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryreader.h"
#include "fleetstore.h"
#include "readingtable.h"

namespace motorpool {

/// One event, as far as the fleet can use it; when it counts as learned is still open.
struct FedEvent
{
    /// A fault of the whole vehicle, and by which word the store knows it.
    struct Fault
    {
        FleetStore::DeliveredFault told;
        QString word;
    };

    QByteArray series; ///< as EventOrder has it
    std::optional<qint64> sequence;
    QDateTime receivedAt;
    std::optional<LearnedSet> readings;
    QList<Fault> faults;
};

/// What the fleet does not know yet.
struct FeedPlan
{
    qint64 identity = 0; ///< of the store; 0: there is none yet
    qint64 newest = 0;   ///< number of the newest delivery

    /// Where the fleet is far behind, what tells the present state, in order: the last state of
    /// each vehicle and webhook, and the faults that are open. What they have outdone is passed
    /// over. Empty: all that came since is read, one after the other.
    QList<qint64> numbers;
};

struct FeedBatch
{
    QList<FedEvent> events;
    qint64 identity = 0;
    qint64 upTo = 0;     ///< number of the last one
    bool isLast = false; ///< there are no later ones
};

/// From which on the fleet counts as far behind: so many take some seconds.
inline constexpr qint64 farBehind = 20'000;

/// known: the number up to which the fleet knows the store; 0: it does not.
Result<FeedPlan> planFeed(DeliveryReader &reader, qint64 known, qint64 far = farBehind);

/// Some of those after a number, or those with these numbers. What has just come of age is not
/// there any more. On the reader's thread.
Result<FeedBatch> feedAfter(DeliveryReader &reader, qint64 number);
Result<FeedBatch> feedOf(DeliveryReader &reader, const QList<qint64> &numbers);

/// How many are read at a time.
inline constexpr qsizetype feedAtOnce = 200;

} // namespace motorpool
