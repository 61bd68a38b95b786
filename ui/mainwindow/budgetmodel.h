// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetmonth.h"
#include "fleet.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimeZone>

namespace motorpool {

/// What is known of a vehicle beside its id.
struct BudgetCar
{
    QString name; ///< "TESLA Model 3"
    QString vin;
};

/// By vehicle id, of those that the fleet has. A walk over the fleet, and so not for the GUI
/// thread.
QHash<QString, BudgetCar> carsOf(const Fleet &fleet, const QStringList &vehicleIds);

/// The vehicles that a month's calls went to, in words.
class BudgetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Vehicle, Car, Vin, Calls, State, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// limit: of calls per vehicle and month; 0: none is known.
    void show(const QList<BudgetVehicle> &vehicles, int limit, const QTimeZone &zone);
    void setCars(const QHash<QString, BudgetCar> &cars);

    QStringList vehicleIds() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const BudgetVehicle &vehicle, int column) const;

    QList<BudgetVehicle> m_vehicles;
    QHash<QString, BudgetCar> m_cars;
    int m_limit = 0;
    QTimeZone m_zone;
};

} // namespace motorpool
