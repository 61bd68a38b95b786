// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleettally.h"

#include "fleet.h"

namespace motorpool {

FleetTally tallyOf(const Fleet &fleet)
{
    FleetTally tally;
    for (const auto &segment : fleet.segments) {
        for (quint32 at = 0; at < segment->rows; ++at) {
            const quint8 state = segment->state[at];
            if (state & ConnectionSegment::IsCleared)
                continue;
            ++tally.connections;
            tally.gone += (state & ConnectionSegment::IsGone) != 0;
            if (segment->changedIn[at] != fleet.stamp.sync)
                continue;
            const quint8 change = segment->change[at];
            tally.added += (change & ConnectionChange::New) != 0;
            tally.reauthenticated += (change & ConnectionChange::Reauthenticated) != 0;
            tally.permissions += (change & ConnectionChange::Permissions) != 0;
        }
    }
    return tally;
}

} // namespace motorpool
