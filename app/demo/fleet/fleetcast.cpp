// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcast.h"

#include "vin.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

/// What the services of a make are known for.
Quirks habits(std::string_view make)
{
    struct Habit
    {
        std::string_view make;
        Quirks quirks;
    };
    static const std::array table{
        Habit{"VOLKSWAGEN", Quirk::KilopascalLabelledBar | Quirk::TimeWithoutUnit},
        Habit{"AUDI", Quirk::KilopascalLabelledBar | Quirk::TimeWithoutUnit},
        Habit{"SKODA", Quirk::TimeWithoutUnit},
        Habit{"POLESTAR", Quirk::NullClosures | Quirk::EmptyLimits},
        Habit{"VOLVO", Quirk::EmptyLimits},
        Habit{"JAGUAR", Quirk::HeadingAlone | Quirk::EmptyLimits},
        Habit{"LAND_ROVER", Quirk::HeadingAlone},
        Habit{"BMW", Quirk::FuelFraction},
        Habit{"MINI", Quirk::FuelFraction},
        Habit{"NISSAN", Quirk::LongUnitNames},
        Habit{"RIVIAN", Quirk::UnknownSignal},
        Habit{"LUCID", Quirk::UnknownSignal},
    };
    const auto *found = std::ranges::find(table, make, &Habit::make);
    return found == table.end() ? Quirks() : found->quirks;
}

std::chrono::seconds inventedInterval(DemoRandom &random)
{
    const double kind = random.unit();
    if (kind < 0.45)
        return std::chrono::minutes(random.between(2, 15));
    if (kind < 0.70)
        return std::chrono::hours(random.between(1, 8));
    if (kind < 0.85)
        return std::chrono::hours(24); // not subscribed: Smartcar refreshes about daily
    if (kind < 0.95)
        return std::chrono::days(random.between(3, 20));
    return std::chrono::days(random.between(60, 250));
}

Stored inventedStore(DemoRandom &random)
{
    const double kind = random.unit();
    if (kind < 0.08)
        return Stored::Nothing;
    if (kind < 0.30)
        return Stored::Little;
    return kind < 0.85 ? Stored::Usual : Stored::Everything;
}

void live(DemoVehicle &vehicle, DemoRandom &random)
{
    const VehicleSpec &spec = *vehicle.spec;
    const double perYear = random.within(6000, 26000);
    const double age = std::max(0.2, 2026.4 - vehicle.year);
    vehicle.odometer = perYear * age;
    vehicle.cycleKm = std::clamp(perYear / 365, 8.0, 160.0);
    if (spec.powertrain == Powertrain::Bev)
        vehicle.cycleKm = std::min(vehicle.cycleKm, spec.electricKm * 0.6);
    vehicle.phase = std::chrono::seconds(random.below(86400));
    static constexpr std::array powers{2.3, 3.7, 7.4, 11.0, 22.0};
    vehicle.chargeKw = random.pick(std::span(powers));
    static constexpr std::array limits{70, 80, 80, 90, 100};
    vehicle.chargeLimit = random.pick(std::span(limits));
    vehicle.home = inventedHome(random);
    vehicle.work = placeAt(vehicle.home, vehicle.cycleKm / 2 / 1.3, random.within(0, 360));
}

void name(DemoVehicle &vehicle, DemoRandom &random)
{
    static constexpr std::array nicknames{
        "Blitz",       "Pool 3", "Grandma's car", "Service van 7", "Snowy",   "Old Faithful",
        "Night shift", "Müller", "Shuttle",       "Family",        "Red one", "Loan car"};
    static constexpr std::array colours{"White", "Black", "Silver", "Midnight Blue",
                                        "Red",   "Grey",  "Green"};
    if (random.chance(0.4))
        vehicle.nickname = random.pick(std::span(nicknames));
    vehicle.colour = random.pick(std::span(colours));
}

DemoVehicle basic(DemoRandom &random, const VehicleSpec &spec, int year)
{
    DemoVehicle vehicle;
    vehicle.id = random.uuid();
    vehicle.seed = random.next();
    vehicle.spec = &spec;
    vehicle.year = year;
    vehicle.vin = inventedVin(random, spec.maker, year);
    vehicle.quirks = habits(spec.make);
    live(vehicle, random);
    name(vehicle, random);
    return vehicle;
}

} // namespace

