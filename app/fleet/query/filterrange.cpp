// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterrange.h"

#include <cmath>

namespace motorpool {

namespace {

constexpr qint64 earliest = std::numeric_limits<qint64>::min();
constexpr qint64 latest = std::numeric_limits<qint64>::max();
constexpr FilterSpan nothing{latest, earliest};

qint64 startOf(double day, const QTimeZone &zone)
{
    return QDate::fromJulianDay(qint64(day)).startOfDay(zone).toMSecsSinceEpoch();
}

FilterSpan daySpan(const FilterRange &range, const QTimeZone &zone)
{
    FilterSpan span;
    if (std::isfinite(range.low))
        span.first = startOf(range.low + (range.isLowOpen ? 1 : 0), zone);
    if (std::isfinite(range.high))
        span.last = startOf(range.high + (range.isHighOpen ? 0 : 1), zone) - 1;
    return span;
}

FilterSpan ageSpan(const FilterRange &range, qint64 now)
{
    FilterSpan span;
    if (std::isfinite(range.low)) {
        const auto age = qint64(range.low) * 1000;
        if (age > 0 || range.isLowOpen)
            span.last = now - age - (range.isLowOpen ? 1 : 0);
    }
    if (std::isfinite(range.high)) {
        const auto age = qint64(range.high) * 1000;
        if (age == 0 && range.isHighOpen)
            return nothing;
        span.first = now - age + (range.isHighOpen ? 1 : 0);
    }
    return span;
}

} // namespace

bool FilterRange::contains(double number) const
{
    return (isLowOpen ? number > low : number >= low) &&
           (isHighOpen ? number < high : number <= high);
}

bool FilterRange::isWithin(const FilterRange &other) const
{
    const bool fitsBelow =
        low > other.low || (!(low < other.low) && (isLowOpen || !other.isLowOpen));
    const bool fitsAbove =
        high < other.high || (!(high > other.high) && (isHighOpen || !other.isHighOpen));
    return fitsBelow && fitsAbove;
}

FilterRange filterRange(const FilterValue &value)
{
    FilterRange range;
    switch (value.op) {
    case FilterOp::Less:
    case FilterOp::LessEqual:
        range.high = value.high;
        range.isHighOpen = value.op == FilterOp::Less;
        break;
    case FilterOp::Greater:
    case FilterOp::GreaterEqual:
        range.low = value.low;
        range.isLowOpen = value.op == FilterOp::Greater;
        break;
    case FilterOp::Equals:
    case FilterOp::Between:
        range.low = value.low;
        range.high = value.high;
        range.isHighOpen = value.op == FilterOp::Equals;
        break;
    case FilterOp::Contains:
    case FilterOp::Is:
        break;
    }
    return range;
}

FilterSpan filterSpan(const FilterValue &value, const QDateTime &now, const QTimeZone &zone)
{
    if (value.scale == FilterScale::Day)
        return daySpan(filterRange(value), zone);
    return ageSpan(filterRange(value), now.toMSecsSinceEpoch());
}

bool filterAccepts(const FilterValue &value, QStringView folded)
{
    return value.op == FilterOp::Equals ? folded == value.text : folded.contains(value.text);
}

} // namespace motorpool
