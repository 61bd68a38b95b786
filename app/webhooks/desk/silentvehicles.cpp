// SPDX-License-Identifier: GPL-3.0-or-later
#include "silentvehicles.h"

#include "fleetrow.h"

#include <QSet>

#include <algorithm>

namespace motorpool {

namespace {

using std::chrono::milliseconds;

constexpr int enoughGaps = 5;
constexpr int patience = 3; // times the usual gap
constexpr milliseconds leastSilence = std::chrono::minutes(30);
constexpr std::chrono::hours toldFor{24}; // an outage that is over

milliseconds between(const QDateTime &from, const QDateTime &until)
{
    return milliseconds(from.msecsTo(until));
}

/// From when on a vehicle's rest says something.
milliseconds limitOf(const DeliveryHabit &habit)
{
    return std::max(habit.p90 * patience, leastSilence);
}

/// Nine of ten at least, of some that are more than a coincidence.
bool isNearlyAll(qsizetype part, int of)
{
    return of >= 3 && part * 10 >= of * 9;
}

bool isConnected(const DeliveryHabit &habit, const ReadTimes &vehicles)
{
    return vehicles.isEmpty() || vehicles.contains(habit.vehicleId);
}

/// A rest in which nearly all should have been heard of.
QList<DeliveryRest> outagesAmong(const QList<DeliveryRest> &rests,
                                 const QList<DeliveryHabit> &habits)
{
    QList<milliseconds> limits;
    for (const DeliveryHabit &habit : habits) {
        if (habit.gaps >= enoughGaps)
            limits.append(limitOf(habit));
    }
    std::sort(limits.begin(), limits.end());
    QList<DeliveryRest> outages;
    for (const DeliveryRest &rest : rests) {
        const auto shorter =
            std::lower_bound(limits.cbegin(), limits.cend(), between(rest.from, rest.until)) -
            limits.cbegin();
        if (isNearlyAll(shorter, int(limits.size())))
            outages.append(rest);
    }
    return outages;
}

/// How long a vehicle is silent while somebody could hear it.
milliseconds silenceSince(const QDateTime &since, const QList<DeliveryRest> &outages,
                          const QDateTime &now)
{
    milliseconds silent = between(since, now);
    for (const DeliveryRest &outage : outages) {
        if (outage.until > since)
            silent -= between(std::max(outage.from, since), outage.until);
    }
    return silent;
}

void tellOutage(Silence *silence, const DeliveryRest &outage, const QList<DeliveryHabit> &habits,
                const ReadTimes &vehicles)
{
    const QSet<QString> silent(silence->ids.cbegin(), silence->ids.cend());
    for (const DeliveryHabit &habit : habits) {
        const QDateTime readAt = vehicles.value(habit.vehicleId);
        if (habit.receivedAt > outage.from || (readAt.isValid() && readAt > outage.until))
            continue;
        ++silence->missed;
        if (!silent.contains(habit.vehicleId))
            silence->ids.append(habit.vehicleId);
    }
    if (silence->missed > 0)
        silence->outage = outage;
}

} // namespace

bool Silence::isOfAll() const
{
    return isNearlyAll(vehicles.size(), known);
}

ReadTimes readTimesOf(const Fleet &fleet)
{
    ReadTimes times;
    for (quint32 number = 0; number < fleet.rows(); ++number) {
        const FleetRow row(fleet, number);
        if (row.isGone())
            continue;
        QDateTime &at = times[QString::fromStdString(row.vehicleId())];
        if (row.readAt() == noTime)
            continue;
        const QDateTime read = QDateTime::fromMSecsSinceEpoch(row.readAt(), Qt::UTC);
        at = at.isValid() ? std::max(at, read) : read;
    }
    return times;
}

Silence silenceOf(const QList<DeliveryHabit> &all, const QList<DeliveryRest> &rests,
                  const ReadTimes &vehicles, const QDateTime &now)
{
    QList<DeliveryHabit> habits;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(habits),
                 [&vehicles](const DeliveryHabit &habit) { return isConnected(habit, vehicles); });
    const QList<DeliveryRest> outages = outagesAmong(rests, habits);
    Silence silence;
    for (const DeliveryHabit &habit : habits) {
        if (!silence.newest.isValid() || habit.receivedAt > silence.newest)
            silence.newest = habit.receivedAt;
        if (habit.gaps < enoughGaps)
            continue;
        ++silence.known;
        if (silenceSince(habit.receivedAt, outages, now) > limitOf(habit))
            silence.vehicles.append({habit.vehicleId, habit.receivedAt, habit.p90});
    }
    const auto excess = [&](const SilentVehicle &vehicle) {
        return double(silenceSince(vehicle.since, outages, now).count()) /
               double(std::max<qint64>(vehicle.usual.count(), 1));
    };
    std::sort(silence.vehicles.begin(), silence.vehicles.end(),
              [&](const SilentVehicle &a, const SilentVehicle &b) {
                  const double ofA = excess(a);
                  const double ofB = excess(b);
                  return ofA != ofB ? ofA > ofB : a.vehicleId < b.vehicleId;
              });
    for (const SilentVehicle &vehicle : silence.vehicles)
        silence.ids.append(vehicle.vehicleId);
    if (!outages.isEmpty() && outages.last().until.addDuration(toldFor) > now)
        tellOutage(&silence, outages.last(), habits, vehicles);
    return silence;
}

} // namespace motorpool
