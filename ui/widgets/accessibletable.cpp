// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletable.h"

#include "accessiblecell.h"
#include "datatable.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>
#include <utility>
#include <vector>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

constexpr int headerRow = -1;
constexpr auto cellLife = 30s;
constexpr auto tidyEvery = 10s;

/// One question may make that many; the bridge may still be at work on the oldest of them, so they
/// are dropped from the event loop.
constexpr int mostCells = AccessibleTable::mostChildren + 10'000;

qint64 keyOf(int row, int column)
{
    return qint64(row) << 16 | column;
}

int rowOfKey(qint64 key)
{
    return int(key >> 16);
}

AccessibleTable *accessible(DataTable *table)
{
    return dynamic_cast<AccessibleTable *>(QAccessible::queryAccessibleInterface(table));
}

} // namespace

void noteCurrentCell(DataTable *table)
{
    if (!QAccessible::isActive() || !table->hasFocus())
        return;
    QAccessibleInterface *all = accessible(table);
    QAccessibleInterface *cell = all ? all->focusChild() : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void noteSelection(DataTable *table)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(table, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

AccessibleTable::AccessibleTable(DataTable *table)
    : QAccessibleWidget(table, QAccessible::Table)
{
    m_nowhere = QAccessible::registerAccessibleInterface(new AccessibleCell(nullptr, -1, -1));
    m_tidy.setInterval(tidyEvery);
    m_tidy.callOnTimeout([this] {
        dropCells(cellLife);
        dropOldest(mostCells);
    });
}

AccessibleTable::~AccessibleTable()
{
    // At the end of the program Qt itself drops all that is registered.
    if (QCoreApplication::closingDown())
        return;
    dropCells(0ms);
    QAccessible::deleteAccessibleInterface(m_nowhere);
}

DataTable *AccessibleTable::table() const
{
    return static_cast<DataTable *>(object());
}

template <class Predicate>
void AccessibleTable::dropIf(Predicate isOver)
{
    m_cells.removeIf([&isOver](Cells::iterator cell) {
        if (!isOver(cell))
            return false;
        QAccessible::deleteAccessibleInterface(cell->id);
        return true;
    });
}

void AccessibleTable::dropCells(std::chrono::milliseconds unusedFor)
{
    const auto since = std::chrono::steady_clock::now() - unusedFor;
    dropIf([since](auto cell) { return cell->asked <= since; });
    if (m_cells.isEmpty())
        m_tidy.stop();
}

void AccessibleTable::dropOldest(int kept)
{
    if (m_cells.size() <= kept)
        return;
    std::vector<std::chrono::steady_clock::time_point> times;
    for (const Held &cell : std::as_const(m_cells))
        times.push_back(cell.asked);
    const auto limit = times.end() - kept;
    std::nth_element(times.begin(), limit, times.end());
    dropIf([since = *limit](auto cell) { return cell->asked < since; });
    m_tidy.start(tidyEvery);
}

QAccessibleInterface *AccessibleTable::held(int row, int column) const
{
    Held &cell = m_cells[keyOf(row, column)];
    cell.asked = std::chrono::steady_clock::now();
    if (cell.id == 0) {
        QAccessibleInterface *made = nullptr;
        if (row == headerRow)
            made = new AccessibleColumnTitle(table(), column);
        else
            made = new AccessibleCell(table(), row, column);
        cell.id = QAccessible::registerAccessibleInterface(made);
        if (m_cells.size() > mostCells)
            m_tidy.start(0ms);
        else if (!m_tidy.isActive())
            m_tidy.start(tidyEvery);
    }
    return QAccessible::accessibleInterface(cell.id);
}

void *AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleTable::text(QAccessible::Text type) const
{
    const QString own = QAccessibleWidget::text(type);
    if (type != QAccessible::Description || !own.isEmpty())
        return own;
    return QCoreApplication::translate("AccessibleTable", "%1 rows, %2 columns")
        .arg(rowCount())
        .arg(columnCount());
}

int AccessibleTable::rowCount() const
{
    const DataTable *view = table();
    return view && view->model() ? view->model()->rowCount(view->rootIndex()) : 0;
}

int AccessibleTable::columnCount() const
{
    return table() ? int(table()->shownColumns().size()) : 0;
}

int AccessibleTable::childCount() const
{
    const qint64 all = (qint64(rowCount()) + 1) * columnCount();
    return int(std::min<qint64>(all, mostChildren));
}

QAccessibleInterface *AccessibleTable::child(int index) const
{
    const int columns = columnCount();
    if (index < 0 || columns == 0)
        return nullptr;
    const int row = index / columns - 1;
    return row < rowCount() ? held(row, index % columns) : nullptr;
}

int AccessibleTable::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || !child->isValid() || child->parent() != this)
        return -1;
    if (const auto *cell = dynamic_cast<const AccessibleCell *>(child))
        return (cell->rowIndex() + 1) * columnCount() + cell->columnIndex();
    if (const auto *title = dynamic_cast<const AccessibleColumnTitle *>(child))
        return title->column();
    return -1;
}

QAccessibleInterface *AccessibleTable::childAt(int x, int y) const
{
    DataTable *view = table();
    if (!view)
        return nullptr;
    const QPoint global(x, y);
    const QHeaderView *header = view->horizontalHeader();
    const QPoint inHeader = header->viewport()->mapFromGlobal(global);
    if (header->isVisible() && header->viewport()->rect().contains(inHeader)) {
        const int column = int(view->shownColumns().indexOf(header->logicalIndexAt(inHeader)));
        return column < 0 ? nullptr : held(headerRow, column);
    }
    const QPoint inRows = view->viewport()->mapFromGlobal(global);
    const QModelIndex cell =
        view->viewport()->rect().contains(inRows) ? view->indexAt(inRows) : QModelIndex();
    return cell.isValid() ? cellAt(cell.row(), int(view->shownColumns().indexOf(cell.column())))
                          : nullptr;
}

QAccessibleInterface *AccessibleTable::focusChild() const
{
    const DataTable *view = table();
    if (!view || !view->hasFocus() || !view->currentIndex().isValid())
        return nullptr;
    const QModelIndex cell = view->currentIndex();
    const int column = int(view->shownColumns().indexOf(cell.column()));
    // The current cell may be in a column that was hidden since; its row is what matters.
    return cellAt(cell.row(), std::max(column, 0));
}

QAccessibleInterface *AccessibleTable::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return QAccessible::accessibleInterface(m_nowhere);
    return held(row, column);
}

QString AccessibleTable::columnDescription(int column) const
{
    if (column < 0 || column >= columnCount())
        return {};
    return table()
        ->model()
        ->headerData(table()->shownColumns().at(column), Qt::Horizontal)
        .toString();
}

QString AccessibleTable::rowDescription(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return table()->model()->headerData(row, Qt::Vertical).toString();
}

void AccessibleTable::modelChange(QAccessibleTableModelChangeEvent *event)
{
    using Event = QAccessibleTableModelChangeEvent;
    int firstRow = headerRow;
    switch (event->modelChangeType()) {
    case Event::DataChanged:
        return;
    case Event::RowsInserted:
    case Event::RowsRemoved:
        firstRow = std::max(event->firstRow(), 0);
        break;
    default:
        break;
    }
    // What an assistive program was told of these places holds no longer.
    dropIf([firstRow](auto cell) { return rowOfKey(cell.key()) >= firstRow; });
}

} // namespace motorpool
