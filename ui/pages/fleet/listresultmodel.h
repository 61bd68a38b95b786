// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listlines.h"

#include <QAbstractTableModel>

namespace motorpool {

/// The answer to a list in words, a line for each connection of each entry.
class ListResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, State, By, Make, ModelName, Year, Vin, Vehicle, User, External, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ListFoundPtr &found, ListShow show); ///< found may be null

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString stateText(const ListLine &line) const;
    QString shownState(const ListLine &line) const; ///< with its sign
    QString text(const ListLine &line, int column) const;

    ListFoundPtr m_found;
    std::vector<ListLine> m_lines;
};

/// "3 of 5 entries connected · 1 gone · 1 not found · 2 found more than once".
QString listSummary(const ListFound &found);

} // namespace motorpool
