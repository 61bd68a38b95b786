// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QTableView>

#include <utility>

class QMenu;

namespace motorpool {

class ColumnMemory;
class Preferences;

/// A table as this house wants it: rows of one height and no grid, whole ids on the clipboard,
/// columns to choose, move and size, which are remembered, and sorting by a click on the header
/// (the third click goes back to the model's own order). activated() is Enter or a double click.
///
/// What its columns are is asked of the model, by tableroles.h. Its accessible interface is our
/// own, accessibletable.h.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    /// Columns are remembered as the state "columns/<name>". The preferences outlive the table.
    DataTable(const QString &name, Preferences *preferences, QWidget *parent = nullptr);
    ~DataTable() override;

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;

    /// More rows than these are not copied: the window would not answer meanwhile.
    static constexpr int mostCopied = 10'000;

    /// A selection of so many rows at most stays with its rows when they change places; a larger
    /// one that is not of all rows is let go.
    static constexpr int mostFollowed = 5000;

    int selectedRowCount() const; ///< by its ranges, as rowspans.h

    /// The selected rows as text: a line a row, the shown columns in their order between tabs.
    QString selectedText() const;

    void keyboardSearch(const QString &text) override;

    /// Chooses columns; for a menu button beside the table, as a way for the keyboard. Owned here.
    QMenu *columnsMenu() const { return m_columns; }

    /// The columns that are shown, as numbers of the model, from left to right.
    QList<int> shownColumns() const;
    QStringList shownKeys() const; ///< the same by the columns' keys

    /// The columns that a person has, while others are lent; else those shown.
    QStringList ownKeys() const;

    /// Shows other columns for a while, sorted as the header then shows; none: a person's own.
    /// What is changed of them is not remembered. The order itself is the model's.
    void lendColumns(const QStringList &keys, int sortedBy, Qt::SortOrder order);
    void takeBackColumns(); ///< columns and sorting are again as a person had them

public Q_SLOTS:
    void copyCell();
    void copyRow();
    void copySelection();

Q_SIGNALS:
    void copyRefused(const motorpool::ApiError &why);
    void columnsArranged(); ///< a person shows, hides or moves columns

    /// A context menu is about to open on a cell: add to it what belongs to its row.
    void menuRequested(QMenu *menu, const QModelIndex &cell);
    /// Something was typed. Where nobody listens, the table goes to the row that begins so, as
    /// tables do, which takes a walk over all rows.
    void typed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setUpHeaders();
    void fillColumnsMenu();
    void applyLook();
    void letGoOfLargeSelection();
    void letGoOfCurrent(int first, int last);
    QString lineOf(int row) const;

    Preferences *m_preferences;
    QMenu *m_columns;
    QWidget *m_headerEnd; ///< above the vertical scroll bar
    ColumnMemory *m_memory;
};

} // namespace motorpool
