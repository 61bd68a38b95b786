// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletreecell.h"

#include "datatree.h"

#include <QHeaderView>

namespace motorpool {

namespace {

QRect onScreen(const QWidget *viewport, const QRect &rect)
{
    return rect.isEmpty() ? QRect() : QRect(viewport->mapToGlobal(rect.topLeft()), rect.size());
}

} // namespace

AccessibleTreeCell::AccessibleTreeCell(DataTree *tree, int row, int column)
    : m_tree(tree)
    , m_row(row)
    , m_column(column)
{
}

int AccessibleTreeCell::logical() const
{
    return m_tree && m_tree->model() ? m_tree->shownColumns().value(m_column, -1) : -1;
}

QModelIndex AccessibleTreeCell::index() const
{
    const int column = logical();
    return column < 0 || isTitle() ? QModelIndex()
                                   : m_tree->shownRow(m_row).siblingAtColumn(column);
}

bool AccessibleTreeCell::isValid() const
{
    return isTitle() ? logical() >= 0 : index().isValid();
}

QWindow *AccessibleTreeCell::window() const
{
    return m_tree ? m_tree->window()->windowHandle() : nullptr;
}

void *AccessibleTreeCell::interface_cast(QAccessible::InterfaceType type)
{
    if (isTitle())
        return nullptr;
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QAccessibleInterface *AccessibleTreeCell::parent() const
{
    return m_tree ? QAccessible::queryAccessibleInterface(m_tree) : nullptr;
}

QAccessible::Role AccessibleTreeCell::role() const
{
    return isTitle() ? QAccessible::ColumnHeader : QAccessible::TreeItem;
}

QAccessible::State AccessibleTreeCell::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    const QModelIndex cell = index();
    if (!cell.isValid())
        return state;
    state.readOnly = true;
    state.selectable = true;
    state.extSelectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_tree->hasFocus() && m_tree->currentIndex() == cell;
    state.active = state.focused;
    state.offscreen = !m_tree->viewport()->rect().intersects(m_tree->visualRect(cell));
    state.invisible = !m_tree->isVisible();
    const QModelIndex row = cell.siblingAtColumn(0);
    if (m_tree->model()->hasChildren(row)) {
        state.expandable = true;
        state.expanded = m_tree->isExpanded(row);
        state.collapsed = !state.expanded;
    }
    return state;
}

QString AccessibleTreeCell::text(QAccessible::Text type) const
{
    if (isTitle())
        return titleText(type);
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

QString AccessibleTreeCell::titleText(QAccessible::Text type) const
{
    const int column = logical();
    if (column < 0 || type != QAccessible::Name)
        return {};
    return m_tree->model()->headerData(column, Qt::Horizontal).toString();
}

QRect AccessibleTreeCell::rect() const
{
    if (!isValid())
        return {};
    if (!isTitle())
        return onScreen(m_tree->viewport(), m_tree->visualRect(index()));
    const QHeaderView *header = m_tree->header();
    return onScreen(header->viewport(), {header->sectionViewportPosition(logical()), 0,
                                         header->sectionSize(logical()), header->height()});
}

bool AccessibleTreeCell::isSelected() const
{
    const QModelIndex cell = index();
    return cell.isValid() && m_tree->selectionModel()->isSelected(cell);
}

QList<QAccessibleInterface *> AccessibleTreeCell::columnHeaderCells() const
{
    QAccessibleInterface *tree = isValid() ? parent() : nullptr;
    QAccessibleInterface *title = tree ? tree->child(m_column) : nullptr;
    return title ? QList{title} : QList<QAccessibleInterface *>();
}

QStringList AccessibleTreeCell::actionNames() const
{
    const QModelIndex cell = index();
    if (!cell.isValid())
        return {};
    if (m_tree->model()->hasChildren(cell.siblingAtColumn(0)))
        return {pressAction(), toggleAction()};
    return {pressAction()};
}

void AccessibleTreeCell::doAction(const QString &name)
{
    const QModelIndex cell = index();
    if (!cell.isValid())
        return;
    const QModelIndex row = cell.siblingAtColumn(0);
    if (name == pressAction())
        m_tree->setCurrentIndex(cell);
    else if (name == toggleAction() && m_tree->model()->hasChildren(row))
        m_tree->setExpanded(row, !m_tree->isExpanded(row));
}

} // namespace motorpool
