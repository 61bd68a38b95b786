// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusedmodel.h"

Q_DECLARE_METATYPE(motorpool::RefusedDelivery)

namespace motorpool {

void RefusedModel::setRefused(const QList<RefusedDelivery> &refused)
{
    // New ones come on top and the oldest go at the end.
    qsizetype added = 0;
    if (!m_rows.isEmpty()) {
        added = refused.indexOf(m_rows.first());
        const bool goesOn = added >= 0 && refused.size() - added <= m_rows.size() &&
                            refused.mid(added) == m_rows.first(refused.size() - added);
        if (!goesOn)
            added = -1;
    }
    if (added < 0 || m_rows.isEmpty()) {
        beginResetModel();
        m_rows = refused;
        endResetModel();
        return;
    }
    const qsizetype kept = refused.size() - added;
    if (kept < m_rows.size()) {
        beginRemoveRows({}, int(kept), int(m_rows.size()) - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_rows = refused;
        endInsertRows();
    }
}

const RefusedDelivery *RefusedModel::refused(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int RefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RefusedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != RefusedRole)
        return {};
    return QVariant::fromValue(m_rows.at(index.row()));
}

} // namespace motorpool
