// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDialog>

namespace motorpool {

class CoverageDesk;
class DataTable;
class Preferences;

/// What came of a change to subscriptions, a vehicle a row, in words.
class SubscriptionResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Vehicle, Outcome, Reason, RequestId, VehicleId, UserId, Columns };

    /// The desk outlives it.
    explicit SubscriptionResultModel(CoverageDesk *desk, QObject *parent = nullptr);

    void setOnlyFailed(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void follow();
    QList<int> wanted() const;
    QString text(int row, int column) const;

    CoverageDesk *m_desk;
    bool m_isOnlyFailed = false;
    QList<int> m_rows; ///< of the run, in its order
};

/// The same as a dialog, also while it goes on: to be filtered and copied.
class SubscriptionResults : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive it.
    SubscriptionResults(CoverageDesk *desk, Preferences *preferences, QWidget *parent = nullptr);

private:
    void copy();

    SubscriptionResultModel *m_model;
    DataTable *m_table;
};

} // namespace motorpool
