// SPDX-License-Identifier: GPL-3.0-or-later
#include "silentvehicles.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr int enoughGaps = 5;
constexpr int patience = 3; // times the usual gap
constexpr std::chrono::milliseconds leastSilence = std::chrono::minutes(30);

} // namespace

Silence silenceOf(const QList<DeliveryHabit> &habits, const QDateTime &now)
{
    Silence silence;
    const auto gapOf = [&now](const QDateTime &then) {
        return std::chrono::milliseconds(then.msecsTo(now));
    };
    for (const DeliveryHabit &habit : habits) {
        if (!silence.newest.isValid() || habit.receivedAt > silence.newest)
            silence.newest = habit.receivedAt;
        if (habit.gaps < enoughGaps)
            continue;
        ++silence.known;
        if (gapOf(habit.receivedAt) > std::max(habit.p90 * patience, leastSilence))
            silence.vehicles.append({habit.vehicleId, habit.receivedAt, habit.p90});
    }
    const auto excess = [&](const SilentVehicle &vehicle) {
        return double(gapOf(vehicle.since).count()) /
               double(std::max<qint64>(vehicle.usual.count(), 1));
    };
    std::sort(silence.vehicles.begin(), silence.vehicles.end(),
              [&](const SilentVehicle &a, const SilentVehicle &b) {
                  const double ofA = excess(a);
                  const double ofB = excess(b);
                  return ofA != ofB ? ofA > ofB : a.vehicleId < b.vehicleId;
              });
    return silence;
}

} // namespace motorpool
