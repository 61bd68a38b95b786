// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QModelIndex>
#include <QPointer>

namespace motorpool {

class DataTree;

/// One place of a DataTree, by row on display and shown column; row -1 is the header. What stands
/// there is asked for at each question. See AccessibleTree.
class AccessibleTreeCell : public QAccessibleInterface,
                           public QAccessibleTableCellInterface,
                           public QAccessibleActionInterface
{
public:
    AccessibleTreeCell(DataTree *tree, int row, int column);

    bool isTitle() const { return m_row < 0; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;

    int rowIndex() const override { return m_row; }
    int columnIndex() const override { return m_column; }
    int rowExtent() const override { return 1; }
    int columnExtent() const override { return 1; }
    bool isSelected() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QAccessibleInterface *table() const override { return parent(); }

    /// Press makes the row current; Toggle opens and closes a group.
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    int logical() const;       ///< the model's column, -1 when there is none
    QModelIndex index() const; ///< invalid when the tree has no such place
    QString titleText(QAccessible::Text type) const;

    QPointer<DataTree> m_tree;
    int m_row;
    int m_column; ///< among those shown
};

} // namespace motorpool
