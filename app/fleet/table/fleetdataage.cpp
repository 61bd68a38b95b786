// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetdataage.h"

#include "readingplace.h"

#include <algorithm>

namespace motorpool {

FleetDataAge dataAge(const Fleet &fleet, std::span<const quint32> rows)
{
    FleetDataAge age;
    age.rows = qint64(rows.size());
    age.live = fleet.stamp.live;
    age.simulated = fleet.stamp.simulated;
    for (const SyncTimes &times : {age.live, age.simulated}) {
        if (times.isUnfinished())
            age.unfinishedSync = std::max(age.unfinishedSync, times.startedAt);
    }

    quint32 oldest = std::numeric_limits<quint32>::max();
    quint32 newest = 0;
    for (const quint32 row : rows) {
        const ReadingPlace reading(fleet, fleet.segmentOf(row), row % segmentRows);
        const quint32 heard = reading ? reading.heardAt() : 0;
        if (heard == 0) {
            const bool wasRead = reading && reading.segment->readAt[reading.at] != 0;
            ++(wasRead ? age.timeless : age.unread);
            continue;
        }
        oldest = std::min(oldest, heard);
        newest = std::max(newest, heard);
    }
    if (newest != 0) {
        age.oldestHeard = qint64(oldest) * 1000;
        age.newestHeard = qint64(newest) * 1000;
    }
    return age;
}

} // namespace motorpool
