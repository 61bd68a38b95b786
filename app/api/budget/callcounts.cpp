// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcounts.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace motorpool {

namespace {

int sumOf(int calls, int more)
{
    const qint64 sum = qint64(calls) + more;
    return int(std::clamp(sum, qint64(0), qint64(std::numeric_limits<int>::max())));
}

} // namespace

int CallCounts::monthOf(const QDateTime &utc)
{
    const QDate date = utc.toUTC().date();
    return date.year() * 100 + date.month();
}

CallCounts::Known CallCounts::known(const QString &vehicleId, int month) const
{
    const std::scoped_lock lock(m_lock);
    const Row *row = find(vehicleId, month);
    return row ? Known{row->calls, row->isSpent} : Known();
}

qsizetype CallCounts::size() const
{
    const std::scoped_lock lock(m_lock);
    return qsizetype(m_rows.size());
}

void CallCounts::add(const QString &vehicleId, int month, int calls)
{
    const std::scoped_lock lock(m_lock);
    if (Row *row = rowFor(vehicleId, month))
        row->calls = sumOf(row->calls, calls);
}

void CallCounts::setSpent(const QString &vehicleId, int month, bool isSpent)
{
    const std::scoped_lock lock(m_lock);
    const Row *known = find(vehicleId, month);
    if (isSpent == (known && known->isSpent))
        return;
    if (Row *row = rowFor(vehicleId, month)) {
        row->isSpent = isSpent;
        row->isSpentSet = true;
    }
}

void CallCounts::restore(const Count &count)
{
    const std::scoped_lock lock(m_lock);
    if (Row *row = rowFor(count.vehicleId, count.month, false)) {
        row->calls = sumOf(row->calls, count.calls);
        row->told = sumOf(row->told, count.calls);
        row->isSpent = row->isSpent || count.isSpent;
    }
}

void CallCounts::touch(const QString &vehicleId, int month)
{
    const std::scoped_lock lock(m_lock);
    rowFor(vehicleId, month);
}

CallCounts::Month CallCounts::inMonth(int month, std::size_t most) const
{
    const auto comesBefore = [this](quint32 one, quint32 other) {
        const Row &a = m_rows[one];
        const Row &b = m_rows[other];
        return std::tuple(!a.isSpent, -a.calls, one) < std::tuple(!b.isSpent, -b.calls, other);
    };
    Month found;
    std::vector<quint32> heap; // of the best so far; the last of them on top
    for (quint32 at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows[at];
        if (row.month != month || (row.calls == 0 && !row.isSpent))
            continue;
        ++found.vehicles;
        found.calls += row.calls;
        if (heap.size() == most) {
            if (heap.empty() || !comesBefore(at, heap.front()))
                continue;
            std::pop_heap(heap.begin(), heap.end(), comesBefore);
            heap.pop_back();
        }
        heap.push_back(at);
        std::push_heap(heap.begin(), heap.end(), comesBefore);
    }
    std::sort_heap(heap.begin(), heap.end(), comesBefore);
    for (const quint32 at : heap)
        found.most.push_back(countOf(m_rows[at]));
    return found;
}

std::vector<CallCounts::Count> CallCounts::all() const
{
    const std::scoped_lock lock(m_lock);
    std::vector<Count> counts;
    counts.reserve(m_rows.size());
    for (const Row &row : m_rows)
        counts.push_back(countOf(row));
    return counts;
}

std::vector<CallCounts::Change> CallCounts::takeChanges()
{
    const std::scoped_lock lock(m_lock);
    std::vector<Change> changes;
    changes.reserve(m_changed.size());
    for (const quint32 index : m_changed) {
        Row &row = m_rows[index];
        changes.push_back({QString::fromUtf8(idOf(row)), row.month, row.calls - row.told,
                           row.isSpentSet ? std::optional<bool>(bool(row.isSpent)) : std::nullopt});
        row.told = row.calls;
        row.isSpentSet = false;
        row.isChanged = false;
    }
    m_changed.clear();
    return changes;
}

QByteArrayView CallCounts::idOf(const Row &row) const
{
    return QByteArrayView(m_ids).sliced(row.idAt, row.idSize);
}

qsizetype CallCounts::slotOf(QByteArrayView id) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHash(id) & mask;
    while (m_slots[slot] != 0 && idOf(m_rows[m_slots[slot] - 1]) != id)
        slot = (slot + 1) & mask;
    return qsizetype(slot);
}

const CallCounts::Row *CallCounts::find(const QString &vehicleId, int month) const
{
    if (m_slots.empty())
        return nullptr;
    const quint32 taken = m_slots[std::size_t(slotOf(vehicleId.toUtf8()))];
    if (taken == 0 || m_rows[taken - 1].month != month)
        return nullptr;
    return &m_rows[taken - 1];
}

// The vehicle's row, emptied if it is of another month.
CallCounts::Row *CallCounts::rowFor(const QString &vehicleId, int month, bool changes)
{
    const QByteArray id = vehicleId.toUtf8();
    if (id.isEmpty() || id.size() > longestId)
        return nullptr;
    if ((m_rows.size() + 1) * 2 > m_slots.size())
        grow();
    quint32 &slot = m_slots[std::size_t(slotOf(id))];
    if (slot == 0) {
        Row row;
        row.idAt = m_ids.size();
        row.idSize = quint16(id.size());
        m_ids.append(id);
        m_rows.push_back(row);
        slot = quint32(m_rows.size());
    }
    Row &row = m_rows[slot - 1];
    if (row.month != month) {
        row.month = month;
        row.calls = 0;
        row.told = 0;
        row.isSpent = false;
        row.isSpentSet = false;
    }
    if (changes && !row.isChanged) {
        row.isChanged = true;
        m_changed.push_back(slot - 1);
    }
    return &row;
}

void CallCounts::grow()
{
    m_slots.assign(std::max<std::size_t>(16, m_slots.size() * 2), 0);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_slots[std::size_t(slotOf(idOf(m_rows[i])))] = quint32(i + 1);
}

CallCounts::Count CallCounts::countOf(const Row &row) const
{
    return {QString::fromUtf8(idOf(row)), row.month, row.calls, row.isSpent};
}

} // namespace motorpool
