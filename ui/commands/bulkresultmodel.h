// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingpresenter.h"
#include "rowsource.h"

#include <QAbstractTableModel>

#include <memory>

namespace motorpool {

class CommandDesk;
class Workspace;

/// What came of one command to many vehicles, a row each; all of them, or those that were not done.
class BulkResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Vehicle, Vin, State, Reason, Effect, RequestId, VehicleId, UserId, Columns };

    /// All outlive it.
    BulkResultModel(CommandDesk *desk, Workspace *workspace, const ReadingPresenter *presenter,
                    QObject *parent = nullptr);

    void setOnlyFailed(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// The rows listed as they are now, to be exported.
    std::shared_ptr<const RowSource> source() const;

private:
    void follow();
    QList<int> wanted() const;
    QString text(int row, int column) const;

    CommandDesk *m_desk;
    Workspace *m_workspace;
    const ReadingPresenter *m_presenter;
    bool m_isOnlyFailed = false;
    QList<int> m_rows; ///< of the command, in its order
};

} // namespace motorpool
