// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the rows get from one order to another. A view pays for each signal, not for each row, so
// scattered rows are first moved together, to the end, and then removed in one go; new ones come
// in the other way round.
#include "connectionmodel.h"

#include <algorithm>
#include <utility>

namespace motorpool {

namespace {

/// The rows of order whose places are marked (or not marked), if they stand side by side.
struct Run
{
    int first = 0;
    int count = 0;
    bool isOne = true;
};

Run runOf(const std::vector<int> &order, const std::vector<bool> &marked, bool wanted)
{
    Run run;
    for (int row = 0; row < int(order.size()); ++row) {
        if (marked[std::size_t(order[std::size_t(row)])] != wanted)
            continue;
        if (run.count == 0)
            run.first = row;
        else if (row != run.first + run.count)
            run.isOne = false;
        ++run.count;
    }
    return run;
}

} // namespace

void ConnectionModel::rearrange(const Order &wanted)
{
    if (wanted == m_shown)
        return;
    std::vector<bool> isWanted(m_entries.size());
    for (const int place : wanted)
        isWanted[std::size_t(place)] = true;
    removeAllBut(isWanted);
    insertNew(wanted);
    reorder(wanted);
}

void ConnectionModel::removeAllBut(const std::vector<bool> &kept)
{
    Run gone = runOf(m_shown, kept, false);
    if (gone.count == 0)
        return;
    if (!gone.isOne) {
        Order order = m_shown;
        std::stable_partition(order.begin(), order.end(),
                              [&kept](int place) { return bool(kept[std::size_t(place)]); });
        reorder(std::move(order));
        gone.first = rowCount() - gone.count;
    }
    beginRemoveRows({}, gone.first, gone.first + gone.count - 1);
    m_shown.erase(m_shown.begin() + gone.first, m_shown.begin() + gone.first + gone.count);
    endRemoveRows();
}

void ConnectionModel::insertNew(const Order &wanted)
{
    std::vector<bool> isShown(m_entries.size());
    for (const int place : m_shown)
        isShown[std::size_t(place)] = true;
    const Run fresh = runOf(wanted, isShown, false);
    if (fresh.count == 0)
        return;
    Order added;
    added.reserve(std::size_t(fresh.count));
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(added),
                 [&isShown](int place) { return !isShown[std::size_t(place)]; });
    const int at = fresh.isOne ? std::min(fresh.first, rowCount()) : rowCount();
    beginInsertRows({}, at, at + fresh.count - 1);
    m_shown.insert(m_shown.begin() + at, added.begin(), added.end());
    endInsertRows();
}

void ConnectionModel::reorder(Order order)
{
    if (order == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> rowOfPlace(m_entries.size(), -1);
    for (int row = 0; row < int(order.size()); ++row)
        rowOfPlace[std::size_t(order[std::size_t(row)])] = row;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(rowOfPlace[std::size_t(m_shown[std::size_t(old.row())])], old.column()));
    m_shown = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace motorpool
