// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetmodel.h"

#include "age.h"

#include <algorithm>
#include <numeric>

namespace motorpool {

namespace {

/// Above it, following each selected row would hold the thread up; the selection is let go.
constexpr qsizetype mostFollowed = 5000;

QVariant textOrNothing(std::string_view text)
{
    return text.empty() ? QVariant()
                        : QVariant(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

QVariant timeOrNothing(qint64 time)
{
    return time == noTime ? QVariant() : QVariant(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC));
}

QVariant numberOrNothing(const FleetReading &reading)
{
    return reading.number ? QVariant(*reading.number) : QVariant();
}

QVariant truthOrNothing(const FleetReading &reading)
{
    return reading.truth ? QVariant(*reading.truth) : QVariant();
}

} // namespace

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fleetFields;
}

std::optional<Connection> FleetModel::connection(int at) const
{
    if (at < 0 || at >= m_rows)
        return std::nullopt;
    return row(at).connection();
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    // While rows go, those at the end have nothing to show any more.
    if (!index.isValid() || std::size_t(index.row()) >= m_found.rows->size())
        return {};
    const auto field = FleetField(index.column());
    const FleetRow of = row(index.row());
    switch (role) {
    case ValueRole:
        return value(of, field);
    case KnownRole:
        if (const auto signal = signalOfField(field))
            return QVariant::fromValue(of.reading(*signal));
        return {};
    case FreshnessRole:
        return freshness(of, field);
    case ReadAtRole:
        return timeOrNothing(of.readAt());
    case FaultRole:
        if (const auto fault = of.fault())
            return QVariant::fromValue(*fault);
        return {};
    default:
        return {};
    }
}

QVariant FleetModel::value(const FleetRow &of, FleetField field) const
{
    switch (field) {
    case FleetField::Make:
        return textOrNothing(of.make());
    case FleetField::Model:
        return textOrNothing(of.model());
    case FleetField::Year:
        return of.kind().year == VehicleKind::noYear ? QVariant() : QVariant(int(of.kind().year));
    case FleetField::Powertrain:
        return textOrNothing(of.powertrain());
    case FleetField::Mode:
        return textOrNothing(of.mode());
    case FleetField::Nickname:
        return textOrNothing(of.nickname());
    case FleetField::Vin:
        return textOrNothing(of.vin());
    case FleetField::VehicleId:
        return textOrNothing(of.vehicleId());
    case FleetField::ConnectionId:
        return textOrNothing(of.connectionId());
    case FleetField::UserId:
        return textOrNothing(of.userId());
    case FleetField::ExternalId:
        return textOrNothing(of.externalId());
    case FleetField::CreatedAt:
        return timeOrNothing(of.createdAt());
    case FleetField::UpdatedAt:
        return timeOrNothing(of.updatedAt());
    case FleetField::LearnedAt:
        return timeOrNothing(of.learnedAt());
    case FleetField::LastHeard:
        return timeOrNothing(of.heardAt());
    case FleetField::ReadError:
        return of.fault() ? timeOrNothing(of.fault()->at) : QVariant();
    case FleetField::Permissions: {
        const QStringList names = of.connection().permissions;
        return names.isEmpty() ? QVariant() : QVariant(names);
    }
    case FleetField::Change:
        return of.isGone() ? QVariant(int(of.change() | ConnectionChange::Gone))
                           : (of.change() == 0 ? QVariant() : QVariant(int(of.change())));
    case FleetField::Charging:
    case FleetField::Lock:
    case FleetField::Online:
        return truthOrNothing(of.reading(*signalOfField(field)));
    default:
        return numberOrNothing(of.reading(*signalOfField(field)));
    }
}

QVariant FleetModel::freshness(const FleetRow &of, FleetField field) const
{
    const auto signal = signalOfField(field);
    if (!signal && field != FleetField::LastHeard)
        return {};
    const qint64 time = signal ? of.reading(*signal).reportedAt : of.heardAt();
    if (time == noTime)
        return int(Freshness::Unknown);
    const FilterSetting &setting = m_found.question.setting;
    const FreshnessLimits limits = setting.freshness.limitsOf(of.make());
    const std::chrono::seconds age(std::max<qint64>(0, setting.now - time) / 1000);
    return int(age < limits.aging   ? Freshness::Fresh
               : age < limits.stale ? Freshness::Aging
                                    : Freshness::Stale);
}

void FleetModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT orderWanted(column, order);
}

void FleetModel::show(const FleetFound &found)
{
    if (*found.rows == *m_found.rows) {
        m_found = found;
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, fleetFields - 1));
    } else if (persistentIndexList().size() > mostFollowed) {
        beginResetModel();
        m_found = found;
        m_rows = int(found.rows->size());
        endResetModel();
    } else {
        rearrange(found);
    }
    Q_EMIT shown();
}

/// A view pays for each signal it gets and hardly for the rows in it: rows are added at the end and
/// taken from the end, and in between they change places all at once.
void FleetModel::rearrange(const FleetFound &found)
{
    const int count = int(found.rows->size());
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        endInsertRows();
    }
    // Columns stay: so a selection follows its rows, not each of their cells.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<quint32> wanted;
    for (const QModelIndex &index : from)
        wanted.push_back(std::size_t(index.row()) < m_found.rows->size() ? fleetRow(index.row())
                                                                         : noNumber);
    const std::vector<int> places = placesOf(wanted, *found.rows);
    QModelIndexList to;
    for (qsizetype at = 0; at < from.size(); ++at) {
        const int place = places[std::size_t(at)];
        to << (place < 0 ? QModelIndex() : index(place, from[at].column()));
    }
    m_found = found;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (count < m_rows) {
        beginRemoveRows({}, count, m_rows - 1);
        m_rows = count;
        endRemoveRows();
    }
}

/// Where rows of the fleet are among those to be shown, or -1; in one sweep over them.
std::vector<int> FleetModel::placesOf(const std::vector<quint32> &wanted,
                                      const std::vector<quint32> &rows) const
{
    std::vector<int> places(wanted.size(), -1);
    if (wanted.empty() || rows.empty())
        return places;
    std::vector<std::size_t> byRow(wanted.size());
    std::iota(byRow.begin(), byRow.end(), 0);
    std::sort(byRow.begin(), byRow.end(), [&wanted](std::size_t one, std::size_t other) {
        return wanted[one] < wanted[other];
    });
    std::vector<bool> isWanted(std::size_t(*std::max_element(rows.begin(), rows.end())) + 1);
    for (const quint32 row : wanted) {
        if (row < isWanted.size())
            isWanted[row] = true;
    }
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (!isWanted[rows[place]])
            continue;
        auto at = std::lower_bound(
            byRow.begin(), byRow.end(), rows[place],
            [&wanted](std::size_t number, quint32 row) { return wanted[number] < row; });
        for (; at != byRow.end() && wanted[*at] == rows[place]; ++at)
            places[*at] = int(place);
    }
    return places;
}

} // namespace motorpool
