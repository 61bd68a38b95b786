// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblecell.h"

#include "datatable.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QWindow *windowOf(const DataTable *table)
{
    return table ? table->window()->windowHandle() : nullptr;
}

QAccessibleInterface *interfaceOf(DataTable *table)
{
    return table ? QAccessible::queryAccessibleInterface(table) : nullptr;
}

int logicalColumn(const DataTable *table, int column)
{
    if (!table || !table->model())
        return -1;
    return table->shownColumns().value(column, -1);
}

QRect onScreen(const QWidget *viewport, const QRect &rect)
{
    return rect.isEmpty() ? QRect() : QRect(viewport->mapToGlobal(rect.topLeft()), rect.size());
}

} // namespace

AccessibleCell::AccessibleCell(DataTable *table, int row, int column)
    : m_table(table)
    , m_row(row)
    , m_column(column)
{
}

QModelIndex AccessibleCell::index() const
{
    const int column = logicalColumn(m_table, m_column);
    if (column < 0 || m_row < 0 || m_row >= m_table->model()->rowCount(m_table->rootIndex()))
        return {};
    return m_table->model()->index(m_row, column, m_table->rootIndex());
}

bool AccessibleCell::isValid() const
{
    return index().isValid();
}

QWindow *AccessibleCell::window() const
{
    return windowOf(m_table);
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return interfaceOf(m_table);
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    const QModelIndex cell = index();
    if (!cell.isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.selectable = true;
    state.extSelectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_table->hasFocus() && m_table->currentIndex() == cell;
    state.active = state.focused;
    const QVariant box = cell.data(Qt::CheckStateRole);
    state.checkable = box.isValid();
    state.checked = box.toInt() == Qt::Checked;
    const QRect place = m_table->visualRect(cell);
    state.offscreen = !m_table->viewport()->rect().intersects(place);
    state.invisible = !m_table->isVisible();
    return state;
}

QString AccessibleCell::text(QAccessible::Text type) const
{
    const QModelIndex cell = index();
    if (!cell.isValid())
        return {};
    switch (type) {
    case QAccessible::Name: {
        const QVariant spoken = cell.data(Qt::AccessibleTextRole);
        return (spoken.isValid() ? spoken : cell.data()).toString();
    }
    case QAccessible::Description: {
        const QVariant more = cell.data(Qt::AccessibleDescriptionRole);
        return (more.isValid() ? more : cell.data(Qt::ToolTipRole)).toString();
    }
    default:
        return {};
    }
}

QRect AccessibleCell::rect() const
{
    const QModelIndex cell = index();
    return cell.isValid() ? onScreen(m_table->viewport(), m_table->visualRect(cell)) : QRect();
}

bool AccessibleCell::isSelected() const
{
    const QModelIndex cell = index();
    return cell.isValid() && m_table->selectionModel()->isSelected(cell);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    QAccessibleInterface *table = isValid() ? parent() : nullptr;
    QAccessibleInterface *title = table ? table->child(m_column) : nullptr;
    return title ? QList{title} : QList<QAccessibleInterface *>();
}

QStringList AccessibleCell::actionNames() const
{
    const QModelIndex cell = index();
    if (!cell.isValid())
        return {};
    return cell.data(Qt::CheckStateRole).isValid() ? QStringList{toggleAction(), pressAction()}
                                                   : QStringList{pressAction()};
}

void AccessibleCell::doAction(const QString &name)
{
    const QModelIndex cell = index();
    if (!cell.isValid())
        return;
    const QVariant box = cell.data(Qt::CheckStateRole);
    if (name == pressAction()) {
        m_table->setCurrentIndex(cell);
    } else if (name == toggleAction() && box.isValid()) {
        const bool isOn = box.toInt() == Qt::Checked;
        m_table->model()->setData(cell, int(isOn ? Qt::Unchecked : Qt::Checked),
                                  Qt::CheckStateRole);
    }
}

AccessibleColumnTitle::AccessibleColumnTitle(DataTable *table, int column)
    : m_table(table)
    , m_column(column)
{
}

int AccessibleColumnTitle::logical() const
{
    return logicalColumn(m_table, m_column);
}

QWindow *AccessibleColumnTitle::window() const
{
    return windowOf(m_table);
}

void *AccessibleColumnTitle::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QAccessibleInterface *AccessibleColumnTitle::parent() const
{
    return interfaceOf(m_table);
}

QString AccessibleColumnTitle::text(QAccessible::Text type) const
{
    const int column = logical();
    if (column < 0)
        return {};
    if (type == QAccessible::Name)
        return m_table->model()->headerData(column, Qt::Horizontal).toString();
    const QHeaderView *header = m_table->horizontalHeader();
    if (type != QAccessible::Description || header->sortIndicatorSection() != column)
        return {};
    return header->sortIndicatorOrder() == Qt::AscendingOrder
               ? QCoreApplication::translate("AccessibleTable", "sorted upwards")
               : QCoreApplication::translate("AccessibleTable", "sorted downwards");
}

QRect AccessibleColumnTitle::rect() const
{
    const int column = logical();
    if (column < 0)
        return {};
    const QHeaderView *header = m_table->horizontalHeader();
    return onScreen(header->viewport(), {header->sectionViewportPosition(column), 0,
                                         header->sectionSize(column), header->height()});
}

QStringList AccessibleColumnTitle::actionNames() const
{
    return isValid() && m_table->isSortingEnabled() ? QStringList{pressAction()} : QStringList();
}

void AccessibleColumnTitle::doAction(const QString &name)
{
    const int column = logical();
    if (column < 0 || name != pressAction())
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    const bool isUp = header->sortIndicatorSection() == column &&
                      header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_table->sortByColumn(column, isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace motorpool
