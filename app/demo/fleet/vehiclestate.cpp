// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclestate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace motorpool {

namespace {

constexpr EpochMs odometerDay = 1'780'272'000'000; // 1 June 2026
constexpr double pi = std::numbers::pi;
constexpr double dayMs = 86'400'000;

/// The parts of a cycle as fractions of it: out, at work, back, at home, charging, full.
struct Plan
{
    explicit Plan(const DemoVehicle &vehicle)
        : hours(double(vehicle.cycle.count()) / 3600)
    {
        trip = std::clamp(vehicle.cycleKm / 2 / 45 / hours, 0.01, 0.2);
        plugIn = backAt + trip + 0.03;
        if (!vehicle.hasBattery())
            return;
        const double perKm = vehicle.spec->batteryKwh / vehicle.spec->electricKm;
        electricKm = std::min(vehicle.cycleKm,
                              (vehicle.chargeLimit - 12) / 100.0 * vehicle.spec->electricKm);
        energy = electricKm * perKm;
        charge = std::clamp(energy / vehicle.chargeKw / hours, 0.01, 0.99 - plugIn);
        power = energy / (charge * hours);
    }

    static constexpr double backAt = 0.40;
    double hours;
    double trip = 0;
    double plugIn = 0;
    double charge = 0;
    double electricKm = 0; ///< driven from the battery in a cycle
    double energy = 0;     ///< kWh charged in a cycle
    double power = 0;      ///< kW
};

/// How many cycles have gone by, with the part of the one under way.
double cyclesAt(const DemoVehicle &vehicle, EpochMs time)
{
    return double(time - odometerDay + vehicle.phase.count() * 1000) /
           (double(vehicle.cycle.count()) * 1000);
}

/// A trip begins and ends at rest.
double tripProgress(double part)
{
    return (1 - std::cos(pi * part)) / 2;
}

void drive(VehicleState &state, const DemoVehicle &vehicle, const Plan &plan, double part, bool out)
{
    const Place from = out ? vehicle.home : vehicle.work;
    const Place to = out ? vehicle.work : vehicle.home;
    const double done = tripProgress(part);
    state.activity = VehicleState::Activity::Driving;
    state.place = {from.latitude + (to.latitude - from.latitude) * done,
                   from.longitude + (to.longitude - from.longitude) * done};
    state.heading = bearing(from, to);
    state.speed = vehicle.cycleKm / 2 / (plan.trip * plan.hours) * pi / 2 * std::sin(pi * part);
}

void weather(VehicleState &state, EpochMs time)
{
    const double days = double(time) / dayMs;
    const double local = days + state.place.longitude / 360;
    const double warmth = 27 - std::abs(state.place.latitude) * 0.33;
    state.outside = warmth + 9 * std::sin(2 * pi * (days / 365.25 - 0.29)) +
                    4 * std::sin(2 * pi * (local - 0.37));
    state.inside = state.driving() ? 21 : state.outside + 2.5;
}

} // namespace

VehicleState stateAt(const DemoVehicle &vehicle, EpochMs time)
{
    using Activity = VehicleState::Activity;
    const Plan plan(vehicle);
    const double cycleMs = double(vehicle.cycle.count()) * 1000;
    const double position = cyclesAt(vehicle, time);
    const double round = std::floor(position);
    const double part = position - round;

    VehicleState state;
    double driven = 0; // of this cycle, 0 to 1
    if (part < plan.trip) {
        drive(state, vehicle, plan, part / plan.trip, true);
        driven = tripProgress(part / plan.trip) / 2;
    } else if (part < Plan::backAt) {
        state.place = vehicle.work;
        state.heading = bearing(vehicle.home, vehicle.work);
        driven = 0.5;
    } else if (part < Plan::backAt + plan.trip) {
        drive(state, vehicle, plan, (part - Plan::backAt) / plan.trip, false);
        driven = 0.5 + tripProgress((part - Plan::backAt) / plan.trip) / 2;
    } else {
        state.place = vehicle.home;
        state.heading = bearing(vehicle.work, vehicle.home);
        state.atHome = true;
        driven = 1;
    }
    state.odometer = std::max(3.0, vehicle.odometer + vehicle.cycleKm * (round + driven));

    if (vehicle.hasBattery()) {
        const double used = plan.energy / vehicle.spec->batteryKwh * 100;
        const double charged = std::clamp((part - plan.plugIn) / plan.charge, 0.0, 1.0);
        state.stateOfCharge = vehicle.chargeLimit - used * (driven - charged);
        state.chargeKw = plan.power;
        const double end = round + plan.plugIn + plan.charge; // in cycles
        state.lastCharged = odometerDay - vehicle.phase.count() * 1000 +
                            EpochMs((part >= plan.plugIn + plan.charge ? end : end - 1) * cycleMs);
        if (charged >= 1) {
            state.activity = Activity::PluggedIn;
        } else if (part >= plan.plugIn) {
            state.activity = Activity::Charging;
            state.energyAdded = plan.energy * charged;
            state.minutesToComplete = int(std::ceil((1 - charged) * plan.charge * plan.hours * 60));
        }
    }
    if (vehicle.hasTank()) {
        // Filled up whenever an eighth is left.
        const double km = std::max(0.0, state.odometer);
        const double stretch = vehicle.spec->fuelKm * 0.875;
        state.fuel = 1 - 0.875 * (km / stretch - std::floor(km / stretch));
    }
    weather(state, time);
    return state;
}

qint64 stayAt(const DemoVehicle &vehicle, EpochMs time)
{
    const double position = cyclesAt(vehicle, time);
    const double round = std::floor(position);
    return qint64(round) * 2 + (position - round >= Plan::backAt ? 1 : 0);
}

EpochMs reportedAt(const DemoVehicle &vehicle, EpochMs now, std::chrono::seconds interval)
{
    const EpochMs every = std::max(vehicle.reportsEvery, interval).count() * 1000;
    // Not all at the same full hour; and a minute is needed from the car to the store.
    const auto shift = EpochMs(vehicle.seed % quint64(every));
    const EpochMs since = now - 60'000 + shift;
    return since - since % every - shift;
}

} // namespace motorpool
