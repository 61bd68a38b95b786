// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

#include <QDateTime>
#include <QTimeZone>

#include <limits>

namespace motorpool {

/// The numbers that a value accepts, whatever its operator.
struct FilterRange
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool isLowOpen = false; ///< low itself does not fit
    bool isHighOpen = false;

    bool contains(double number) const;

    /// True if all that fits here also fits the other.
    bool isWithin(const FilterRange &other) const;

    friend bool operator==(const FilterRange &, const FilterRange &) = default;
};

/// Times, both ends included, in milliseconds since 1970 UTC. Nothing fits if first > last.
struct FilterSpan
{
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();

    bool contains(qint64 time) const { return first <= time && time <= last; }

    friend bool operator==(const FilterSpan &, const FilterSpan &) = default;
};

/// What a value of the scales Number, Age and Day accepts. For a Day the number is the Julian day
/// on which something was, in the zone in which times are shown.
FilterRange filterRange(const FilterValue &value);

/// What a value of the scales Age and Day accepts, as times. As elsewhere in the house, a time in
/// the future is of age 0: clocks of cars are off.
FilterSpan filterSpan(const FilterValue &value, const QDateTime &now, const QTimeZone &zone);

/// True if a value of scale Text accepts a text that was folded by QString::toCaseFolded().
bool filterAccepts(const FilterValue &value, QStringView folded);

} // namespace motorpool
