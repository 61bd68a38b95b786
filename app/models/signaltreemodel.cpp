// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaltreemodel.h"

#include "rowmerge.h"
#include "signalplace.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace motorpool {

struct SignalTreeModel::Place
{
    SignalPlace place;
    QString code;

    friend auto operator<=>(const Place &a, const Place &b) { return a.place <=> b.place; }
    friend bool operator==(const Place &a, const Place &b) { return a.place == b.place; }
};

struct SignalTreeModel::Group
{
    GroupPlace place;
    std::vector<Place> signalPlaces;
};

SignalTreeModel::SignalTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_words([](const QString &code, const Reading *) { return code; })
{
}

SignalTreeModel::~SignalTreeModel() = default;

void SignalTreeModel::setWords(Words words)
{
    m_words = std::move(words);
    arrange();
}

void SignalTreeModel::reset(const QList<Reading> &readings)
{
    beginResetModel();
    m_readings.clear();
    for (const Reading &reading : readings)
        m_readings.insert(reading.code, reading);
    m_groups.clear();
    for (Group &group : wanted())
        m_groups.push_back(std::make_unique<Group>(std::move(group)));
    endResetModel();
}

void SignalTreeModel::replace(const QList<Reading> &readings)
{
    QSet<QString> named;
    for (const Reading &reading : readings)
        named.insert(reading.code);
    QStringList gone;
    for (auto it = m_readings.begin(); it != m_readings.end();) {
        if (named.contains(it.key())) {
            ++it;
            continue;
        }
        gone << it.key();
        it = m_readings.erase(it);
    }
    update(readings);
    announce(gone);
}

void SignalTreeModel::update(const QList<Reading> &readings)
{
    QStringList changed;
    for (const Reading &reading : readings) {
        Reading &known = m_readings[reading.code];
        if (known == reading)
            continue;
        known = reading;
        changed << reading.code;
    }
    arrange();
    announce(changed);
}

void SignalTreeModel::setFilter(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_filter)
        return;
    m_filter = words;
    arrange();
}

void SignalTreeModel::setOnlyErrors(bool on)
{
    if (m_onlyErrors == on)
        return;
    m_onlyErrors = on;
    arrange();
}

void SignalTreeModel::setShowAbsent(bool on)
{
    if (m_showAbsent == on)
        return;
    m_showAbsent = on;
    arrange();
}

int SignalTreeModel::shownCount() const
{
    std::size_t count = 0;
    for (const auto &group : m_groups)
        count += group->signalPlaces.size();
    return int(count);
}

int SignalTreeModel::errorCount() const
{
    return int(std::count_if(m_readings.begin(), m_readings.end(), isErroneous));
}

std::optional<Reading> SignalTreeModel::reading(const QString &code) const
{
    const auto it = m_readings.find(code);
    return it == m_readings.end() ? std::nullopt : std::optional(*it);
}

QModelIndex SignalTreeModel::indexOf(const QString &code, int column) const
{
    for (const auto &group : m_groups) {
        const auto &places = group->signalPlaces;
        const auto it = std::find_if(places.begin(), places.end(),
                                     [&](const Place &place) { return place.code == code; });
        if (it != places.end())
            return createIndex(int(it - places.begin()), column, group.get());
    }
    return {};
}

QModelIndex SignalTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_groups[std::size_t(parent.row())].get());
}

QModelIndex SignalTreeModel::parent(const QModelIndex &child) const
{
    const Group *group = groupOf(child);
    return group ? createIndex(rowOf(group), 0) : QModelIndex();
}

int SignalTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (groupOf(parent) || parent.column() != 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())]->signalPlaces.size());
}

int SignalTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SignalTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Group *parentGroup = groupOf(index);
    const Group &group = parentGroup ? *parentGroup : *m_groups[std::size_t(index.row())];
    if (role == GroupRole)
        return group.place.group;
    if (parentGroup) {
        const QString &code = group.signalPlaces[std::size_t(index.row())].code;
        if (role == CodeRole)
            return code;
        const auto reading = m_readings.find(code);
        if (role == ReadingRole && reading != m_readings.end())
            return QVariant::fromValue(*reading);
        return {};
    }
    const auto &places = group.signalPlaces;
    if (role == CountRole)
        return int(places.size());
    if (role == ErrorCountRole)
        return int(std::count_if(places.begin(), places.end(), [&](const Place &place) {
            const auto reading = m_readings.find(place.code);
            return reading != m_readings.end() && isErroneous(*reading);
        }));
    return {};
}

