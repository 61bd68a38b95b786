// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterchoice.h"
#include "filterkey.h"

#include <QList>
#include <QString>

namespace motorpool {

/// How a value is compared.
enum class FilterOp {
    Contains,     ///< the text is a part
    Equals,       ///< the text is the whole; a number: low <= x < high, the precision as typed
    Less,         ///< x < high
    LessEqual,    ///< x <= high
    Greater,      ///< x > low
    GreaterEqual, ///< x >= low
    Between,      ///< low <= x <= high
    Is            ///< the choice holds
};

/// What a value is measured in, which says which of its fields count.
enum class FilterScale {
    Text,   ///< text
    Choice, ///< choice
    Number, ///< low, high: a year, or a number in the key's unit
    Age,    ///< low, high: whole seconds before now
    Day     ///< low, high: Julian days (QDate::toJulianDay), in the zone in which times are shown
};

/// One thing that a term accepts. filterrange.h says exactly what fits a Number, Age or Day.
struct FilterValue
{
    FilterOp op = FilterOp::Contains;
    FilterScale scale = FilterScale::Text;
    QString text = {}; ///< QString::toCaseFolded(); compare with text folded in the same way
    int choice = -1;   ///< row of filterChoices(key): a FilterFlag, FilterFact or FilterState
    double low = 0;
    double high = 0;

    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// Where a term stood in the text, in UTF-16 units. Takes no part in comparing: two filters are the
/// same if they accept the same.
struct FilterPlace
{
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const FilterPlace &, const FilterPlace &) { return true; }
};

/// One word or prefix of a filter. A row passes if any of the values fits; what is not known of a
/// row fits none of them (a Flag's Unknown apart). A negated term passes exactly the other rows,
/// so also those of which nothing is known.
struct FilterTerm
{
    FilterKey key = FilterKey::Any;
    QList<FilterValue> values; ///< alternatives, at least one
    bool isNegated = false;
    FilterPlace place;

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// What a person asked for: a row passes if it passes all terms. A value; made by parseFilter().
struct Filter
{
    QList<FilterTerm> terms;

    bool isEmpty() const { return terms.isEmpty(); }

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace motorpool
