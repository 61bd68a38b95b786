// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchoices.h"

#include "preferences.h"

namespace motorpool {

FleetFreshness chosenFreshness(const Preferences &preferences)
{
    FleetFreshness freshness;
    freshness.usual = preferences.freshness();
    for (const MakeFreshness &of : preferences.makeFreshness())
        freshness.byMake.insert(of.make.toCaseFolded(), of.limits);
    return freshness;
}

FilterSetting chosenFilterSetting(const Preferences &preferences, qint64 nowMs)
{
    return {nowMs, chosenFreshness(preferences), preferences.timeZone()};
}

} // namespace motorpool
