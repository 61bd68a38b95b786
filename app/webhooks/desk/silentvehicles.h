// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryanswers.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace motorpool {

struct Fleet;

/// The vehicles that are connected, and when their signals were last read by a call; invalid:
/// never.
using ReadTimes = QHash<QString, QDateTime>;

/// A walk over the fleet, for any thread.
ReadTimes readTimesOf(const Fleet &fleet);

/// A vehicle of which nothing came for longer than is usual for it.
struct SilentVehicle
{
    QString vehicleId;
    QDateTime since;                    ///< its last delivery
    std::chrono::milliseconds usual{0}; ///< nine of ten gaps between its deliveries are shorter

    friend bool operator==(const SilentVehicle &, const SilentVehicle &) = default;
};

/// Who is silent.
struct Silence
{
    QList<SilentVehicle> vehicles; ///< the longest silent, by its own habit, first
    QDateTime newest;              ///< the last delivery of any vehicle
    int known = 0;                 ///< vehicles whose habit is known

    /// The last outage of the way here, or of whoever receives, if it ended within a day: much
    /// longer than nearly all vehicles rest. Nothing if all that was missed was heard of since.
    std::optional<DeliveryRest> outage;
    int missed = 0; ///< vehicles of which nothing came since, and whose signals were not read

    QStringList ids; ///< of the silent and of the missed, each once

    /// Nearly all are silent at once: it is the way here that is broken, or nobody receives.
    bool isOfAll() const;

    friend bool operator==(const Silence &, const Silence &) = default;
};

/// A vehicle counts as silent after three times its usual gap, and half an hour at the least: what
/// is a habit and what a coincidence shows after some five gaps. Outages do not count as its
/// silence. Vehicles that are not connected any more are nobody's concern; without a vehicle in
/// `vehicles`, as before the first sync, all are taken for connected.
Silence silenceOf(const QList<DeliveryHabit> &habits, const QList<DeliveryRest> &rests,
                  const ReadTimes &vehicles, const QDateTime &now);

} // namespace motorpool
