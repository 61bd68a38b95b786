// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatable.h"
#include "tableroles.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace motorpool {

namespace {

QString wholeText(const QModelIndex &cell)
{
    const QVariant whole = cell.data(tablerole::CopyText);
    // What ends a cell or a line in a spreadsheet must not be inside one.
    return (whole.isValid() ? whole : cell.data()).toString().simplified();
}

} // namespace

void DataTable::letGoOfCurrent(int first, int last)
{
    // Else the selection makes some other row current, and the view jumps there.
    const int row = currentIndex().row();
    if (row >= first && row <= last)
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

void DataTable::letGoOfLargeSelection()
{
    // A selection follows each of its cells by itself, for minutes where it is a large one. Only of
    // all rows in one run it knows that it stays all of them.
    const QList<std::pair<int, int>> all{{0, model()->rowCount() - 1}};
    if (selectedRowCount() > mostFollowed && selectedRuns() != all)
        selectionModel()->clearSelection();
}

QString DataTable::lineOf(int row) const
{
    QStringList cells;
    for (const int column : shownColumns())
        cells << wholeText(model()->index(row, column));
    return cells.join(u'\t');
}

QList<std::pair<int, int>> DataTable::selectedRuns() const
{
    QList<std::pair<int, int>> runs;
    if (!selectionModel())
        return runs;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        runs.append({range.top(), range.bottom()});
    std::sort(runs.begin(), runs.end());
    return runs;
}

int DataTable::selectedRowCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRuns())
        count += last - first + 1;
    return count;
}

QString DataTable::selectedText() const
{
    QStringList lines;
    for (const auto &[first, last] : selectedRuns()) {
        for (int row = first; row <= last; ++row)
            lines << lineOf(row);
    }
    return lines.join(u'\n');
}

void DataTable::copyCell()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(wholeText(currentIndex()));
}

void DataTable::copyRow()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(lineOf(currentIndex().row()));
}

void DataTable::copySelection()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace motorpool
