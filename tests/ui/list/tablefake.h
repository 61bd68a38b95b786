// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableroles.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace motorpool {

/// A table of so many rows with a name, an id and a number; the number can be filtered by its
/// remainder, so that scattered rows go and come.
class TableFake : public QAbstractTableModel
{
public:
    explicit TableFake(int rows) { setRows(rows); }

    void setRows(int rows)
    {
        beginResetModel();
        m_rows.clear();
        for (int row = 0; row < rows; ++row)
            m_rows.append(row);
        endResetModel();
    }

    /// Leaves the rows whose number can be divided by it.
    void filter(int divisor)
    {
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (m_rows.at(row) % divisor == 0)
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }

    /// Puts the last row first; what is held of rows moves with them.
    void reverse()
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to << this->index(rowCount() - 1 - index.row(), index.column());
        std::reverse(m_rows.begin(), m_rows.end());
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        using namespace Qt::StringLiterals;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const int number = m_rows.at(index.row());
        if (role == tablerole::CopyText && index.column() == 1)
            return id(number);
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0:
            return u"name %1"_s.arg(number);
        case 1:
            return id(number);
        default:
            return number;
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        using namespace Qt::StringLiterals;
        if (orientation != Qt::Horizontal || section < 0 || section > 2)
            return {};
        static const QStringList titles{u"Name"_s, u"Id"_s, u"Number"_s};
        static const QStringList keys{u"name"_s, u"id"_s, u"number"_s};
        switch (role) {
        case Qt::DisplayRole:
            return titles.at(section);
        case tablerole::Key:
            return keys.at(section);
        case tablerole::Width:
            return 12;
        case tablerole::Id:
            return section == 1;
        default:
            return {};
        }
    }

    static QString id(int number)
    {
        using namespace Qt::StringLiterals;
        return u"605a5a2d-1b6e-4a3f-9c1d-%1"_s.arg(number, 12, 16, QChar(u'0'));
    }

private:
    QList<int> m_rows;
};

} // namespace motorpool
