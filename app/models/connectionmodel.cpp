// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionmodel.h"

#include <algorithm>
#include <utility>

namespace motorpool {

namespace {

/// The older shape of the list has no connection ids; one connection is one user and vehicle.
QString keyOf(const Connection &connection)
{
    return connection.id.isEmpty() ? connection.userId + u'/' + connection.vehicleId
                                   : connection.id;
}

QByteArray searchedOf(const ConnectionEntry &entry)
{
    QString text;
    for (const ConnectionColumn &column : connectionColumns()) {
        if (column.searchable)
            text.append(column.value(entry).toString()).append(u'\n');
    }
    return text.toCaseFolded().toUtf8();
}

bool countsDifferently(const Connection &a, const Connection &b)
{
    return a.userId != b.userId || a.externalId != b.externalId || a.vehicleId != b.vehicleId ||
           a.createdAt != b.createdAt;
}

} // namespace

void ConnectionModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_places.clear();
    m_order.clear();
    m_shown.clear();
    m_tally = {};
    endResetModel();
    Q_EMIT contentChanged();
}

void ConnectionModel::beginRound()
{
    ++m_round;
}

void ConnectionModel::merge(const QList<Connection> &page)
{
    Order changed;
    Order placed;
    bool countsDiffer = false;
    for (const Connection &connection : page) {
        const QString key = keyOf(connection);
        const auto known = m_places.constFind(key);
        if (known == m_places.cend()) {
            placed.push_back(total());
            m_places.insert(key, total());
            m_entries.push_back(stored(connection));
            m_tally.add(connection);
            continue;
        }
        Stored &old = m_entries[std::size_t(*known)];
        if (old.entry.connection == connection) {
            old.round = m_round;
            continue;
        }
        countsDiffer = countsDiffer || countsDifferently(old.entry.connection, connection);
        changed.push_back(*known);
        if (change(*known, connection))
            placed.push_back(*known);
    }
    if (countsDiffer)
        countAgain();
    announce(changed);
    place(std::move(placed));
    Q_EMIT contentChanged();
}

bool ConnectionModel::change(int place, const Connection &connection)
{
    Stored &old = m_entries[std::size_t(place)];
    const bool passed = passes(place);
    const SortKey key = old.key;
    old = stored(connection);
    return !(key == old.key) || passed != passes(place);
}

void ConnectionModel::place(Order places)
{
    if (places.empty())
        return;
    // All others are in order already: taking these out and merging them in spares to sort and
    // filter everything for each page.
    std::vector<bool> isPlaced(m_entries.size());
    for (const int place : places)
        isPlaced[std::size_t(place)] = true;
    const auto takeOut = [&isPlaced](Order order) {
        std::erase_if(order, [&isPlaced](int place) { return isPlaced[std::size_t(place)]; });
        return order;
    };
    sortOrder(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    m_order = merged(takeOut(m_order), places);
    std::erase_if(places, [this](int place) { return !passes(place); });
    rearrange(merged(takeOut(m_shown), places));
}

int ConnectionModel::endRound()
{
    const auto isGone = [this](const Stored &stored) { return stored.round != m_round; };
    const auto gone = int(std::count_if(m_entries.begin(), m_entries.end(), isGone));
    if (gone == 0)
        return 0;

    std::vector<bool> kept(m_entries.size());
    std::transform(m_entries.begin(), m_entries.end(), kept.begin(), std::not_fn(isGone));
    removeAllBut(kept);

    // No row shows them now; close the gaps that they leave.
    std::vector<int> moved(m_entries.size(), -1);
    int place = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (kept[i])
            moved[i] = place++;
    }
    for (int &shown : m_shown)
        shown = moved[std::size_t(shown)];
    for (int &ordered : m_order)
        ordered = moved[std::size_t(ordered)];
    std::erase(m_order, -1);
    std::erase_if(m_entries, isGone);
    m_places.removeIf([&moved](auto it) { return moved[std::size_t(it.value())] < 0; });
    for (int &known : m_places)
        known = moved[std::size_t(known)];
    countAgain();
    Q_EMIT contentChanged();
    return gone;
}

void ConnectionModel::setVin(const QString &vehicleId, const QString &vin)
{
    if (vehicleId.isEmpty() || m_vins.value(vehicleId) == vin)
        return;
    m_vins.insert(vehicleId, vin);
    Order changed;
    Order placed;
    for (int at = 0; at < total(); ++at) {
        const Stored &old = m_entries[std::size_t(at)];
        if (old.entry.connection.vehicleId != vehicleId)
            continue;
        const int round = old.round;
        changed.push_back(at);
        if (change(at, Connection(old.entry.connection)))
            placed.push_back(at);
        m_entries[std::size_t(at)].round = round;
    }
    if (changed.empty())
        return;
    announce(changed);
    place(std::move(placed));
    Q_EMIT contentChanged();
}

