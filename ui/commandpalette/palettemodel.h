// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace motorpool {

/// The actions that are listed: title, where it stands, shortcut. One that is disabled is grey, and
/// read out with the reason.
class PaletteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Path, Keys, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<PaletteEntry> &entries);
    void setPalette(const QPalette &palette) { m_palette = palette; }

    /// Null outside.
    const PaletteEntry *entry(int row) const;

    /// Why the entry cannot be used, in words; empty for one that can.
    static QString reason(const PaletteEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const PaletteEntry &entry, int column) const;

    QList<PaletteEntry> m_entries;
    QPalette m_palette;
};

} // namespace motorpool
