// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverymodel.h"

#include "deliverystore.h"

#include <algorithm>

Q_DECLARE_METATYPE(motorpool::Delivery)

namespace motorpool {

namespace {

constexpr qsizetype mostNews = 1000; ///< taken in at once; more makes the list anew
constexpr qsizetype mostTried = 1000;
constexpr std::chrono::milliseconds triesEvery{3000};
constexpr std::chrono::milliseconds countAfter{500};
constexpr std::chrono::milliseconds countTimesAfter{5000}; ///< within times each one is counted

} // namespace

DeliveryModel::DeliveryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_triesSoon.setSingleShot(true);
    m_triesSoon.callOnTimeout(this, &DeliveryModel::lookForTries);
    m_countSoon.setSingleShot(true);
    m_countSoon.callOnTimeout(this, &DeliveryModel::count);
}

DeliveryModel::~DeliveryModel() = default;

void DeliveryModel::setStore(DeliveryStore *store)
{
    if (store == m_store)
        return;
    if (m_store != nullptr)
        m_store->disconnect(this);
    m_store = store;
    if (m_store != nullptr)
        connect(m_store, &DeliveryStore::changed, this, &DeliveryModel::look);
    begin();
}

void DeliveryModel::setFilter(const DeliveryFilter &filter)
{
    if (filter == m_filter)
        return;
    DeliveryFilter later = m_filter;
    later.from = filter.from;
    const bool isLater =
        filter == later && m_filter.from.isValid() && filter.from > m_filter.from && m_wasRead;
    m_filter = filter;
    if (isLater)
        trim(filter.from);
    else
        startReading();
}

void DeliveryModel::readAgain()
{
    startReading();
}

/// With nothing shown meanwhile: what was shown is another store's.
void DeliveryModel::begin()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    startReading();
}

void DeliveryModel::startReading()
{
    delete m_work;
    m_seen = 0;
    m_isLast = m_store == nullptr;
    m_isReading = m_wasRead = m_isLooking = m_hasNews = m_isLookingForTries = false;
    m_total.reset();
    m_error.reset();
    if (m_store != nullptr) {
        m_work = new QObject(this);
        read();
    }
    Q_EMIT changed();
}

void DeliveryModel::read()
{
    m_isReading = true;
    const auto before =
        m_rows.isEmpty() || !m_wasRead ? std::nullopt : std::optional<qint64>(m_rows.last().number);
    m_store->page(m_filter, pageSize, before, m_work)
        ->then(m_work, [this](const Result<DeliveryPage> &page) { takePage(page); });
}

void DeliveryModel::takePage(const Result<DeliveryPage> &page)
{
    m_isReading = false;
    if (!page) {
        m_error = page.error();
        m_isLast = true;
        if (!m_wasRead)
            showFirst({}); // what is shown still is another filter's
        Q_EMIT changed();
        return;
    }
    const bool isFirst = !m_wasRead;
    m_wasRead = true;
    m_isLast = page->isLast;
    if (isFirst) {
        showFirst(page->deliveries);
    } else if (!page->deliveries.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->deliveries.size()) - 1);
        m_rows += page->deliveries;
        endInsertRows();
    }
    if (isFirst) {
        count();
        lookForNews(); // what came while it was read
    }
    Q_EMIT changed();
}

void DeliveryModel::showFirst(const QList<Delivery> &deliveries)
{
    beginResetModel();
    m_rows = deliveries;
    endResetModel();
    if (!m_rows.isEmpty())
        m_seen = m_rows.first().number;
}

/// Anew, and not by adding up: what comes while it is counted may be in it or not.
void DeliveryModel::count()
{
    if (!m_wasRead || m_store == nullptr)
        return;
    m_store->count(m_filter, m_work)->then(m_work, [this](const Result<qint64> &total) {
        if (!total)
            return; // a number less; reading tells what is wrong
        m_total = std::max<qint64>(*total, m_rows.size());
        Q_EMIT changed();
    });
}

void DeliveryModel::look(qint64 newest)
{
    if (m_error && !m_wasRead)
        return startReading(); // the store is there again
    if (!m_triesSoon.isActive())
        m_triesSoon.start(newest <= m_seen ? 0 : int(triesEvery.count()));
    lookForNews();
}

void DeliveryModel::lookForNews()
{
    if (!m_wasRead || m_isLooking) {
        m_hasNews = m_isLooking;
        return;
    }
    m_isLooking = true;
    m_hasNews = false;
    m_store->since(m_seen, mostNews + 1, m_work)
        ->then(m_work, [this](const Result<QList<Delivery>> &news) {
            m_isLooking = false;
            if (news && news->size() > mostNews)
                return startReading();
            if (news)
                takeNews(*news);
            if (m_hasNews)
                lookForNews();
        });
}

void DeliveryModel::takeNews(const QList<Delivery> &deliveries)
{
    QList<Delivery> wanted;
    for (const Delivery &delivery : deliveries) {
        m_seen = std::max(m_seen, delivery.number);
        if (m_filter.matches(delivery) && rowOf(delivery.number) < 0)
            wanted.prepend(delivery);
    }
    if (wanted.isEmpty())
        return;
    const auto count = int(wanted.size());
    beginInsertRows({}, 0, count - 1);
    m_rows = wanted + m_rows;
    endInsertRows();
    if (!m_countSoon.isActive())
        m_countSoon.start(m_filter.hasTimes() ? countTimesAfter : countAfter);
    Q_EMIT arrived(count);
    if (m_rows.size() > mostKept)
        letGoFrom(mostKept);
    Q_EMIT changed();
}

/// Rows may have been tried again, which Smartcar does within minutes: of the newest it is looked
/// for, at once where nothing else came, and every few seconds where much does.
void DeliveryModel::lookForTries()
{
    if (!m_wasRead || m_isLookingForTries || m_rows.isEmpty())
        return;
    m_isLookingForTries = true;
    const auto most = std::min(m_rows.size(), mostTried);
    m_store->page(m_filter, most, std::nullopt, m_work)
        ->then(m_work, [this](const Result<DeliveryPage> &page) {
            m_isLookingForTries = false;
            if (!page)
                return; // the store tells of what is wrong with it
            for (const Delivery &delivery : page->deliveries) {
                const int row = rowOf(delivery.number);
                if (row < 0 || m_rows.at(row) == delivery)
                    continue;
                m_rows[row] = delivery;
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
        });
}

void DeliveryModel::trim(const QDateTime &from)
{
    qsizetype kept = m_rows.size();
    while (kept > 0 && m_rows.at(kept - 1).receivedAt < from)
        --kept;
    const bool wasLast = m_isLast;
    letGoFrom(kept);
    m_isLast = wasLast; // what comes before is not wanted any more
    count();
    Q_EMIT changed();
}

void DeliveryModel::letGoFrom(qsizetype row)
{
    if (row >= m_rows.size())
        return;
    beginRemoveRows({}, int(row), int(m_rows.size()) - 1);
    m_rows.remove(row, m_rows.size() - row);
    endRemoveRows();
    m_isLast = false;
}

const Delivery *DeliveryModel::delivery(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int DeliveryModel::rowOf(qint64 number) const
{
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), number,
                         [](const Delivery &row, qint64 wanted) { return row.number > wanted; });
    return found != m_rows.end() && found->number == number ? int(found - m_rows.begin()) : -1;
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != DeliveryRole)
        return {};
    return QVariant::fromValue(m_rows.at(index.row()));
}

bool DeliveryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_wasRead && !m_isLast && !m_isReading && !m_error;
}

void DeliveryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    read();
    Q_EMIT changed();
}

} // namespace motorpool
