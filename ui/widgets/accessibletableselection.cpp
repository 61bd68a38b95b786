// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletable.h"
#include "datatable.h"
#include "rowspans.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace motorpool {

int AccessibleTable::selectedCellCount() const
{
    const qint64 all = qint64(selectedRowCount()) * columnCount();
    return int(std::min<qint64>(all, std::numeric_limits<int>::max()));
}

QList<QAccessibleInterface *> AccessibleTable::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (!table())
        return cells;
    for (const auto &[first, last] : selectedSpans(table()->selectionModel())) {
        for (int row = first; row <= last; ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                if (cells.size() >= mostChildren)
                    return cells;
                cells.append(held(row, column));
            }
        }
    }
    return cells;
}

int AccessibleTable::selectedRowCount() const
{
    return table() ? table()->selectedRowCount() : 0;
}

QList<int> AccessibleTable::selectedRows() const
{
    QList<int> rows;
    if (!table())
        return rows;
    for (const auto &[first, last] : selectedSpans(table()->selectionModel())) {
        for (int row = first; row <= last; ++row)
            rows.append(row);
    }
    return rows;
}

int AccessibleTable::selectedColumnCount() const
{
    // Rows are what is selected, so that of the columns it is all or none.
    return rowCount() > 0 && selectedRowCount() == rowCount() ? columnCount() : 0;
}

QList<int> AccessibleTable::selectedColumns() const
{
    QList<int> columns(selectedColumnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

bool AccessibleTable::isRowSelected(int row) const
{
    return row >= 0 && row < rowCount() && table()->selectionModel()->isRowSelected(row);
}

bool AccessibleTable::isColumnSelected(int column) const
{
    return column >= 0 && column < selectedColumnCount();
}

bool AccessibleTable::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    table()->selectionModel()->select(table()->model()->index(row, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool AccessibleTable::unselectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    table()->selectionModel()->select(table()->model()->index(row, 0),
                                      QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

bool AccessibleTable::selectColumn(int)
{
    return false; // Rows are what is selected here.
}

bool AccessibleTable::unselectColumn(int)
{
    return false;
}

} // namespace motorpool
