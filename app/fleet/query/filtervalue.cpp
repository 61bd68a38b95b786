// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtervalue.h"

#include "filternearest.h"
#include "filternumber.h"
#include "filtertime.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = FilterMistake::Kind;

namespace {

FilterRead<FilterValue> readText(const RawFilterValue &raw)
{
    return FilterValue{.op = raw.op ? FilterOp::Equals : FilterOp::Contains,
                       .text = raw.text.toCaseFolded()};
}

bool mayBecomeChoice(FilterKey key, QStringView text)
{
    const auto rows = filterChoices(key);
    return std::any_of(rows.begin(), rows.end(), [text](const FilterChoice &row) {
        return beginsWord(text, row.name) || beginsWord(text, row.aliases);
    });
}

FilterRead<FilterValue> readChoice(const FilterKeyDef &def, const RawFilterValue &raw,
                                   bool suggests)
{
    const int row = findFilterChoice(def.key, raw.text);
    if (row < 0 && def.isOpen)
        return readText(raw);
    if (row < 0) {
        return tl::unexpected(
            FilterProblem{Kind::UnknownChoice, mayBecomeChoice(def.key, raw.text),
                          suggests ? nearestFilterChoice(def.key, raw.text) : QString()});
    }
    if (def.kind == FilterKind::Choice) {
        const FilterChoice &choice = filterChoices(def.key)[std::size_t(row)];
        return FilterValue{.op = FilterOp::Equals, .text = QString::fromLatin1(choice.name)};
    }
    return FilterValue{.op = FilterOp::Is, .scale = FilterScale::Choice, .choice = row};
}

} // namespace

FilterRead<FilterValue> readFilterValue(const FilterKeyDef &def, const RawFilterValue &raw,
                                        bool suggests)
{
    if (raw.text.isEmpty())
        return tl::unexpected(FilterProblem{Kind::MissingValue, true});
    switch (def.kind) {
    case FilterKind::Number:
        return readOrdered(raw.op, raw.text, def, readFilterNumber);
    case FilterKind::Year:
        return readOrdered(raw.op, raw.text, def, readFilterYear);
    case FilterKind::Duration:
        return readOrdered(raw.op, raw.text, def, readFilterAge);
    case FilterKind::Moment:
        return readOrdered(raw.op, raw.text, def, readFilterMoment);
    case FilterKind::Text:
    case FilterKind::Choice:
    case FilterKind::Flag:
    case FilterKind::Set:
        break;
    }
    if (raw.op && raw.op != FilterOp::Equals) {
        return tl::unexpected(
            FilterProblem{Kind::UnexpectedOperator, false, filterValueText(raw.text)});
    }
    return def.kind == FilterKind::Text ? readText(raw) : readChoice(def, raw, suggests);
}

} // namespace motorpool
