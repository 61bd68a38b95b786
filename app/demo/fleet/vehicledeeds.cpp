// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehicledeeds.h"

#include "demorandom.h"

#include <algorithm>
#include <cmath>

namespace motorpool {

namespace {

constexpr double hourMs = 3'600'000;

/// A vehicle that somebody left unlocked, with a door ajar.
bool isCareless(const DemoVehicle &vehicle)
{
    return DemoRandom::forItem(vehicle.seed, "Closurelocked").chance(0.06);
}

void charge(VehicleState &state, const DemoVehicle &vehicle, const VehicleDeeds &deeds,
            EpochMs time)
{
    using Activity = VehicleState::Activity;
    const Told<bool> &told = *deeds.charging;
    const double before = stateAt(vehicle, told.at).stateOfCharge;
    if (!told.value) {
        state.activity = Activity::PluggedIn;
        state.stateOfCharge = before;
        state.lastCharged = std::max(state.lastCharged, told.at);
        return;
    }
    const double kwhPerPercent = vehicle.spec->batteryKwh / 100;
    const double limit = std::max<double>(before, limitOf(vehicle, deeds));
    const double flowed = vehicle.chargeKw * double(time - told.at) / hourMs;
    state.stateOfCharge = std::min(limit, before + flowed / kwhPerPercent);
    state.chargeKw = vehicle.chargeKw;
    const double missing = (limit - state.stateOfCharge) * kwhPerPercent;
    state.activity = missing > 0 ? Activity::Charging : Activity::PluggedIn;
    state.energyAdded = (state.stateOfCharge - before) * kwhPerPercent;
    state.minutesToComplete = int(std::ceil(missing / vehicle.chargeKw * 60));
}

} // namespace

EpochMs VehicleDeeds::toldAt() const
{
    EpochMs last = schedules.at;
    for (const auto *told : {&locked, &charging, &portOpen})
        last = std::max(last, *told ? (*told)->at : 0);
    return std::max(last, limit ? limit->at : 0);
}

bool holds(const DemoVehicle &vehicle, EpochMs told, EpochMs time)
{
    return stayAt(vehicle, told) == stayAt(vehicle, time);
}

VehicleState stateAt(const DemoVehicle &vehicle, const VehicleDeeds &deeds, EpochMs time)
{
    VehicleState state = stateAt(vehicle, time);
    if (deeds.charging && deeds.charging->at <= time && state.pluggedIn() &&
        holds(vehicle, deeds.charging->at, time)) {
        charge(state, vehicle, deeds, time);
    }
    return state;
}

int limitOf(const DemoVehicle &vehicle, const VehicleDeeds &deeds)
{
    return deeds.limit ? deeds.limit->value : vehicle.chargeLimit;
}

bool isLocked(const DemoVehicle &vehicle, const VehicleDeeds &deeds, const VehicleState &state,
              EpochMs time)
{
    if (state.driving())
        return false;
    if (deeds.locked && deeds.locked->at <= time && holds(vehicle, deeds.locked->at, time))
        return deeds.locked->value;
    return !isCareless(vehicle);
}

bool isDoorOpen(const DemoVehicle &vehicle, const VehicleState &state)
{
    return !state.driving() && isCareless(vehicle);
}

QByteArray presetScheduleId(const DemoVehicle &vehicle)
{
    return "sched_" + DemoRandom::forItem(vehicle.seed, "ChargeChargeTimers").uuid().left(8);
}

} // namespace motorpool
