// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryrests.h"

namespace motorpool {

namespace {

constexpr qint64 hourLength = 3'600'000; ///< ms

/// Between the last delivery of one hour and the first of a later one.
struct Hole
{
    qint64 last = 0;
    qint64 first = 0;
};

Result<QDateTime> receivedAt(DeliverySource &source, qint64 number)
{
    QDateTime at;
    const auto done = source.run("SELECT received_at FROM delivery WHERE number = ?", {number},
                                 [&at](const Row &row) {
                                     at = row.time(0);
                                     return true;
                                 });
    if (!done)
        return Failure(done.error());
    return at;
}

} // namespace

Result<QList<DeliveryRest>> restsSince(DeliverySource &source, const QDateTime &since)
{
    QList<Hole> holes;
    std::optional<std::pair<qint64, qint64>> before; // an hour and its last number
    const auto done = source.run("SELECT hour, first, last FROM hour WHERE hour >= ? ORDER BY hour",
                                 {since.toMSecsSinceEpoch() / hourLength}, [&](const Row &row) {
                                     if (before && row.number(0) > before->first + 1)
                                         holes.append({before->second, row.number(1)});
                                     before = {row.number(0), row.number(2)};
                                     return true;
                                 });
    if (!done)
        return Failure(done.error());
    QList<DeliveryRest> rests;
    for (const Hole &hole : holes) {
        const auto from = receivedAt(source, hole.last);
        if (!from)
            return Failure(from.error());
        const auto until = receivedAt(source, hole.first);
        if (!until)
            return Failure(until.error());
        // What came of age meanwhile is not there any more, and a clock may have been set.
        if (from->isValid() && until->isValid() && *from < *until)
            rests.append({*from, *until});
    }
    return rests;
}

} // namespace motorpool
