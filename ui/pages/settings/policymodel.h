// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivesettings.h"

#include <QAbstractTableModel>

namespace motorpool {

/// The settings of the table as they hold, in words, with where each comes from.
class PolicyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Meaning, Value, Origin, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<EffectiveSetting> &settings); ///< always the same ones

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<EffectiveSetting> m_settings;
};

} // namespace motorpool
