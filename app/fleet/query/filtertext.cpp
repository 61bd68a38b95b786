// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtertext.h"

#include "filternumber.h"
#include "filtersplit.h"
#include "filtertime.h"

#include <QStringList>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString needleText(const FilterKeyDef &def, const FilterValue &value)
{
    // A known word of an open choice means the whole anyway.
    const bool isWhole = value.op == FilterOp::Equals && findFilterChoice(def.key, value.text) < 0;
    return (isWhole ? u"="_s : QString()) + filterValueText(value.text);
}

QString endText(FilterScale scale, double number)
{
    switch (scale) {
    case FilterScale::Age:
        return filterAgeText(number);
    case FilterScale::Day:
        return filterDayText(number);
    default:
        return filterNumberText(number);
    }
}

QString equalText(const FilterKeyDef &def, const FilterValue &value)
{
    if (value.scale == FilterScale::Age)
        return equalAgeText(value.low, value.high);
    if (def.kind == FilterKind::Year)
        return filterNumberText(value.low);
    return equalNumberText(value.low, value.high);
}

QString orderedText(const FilterKeyDef &def, const FilterValue &value)
{
    switch (value.op) {
    case FilterOp::Less:
        return u'<' + endText(value.scale, value.high);
    case FilterOp::LessEqual:
        return u"<="_s + endText(value.scale, value.high);
    case FilterOp::Greater:
        return u'>' + endText(value.scale, value.low);
    case FilterOp::GreaterEqual:
        return u">="_s + endText(value.scale, value.low);
    case FilterOp::Between:
        if (value.scale == FilterScale::Day)
            return filterDaysText(value.low, value.high);
        return endText(value.scale, value.low) + u".."_s + endText(value.scale, value.high);
    default:
        return equalText(def, value);
    }
}

QString valueText(const FilterKeyDef &def, const FilterValue &value)
{
    switch (value.scale) {
    case FilterScale::Text:
        return needleText(def, value);
    case FilterScale::Choice: {
        const auto rows = filterChoices(def.key);
        const auto row = std::size_t(value.choice);
        return row < rows.size() ? QString::fromLatin1(rows[row].name) : QString();
    }
    default:
        return orderedText(def, value);
    }
}

} // namespace

QString toText(const FilterTerm &term)
{
    const QString sign = term.isNegated ? u"-"_s : QString();
    if (term.key == FilterKey::Any)
        return sign +
               (term.values.isEmpty() ? QString() : filterWordText(term.values.first().text));
    const FilterKeyDef &def = filterKeyDef(term.key);
    QStringList values;
    for (const FilterValue &value : term.values)
        values.append(valueText(def, value));
    return sign + QLatin1StringView(def.name) + u':' + values.join(u',');
}

QString toText(const Filter &filter)
{
    QStringList words;
    for (const FilterTerm &term : filter.terms)
        words.append(toText(term));
    return words.join(u' ');
}

} // namespace motorpool
