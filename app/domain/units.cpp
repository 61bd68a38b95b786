// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct Spelling
{
    QLatin1StringView label; ///< lower case, without underscores, spaces and the degree sign
    Unit unit;
};

constexpr Spelling spellings[] = {
    {"percent"_L1, Unit::Percent},
    {"percentage"_L1, Unit::Percent},
    {"%"_L1, Unit::Percent},
    {"km"_L1, Unit::Kilometre},
    {"kilometer"_L1, Unit::Kilometre},
    {"kilometers"_L1, Unit::Kilometre},
    {"kilometre"_L1, Unit::Kilometre},
    {"kilometres"_L1, Unit::Kilometre},
    {"mi"_L1, Unit::Mile},
    {"mile"_L1, Unit::Mile},
    {"miles"_L1, Unit::Mile},
    {"km/h"_L1, Unit::KilometrePerHour},
    {"kmh"_L1, Unit::KilometrePerHour},
    {"kph"_L1, Unit::KilometrePerHour},
    {"kilometersperhour"_L1, Unit::KilometrePerHour},
    {"kilometresperhour"_L1, Unit::KilometrePerHour},
    {"mph"_L1, Unit::MilePerHour},
    {"mi/h"_L1, Unit::MilePerHour},
    {"milesperhour"_L1, Unit::MilePerHour},
    {"kwh"_L1, Unit::KilowattHour},
    {"kilowatthour"_L1, Unit::KilowattHour},
    {"kilowatthours"_L1, Unit::KilowattHour},
    {"w"_L1, Unit::Watt},
    {"watt"_L1, Unit::Watt},
    {"watts"_L1, Unit::Watt},
    {"v"_L1, Unit::Volt},
    {"volt"_L1, Unit::Volt},
    {"volts"_L1, Unit::Volt},
    {"a"_L1, Unit::Ampere},
    {"amp"_L1, Unit::Ampere},
    {"amps"_L1, Unit::Ampere},
    {"ampere"_L1, Unit::Ampere},
    {"amperes"_L1, Unit::Ampere},
    {"c"_L1, Unit::Celsius},
    {"celsius"_L1, Unit::Celsius},
    {"degreescelsius"_L1, Unit::Celsius},
    {"f"_L1, Unit::Fahrenheit},
    {"fahrenheit"_L1, Unit::Fahrenheit},
    {"degreesfahrenheit"_L1, Unit::Fahrenheit},
    {"l"_L1, Unit::Litre},
    {"liter"_L1, Unit::Litre},
    {"liters"_L1, Unit::Litre},
    {"litre"_L1, Unit::Litre},
    {"litres"_L1, Unit::Litre},
    {"gal"_L1, Unit::Gallon},
    {"gallon"_L1, Unit::Gallon},
    {"gallons"_L1, Unit::Gallon},
    {"bar"_L1, Unit::Bar},
    {"bars"_L1, Unit::Bar},
    {"kpa"_L1, Unit::Kilopascal},
    {"kilopascal"_L1, Unit::Kilopascal},
    {"kilopascals"_L1, Unit::Kilopascal},
    {"psi"_L1, Unit::PoundPerSquareInch},
    {"poundspersquareinch"_L1, Unit::PoundPerSquareInch},
    {"min"_L1, Unit::Minute},
    {"mins"_L1, Unit::Minute},
    {"minute"_L1, Unit::Minute},
    {"minutes"_L1, Unit::Minute},
    {"count"_L1, Unit::Count},
    {"degree"_L1, Unit::Degree},
    {"degrees"_L1, Unit::Degree},
    {"deg"_L1, Unit::Degree},
};

constexpr qsizetype longestLabel = 40;

// imperial = metric * factor + offset. Each unit that has a counterpart in the other system
// stands here once on its own side; the counterpart of psi is kPa, the first row that names it.
struct Pair
{
    Unit metric;
    Unit imperial;
    double factor;
    double offset;
};

constexpr Pair pairs[] = {
    {Unit::Kilometre, Unit::Mile, 1 / 1.609344, 0},
    {Unit::KilometrePerHour, Unit::MilePerHour, 1 / 1.609344, 0},
    {Unit::Celsius, Unit::Fahrenheit, 1.8, 32},
    {Unit::Litre, Unit::Gallon, 1 / 3.785411784, 0},
    {Unit::Kilopascal, Unit::PoundPerSquareInch, 1 / 6.894757293168361, 0},
    {Unit::Bar, Unit::PoundPerSquareInch, 100 / 6.894757293168361, 0},
};

} // namespace

Unit unitFromLabel(QStringView label)
{
    if (label.trimmed().isEmpty())
        return Unit::None;
    if (label.size() > longestLabel)
        return Unit::Other;
    QString key = label.toString().toLower();
    key.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'°'; });
    for (const Spelling &spelling : spellings) {
        if (key == spelling.label)
            return spelling.unit;
    }
    return label.trimmed() == u"°" ? Unit::Degree : Unit::Other;
}

QString symbol(Unit unit)
{
    switch (unit) {
    case Unit::None:
    case Unit::Count:
    case Unit::Other:
        return {};
    case Unit::Percent:
        return u"%"_s;
    case Unit::Kilometre:
        return u"km"_s;
    case Unit::Mile:
        return u"mi"_s;
    case Unit::KilometrePerHour:
        return u"km/h"_s;
    case Unit::MilePerHour:
        return u"mph"_s;
    case Unit::KilowattHour:
        return u"kWh"_s;
    case Unit::Watt:
        return u"W"_s;
    case Unit::Volt:
        return u"V"_s;
    case Unit::Ampere:
        return u"A"_s;
    case Unit::Celsius:
        return u"°C"_s;
    case Unit::Fahrenheit:
        return u"°F"_s;
    case Unit::Litre:
        return u"L"_s;
    case Unit::Gallon:
        return u"gal"_s;
    case Unit::Bar:
        return u"bar"_s;
    case Unit::Kilopascal:
        return u"kPa"_s;
    case Unit::PoundPerSquareInch:
        return u"psi"_s;
    case Unit::Minute:
        return u"min"_s;
    case Unit::Degree:
        return u"°"_s;
    }
    return {};
}

Quantity convert(Quantity quantity, UnitSystem wanted)
{
    for (const Pair &pair : pairs) {
        if (wanted == UnitSystem::Imperial && quantity.unit == pair.metric)
            return {quantity.value * pair.factor + pair.offset, pair.imperial};
        if (wanted == UnitSystem::Metric && quantity.unit == pair.imperial)
            return {(quantity.value - pair.offset) / pair.factor, pair.metric};
    }
    return quantity;
}

Quantity comparable(Quantity quantity)
{
    quantity = convert(quantity, UnitSystem::Metric);
    return quantity.unit == Unit::Bar ? Quantity{quantity.value * 100, Unit::Kilopascal} : quantity;
}

bool sameDimension(Unit left, Unit right)
{
    return comparable({0, left}).unit == comparable({0, right}).unit;
}

QString withUnit(const QString &number, const QString &unit)
{
    if (unit.isEmpty() || number.isEmpty())
        return number;
    return unit == u"°" ? number + unit : number + u'\u202f' + unit;
}

} // namespace motorpool
