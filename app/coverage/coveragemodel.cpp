// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"

#include <QDateTime>

#include <unordered_map>

namespace motorpool {

namespace {

/// Above it, following each selected row would hold the thread up; the selection is let go.
constexpr qsizetype mostFollowed = 5000;

QVariant timeOrNothing(qint64 time)
{
    return time == noTime ? QVariant() : QVariant(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC));
}

} // namespace

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : coverFields;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    // While rows go, those at the end have nothing to show any more.
    if (!index.isValid() || std::size_t(index.row()) >= m_found.rows.size())
        return {};
    const CoverageEntry of = entry(index.row());
    switch (role) {
    case ValueRole:
        return value(of, CoverField(index.column()));
    case StateRole:
        return int(of.state());
    case ExpectedRole:
        return m_found.isAutoSubscribed() &&
               of.text(CoverField::Mode).compare(u"simulated", Qt::CaseInsensitive) != 0;
    case FaultRole:
        if (const LastDelivery *last = of.last(); last != nullptr && !last->faultType.isEmpty())
            return QStringList{last->faultType, last->faultCode};
        return {};
    case FaultTimeRole:
        if (const LastDelivery *last = of.last(); last != nullptr && !last->faultType.isEmpty())
            return timeOrNothing(last->faultAt);
        return {};
    default:
        return {};
    }
}

QVariant CoverageModel::value(const CoverageEntry &of, CoverField field) const
{
    switch (field) {
    case CoverField::State:
        return int(of.state());
    case CoverField::Year:
        return of.year() ? QVariant(*of.year()) : QVariant();
    case CoverField::SubscribedAt:
        return timeOrNothing(of.subscribedAt());
    case CoverField::LastDelivery:
        return timeOrNothing(of.lastAt());
    default: {
        const QString text = of.text(field);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
}

void CoverageModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT orderWanted(column, order);
}

void CoverageModel::show(const CoverageFound &found)
{
    const bool isFollowed = m_found.isThere() && found.isThere() &&
                            (m_found.isOfAny() || areOfTheSame(m_found.question, found.question));
    if (!isFollowed || persistentIndexList().size() > mostFollowed) {
        beginResetModel();
        m_found = found;
        m_rows = int(found.rows.size());
        endResetModel();
    } else {
        rearrange(found);
    }
    Q_EMIT shown();
}

/// Rows are added at the end and taken from the end, and change places in between, all at once.
void CoverageModel::rearrange(const CoverageFound &found)
{
    const int count = int(found.rows.size());
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::unordered_map<quint64, int> places; // of those that are followed
    std::vector<quint64> wanted;
    for (const QModelIndex &index : from) {
        const bool isThere = std::size_t(index.row()) < m_found.rows.size();
        wanted.push_back(isThere ? identityOf(*m_found.join, m_found.rows[std::size_t(index.row())])
                                 : ~quint64(0));
        places.emplace(wanted.back(), -1);
    }
    if (!places.empty()) {
        for (std::size_t row = 0; row < found.rows.size(); ++row) {
            const auto place = places.find(identityOf(*found.join, found.rows[row]));
            if (place != places.end())
                place->second = int(row);
        }
    }
    QModelIndexList to;
    for (qsizetype at = 0; at < from.size(); ++at) {
        const int place = places[wanted[std::size_t(at)]];
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

} // namespace motorpool
