// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfinder.h"
#include "fleetrow.h"

#include <QAbstractTableModel>

#include <optional>

namespace motorpool {

/// The rows of the fleet that a question found, in its order; a column a FleetField. Values are raw
/// (by role); words are a presentation's work. What is selected keeps its place in the fleet when
/// rows come, go and move. Lives on the GUI thread, and does little whatever the number of rows:
/// searching and sorting are the finder's.
class FleetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< the field's value; invalid when unknown
        KnownRole,                    ///< FleetReading of a signal's field
        FreshnessRole,                ///< int(Freshness) of a signal's field and of the last time
        ReadAtRole, ///< QDateTime when the row's readings were learned, or invalid
        FaultRole,  ///< ReadFault; of any field, only if there is one
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows what was found.
    void show(const FleetFound &found);

    const FleetFound &found() const { return m_found; }
    FleetRow row(int row) const { return {m_found.fleet, (*m_found.rows)[std::size_t(row)]}; }
    quint32 fleetRow(int row) const { return (*m_found.rows)[std::size_t(row)]; }
    std::optional<Connection> connection(int row) const;

    /// By which the view's header shows that it is sorted; asks for it by orderWanted().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void orderWanted(int column, Qt::SortOrder order); ///< column -1: the order of learning
    void shown();                                      ///< found() is another one

private:
    QVariant value(const FleetRow &row, FleetField field) const;
    QVariant freshness(const FleetRow &row, FleetField field) const;
    void rearrange(const FleetFound &found);
    std::vector<int> placesOf(const std::vector<quint32> &wanted,
                              const std::vector<quint32> &rows) const;

    FleetFound m_found;
    int m_rows = 0; ///< as the views know it, while rows come and go
};

} // namespace motorpool
