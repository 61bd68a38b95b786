// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QTimer>

#include <chrono>

namespace motorpool {

class DataTable;

/// Tell assistive programs, if there are any, that the current cell or the selection is another.
void noteCurrentCell(DataTable *table);
void noteSelection(DataTable *table);

/// What an assistive program sees of a DataTable: the header and the rows, in the columns shown,
/// in their order on screen.
///
/// Qt 6.4's own crashes when it is asked about a cell outside the table, and keeps whatever was
/// once asked for. Here each question is checked against the bounds of the moment: cellAt() outside
/// them answers with a cell that is not valid, since Qt's bridge follows null. Cells are made when
/// asked for and dropped when the rows change under them, or when nobody asked about them for half
/// a minute. Of a very big table not all cells are children, so that a walk over them ends in time;
/// by row and column all of them can be had.
class AccessibleTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// So many cells are children at most.
    static constexpr int mostChildren = 50'000;

    explicit AccessibleTable(DataTable *table);
    ~AccessibleTable() override;

    /// Drops the cells that nobody asked about for so long.
    void dropCells(std::chrono::milliseconds unusedFor);
    int heldCells() const { return int(m_cells.size()); }

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::Role role() const override { return QAccessible::Table; }
    QString text(QAccessible::Text type) const override;
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
    QString rowDescription(int row) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    int selectedRowCount() const override;
    QList<int> selectedRows() const override;
    int selectedColumnCount() const override;
    QList<int> selectedColumns() const override;
    bool isRowSelected(int row) const override;
    bool isColumnSelected(int column) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    struct Held
    {
        QAccessible::Id id = 0;
        std::chrono::steady_clock::time_point asked;
    };

    using Cells = QHash<qint64, Held>;

    DataTable *table() const;
    QAccessibleInterface *held(int row, int column) const; ///< within bounds; row -1 is the header
    template <class Predicate>
    void dropIf(Predicate isOver);
    void dropOldest(int kept);

    mutable Cells m_cells; ///< by row and shown column
    mutable QTimer m_tidy;
    QAccessible::Id m_nowhere = 0; ///< the cell that is not
};

} // namespace motorpool
