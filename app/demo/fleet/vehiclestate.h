// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demovehicle.h"
#include "isotime.h"

namespace motorpool {

/// What a vehicle does at a time. Computed from the time alone, so that it needs no storing and
/// two servers with the same seed tell the same.
struct VehicleState
{
    enum class Activity { Parked, Driving, Charging, PluggedIn };

    Activity activity = Activity::Parked;
    Place place;
    bool atHome = false;
    double heading = 0;       ///< degrees
    double speed = 0;         ///< km/h
    double odometer = 0;      ///< km
    double stateOfCharge = 0; ///< percent, of the traction battery
    double chargeKw = 0;      ///< power now; that of the last charging when not charging
    double energyAdded = 0;   ///< kWh since this charging began
    int minutesToComplete = 0;
    EpochMs lastCharged = 0; ///< end of the last charging, at most the time asked for
    double fuel = 0;         ///< 0 to 1, of the tank
    double outside = 0;      ///< °C
    double inside = 0;       ///< °C

    bool charging() const { return activity == Activity::Charging; }
    bool driving() const { return activity == Activity::Driving; }
    bool pluggedIn() const { return charging() || activity == Activity::PluggedIn; }
};

VehicleState stateAt(const DemoVehicle &vehicle, EpochMs time);

/// A number for the time between two drives; a drive belongs to the stay that follows it.
qint64 stayAt(const DemoVehicle &vehicle, EpochMs time);

/// The last time, at least a minute ago, when the vehicle told something; parts that report more
/// rarely than the rest name an interval of their own.
EpochMs reportedAt(const DemoVehicle &vehicle, EpochMs now, std::chrono::seconds interval = {});

} // namespace motorpool
