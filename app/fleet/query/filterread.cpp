// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterread.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = FilterMistake::Kind;

namespace {

struct Ends
{
    bool isRange = false;
    QStringView low;
    QStringView high;
    QStringView between;
};

Ends endsOf(QStringView text, FilterKind kind)
{
    if (const qsizetype at = text.indexOf(u".."); at >= 0)
        return {true, text.first(at), text.sliced(at + 2), text.sliced(at, 2)};
    // A leading dash is a sign, which nothing has that is measured here.
    if (const qsizetype at = text.indexOf(u'-'); at > 0 && kind != FilterKind::Moment)
        return {true, text.first(at), text.sliced(at + 1), text.sliced(at, 1)};
    return {};
}

FilterValue compared(FilterOp op, const FilterLiteral &low, const FilterLiteral &high)
{
    FilterValue value{.op = op, .scale = low.equal.scale};
    if (op == FilterOp::Greater)
        value.low = low.last;
    else if (op == FilterOp::GreaterEqual || op == FilterOp::Between)
        value.low = low.first;
    if (op == FilterOp::Less)
        value.high = high.first;
    else if (op == FilterOp::LessEqual || op == FilterOp::Between)
        value.high = high.last;
    return value;
}

FilterRead<FilterValue> readRange(const Ends &ends, const FilterKeyDef &def, ReadLiteral read)
{
    if (ends.low.isEmpty() && ends.high.isEmpty())
        return tl::unexpected(FilterProblem{Kind::MissingValue, true});
    FilterRead<FilterLiteral> low;
    FilterRead<FilterLiteral> high;
    if (!ends.low.isEmpty()) {
        low = read(ends.low, def);
        if (!low)
            return tl::unexpected(FilterProblem{low.error().kind});
    }
    if (!ends.high.isEmpty()) {
        high = read(ends.high, def);
        if (!high)
            return tl::unexpected(FilterProblem{high.error().kind, high.error().mayGrow});
    }
    if (ends.high.isEmpty())
        return compared(FilterOp::GreaterEqual, *low, *low);
    if (ends.low.isEmpty())
        return compared(FilterOp::LessEqual, *high, *high);
    if (low->equal.scale != high->equal.scale)
        return tl::unexpected(FilterProblem{Kind::BadMoment, true});
    if (low->first > high->last) {
        return tl::unexpected(
            FilterProblem{Kind::ReversedRange, true,
                          ends.high.toString() + ends.between.toString() + ends.low.toString()});
    }
    return compared(FilterOp::Between, *low, *high);
}

} // namespace

FilterRead<FilterValue> readOrdered(std::optional<FilterOp> op, QStringView text,
                                    const FilterKeyDef &def, ReadLiteral read)
{
    if (const Ends ends = endsOf(text, def.kind); ends.isRange && !op)
        return readRange(ends, def, read);
    const FilterRead<FilterLiteral> literal = read(text, def);
    if (!literal) {
        FilterProblem problem = literal.error();
        const bool beginsRange = !op && text.size() > 1 && text.endsWith(u'.');
        if (beginsRange && read(text.chopped(1), def))
            problem.mayGrow = true;
        return tl::unexpected(problem);
    }
    if (!op || *op == FilterOp::Equals)
        return literal->equal;
    return compared(*op, *literal, *literal);
}

bool beginsWord(QStringView text, const char *words)
{
    for (const QLatin1StringView word : QLatin1StringView(words).tokenize(' '_L1)) {
        if (text.size() < word.size() && !text.isEmpty() &&
            text.compare(word.first(text.size()), Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

} // namespace motorpool
