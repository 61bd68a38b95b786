// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QItemSelectionModel;
class QTableView;

namespace motorpool {

class FleetModel;

/// What is selected in a table over this model, as rows of the fleet, in the order listed. Takes a
/// millisecond for a million.
std::vector<quint32> selectedFleetRows(const QItemSelectionModel *selection,
                                       const FleetModel &model);

/// Lets a large selection follow its rows of the fleet while they go to other places, which Qt does
/// row by row: half a million take it seconds. A selection that would fall into too many pieces is
/// let go. Belongs to the table.
class FleetSelection : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostFollowedByQt = 1000; ///< rows
    static constexpr int mostPieces = 1000;

    /// Made before the table has its model, which is this one or shows it row for row: so it is
    /// told of a change before the table's own selection. Both outlive it.
    FleetSelection(QTableView *table, FleetModel *model, QAbstractItemModel *shown);

private:
    void keep();
    void restore();

    QTableView *m_table;
    FleetModel *m_model;
    std::vector<bool> m_kept; ///< by row of the fleet; empty: nothing is to be restored
};

} // namespace motorpool
