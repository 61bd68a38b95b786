// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

class QHeaderView;
class QTableView;

namespace motorpool {

class Preferences;

/// Gives a table's columns their widths, order and sorting, and remembers what a person changes of
/// them, by the columns' keys: columns that come or go with a new version disturb nothing. Widths
/// that nobody chose fit themselves to the window.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// A child of the table. The preferences outlive it.
    ColumnMemory(const QString &name, Preferences *preferences, QTableView *table);

    void restore();     ///< as remembered, the rest as the model has it; call when the model is set
    void setDefaults(); ///< forgets, and goes back to the model's own

    /// Shows these columns, by their keys from left to right, until restore(): from here on only
    /// widths are remembered. Keys of no column are passed over; if there is no other, it stays
    /// with the remembered columns.
    void lend(const QStringList &keys);
    bool isLent() const { return m_isLent; }
    QStringList shownKeys() const; ///< from left to right
    QStringList ownKeys() const;   ///< the same as remembered, while others are lent
    void fit();                    ///< shares room that is left among the columns that nobody sized

    void setShown(int column, bool shown);

Q_SIGNALS:
    void arranged(); ///< a person shows, hides or moves columns

private:
    QString key(int column) const;
    int hintedWidth(int column) const;
    void apply(const QStringList &entries);
    void remember();
    void remembered(int column);
    void rememberWidth(int column);
    QStringList entries() const;

    QString m_state;
    Preferences *m_preferences;
    QTableView *m_table;
    QHeaderView *m_header;
    QSet<int> m_sized; ///< columns whose width a person chose
    bool m_applying = false;
    bool m_isLent = false;
    QStringList m_own; ///< entries as remembered, while others are lent
};

} // namespace motorpool
