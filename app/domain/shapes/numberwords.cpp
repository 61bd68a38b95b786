// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberwords.h"

#include "plaintext.h"

#include <cmath>

namespace motorpool {

namespace {

constexpr double exactIntegers = 9007199254740992.0; // 2^53

QString decimalWords(double number, int mostDecimals, const QLocale &locale)
{
    if (std::abs(number) >= exactIntegers)
        return locale.toString(number, 'g', QLocale::FloatingPointShortest);
    if (number != 0 && std::abs(number) < 0.5 * std::pow(10.0, -mostDecimals))
        return locale.toString(number, 'g', 3);
    int decimals = 0;
    double scale = 1;
    while (decimals < mostDecimals && std::abs(std::round(number * scale) / scale - number) >
                                          0.5 * std::pow(10.0, -mostDecimals)) {
        ++decimals;
        scale *= 10;
    }
    const QString text = locale.toString(std::round(number * scale) / scale + 0.0, 'f', decimals);
    return text;
}

bool isPlausible(double number, Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return number >= 0 && number <= 100;
    case Unit::Kilometre:
    case Unit::Mile:
    case Unit::KilowattHour:
    case Unit::Litre:
    case Unit::Gallon:
    case Unit::Bar:
    case Unit::Kilopascal:
    case Unit::PoundPerSquareInch:
    case Unit::Minute:
    case Unit::Count:
        return number >= 0;
    default:
        return true;
    }
}

} // namespace

QString numberWords(const QJsonValue &number, const QLocale &locale)
{
    const double value = number.toDouble();
    if (std::abs(value) < exactIntegers)
        return decimalWords(value, 2, locale);
    const QVariant kept = number.toVariant();
    return kept.typeId() == QMetaType::LongLong ? locale.toString(kept.toLongLong())
                                                : decimalWords(value, 2, locale);
}

ShownQuantity shownQuantity(const QJsonValue &number, Unit unit, const QString &label,
                            const Display &display)
{
    const double value = number.toDouble();
    ShownQuantity shown;
    if (!isPlausible(value, unit))
        shown.oddities.append(Oddity::OutOfRange);
    const Quantity converted = convert({value, unit}, display.units);
    shown.value = converted.unit == unit ? numberWords(number, display.locale)
                                         : decimalWords(converted.value, 1, display.locale);
    shown.unit = unit == Unit::Other ? onOneLine(label, 20) : symbol(converted.unit);
    return shown;
}

} // namespace motorpool
