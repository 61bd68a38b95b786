// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatable.h"
#include "rowspans.h"
#include "tableroles.h"

#include <QClipboard>
#include <QGuiApplication>

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
    const QList<RowSpan> spans = selectedSpans(selectionModel());
    const bool isAll =
        selectionModel()->selection().size() == 1 && rowsIn(spans) == model()->rowCount();
    if (rowsIn(spans) > mostFollowed && !isAll)
        selectionModel()->clearSelection();
}

QString DataTable::lineOf(int row) const
{
    QStringList cells;
    for (const int column : shownColumns())
        cells << wholeText(model()->index(row, column));
    return cells.join(u'\t');
}

int DataTable::selectedRowCount() const
{
    return rowsIn(selectedSpans(selectionModel()));
}

QString DataTable::selectedText() const
{
    QStringList lines;
    for (const auto &[first, last] : selectedSpans(selectionModel())) {
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
    if (const int rows = selectedRowCount(); rows > mostCopied) {
        ApiError error;
        error.kind = ApiError::Kind::Usage;
        error.operation = tr("copying rows");
        error.detail = tr("%Ln row(s) are too many for the clipboard; %1 are the most at a time.",
                          nullptr, rows)
                           .arg(locale().toString(mostCopied));
        Q_EMIT copyRefused(error);
    } else if (const QString text = selectedText(); !text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

} // namespace motorpool
