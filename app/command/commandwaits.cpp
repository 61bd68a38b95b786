// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwaits.h"

#include <algorithm>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

std::chrono::seconds firstWait(Deed deed)
{
    switch (deed) {
    case Deed::ChargeStart:
    case Deed::ChargeStop:
        return 15s; // the charger has to agree
    case Deed::ScheduleDaily:
    case Deed::ScheduleWeekly:
    case Deed::ScheduleWorkweek:
    case Deed::ScheduleDelete:
        return 10s;
    default:
        return 5s;
    }
}

} // namespace

std::chrono::seconds waitBeforeLook(Deed deed, int look)
{
    std::chrono::seconds wait = firstWait(deed);
    for (int i = 1; i < look && wait < 5min; ++i)
        wait *= 3;
    return std::min<std::chrono::seconds>(wait, 5min);
}

CommandCost costOf(Deed deed, int looks, int vehicles)
{
    if (defOf(deed).about != DeedDef::About::Vehicle)
        return {};
    const int most = tellingSignals(deed).isEmpty() ? 0 : std::max(looks, 0);
    return {vehicles * (1 + std::min(most, 1)), vehicles * (1 + most)};
}

} // namespace motorpool
