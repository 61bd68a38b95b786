// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragesearch.h"

#include <QDateTime>
#include <QIdentityProxyModel>
#include <QTimeZone>

namespace motorpool {

/// Puts a CoverageModel's raw values into words for a DataTable.
class CoveragePresenter : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    void setDisplay(const QTimeZone &zone, const QDateTime &now);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    CoverState stateOf(const QModelIndex &index) const;
    QString shown(const QModelIndex &index, CoverField field) const;
    QString spoken(const QModelIndex &index, CoverField field) const;
    QVariant tip(const QModelIndex &index, CoverField field) const;
    QString faultTip(const QModelIndex &index) const;
    QString shortTime(const QDateTime &time) const;
    QString fault(const QModelIndex &index) const;

    QTimeZone m_zone = QTimeZone::utc();
    QDateTime m_now;
};

} // namespace motorpool
