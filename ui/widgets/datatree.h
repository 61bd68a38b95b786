// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTreeView>

namespace motorpool {

class Preferences;

/// A tree as this house wants it: rows of one height, alternate grounds, copy of cell and rows,
/// a column chooser on the header, and columns that are remembered. Its accessible interface is
/// our own (accessibletree.h): bounds-checked, and cells made on demand.
class DataTree : public QTreeView
{
    Q_OBJECT

public:
    /// Columns are remembered under this key. The preferences outlive the tree.
    DataTree(const QString &stateKey, Preferences *preferences, QWidget *parent = nullptr);
    ~DataTree() override;

    void setModel(QAbstractItemModel *model) override;

    /// Widths in average characters, for columns that a person has not changed.
    void setColumnHints(const QList<int> &characters);

    /// The selected rows as text, columns shown and in their order, separated by tabs.
    QString selectedText() const;

    /// The columns that are shown, as numbers of the model, from left to right.
    QList<int> shownColumns() const;

    /// The rows that are on display, open groups' children included.
    int shownRowCount() const;
    /// The first cell of such a row; invalid outside.
    QModelIndex shownRow(int row) const;
    int shownRowOf(const QModelIndex &index) const; ///< -1 if it is not on display

public Q_SLOTS:
    void copyRows();
    void copyCell();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString lineOf(const QModelIndex &row) const;
    void showColumnMenu(const QPoint &place);
    void restore();
    void remember();
    void applyDensity();

    QString m_stateKey;
    Preferences *m_preferences;
    QList<int> m_hints;
    bool m_restoring = false;
};

} // namespace motorpool
