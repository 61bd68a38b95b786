// SPDX-License-Identifier: GPL-3.0-or-later
#include "filternarrows.h"

#include "filterrange.h"

#include <algorithm>

namespace motorpool {

namespace {

// More comparisons than this are no saving; what a person types needs a few.
constexpr qsizetype mostComparisons = 10'000;

// True if whatever fits one value fits the other.
bool implies(const FilterValue &one, const FilterValue &other)
{
    if (one.scale != other.scale)
        return false;
    switch (one.scale) {
    case FilterScale::Text:
        if (other.op == FilterOp::Equals)
            return one.op == FilterOp::Equals && one.text == other.text;
        return one.text.contains(other.text);
    case FilterScale::Choice:
        return one.choice == other.choice;
    default:
        return filterRange(one).isWithin(filterRange(other));
    }
}

// True if each of the values implies one of the others.
bool allWithin(const QList<FilterValue> &values, const QList<FilterValue> &others)
{
    return std::all_of(values.begin(), values.end(), [&others](const FilterValue &value) {
        return std::any_of(others.begin(), others.end(),
                           [&value](const FilterValue &other) { return implies(value, other); });
    });
}

bool implies(const FilterTerm &newer, const FilterTerm &older)
{
    if (newer.key != older.key || newer.isNegated != older.isNegated)
        return false;
    return newer.isNegated ? allWithin(older.values, newer.values)
                           : allWithin(newer.values, older.values);
}

qsizetype valuesOf(const Filter &filter)
{
    qsizetype count = 0;
    for (const FilterTerm &term : filter.terms)
        count += term.values.size();
    return count;
}

} // namespace

bool narrows(const Filter &newer, const Filter &older)
{
    if (older.isEmpty() || newer == older)
        return true;
    if (valuesOf(newer) > mostComparisons / std::max<qsizetype>(1, valuesOf(older)))
        return false;
    return std::all_of(older.terms.begin(), older.terms.end(), [&newer](const FilterTerm &term) {
        return std::any_of(newer.terms.begin(), newer.terms.end(),
                           [&term](const FilterTerm &other) { return implies(other, term); });
    });
}

} // namespace motorpool