DemoVehicle inventedVehicle(quint64 seed, std::size_t number)
{
    DemoRandom random = DemoRandom::forItem(seed, 1'000'000 + number);
    const VehicleSpec &spec = random.pick(vehicleSpecs());
    DemoVehicle vehicle = basic(random, spec, random.between(spec.firstYear, spec.lastYear));
    vehicle.simulated = random.chance(0.12);
    vehicle.stored = inventedStore(random);
    vehicle.reportsEvery = inventedInterval(random);
    const std::array rare{
        std::pair(Quirk::StaleErrors, 0.30),      std::pair(Quirk::DeprecatedText, 0.50),
        std::pair(Quirk::NullLastValue, 0.25),    std::pair(Quirk::NoLastValue, 0.25),
        std::pair(Quirk::Unavailable, 0.15),      std::pair(Quirk::LongUnitNames, 0.05),
        std::pair(Quirk::PowertrainUntold, 0.02), std::pair(Quirk::ModelUntold, 0.01),
        std::pair(Quirk::UnknownSignal, 0.05),
    };
    for (const auto &[quirk, probability] : rare)
        vehicle.quirks.setFlag(quirk, vehicle.has(quirk) || random.chance(probability));
    // Two whose signals cannot be had at all, in every fleet of a fair size.
    vehicle.quirks.setFlag(Quirk::BilledOut, number % 200 == 57);
    vehicle.quirks.setFlag(Quirk::MakerSilent, number % 200 == 93);
    return vehicle;
}

namespace {

DemoVehicle chosenVehicle(quint64 seed, std::size_t number)
{
    DemoRandom random = DemoRandom::forItem(seed, 2'000'000 + number);
    switch (number) {
    case 0: { // a taxi: something happens at any hour
        DemoVehicle taxi = basic(random, vehicleSpec("TESLA", "Model Y"), 2024);
        taxi.nickname = "Taxi 12";
        taxi.stored = Stored::Everything;
        taxi.reportsEvery = 1min;
        taxi.cycle = 3h;
        taxi.cycleKm = 24;
        taxi.odometer = 41'250;
        taxi.chargeKw = 3.7;
        taxi.chargeLimit = 80;
        taxi.quirks |= Quirk::UnknownSignal | Quirk::DeprecatedText | Quirk::StaleErrors;
        return taxi;
    }
    case 1: {
        DemoVehicle hybrid = basic(random, vehicleSpec("BMW", "X5 xDrive50e"), 2024);
        hybrid.stored = Stored::Everything;
        hybrid.reportsEvery = 7min;
        hybrid.quirks |= Quirk::NullLastValue;
        return hybrid;
    }
    case 2: {
        DemoVehicle van = basic(random, vehicleSpec("FORD", "Transit Custom"), 2022);
        van.nickname = "Service van 7";
        van.stored = Stored::Everything;
        van.reportsEvery = 2h;
        van.quirks |= Quirk::StaleErrors;
        return van;
    }
    case 3: {
        DemoVehicle polestar = basic(random, vehicleSpec("POLESTAR", "Polestar 2"), 2023);
        polestar.reportsEvery = 24h;
        polestar.quirks |= Quirk::Unavailable | Quirk::NoLastValue;
        return polestar;
    }
    case 4: {
        DemoVehicle untold = basic(random, vehicleSpec("VOLKSWAGEN", "ID.7"), 2025);
        untold.reportsEvery = 20 * 24h;
        untold.quirks |= Quirk::PowertrainUntold | Quirk::DeprecatedText | Quirk::StaleErrors;
        return untold;
    }
    case 5: {
        DemoVehicle empty = basic(random, vehicleSpec("HYUNDAI", "IONIQ 5"), 2023);
        empty.stored = Stored::Nothing;
        return empty;
    }
    default:
        DemoVehicle vehicle = inventedVehicle(seed, number);
        vehicle.simulated = false;
        return vehicle;
    }
}

} // namespace

DemoVehicle castVehicle(quint64 seed, std::size_t number)
{
    DemoVehicle vehicle = chosenVehicle(seed, number);
    // One owner, one town.
    DemoRandom random = DemoRandom::forItem(seed, 2'500'000 + number);
    const Place berlin{52.52, 13.405};
    vehicle.home = placeAt(berlin, random.within(1, 12), random.within(0, 360));
    vehicle.work = placeAt(vehicle.home, vehicle.cycleKm / 2 / 1.3, random.within(0, 360));
    return vehicle;
}

} // namespace motorpool
