// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectioncolumns.h"

#include <QIdentityProxyModel>
#include <QLocale>
#include <QTimeZone>

namespace motorpool {

/// Puts a ConnectionModel's raw values into words for a DataTable: titles, dashes for what is not
/// known, short times with the whole in the tooltip, what a screen reader says and what is copied.
class ConnectionPresenter : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// How times are shown; now is what they are relative to.
    void setZone(const QTimeZone &zone);
    void setNow(const QDateTime &now);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// "4 min ago", "3 May 2025"; a dash for an unknown time.
    QString shortTime(const QDateTime &time) const;
    /// Date, time of day and zone; empty for an unknown time.

private:
    QString shown(const ConnectionColumn &column, const QVariant &value) const;
    QString spoken(const ConnectionColumn &column, const QVariant &value) const;
    QVariant tip(const ConnectionColumn &column, const QVariant &value) const;
    QString copied(const ConnectionColumn &column, const QVariant &value) const;
    void announceTimes();

    QTimeZone m_zone = QTimeZone::utc();
    QDateTime m_now;
};

} // namespace motorpool
