// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "homeplaces.h"
#include "vehiclespec.h"

#include <QByteArray>
#include <QFlags>

#include <chrono>

namespace motorpool {

/// How much of a vehicle Smartcar's store holds.
enum class Stored {
    Nothing, ///< not subscribed to a webhook: an empty answer
    Little,
    Usual,
    Everything,
};

/// Habits of makers' services that real answers show.
enum class Quirk {
    NullClosures = 0x1, ///< isOpen and isLocked are null, and that is called a success
    KilopascalLabelledBar = 0x2,
    FuelFraction = 0x4,       ///< a fuel level of 0.77 without a unit
    TimeWithoutUnit = 0x8,    ///< time to complete as a bare number
    LongUnitNames = 0x10,     ///< "kilometers", "amps"
    UnknownSignal = 0x20,     ///< sends a code that the catalogue does not have
    StaleErrors = 0x40,       ///< errors months older than the values beside them
    DeprecatedText = 0x80,    ///< errors say "Deprecated. Use detail"
    HeadingAlone = 0x100,     ///< a location with heading and without its type
    EmptyLimits = 0x200,      ///< charge limits without any but the active one
    PowertrainUntold = 0x400, ///< powertrainType is null
    ModelUntold = 0x800,      ///< model and year are missing
    Unavailable = 0x1000,     ///< some signals are UNAVAILABLE
    NullLastValue = 0x2000,   ///< an error carries {"value": null}
    NoLastValue = 0x4000,     ///< an error carries no body
    BilledOut = 0x8000,       ///< signals are refused with 430
    MakerSilent = 0x10000,    ///< signals fail with 502
};
Q_DECLARE_FLAGS(Quirks, Quirk)
Q_DECLARE_OPERATORS_FOR_FLAGS(Quirks)

/// A vehicle of the demo fleet: what never changes. What moves is in vehiclestate.h. A value.
struct DemoVehicle
{
    QByteArray id;
    const VehicleSpec *spec = nullptr;
    quint64 seed = 0; ///< for what is left to chance and stays
    int year = 0;
    bool simulated = false;
    QByteArray vin;
    QByteArray nickname; ///< empty: none
    QByteArray colour;
    Stored stored = Stored::Usual;
    Quirks quirks;

    std::chrono::seconds reportsEvery{300}; ///< the car tells its values so often
    std::chrono::seconds cycle{86400};      ///< to work, home, and charged again
    std::chrono::seconds phase{0};          ///< where in the cycle it is
    Place home;
    Place work;
    double odometer = 0; ///< km on 1 June 2026
    double cycleKm = 40;
    double chargeKw = 7.4; ///< what the charger at home can give
    int chargeLimit = 80;  ///< percent

    bool has(Quirk quirk) const { return quirks.testFlag(quirk); }
    bool hasBattery() const { return spec->powertrain != Powertrain::Ice; }
    bool hasTank() const { return spec->powertrain != Powertrain::Bev; }
};

/// "make": "TESLA", …: the members of a vehicle's "attributes", as JSON without its braces.
QByteArray attributesJson(const DemoVehicle &vehicle);

} // namespace motorpool
