// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryanswers.h"

#include <QDateTime>
#include <QList>

namespace motorpool {

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

    /// Nearly all are silent at once: it is the way here that is broken, or nobody receives.
    bool isOfAll() const { return known >= 3 && vehicles.size() * 10 >= known * 9; }

    friend bool operator==(const Silence &, const Silence &) = default;
};

/// A vehicle counts as silent after three times its usual gap, and half an hour at the least: what
/// is a habit and what a coincidence shows after some five gaps.
Silence silenceOf(const QList<DeliveryHabit> &habits, const QDateTime &now);

} // namespace motorpool
