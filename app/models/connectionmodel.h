// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectioncolumns.h"
#include "connectiontally.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace motorpool {

/// The connections of one subject, filtered and sorted here over an index of rows. Values are raw
/// (by role); words are a presentation's work.
///
/// A list is read in rounds: beginRound(), merge() for each page, and endRound() if it came to its
/// end. The first round fills the model while its pages arrive; later ones change rows in place,
/// so that selection and scroll position stay. Only clear() resets. Lives on the GUI thread.
class ConnectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< the column's value; invalid when unknown
    };
    static constexpr int arrivalOrder = -1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets all rows, for another subject. VINs once learned stay known.
    void clear();

    void beginRound();
    /// Adds rows, or changes those of the same connection.
    void merge(const QList<Connection> &page);
    /// Removes the rows that did not come in this round, and says how many they were.
    int endRound();

    /// The VIN of a vehicle, for all its connections, those to come included.
    void setVin(const QString &vehicleId, const QString &vin);
    QString vin(const QString &vehicleId) const { return m_vins.value(vehicleId); }
    const QHash<QString, QString> &vins() const { return m_vins; } ///< by vehicle id

    /// Shows rows in which each word of the text occurs somewhere, in any case.
    void setFilter(const QString &text);
    QString filter() const { return m_filter; }

    /// Sorts stably, unknown values last; arrivalOrder for the order of arrival.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int total() const { return int(m_entries.size()); }      ///< rows, shown or not
    const ConnectionTally &tally() const { return m_tally; } ///< of all rows, shown or not

    bool holds(const QString &connectionId) const { return m_places.contains(connectionId); }
    std::optional<Connection> connection(int row) const;
    QList<Connection> connections() const; ///< of all rows, shown or not
    /// Row of a connection or the first row of a vehicle; -1 if not shown.
    int rowOfConnection(const QString &connectionId) const;
    int rowOfVehicle(const QString &vehicleId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void contentChanged(); ///< total, tally or the number of rows shown

private:
    using Order = std::vector<int>; ///< places in m_entries

    struct Stored
    {
        ConnectionEntry entry;
        /// What the filter looks into, folded, UTF-8; made when a filter first asks for it, for
        /// many a list is never filtered.
        mutable QByteArray searched;
        SortKey key;   ///< of the column sorted by
        int round = 0; ///< in which it came last
    };

    Stored stored(const Connection &connection) const;
    bool change(int place, const Connection &connection); ///< true if its row may have to move
    void place(Order places); ///< new and changed ones go where they belong
    bool passes(int place) const;
    bool isBefore(int a, int b) const;
    void sortOrder(Order &order) const;
    Order merged(const Order &one, const Order &other) const;
    Order filtered() const;
    int rowOf(int place) const;
    void announce(const Order &places);
    void countAgain();

    void rearrange(const Order &wanted);
    void reorder(Order order);
    void removeAllBut(const std::vector<bool> &kept);
    void insertNew(const Order &wanted);

    std::vector<Stored> m_entries; ///< in order of arrival
    QHash<QString, int> m_places;  ///< by key of connection
    Order m_order;                 ///< all, as sorted
    Order m_shown;                 ///< what each row shows
    QHash<QString, QString> m_vins;
    ConnectionTally m_tally;
    QString m_filter;
    QList<QByteArray> m_words;
    int m_sortColumn = arrivalOrder;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_round = 0;
};

} // namespace motorpool
