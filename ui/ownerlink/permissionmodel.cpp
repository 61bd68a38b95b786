// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissionmodel.h"

#include "permission.h"
#include "signaldef.h"
#include "tableroles.h"
#include "tone.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

PermissionModel::PermissionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const PermissionDef &def : permissionTable())
        m_rows += makeRow(QString::fromLatin1(def.name));
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [](const Row &row) { return row.name.startsWith("read_"_L1); });
}

PermissionModel::Row PermissionModel::makeRow(const QString &name)
{
    Row row;
    row.name = name;
    row.title = permissionTitle(name);
    QStringList titles;
    for (const QString &code : signalsOpenedBy(name))
        titles += signalTitle(code);
    row.signalCount = int(titles.size());
    row.opens = titles.join(u", "_s);
    return row;
}

QList<AskedPermission> PermissionModel::asked() const
{
    QList<AskedPermission> permissions;
    for (const Row &row : m_rows) {
        if (row.isAsked)
            permissions += {row.name, row.isRequired};
    }
    return permissions;
}

void PermissionModel::setAsked(const QList<AskedPermission> &permissions)
{
    beginResetModel();
    for (Row &row : m_rows)
        row.isAsked = row.isRequired = false;
    for (const AskedPermission &wanted : permissions) {
        auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                [&](const Row &one) { return one.name == wanted.name; });
        if (row == m_rows.end())
            row = m_rows.insert(m_rows.end(), makeRow(wanted.name));
        row->isAsked = true;
        row->isRequired = wanted.isRequired;
    }
    endResetModel();
    Q_EMIT askedChanged();
}

int PermissionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PermissionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant PermissionModel::text(const Row &row, int column, int role) const
{
    switch (column) {
    case Allows:
        return row.title;
    case Name:
        return row.name;
    case Opens:
        if (row.signalCount == 0)
            return role == Qt::DisplayRole ? u"—"_s : tr("opens no signal that is known");
        return row.opens;
    default:
        // The box alone is shown; it is read out with its column's title.
        return role == Qt::AccessibleTextRole ? tr("Required") : QString();
    }
}

QVariant PermissionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column(), role);
    case Qt::CheckStateRole:
        if (index.column() == Allows)
            return int(row.isAsked ? Qt::Checked : Qt::Unchecked);
        if (index.column() == Required)
            return int(row.isRequired ? Qt::Checked : Qt::Unchecked);
        return {};
    case tablerole::ToneOfText:
        return index.column() == Name || index.column() == Opens ? QVariant(int(Tone::Secondary))
                                                                 : QVariant();
    default:
        return {};
    }
}

bool PermissionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    Row &row = m_rows[index.row()];
    const bool on = value.toInt() == Qt::Checked;
    if (index.column() == Allows) {
        row.isAsked = on;
        row.isRequired = row.isRequired && on;
    } else if (index.column() == Required) {
        row.isRequired = on;
        row.isAsked = row.isAsked || on; // what must be granted is asked for
    } else {
        return false;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(Columns - 1),
                       {Qt::CheckStateRole});
    Q_EMIT askedChanged();
    return true;
}

Qt::ItemFlags PermissionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool hasBox = index.column() == Allows || index.column() == Required;
    return hasBox ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant PermissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= Columns)
        return {};
    static constexpr const char *keys[] = {"allows", "required", "opens", "name"};
    static constexpr int widths[] = {40, 6, 16, 21};
    switch (role) {
    case Qt::DisplayRole:
        switch (section) {
        case Allows:
            return tr("Allows");
        case Name:
            return tr("Permission");
        case Opens:
            return tr("Opens the signals");
        default:
            return tr("Required");
        }
    case tablerole::Key:
        return QString::fromLatin1(keys[section]);
    case tablerole::Width:
        return widths[section];
    case tablerole::Id:
        return section == Name;
    default:
        return {};
    }
}

} // namespace motorpool
