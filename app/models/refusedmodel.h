// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverywriter.h"

#include <QAbstractTableModel>

namespace motorpool {

/// The last requests that a receiver refused, the last one first. Values are raw (the
/// RefusedDelivery itself, by role).
class RefusedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ReasonColumn, PeerColumn, SizeColumn, ColumnCount };
    enum Role { RefusedRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    /// Other ones in place of those; what is on top of them before is inserted, and a selection
    /// stays where it was.
    void setRefused(const QList<RefusedDelivery> &refused);
    const RefusedDelivery *refused(int row) const; ///< valid until the model changes

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<RefusedDelivery> m_rows;
};

} // namespace motorpool
