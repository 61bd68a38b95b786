// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowspans.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace motorpool {

QList<RowSpan> selectedSpans(const QItemSelectionModel *selection)
{
    QList<RowSpan> ranges;
    if (!selection)
        return ranges;
    for (const QItemSelectionRange &range : selection->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end(),
              [](const RowSpan &one, const RowSpan &other) { return one.first < other.first; });
    QList<RowSpan> spans;
    for (const RowSpan &range : std::as_const(ranges)) {
        if (!spans.isEmpty() && range.first <= spans.last().last + 1)
            spans.last().last = std::max(spans.last().last, range.last);
        else
            spans.append(range);
    }
    return spans;
}

int rowsIn(const QList<RowSpan> &spans)
{
    int count = 0;
    for (const RowSpan &span : spans)
        count += span.count();
    return count;
}

} // namespace motorpool
