// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalmodel.h"

#include "journalaccess.h"

#include <algorithm>

Q_DECLARE_METATYPE(motorpool::JournalRecord)

namespace motorpool {

namespace {

constexpr int cached = 5000;          ///< records
constexpr quint64 widest = 400;       ///< read at once, when they stand together
constexpr int mostRows = 100'000'000; ///< what a view can count in pixels and ints

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_cache(cached)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    m_fetch.callOnTimeout(this, &JournalModel::fetch);
}

JournalModel::~JournalModel() = default;

void JournalModel::setJournal(FileJournal *journal)
{
    if (m_journal != nullptr)
        m_journal->disconnect(this);
    m_journal = journal;
    if (m_journal != nullptr)
        connect(m_journal, &FileJournal::moved, this, &JournalModel::measure);
    begin();
}

void JournalModel::setQuery(const JournalQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    begin();
}

void JournalModel::begin()
{
    beginResetModel();
    delete m_reading;
    m_search = nullptr;
    m_isFetching = false;
    m_isMeasuring = false;
    m_cache.clear();
    m_wished.clear();
    m_found.clear();
    m_first = 0;
    m_last = 0;
    m_rows = 0;
    m_error.reset();
    if (m_journal != nullptr)
        m_reading = new QObject(this);
    endResetModel();
    if (m_journal != nullptr)
        measure();
    Q_EMIT changed();
}

void JournalModel::measure()
{
    if (m_isMeasuring) {
        m_isStale = true;
        return;
    }
    m_isMeasuring = true;
    m_isStale = false;
    using Ends = std::pair<quint64, quint64>;
    readJournal<Ends>(m_journal, m_reading, [](const JournalReader &reader) -> Result<Ends> {
        return Ends(reader.first(), reader.last());
    })->then(m_reading, [this](const Result<Ends> &ends) {
        m_isMeasuring = false;
        m_error = ends ? std::nullopt : std::optional(ends.error());
        if (ends)
            takeEnds(ends->first, ends->second);
        Q_EMIT changed();
        if (m_isStale)
            measure();
    });
}

void JournalModel::takeEnds(quint64 first, quint64 last)
{
    const bool isNew = m_first == 0;
    const quint64 before = m_last;
    if (first != m_first && !isNew)
        return begin(); // old ones were removed
    if (m_query.isEmpty()) {
        const int rows = int(std::min<quint64>(first == 0 ? 0 : last - first + 1, mostRows));
        if (rows > m_rows) {
            beginInsertRows({}, 0, rows - m_rows - 1);
            m_first = first;
            m_last = last;
            m_rows = rows;
            endInsertRows();
        }
        return;
    }
    m_first = first;
    m_last = last;
    if (isNew) {
        m_search = new JournalSearch(m_journal, m_query, m_reading);
        connect(m_search, &JournalSearch::found, this, &JournalModel::takeFound);
        connect(m_search, &JournalSearch::finished, this, [this](const Result<Done> &end) {
            m_search->deleteLater();
            m_search = nullptr;
            if (!end)
                m_error = end.error();
            Q_EMIT changed();
        });
        return;
    }
    if (last <= before)
        return;
    readJournal<QList<JournalRecord>>(m_journal, m_reading,
                                      [before, last, query = m_query](const JournalReader &reader) {
                                          return reader.read(before + 1, last, query);
                                      })
        ->then(m_reading, [this](const Result<QList<JournalRecord>> &records) {
            if (!records)
                return;
            for (const JournalRecord &record : *records) {
                if (!m_found.empty() && record.number <= m_found.front())
                    continue; // the search had seen it
                beginInsertRows({}, 0, 0);
                m_found.insert(m_found.begin(), record.number);
                m_cache.insert(record.number, new JournalRecord(record));
                m_rows = int(m_found.size());
                endInsertRows();
            }
            Q_EMIT changed();
        });
}

void JournalModel::takeFound(const std::vector<quint64> &numbers)
{
    beginInsertRows({}, m_rows, m_rows + int(numbers.size()) - 1);
    m_found.insert(m_found.end(), numbers.begin(), numbers.end());
    m_rows = int(m_found.size());
    endInsertRows();
    Q_EMIT changed();
}

quint64 JournalModel::numberAt(int row) const
{
    return m_query.isEmpty() ? m_last - quint64(row) : m_found[std::size_t(row)];
}

int JournalModel::rowOf(quint64 number) const
{
    if (m_query.isEmpty())
        return number < m_first || number > m_last ? -1 : int(m_last - number);
    const auto found = std::lower_bound(m_found.begin(), m_found.end(), number, std::greater<>());
    return found != m_found.end() && *found == number ? int(found - m_found.begin()) : -1;
}

void JournalModel::wish(int row) const
{
    // The rows beside it are looked at next.
    const int from = std::max(row - 20, 0);
    const int to = std::min(row + 60, m_rows - 1);
    for (int i = from; i <= to; ++i) {
        if (!m_cache.contains(numberAt(i)))
            m_wished.insert(numberAt(i));
    }
    if (!m_isFetching)
        m_fetch.start();
}

void JournalModel::fetch()
{
    if (m_isFetching || m_wished.isEmpty() || m_journal == nullptr)
        return;
    // What was scrolled past long ago is not looked at any more.
    std::vector<quint64> numbers(m_wished.begin(), m_wished.end());
    m_wished.clear();
    std::sort(numbers.begin(), numbers.end());
    m_isFetching = true;
    readJournal<QList<JournalRecord>>(
        m_journal, m_reading,
        [numbers](const JournalReader &reader) -> Result<QList<JournalRecord>> {
            if (numbers.back() - numbers.front() < widest)
                return reader.read(numbers.front(), numbers.back());
            QList<JournalRecord> all;
            for (const quint64 number : numbers) {
                const auto one = reader.read(number, number);
                if (!one)
                    return one;
                all.append(*one);
            }
            return all;
        })
        ->then(m_reading, [this](const Result<QList<JournalRecord>> &records) {
            m_isFetching = false;
            if (records)
                takeRecords(*records);
            else
                m_error = records.error();
            if (!m_wished.isEmpty())
                m_fetch.start();
            if (!records)
                Q_EMIT changed();
        });
}

void JournalModel::takeRecords(const QList<JournalRecord> &records)
{
    int first = m_rows;
    int last = -1;
    for (const JournalRecord &record : records) {
        m_cache.insert(record.number, new JournalRecord(record));
        if (const int row = rowOf(record.number); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

std::optional<JournalRecord> JournalModel::record(int row) const
{
    if (row < 0 || row >= m_rows)
        return std::nullopt;
    const JournalRecord *found = m_cache.object(numberAt(row));
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == NumberRole)
        return qulonglong(numberAt(index.row()));
    if (role != RecordRole)
        return {};
    if (const JournalRecord *found = m_cache.object(numberAt(index.row())))
        return QVariant::fromValue(*found);
    wish(index.row());
    return {};
}

} // namespace motorpool
