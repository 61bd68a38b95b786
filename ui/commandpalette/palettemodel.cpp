// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include "tone.h"

namespace motorpool {

using namespace Qt::StringLiterals;

void PaletteModel::show(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

QString PaletteModel::reason(const PaletteEntry &entry)
{
    if (entry.isEnabled)
        return {};
    return entry.whyNot.isEmpty() ? tr("Not possible at present.") : entry.whyNot;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int PaletteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString PaletteModel::text(const PaletteEntry &entry, int column) const
{
    switch (column) {
    case Title:
        return entry.isChecked ? u"✓ "_s + entry.title : entry.title;
    case Path:
        return entry.path;
    default:
        return entry.keys;
    }
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::ToolTipRole:
        return reason(*shown);
    case Qt::AccessibleTextRole: {
        // A row is read out by its first cell.
        if (index.column() != Title)
            return text(*shown, index.column());
        QStringList parts{shown->title, shown->path, shown->keys, reason(*shown)};
        if (shown->isChecked)
            parts.insert(1, tr("checked"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Keys ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (!shown->isEnabled)
            return toneColor(m_palette, Tone::None);
        return index.column() == Title ? QVariant() : toneColor(m_palette, Tone::Secondary);
    default:
        return {};
    }
}

QVariant PaletteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Action");
    case Path:
        return tr("Menu");
    case Keys:
        return tr("Keys");
    default:
        return {};
    }
}

} // namespace motorpool
