// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"

#include <span>

namespace motorpool {

/// How old what is known of some rows is. Times are milliseconds since 1970, UTC, or noTime.
struct FleetDataAge
{
    qint64 rows = 0;
    qint64 unread = 0;           ///< of which nothing was ever read
    qint64 timeless = 0;         ///< that were read, but the car never told a time
    qint64 oldestHeard = noTime; ///< of the others: when a car last reported, the longest ago
    qint64 newestHeard = noTime; ///< and the shortest
    SyncTimes live;              ///< how the lists of connections stand
    SyncTimes simulated;
    qint64 unfinishedSync = noTime; ///< when one began that did not, or not yet, come to its end

    friend bool operator==(const FleetDataAge &, const FleetDataAge &) = default;
};

FleetDataAge dataAge(const Fleet &fleet, std::span<const quint32> rows);

} // namespace motorpool
