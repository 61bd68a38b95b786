// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriescatalogue.h"

#include "deliveryrow.h"

#include <algorithm>

namespace motorpool {

namespace {

void raise(qint64 &highest, const Row &row, int column)
{
    if (!row.isNull(column))
        highest = std::max(highest, row.number(column));
}

} // namespace

template <class Value>
void SeriesCatalogue::Parts<Value>::add(qint64 key, Value value)
{
    texts.push_back(foldedText(value));
    areTests.push_back(isTest(value));
    places.emplace(key, values.size());
    values.push_back(std::move(value));
    lastKey = std::max(lastKey, key);
}

SeriesCatalogue::SeriesCatalogue(DeliverySource &source)
    : m_source(source)
{
}

void SeriesCatalogue::forget()
{
    m_removals = -1;
    m_newest = 0;
    m_lastKey = 0;
    m_total = 0;
    m_subjects.clear();
    m_shapes.clear();
    m_series.clear();
    m_places.clear();
}

Result<Done> SeriesCatalogue::refresh()
{
    if (auto opened = m_source.open(); !opened)
        return opened;
    qint64 removals = 0;
    qint64 newest = 0;
    qint64 summed = 0;
    const auto readCounters = [&] {
        return m_source.run("SELECT removals, summed, (SELECT max(last) FROM hour) FROM counter",
                            {}, [&](const Row &row) {
                                removals = row.number(0);
                                summed = row.number(1);
                                newest = row.number(2);
                                return true;
                            });
    };
    if (auto done = readCounters(); !done)
        return done;
    if (m_removals == removals && m_opening == m_source.opening() && newest <= m_newest)
        return Done{};
    auto done = m_source.snapshot([&]() -> Result<Done> {
        if (auto read = readCounters(); !read)
            return read;
        const bool isAnew = m_removals != removals || m_opening != m_source.opening();
        if (isAnew)
            forget();
        if (auto read = readSubjects(); !read)
            return read;
        if (auto read = readShapes(); !read)
            return read;
        if (auto read = readSeries(isAnew); !read)
            return read;
        // Series are summed up to here; what is newer is counted one by one.
        if (isAnew)
            m_newest = summed;
        return readDeliveries();
    });
    if (!done) {
        forget();
        return done;
    }
    m_removals = removals;
    m_opening = m_source.opening();
    return Done{};
}

Result<Done> SeriesCatalogue::readSubjects()
{
    return m_source.run("SELECT key, user_id, external_id, vehicle_id, make, model, vehicle_mode "
                        "FROM subject WHERE key > ?",
                        {m_subjects.lastKey}, [this](const Row &row) {
                            m_subjects.add(row.number(0),
                                           {toldText(row, 1), toldText(row, 2), toldText(row, 3),
                                            toldText(row, 4), toldText(row, 5), toldText(row, 6)});
                            return true;
                        });
}

Result<Done> SeriesCatalogue::readShapes()
{
    return m_source.run("SELECT key, type, webhook_id, webhook_name, mode, triggers, faults, "
                        "has_errors FROM shape WHERE key > ?",
                        {m_shapes.lastKey}, [this](const Row &row) {
                            m_shapes.add(row.number(0),
                                         {toldText(row, 1), toldText(row, 2), toldText(row, 3),
                                          toldText(row, 4), toldText(row, 5), toldText(row, 6),
                                          row.number(7) != 0});
                            return true;
                        });
}

Result<Done> SeriesCatalogue::readSeries(bool isAnew)
{
    return m_source.run(m_source.format() >= 2
                            ? "SELECT key, first, last, count, subject, shape, last_received_at, "
                              "last_delivered_at, latest_sequence, latest_delivered_at "
                              "FROM series WHERE key > ?"
                            : "SELECT key, first, last, count, subject, shape, last_received_at, "
                              "last_delivered_at, NULL, last_delivered_at "
                              "FROM series WHERE key > ?",
                        {m_lastKey}, [this, isAnew](const Row &row) {
                            const auto subject = m_subjects.places.find(row.number(4));
                            const auto shape = m_shapes.places.find(row.number(5));
                            // Nobody writes such a one; it would match nothing.
                            if (subject == m_subjects.places.end() ||
                                shape == m_shapes.places.end())
                                return true;
                            Series series;
                            series.key = row.number(0);
                            series.subject = subject->second;
                            series.shape = shape->second;
                            // All that a new one has is counted below.
                            if (isAnew) {
                                series.first = row.number(1);
                                series.last = row.number(2);
                                series.count = row.number(3);
                                series.lastReceivedAt = row.number(6);
                                series.lastDeliveredAt = row.number(7);
                                raise(series.latestSequence, row, 8);
                                raise(series.latestDeliveredAt, row, 9);
                            }
                            m_total += series.count;
                            m_lastKey = std::max(m_lastKey, series.key);
                            m_places.emplace(series.key, m_series.size());
                            m_series.push_back(series);
                            return true;
                        });
}

Result<Done> SeriesCatalogue::readDeliveries()
{
    return m_source.run("SELECT number, series, received_at, delivered_at, sequence FROM delivery "
                        "WHERE number > ? ORDER BY number",
                        {m_newest}, [this](const Row &row) {
                            m_newest = row.number(0);
                            const auto place = placeOf(row.number(1));
                            if (!place)
                                return true;
                            ++m_total;
                            Series &series = m_series[*place];
                            if (series.count++ == 0)
                                series.first = m_newest;
                            series.last = m_newest;
                            series.lastReceivedAt = row.number(2);
                            series.lastDeliveredAt = row.number(3);
                            raise(series.latestDeliveredAt, row, 3);
                            raise(series.latestSequence, row, 4);
                            return true;
                        });
}

std::optional<std::size_t> SeriesCatalogue::placeOf(qint64 key) const
{
    const auto found = m_places.find(key);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

namespace {

constexpr quint32 fitting = 1u << 31;

/// For each part a bit for each word that is in its text, and one where all else fits.
template <class Value>
std::vector<quint32> marks(const std::vector<Value> &values, const std::vector<QByteArray> &texts,
                           const DeliveryFilter &filter, const QList<QByteArray> &words)
{
    std::vector<quint32> result(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!fits(filter, values[i]))
            continue;
        result[i] = fitting;
        for (qsizetype word = 0; word < words.size(); ++word) {
            if (texts[i].contains(words[word]))
                result[i] |= 1u << word;
        }
    }
    return result;
}

} // namespace

std::vector<std::size_t> SeriesCatalogue::matching(const DeliveryFilter &filter) const
{
    QList<QByteArray> words = filterWords(filter);
    // Nobody types so many; and who pasted a page looks for nothing that is here.
    if (words.size() > 30)
        return {};
    const quint32 all = (1u << words.size()) - 1;
    const auto ofSubjects = marks(m_subjects.values, m_subjects.texts, filter, words);
    const auto ofShapes = marks(m_shapes.values, m_shapes.texts, filter, words);
    const bool isOfTests = filter.origin == DeliveryFilter::Origin::Test;
    const bool isOfBoth = filter.origin == DeliveryFilter::Origin::Any;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < m_series.size(); ++place) {
        const Series &series = m_series[place];
        const quint32 found = ofSubjects[series.subject] & ofShapes[series.shape] & fitting;
        const quint32 told = (ofSubjects[series.subject] | ofShapes[series.shape]) & all;
        if (found == 0 || told != all || series.count <= 0)
            continue;
        const bool isOfTest =
            m_subjects.areTests[series.subject] || m_shapes.areTests[series.shape];
        if (isOfBoth || isOfTest == isOfTests)
            places.push_back(place);
    }
    return places;
}

} // namespace motorpool
