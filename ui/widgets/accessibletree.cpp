// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"

#include "accessibletreecell.h"
#include "datatree.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>

namespace motorpool {

namespace {

constexpr int headerRow = -1;

qint64 keyOf(int row, int column)
{
    return qint64(row) << 16 | column;
}

} // namespace

void noteCurrentRow(DataTree *tree)
{
    if (!QAccessible::isActive() || !tree->hasFocus())
        return;
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(tree);
    QAccessibleInterface *cell = all ? all->focusChild() : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void noteSelectedRows(DataTree *tree)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(tree, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

AccessibleTree::AccessibleTree(DataTree *tree)
    : QAccessibleWidget(tree, QAccessible::Tree)
{
    m_nowhere = QAccessible::registerAccessibleInterface(new AccessibleTreeCell(nullptr, 0, -1));
}

AccessibleTree::~AccessibleTree()
{
    // At the end of the program Qt itself drops all that is registered.
    if (QCoreApplication::closingDown())
        return;
    dropCells();
    QAccessible::deleteAccessibleInterface(m_nowhere);
}

DataTree *AccessibleTree::tree() const
{
    return static_cast<DataTree *>(object());
}

void AccessibleTree::dropCells()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

QAccessibleInterface *AccessibleTree::held(int row, int column) const
{
    QAccessible::Id &id = m_cells[keyOf(row, column)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new AccessibleTreeCell(tree(), row, column));
    return QAccessible::accessibleInterface(id);
}

void *AccessibleTree::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleTree::rowCount() const
{
    return tree() ? tree()->shownRowCount() : 0;
}

int AccessibleTree::columnCount() const
{
    return tree() ? int(tree()->shownColumns().size()) : 0;
}

int AccessibleTree::childCount() const
{
    return (rowCount() + 1) * columnCount();
}

QAccessibleInterface *AccessibleTree::child(int index) const
{
    const int columns = columnCount();
    if (index < 0 || columns == 0)
        return nullptr;
    const int row = index / columns - 1;
    return row < rowCount() ? held(row, index % columns) : nullptr;
}

int AccessibleTree::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || !child->isValid() || child->parent() != this)
        return -1;
    const auto *cell = dynamic_cast<const AccessibleTreeCell *>(child);
    return cell ? (cell->rowIndex() + 1) * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *AccessibleTree::childAt(int x, int y) const
{
    DataTree *view = tree();
    if (!view)
        return nullptr;
    const QPoint global(x, y);
    const QHeaderView *header = view->header();
    const QPoint inHeader = header->viewport()->mapFromGlobal(global);
    if (header->isVisible() && header->viewport()->rect().contains(inHeader)) {
        const int column = int(view->shownColumns().indexOf(header->logicalIndexAt(inHeader)));
        return column < 0 ? nullptr : held(headerRow, column);
    }
    const QPoint inRows = view->viewport()->mapFromGlobal(global);
    const QModelIndex cell =
        view->viewport()->rect().contains(inRows) ? view->indexAt(inRows) : QModelIndex();
    const int row = view->shownRowOf(cell);
    return row < 0 ? nullptr : cellAt(row, int(view->shownColumns().indexOf(cell.column())));
}

QAccessibleInterface *AccessibleTree::focusChild() const
{
    const DataTree *view = tree();
    const int row = view && view->hasFocus() ? view->shownRowOf(view->currentIndex()) : -1;
    if (row < 0)
        return nullptr;
    const int column = int(view->shownColumns().indexOf(view->currentIndex().column()));
    // The current cell may be in a column that was hidden since; its row is what matters.
    return cellAt(row, std::max(column, 0));
}

QAccessibleInterface *AccessibleTree::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return QAccessible::accessibleInterface(m_nowhere);
    return held(row, column);
}

QString AccessibleTree::columnDescription(int column) const
{
    if (column < 0 || column >= columnCount())
        return {};
    return tree()
        ->model()
        ->headerData(tree()->shownColumns().at(column), Qt::Horizontal)
        .toString();
}

int AccessibleTree::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface *> AccessibleTree::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells << held(row, column);
    }
    return cells;
}

QList<int> AccessibleTree::selectedRows() const
{
    QList<int> rows;
    if (!tree() || !tree()->selectionModel())
        return rows;
    for (const QModelIndex &index : tree()->selectionModel()->selectedRows()) {
        if (const int row = tree()->shownRowOf(index); row >= 0)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool AccessibleTree::isRowSelected(int row) const
{
    const QModelIndex first = tree() ? tree()->shownRow(row) : QModelIndex();
    return first.isValid() && tree()->selectionModel()->isRowSelected(first.row(), first.parent());
}

bool AccessibleTree::selectRow(int row)
{
    const QModelIndex first = tree() ? tree()->shownRow(row) : QModelIndex();
    if (!first.isValid())
        return false;
    tree()->selectionModel()->select(first,
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool AccessibleTree::unselectRow(int row)
{
    const QModelIndex first = tree() ? tree()->shownRow(row) : QModelIndex();
    if (!first.isValid())
        return false;
    tree()->selectionModel()->select(first,
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void AccessibleTree::modelChange(QAccessibleTableModelChangeEvent *event)
{
    // A place that opens or closes moves all below it: what was told of them holds no longer.
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        dropCells();
}

} // namespace motorpool
