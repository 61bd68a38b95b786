// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vehiclestate.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace motorpool {

/// Something that a command told the vehicle, and when.
template <class T>
struct Told
{
    T value{};
    EpochMs at = 0;
};

/// What commands have changed of a vehicle: laid over what it would do by itself. A value.
struct VehicleDeeds
{
    std::optional<Told<bool>> locked;   ///< until it next drives
    std::optional<Told<bool>> charging; ///< until it next drives
    std::optional<Told<bool>> portOpen; ///< until it next drives
    std::optional<Told<int>> limit;     ///< of charging, percent; for good
    Told<QList<QJsonObject>> schedules; ///< as the charge timers tell them
    bool isPresetDeleted = false;       ///< the schedule that the vehicle came with

    /// When the last of it was told; 0: nothing was.
    EpochMs toldAt() const;
};

/// True if what was told then still holds at a time: the vehicle did not drive in between.
bool holds(const DemoVehicle &vehicle, EpochMs told, EpochMs time);

/// What the vehicle does at a time, with what it was told.
VehicleState stateAt(const DemoVehicle &vehicle, const VehicleDeeds &deeds, EpochMs time);

/// The limit of charging in force.
int limitOf(const DemoVehicle &vehicle, const VehicleDeeds &deeds);

/// Whether the doors are locked, and whether one stands open.
bool isLocked(const DemoVehicle &vehicle, const VehicleDeeds &deeds, const VehicleState &state,
              EpochMs time);
bool isDoorOpen(const DemoVehicle &vehicle, const VehicleState &state);

/// The id of the charge schedule that a vehicle comes with.
QByteArray presetScheduleId(const DemoVehicle &vehicle);

} // namespace motorpool