bool SignalTreeModel::isShown(const QString &code, const Reading *reading) const
{
    if (m_onlyErrors && !(reading && isErroneous(*reading)))
        return false;
    if (m_filter.isEmpty())
        return true;
    const QString words = m_words(code, reading).toCaseFolded();
    return std::all_of(m_filter.begin(), m_filter.end(),
                       [&](const QString &word) { return words.contains(word); });
}

std::vector<SignalTreeModel::Group> SignalTreeModel::wanted() const
{
    struct Wanted
    {
        GroupPlace group;
        Place place;
    };
    std::vector<Wanted> shown;
    for (const Reading &reading : m_readings) {
        if (isShown(reading.code, &reading))
            shown.push_back({groupPlace(reading), {signalPlace(reading.code), reading.code}});
    }
    if (m_showAbsent) {
        for (const SignalDef &def : signalCatalogue()) {
            const QString code = QString::fromLatin1(def.code);
            if (!m_readings.contains(code) && isShown(code, nullptr))
                shown.push_back({groupPlace(def), {signalPlace(code), code}});
        }
    }
    std::sort(shown.begin(), shown.end(), [](const Wanted &a, const Wanted &b) {
        return std::tie(a.group, a.place) < std::tie(b.group, b.place);
    });
    std::vector<Group> groups;
    for (Wanted &entry : shown) {
        if (groups.empty() || groups.back().place != entry.group)
            groups.push_back({entry.group, {}});
        groups.back().signalPlaces.push_back(std::move(entry.place));
    }
    return groups;
}

void SignalTreeModel::arrange()
{
    const std::vector<Group> targets = wanted();
    struct Key
    {
        const GroupPlace &operator()(const std::unique_ptr<Group> &group) const
        {
            return group->place;
        }
        const GroupPlace &operator()(const Group &group) const { return group.place; }
    };
    mergeRows(
        m_groups, targets, Key(),
        [&](std::size_t at, std::size_t count) {
            beginRemoveRows({}, int(at), int(at + count) - 1);
            const auto first = m_groups.begin() + std::ptrdiff_t(at);
            m_groups.erase(first, first + std::ptrdiff_t(count));
            endRemoveRows();
        },
        [&](std::size_t at, std::size_t from, std::size_t count) {
            beginInsertRows({}, int(at), int(at + count) - 1);
            for (std::size_t i = 0; i < count; ++i)
                m_groups.insert(m_groups.begin() + std::ptrdiff_t(at + i),
                                std::make_unique<Group>(targets[from + i]));
            endInsertRows();
        });
    for (std::size_t row = 0; row < targets.size(); ++row)
        arrangeSignals(int(row), targets[row].signalPlaces);
}

void SignalTreeModel::arrangeSignals(int groupRow, const std::vector<Place> &targets)
{
    const QModelIndex parent = createIndex(groupRow, 0);
    std::vector<Place> &places = m_groups[std::size_t(groupRow)]->signalPlaces;
    bool moved = false;
    mergeRows(
        places, targets, [](const Place &place) -> const SignalPlace & { return place.place; },
        [&](std::size_t at, std::size_t count) {
            moved = true;
            beginRemoveRows(parent, int(at), int(at + count) - 1);
            const auto first = places.begin() + std::ptrdiff_t(at);
            places.erase(first, first + std::ptrdiff_t(count));
            endRemoveRows();
        },
        [&](std::size_t at, std::size_t from, std::size_t count) {
            moved = true;
            beginInsertRows(parent, int(at), int(at + count) - 1);
            const auto first = targets.begin() + std::ptrdiff_t(from);
            places.insert(places.begin() + std::ptrdiff_t(at), first,
                          first + std::ptrdiff_t(count));
            endInsertRows();
        });
    if (moved)
        Q_EMIT dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
}

void SignalTreeModel::announce(const QStringList &codes)
{
    QSet<int> groups;
    for (const QString &code : codes) {
        const QModelIndex first = indexOf(code);
        if (!first.isValid())
            continue;
        Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
        groups.insert(first.parent().row());
    }
    for (const int row : groups)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const SignalTreeModel::Group *SignalTreeModel::groupOf(const QModelIndex &index) const
{
    return static_cast<const Group *>(index.internalPointer());
}

int SignalTreeModel::rowOf(const Group *group) const
{
    const auto it = std::find_if(m_groups.begin(), m_groups.end(),
                                 [group](const auto &each) { return each.get() == group; });
    return int(it - m_groups.begin());
}

} // namespace motorpool
