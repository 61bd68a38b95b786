// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// Units as this program knows them, however a payload spells them.
enum class Unit {
    None,
    Percent,
    Kilometre,
    Mile,
    KilometrePerHour,
    MilePerHour,
    KilowattHour,
    Watt,
    Volt,
    Ampere,
    Celsius,
    Fahrenheit,
    Litre,
    Gallon,
    Bar,
    Kilopascal,
    PoundPerSquareInch,
    Minute,
    Count,
    Degree,
    Other, ///< a label that is not known; shown as received
};

/// How numbers are shown; what is stored stays as received.
enum class UnitSystem { Metric, Imperial };

/// Reads a label in any of its spellings: "km", "kilometers", "kWh", "kilowatt_hours", "amps".
Unit unitFromLabel(QStringView label);

/// The symbol to show, untranslated SI: "km", "kWh", "%"; empty for counts and unknown labels.
QString symbol(Unit unit);

struct Quantity
{
    double value = 0;
    Unit unit = Unit::None;
    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// The quantity in the wanted system; unchanged where the system has no other unit for it.
Quantity convert(Quantity quantity, UnitSystem wanted);

/// The quantity in the one unit in which all that measure the same thing can be compared.
Quantity comparable(Quantity quantity);

/// True if both measure the same thing, so that one could be converted into the other.
bool sameDimension(Unit left, Unit right);

/// Number and unit as one text, with the narrow space between them that does not break;
/// the number alone where there is no unit.
QString withUnit(const QString &number, const QString &unit);

/// Something about a number that contradicts its label; flagged, never corrected in silence.
enum class Oddity {
    None,
    KilopascalLabelledBar, ///< a tyre pressure over 20 "bar" is in kPa
    FractionWithoutUnit,   ///< a fuel level of at most 1 without a unit may be a fraction
    MissingUnit,           ///< the catalogue expects a unit and none was sent
    UnexpectedUnit,        ///< another unit than the catalogue knows for this signal
    OutOfRange,            ///< a percentage outside 0 to 100, a latitude outside ±90, ...
};

} // namespace motorpool
