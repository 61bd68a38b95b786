// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestmodel.h"

#include "rowmerge.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

namespace motorpool {

namespace {

/// Over so many, a view is quicker to lay itself out anew than to follow each run of rows.
constexpr std::size_t mostRowsMoved = 200;

QVariant sortValue(int column, const Exchange &exchange)
{
    switch (column) {
    case RequestModel::MethodColumn:
        return exchange.method;
    case RequestModel::PathColumn:
        return exchange.url.path() + exchange.url.query();
    case RequestModel::StatusColumn:
        return exchange.status;
    case RequestModel::DurationColumn:
        return qlonglong(exchange.duration.count());
    case RequestModel::BytesColumn:
        return exchange.bytesReceived;
    case RequestModel::RequestIdColumn:
        return exchange.requestId;
    case RequestModel::AttemptColumn:
        return exchange.attempt;
    default:
        return QVariant::fromValue(exchange.number);
    }
}

} // namespace

RequestModel::RequestModel(const RequestLog *log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_words([](const Exchange &exchange) { return exchange.url.toString(); })
{
    connect(log, &RequestLog::recorded, this, &RequestModel::add);
    connect(log, &RequestLog::dropped, this, &RequestModel::forgetOldest);
    count();
    filterAgain();
}

void RequestModel::setWords(Words words)
{
    m_words = std::move(words);
    filterAgain();
}

void RequestModel::setFilter(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_filter)
        return;
    m_filter = words;
    filterAgain();
}

void RequestModel::setOnlyFailures(bool on)
{
    if (m_onlyFailures == on)
        return;
    m_onlyFailures = on;
    filterAgain();
}

void RequestModel::setApplication(const QString &id)
{
    if (m_application == id)
        return;
    m_application = id;
    count();
    filterAgain();
    Q_EMIT totalChanged();
}

const Exchange *RequestModel::exchange(int row) const
{
    if (row < 0 || std::size_t(row) >= m_numbers.size())
        return nullptr;
    return find(m_numbers[std::size_t(row)]);
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    const Exchange *found = index.isValid() ? exchange(index.row()) : nullptr;
    if (!found)
        return {};
    if (role == ExchangeRole)
        return QVariant::fromValue(*found);
    if (role == NumberRole)
        return QVariant::fromValue(found->number);
    if (role == SortRole)
        return sortValue(index.column(), *found);
    return {};
}

bool RequestModel::isOfApplication(const Exchange &exchange) const
{
    return !m_application || exchange.applicationId.isEmpty() ||
           exchange.applicationId == *m_application;
}

void RequestModel::count()
{
    const QList<Exchange> &all = m_log->exchanges();
    m_total = int(std::count_if(all.begin(), all.end(), [this](const Exchange &exchange) {
        return isOfApplication(exchange);
    }));
}

bool RequestModel::isShown(const Exchange &exchange) const
{
    if (!isOfApplication(exchange))
        return false;
    if (m_onlyFailures && !isFailure(exchange))
        return false;
    if (m_filter.isEmpty())
        return true;
    const QString words = m_words(exchange).toCaseFolded();
    return std::all_of(m_filter.begin(), m_filter.end(),
                       [&](const QString &word) { return words.contains(word); });
}

const Exchange *RequestModel::find(quint64 number) const
{
    // Numbers count up without gaps, so an exchange's place follows from the first one's.
    const QList<Exchange> &all = m_log->exchanges();
    if (all.isEmpty() || number < all.first().number || number > all.last().number)
        return nullptr;
    return &all.at(qsizetype(number - all.first().number));
}

void RequestModel::add(const Exchange &exchange)
{
    m_total += isOfApplication(exchange) ? 1 : 0;
    if (isShown(exchange)) {
        beginInsertRows({}, 0, 0);
        m_numbers.push_front(exchange.number);
        endInsertRows();
    }
    Q_EMIT totalChanged();
}

void RequestModel::forgetOldest()
{
    const QList<Exchange> &all = m_log->exchanges();
    const quint64 oldest = all.isEmpty() ? ~quint64(0) : all.first().number;
    const auto gone = std::find_if(m_numbers.begin(), m_numbers.end(),
                                   [oldest](quint64 number) { return number < oldest; });
    if (gone != m_numbers.end()) {
        beginRemoveRows({}, int(gone - m_numbers.begin()), int(m_numbers.size()) - 1);
        m_numbers.erase(gone, m_numbers.end());
        endRemoveRows();
    }
    count();
    Q_EMIT totalChanged();
}

void RequestModel::filterAgain()
{
    std::deque<quint64> targets;
    for (const Exchange &exchange : m_log->exchanges()) {
        if (isShown(exchange))
            targets.push_front(exchange.number);
    }
    std::vector<quint64> common;
    std::set_intersection(m_numbers.begin(), m_numbers.end(), targets.begin(), targets.end(),
                          std::back_inserter(common), std::greater());
    if (m_numbers.size() + targets.size() - 2 * common.size() > mostRowsMoved) {
        beginResetModel();
        m_numbers = std::move(targets);
        endResetModel();
        return;
    }
    mergeRows(
        m_numbers, targets, [](quint64 number) { return ~number; }, // newest first
        [&](std::size_t at, std::size_t count) {
            beginRemoveRows({}, int(at), int(at + count) - 1);
            const auto first = m_numbers.begin() + std::ptrdiff_t(at);
            m_numbers.erase(first, first + std::ptrdiff_t(count));
            endRemoveRows();
        },
        [&](std::size_t at, std::size_t from, std::size_t count) {
            beginInsertRows({}, int(at), int(at + count) - 1);
            const auto first = targets.begin() + std::ptrdiff_t(from);
            m_numbers.insert(m_numbers.begin() + std::ptrdiff_t(at), first,
                             first + std::ptrdiff_t(count));
            endInsertRows();
        });
}

bool isFailure(const Exchange &exchange)
{
    return exchange.failure || exchange.status < 200 || exchange.status >= 300;
}

} // namespace motorpool
