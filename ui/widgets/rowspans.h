// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QItemSelectionModel;

namespace motorpool {

/// Rows that follow one another, both ends included.
struct RowSpan
{
    int first = 0;
    int last = -1;

    int count() const { return last - first + 1; }
};

/// The rows of which anything is selected, in their order; no two spans touch. Takes time by the
/// number of ranges, while QItemSelectionModel::selectedRows() takes it by that of rows, of which a
/// fleet has a million.
QList<RowSpan> selectedSpans(const QItemSelectionModel *selection);

int rowsIn(const QList<RowSpan> &spans);

} // namespace motorpool