void ConnectionModel::setFilter(const QString &text)
{
    m_filter = text;
    QList<QByteArray> words;
    for (const QString &word : text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    if (words == m_words)
        return;
    m_words = words;
    rearrange(filtered());
    Q_EMIT contentChanged();
}

void ConnectionModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        column = arrivalOrder;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    for (Stored &stored : m_entries)
        stored.key = column == arrivalOrder
                         ? SortKey()
                         : connectionColumns()[std::size_t(column)].sortKey(stored.entry);
    sortOrder(m_order);
    rearrange(filtered());
}

QList<Connection> ConnectionModel::connections() const
{
    QList<Connection> all;
    all.reserve(qsizetype(m_entries.size()));
    for (const Stored &stored : m_entries)
        all += stored.entry.connection;
    return all;
}

std::optional<Connection> ConnectionModel::connection(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_entries[std::size_t(m_shown[std::size_t(row)])].entry.connection;
}

int ConnectionModel::rowOfConnection(const QString &connectionId) const
{
    const auto known = m_places.constFind(connectionId);
    return known == m_places.cend() ? -1 : rowOf(*known);
}

int ConnectionModel::rowOfVehicle(const QString &vehicleId) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int place) {
        return m_entries[std::size_t(place)].entry.connection.vehicleId == vehicleId;
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(connectionColumns().size());
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (role != ValueRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Stored &stored = m_entries[std::size_t(m_shown[std::size_t(index.row())])];
    return connectionColumns()[std::size_t(index.column())].value(stored.entry);
}

ConnectionModel::Stored ConnectionModel::stored(const Connection &connection) const
{
    Stored stored;
    stored.entry = {connection, m_vins.value(connection.vehicleId)};
    stored.round = m_round;
    if (m_sortColumn != arrivalOrder)
        stored.key = connectionColumns()[std::size_t(m_sortColumn)].sortKey(stored.entry);
    return stored;
}

bool ConnectionModel::passes(int place) const
{
    if (m_words.isEmpty())
        return true;
    const Stored &stored = m_entries[std::size_t(place)];
    if (stored.searched.isNull())
        stored.searched = searchedOf(stored.entry);
    return std::all_of(m_words.begin(), m_words.end(), [&stored](const QByteArray &word) {
        return stored.searched.contains(word);
    });
}

bool ConnectionModel::isBefore(int a, int b) const
{
    const SortKey &left = m_entries[std::size_t(a)].key;
    const SortKey &right = m_entries[std::size_t(b)].key;
    if (left.known != right.known)
        return left.known;
    const bool up = m_sortOrder == Qt::AscendingOrder;
    if (left.number != right.number)
        return (left.number < right.number) == up;
    if (const int order = left.text.compare(right.text); order != 0)
        return (order < 0) == up;
    return a < b;
}

void ConnectionModel::sortOrder(Order &order) const
{
    std::sort(order.begin(), order.end(), [this](int a, int b) { return isBefore(a, b); });
}

ConnectionModel::Order ConnectionModel::merged(const Order &one, const Order &other) const
{
    Order both(one.size() + other.size());
    std::merge(one.begin(), one.end(), other.begin(), other.end(), both.begin(),
               [this](int a, int b) { return isBefore(a, b); });
    return both;
}

ConnectionModel::Order ConnectionModel::filtered() const
{
    Order order;
    order.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(order),
                 [this](int place) { return passes(place); });
    return order;
}

int ConnectionModel::rowOf(int place) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), place);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

void ConnectionModel::announce(const Order &places)
{
    if (places.empty())
        return;
    std::vector<bool> isChanged(m_entries.size());
    for (const int place : places)
        isChanged[std::size_t(place)] = true;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isChanged[std::size_t(m_shown[std::size_t(row)])])
            continue;
        const int first = row;
        while (row + 1 < rowCount() && isChanged[std::size_t(m_shown[std::size_t(row) + 1])])
            ++row;
        Q_EMIT dataChanged(index(first, 0), index(row, columnCount() - 1));
    }
}

void ConnectionModel::countAgain()
{
    m_tally = {};
    for (const Stored &stored : m_entries)
        m_tally.add(stored.entry.connection);
}

} // namespace motorpool
