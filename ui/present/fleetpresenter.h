// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "age.h"
#include "fleetcolumnlook.h"
#include "fleetreading.h"
#include "units.h"

#include <QIdentityProxyModel>
#include <QTimeZone>

namespace motorpool {

struct FleetReadingWords;

/// What a sync found of a connection, in words: "New", "Gone"; ConnectionChange bits.
QString changeText(int change);

/// Puts a FleetModel's raw values into words for a DataTable: titles, signs and colours for how
/// sure and how old a value is, units as chosen, what a screen reader says and what is copied.
class FleetPresenter : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    void setDisplay(const QTimeZone &zone, UnitSystem units);
    void setNow(const QDateTime &now);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString shown(FleetField field, const QVariant &value) const;
    QString spoken(FleetField field, const QModelIndex &index, const QVariant &value) const;
    QString copied(FleetField field, const QVariant &value) const;
    QVariant tip(FleetField field, const QModelIndex &index, const QVariant &value) const;
    QVariant tone(const QModelIndex &index, FleetField field) const;
    QString shortTime(const QDateTime &time) const;
    FleetReading readingOf(const QModelIndex &index) const;
    FleetReadingWords readingWords(FleetField field, const QModelIndex &index) const;
    Freshness freshnessOf(const QModelIndex &index) const;
    QDateTime readAtOf(const QModelIndex &index) const;
    std::optional<ReadFault> faultOf(const QModelIndex &index) const;
    QString absence(const QModelIndex &index) const;
    QString lastHeard(const QModelIndex &index, const QVariant &heard) const;
    QString lastHeardSpoken(const QModelIndex &index, const QVariant &heard) const;
    void announce();

    QTimeZone m_zone = QTimeZone::utc();
    UnitSystem m_units = UnitSystem::Metric;
    QDateTime m_now;
};

} // namespace motorpool
