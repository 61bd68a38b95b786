// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverymodel.h"

#include "deliverystore.h"

#include <algorithm>

Q_DECLARE_METATYPE(motorpool::Delivery)

namespace motorpool {

namespace {

constexpr qsizetype mostNews = 1000; ///< taken in at once; more makes the list anew

} // namespace

DeliveryModel::DeliveryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
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
        connect(m_store, &DeliveryStore::changed, this, &DeliveryModel::lookForNews);
    begin();
}

void DeliveryModel::setFilter(const DeliveryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    begin();
}

void DeliveryModel::readAgain()
{
    begin();
}

void DeliveryModel::begin()
{
    delete m_work;
    beginResetModel();
    m_rows.clear();
    m_seen = 0;
    m_isLast = m_store == nullptr;
    m_isReading = m_wasRead = m_isLooking = m_hasNews = false;
    m_total.reset();
    m_error.reset();
    endResetModel();
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
        m_rows.isEmpty() ? std::nullopt : std::optional<qint64>(m_rows.last().number);
    m_store->page(m_filter, pageSize, before, m_work)
        ->then(m_work, [this](const Result<DeliveryPage> &page) { takePage(page); });
}

void DeliveryModel::takePage(const Result<DeliveryPage> &page)
{
    m_isReading = false;
    if (!page) {
        m_error = page.error();
        m_isLast = true;
        Q_EMIT changed();
        return;
    }
    const bool isFirst = !m_wasRead;
    m_wasRead = true;
    m_isLast = page->isLast;
    if (!page->deliveries.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->deliveries.size()) - 1);
        m_rows += page->deliveries;
        endInsertRows();
        m_seen = std::max(m_seen, m_rows.first().number);
    }
    if (isFirst) {
        count();
        lookForNews(); // what came while it was read
    }
    Q_EMIT changed();
}

void DeliveryModel::count()
{
    m_store->count(m_filter, m_work)->then(m_work, [this](const Result<qint64> &total) {
        if (!total)
            return; // a number less; reading tells what is wrong
        m_total = std::max<qint64>(*total, m_rows.size());
        Q_EMIT changed();
    });
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
                return begin();
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
    if (m_total)
        *m_total += count;
    Q_EMIT arrived(count);
    Q_EMIT changed();
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
