// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QModelIndex>
#include <QPointer>

namespace motorpool {

class DataTree;

/// Tell assistive programs, if there are any, that the current row or the selection is another.
void noteCurrentRow(DataTree *tree);
void noteSelectedRows(DataTree *tree);

/// What an assistive program sees of a DataTree: the header and the rows on display, open groups'
/// children included, in the columns shown.
///
/// As AccessibleTable does for tables, it checks each question against the bounds of the moment,
/// makes cells when asked for them and drops them when rows change: Qt 6.4's own crashes when it is
/// asked about a cell outside the tree. Outside the bounds cellAt() answers with a cell that is not
/// valid, since Qt's bridge follows null.
class AccessibleTree : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleTree(DataTree *tree);
    ~AccessibleTree() override;

    int heldCells() const { return int(m_cells.size()); }

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::Role role() const override { return QAccessible::Tree; }
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int) const override { return {}; }
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    int selectedRowCount() const override { return int(selectedRows().size()); }
    QList<int> selectedRows() const override;
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    bool isRowSelected(int row) const override;
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; } // Rows are what is selected here.
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    DataTree *tree() const;
    QAccessibleInterface *held(int row, int column) const; ///< within bounds; row -1 is the header
    void dropCells();

    mutable QHash<qint64, QAccessible::Id> m_cells; ///< by row and shown column
    QAccessible::Id m_nowhere = 0;                  ///< the cell that is not
};

} // namespace motorpool
