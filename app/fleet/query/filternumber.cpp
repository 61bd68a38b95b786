// SPDX-License-Identifier: GPL-3.0-or-later
#include "filternumber.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = FilterMistake::Kind;

namespace {

constexpr double kilometresPerMile = 1.609344;
constexpr int mostDigits = 9;
constexpr int mostDecimals = 3;

double toThousandths(double number)
{
    return std::round(number * 1000) / 1000;
}

// The units that a number of this key may carry, between spaces.
const char *unitsOf(const FilterKeyDef &def)
{
    return std::string_view(def.unit) == "km" ? "km mi" : def.unit;
}

FilterLiteral exactly(double number, int decimals)
{
    const double half = 0.5 * std::pow(10.0, -decimals);
    return {number,
            number,
            {.op = FilterOp::Equals,
             .scale = FilterScale::Number,
             .low = number - half,
             .high = number + half}};
}

// The precision of a whole mile is no round number of kilometres, so what equals it is a range.
FilterLiteral inMiles(double miles, int decimals)
{
    const double half = 0.5 * std::pow(10.0, -decimals);
    const double number = toThousandths(miles * kilometresPerMile);
    return {number,
            number,
            {.op = FilterOp::Between,
             .scale = FilterScale::Number,
             .low = std::max(0.0, toThousandths((miles - half) * kilometresPerMile)),
             .high = toThousandths((miles + half) * kilometresPerMile)}};
}

} // namespace

FilterRead<FilterLiteral> readFilterNumber(QStringView text, const FilterKeyDef &def)
{
    qsizetype end = 0;
    while (end < text.size() && (isDigits(text.sliced(end, 1)) || text[end] == u'.'))
        ++end;
    const QStringView unit = text.sliced(end);
    const qsizetype point = text.first(end).indexOf(u'.');
    const QStringView whole = text.first(point < 0 ? end : point);
    const QStringView decimals = point < 0 ? QStringView() : text.first(end).sliced(point + 1);

    const bool isWhole = isDigits(whole) && whole.size() <= mostDigits;
    const bool isNumber =
        isWhole && (point < 0 || (isDigits(decimals) && decimals.size() <= mostDecimals));
    const bool isUnit = unit.isEmpty() || isAlias(unitsOf(def), unit);
    if (!isNumber || !isUnit) {
        const bool endsInPoint = isWhole && point >= 0 && decimals.isEmpty() && unit.isEmpty();
        return tl::unexpected(FilterProblem{
            Kind::BadNumber, endsInPoint || (isNumber && beginsWord(unit, unitsOf(def)))});
    }
    const double number = text.first(end).toDouble();
    if (unit.compare(u"mi", Qt::CaseInsensitive) == 0)
        return inMiles(number, int(decimals.size()));
    return exactly(number, int(decimals.size()));
}

FilterRead<FilterLiteral> readFilterYear(QStringView text, const FilterKeyDef &)
{
    const int year = isDigits(text) && text.size() == 4 ? text.toInt() : 0;
    if (year < 1900 || year > 2199)
        return tl::unexpected(FilterProblem{Kind::BadYear, isDigits(text) && text.size() < 4});
    return FilterLiteral{double(year),
                         double(year),
                         {.op = FilterOp::Equals,
                          .scale = FilterScale::Number,
                          .low = double(year),
                          .high = double(year) + 1}};
}

QString filterNumberText(double number)
{
    QString text = QString::number(number, 'f', mostDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString equalNumberText(double low, double high)
{
    const int decimals = std::clamp(int(std::lround(-std::log10(high - low))), 0, mostDecimals);
    return QString::number((low + high) / 2, 'f', decimals);
}

} // namespace motorpool
