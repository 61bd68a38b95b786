// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriescatalogue.h"

#include <algorithm>

namespace motorpool {

namespace {

/// A text as it was: what is empty was not told.
QString told(const Row &row, int column)
{
    const QString text = row.text(column);
    return text.isEmpty() ? QString() : text;
}

} // namespace

template <class Value>
void SeriesCatalogue::Parts<Value>::add(qint64 key, Value value)
{
    texts.push_back(foldedText(value));
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
    m_newest = 0;
    m_subjects.clear();
    m_shapes.clear();
    m_series.clear();
    m_places.clear();
}

Result<bool> SeriesCatalogue::refresh()
{
    qint64 removals = 0;
    auto done = m_source.run("SELECT removals FROM counter", {}, [&removals](const Row &row) {
        removals = row.number(0);
        return true;
    });
    qint64 newest = 0;
    if (done) {
        done = m_source.run("SELECT max(last) FROM hour", {}, [&newest](const Row &row) {
            newest = row.number(0);
            return true;
        });
    }
    if (!done)
        return Failure(done.error());
    const bool isChanged = m_removals != removals || newest < m_newest;
    if (!isChanged && newest == m_newest)
        return false;
    if (isChanged)
        forget();
    m_removals.reset();
    // Series before what they are made of: what one of them names is there by then.
    std::vector<StoredSeries> rows;
    if (done = readSeries(rows); done)
        done = readSubjects();
    if (done)
        done = readShapes();
    if (!done) {
        forget();
        return Failure(done.error());
    }
    for (const StoredSeries &row : rows)
        add(row);
    m_removals = removals;
    return true;
}

Result<Done> SeriesCatalogue::readSubjects()
{
    return m_source.run("SELECT key, user_id, external_id, vehicle_id, make, model, vehicle_mode "
                        "FROM subject WHERE key > ?",
                        {m_subjects.lastKey}, [this](const Row &row) {
                            m_subjects.add(row.number(0),
                                           {told(row, 1), told(row, 2), told(row, 3), told(row, 4),
                                            told(row, 5), told(row, 6)});
                            return true;
                        });
}

Result<Done> SeriesCatalogue::readShapes()
{
    return m_source.run("SELECT key, type, webhook_id, webhook_name, mode, triggers, faults, "
                        "has_errors FROM shape WHERE key > ?",
                        {m_shapes.lastKey}, [this](const Row &row) {
                            m_shapes.add(row.number(0),
                                         {told(row, 1), told(row, 2), told(row, 3), told(row, 4),
                                          told(row, 5), told(row, 6), row.number(7) != 0});
                            return true;
                        });
}

Result<Done> SeriesCatalogue::readSeries(std::vector<StoredSeries> &rows)
{
    return m_source.run("SELECT key, first, last, count, subject, shape, last_received_at, "
                        "last_delivered_at FROM series WHERE last > ?",
                        {m_newest}, [&rows](const Row &row) {
                            StoredSeries stored;
                            stored.series.key = row.number(0);
                            stored.series.first = row.number(1);
                            stored.series.last = row.number(2);
                            stored.series.count = row.number(3);
                            stored.series.lastReceivedAt = row.time(6);
                            stored.series.lastDeliveredAt = row.time(7);
                            stored.keys = {row.number(4), row.number(5)};
                            rows.push_back(stored);
                            return true;
                        });
}

void SeriesCatalogue::add(const StoredSeries &stored)
{
    m_newest = std::max(m_newest, stored.series.last);
    const auto subject = m_subjects.places.find(stored.keys.subject);
    const auto shape = m_shapes.places.find(stored.keys.shape);
    // Removed meanwhile: the next time all is read anew.
    if (subject == m_subjects.places.end() || shape == m_shapes.places.end())
        return;
    const auto [place, isNew] = m_places.emplace(stored.series.key, m_series.size());
    if (isNew)
        m_series.emplace_back();
    Series &series = m_series[place->second];
    series = stored.series;
    series.subject = subject->second;
    series.shape = shape->second;
}

bool SeriesCatalogue::isTest(const Series &series) const
{
    return motorpool::isTest(m_subjects.values[series.subject]) ||
           motorpool::isTest(m_shapes.values[series.shape]);
}

std::optional<std::size_t> SeriesCatalogue::placeOf(qint64 key) const
{
    const auto found = m_places.find(key);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

namespace {

/// For each part a bit for each word that is in its text; nothing where it does not fit at all.
template <class Value>
std::vector<std::optional<quint32>>
marks(const std::vector<Value> &values, const std::vector<QByteArray> &texts,
      const DeliveryFilter &filter, const QList<QByteArray> &words)
{
    std::vector<std::optional<quint32>> result(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!fits(filter, values[i]))
            continue;
        quint32 found = 0;
        for (qsizetype word = 0; word < words.size(); ++word) {
            if (texts[i].contains(words[word]))
                found |= 1u << word;
        }
        result[i] = found;
    }
    return result;
}

} // namespace

std::vector<std::size_t> SeriesCatalogue::matching(const DeliveryFilter &filter) const
{
    QList<QByteArray> words = filterWords(filter);
    // Nobody types so many; and who pasted a page looks for nothing that is here.
    if (words.size() > 31)
        return {};
    const quint32 all = (1u << words.size()) - 1;
    const auto ofSubjects = marks(m_subjects.values, m_subjects.texts, filter, words);
    const auto ofShapes = marks(m_shapes.values, m_shapes.texts, filter, words);
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < m_series.size(); ++place) {
        const Series &series = m_series[place];
        const auto &ofSubject = ofSubjects[series.subject];
        const auto &ofShape = ofShapes[series.shape];
        if (!ofSubject || !ofShape || (*ofSubject | *ofShape) != all || series.count <= 0)
            continue;
        if (filter.origin != DeliveryFilter::Origin::Any &&
            isTest(series) != (filter.origin == DeliveryFilter::Origin::Test)) {
            continue;
        }
        places.push_back(place);
    }
    std::sort(places.begin(), places.end(),
              [this](std::size_t a, std::size_t b) { return m_series[a].last > m_series[b].last; });
    return places;
}

} // namespace motorpool
