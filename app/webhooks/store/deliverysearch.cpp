// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverysearch.h"

#include <queue>

#include <algorithm>
#include <functional>

namespace motorpool {

namespace {

constexpr qint64 hourLength = 3'600'000; ///< ms
constexpr qsizetype seriesAtOnce = 64;
constexpr qint64 rowsAtOnce = 20'000;
// Asking for a series costs about as much as reading so many deliveries.
constexpr qint64 rowsPerSeries = 3;

/// The series by key, for a look at each delivery.
std::vector<bool> marked(const SeriesCatalogue &catalogue, const std::vector<std::size_t> &places)
{
    std::vector<bool> marks(catalogue.series().size());
    for (const std::size_t place : places)
        marks[place] = true;
    return marks;
}

} // namespace

Result<Done> checkInterrupt(const Interrupt &interrupt)
{
    if (!interrupt || !interrupt->load(std::memory_order_relaxed))
        return Done{};
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    return Failure(error);
}

DeliverySearch::DeliverySearch(DeliverySource &source, const SeriesCatalogue &catalogue,
                               Interrupt interrupt)
    : m_source(source)
    , m_catalogue(catalogue)
    , m_interrupt(std::move(interrupt))
{
}

Result<QList<qint64>> DeliverySearch::newest(const std::vector<std::size_t> &places,
                                             const DeliveryBounds &bounds, qsizetype most)
{
    QList<qint64> numbers;
    if (places.empty() || most <= 0)
        return numbers;
    qint64 wanted = 0;
    qint64 last = 0;
    for (const std::size_t place : places) {
        wanted += m_catalogue.series()[place].count;
        last = std::max(last, m_catalogue.series()[place].last);
    }
    DeliveryBounds rest = bounds;
    // Nothing above the newest of them has to be looked at.
    rest.before = std::min(rest.before, last + 1);
    const qint64 rowsExpected = qint64(most) * m_catalogue.total() / std::max<qint64>(1, wanted);
    const qint64 rowsOfAsking = qint64(places.size()) * rowsPerSeries;
    if (rowsExpected <= rowsOfAsking) {
        // Where they lie further apart than they would by chance, asking is better after all.
        const qint64 rowsAtMost = std::min(3 * rowsOfAsking, 20 * rowsExpected + 2'000);
        const auto isDone = scan(places, rest, most, rowsAtMost, numbers);
        if (!isDone)
            return Failure(isDone.error());
        if (*isDone)
            return numbers;
    }
    if (auto done = askSeries(places, rest, most, numbers); !done)
        return Failure(done.error());
    return numbers;
}

Result<QList<qint64>> DeliverySearch::newestOfAll(const DeliveryBounds &bounds, qsizetype most)
{
    QList<qint64> numbers;
    if (auto wanted = checkInterrupt(m_interrupt); !wanted)
        return Failure(wanted.error());
    const auto done =
        m_source.run("SELECT number FROM delivery WHERE number < ? AND number >= ? AND "
                     "received_at >= ? AND received_at < ? ORDER BY number DESC LIMIT ?",
                     bounds.values() + QVariantList{most}, [&numbers](const Row &row) {
                         numbers.append(row.number(0));
                         return true;
                     });
    if (!done)
        return Failure(done.error());
    return numbers;
}

/// True if all is found; else bounds are what is left. It gives up after so many rows.
Result<bool> DeliverySearch::scan(const std::vector<std::size_t> &places, DeliveryBounds &bounds,
                                  qsizetype most, qint64 rowsAtMost, QList<qint64> &numbers)
{
    const auto marks = marked(m_catalogue, places);
    qint64 read = 0;
    qint64 rows = std::max<qint64>(4 * most, 256);
    while (read < rowsAtMost) {
        if (auto wanted = checkInterrupt(m_interrupt); !wanted)
            return Failure(wanted.error());
        qint64 came = 0;
        auto done = m_source.run(
            "SELECT number, series FROM delivery WHERE number < ? AND number >= ? AND "
            "received_at >= ? AND received_at < ? ORDER BY number DESC LIMIT ?",
            bounds.values() + QVariantList{rows}, [&](const Row &row) {
                ++came;
                bounds.before = row.number(0);
                if (const auto place = m_catalogue.placeOf(row.number(1)); place && marks[*place]) {
                    numbers.append(bounds.before);
                }
                return numbers.size() < most;
            });
        if (!done)
            return Failure(done.error());
        if (numbers.size() >= most || came < rows)
            return true;
        read += came;
        rows = std::min(rows * 4, rowsAtOnce);
    }
    return false;
}

Result<Done> DeliverySearch::askSeries(const std::vector<std::size_t> &places,
                                       const DeliveryBounds &bounds, qsizetype most,
                                       QList<qint64> &numbers)
{
    const qsizetype room = most - numbers.size();
    std::priority_queue<qint64, std::vector<qint64>, std::greater<>> found;
    QList<qint64> asked;
    const auto ask = [&] {
        auto done = checkInterrupt(m_interrupt);
        if (done && !asked.isEmpty()) {
            done = m_source.newestOf(asked, bounds, room, [&](qint64 number) {
                if (qsizetype(found.size()) < room) {
                    found.push(number);
                } else if (number > found.top()) {
                    found.pop();
                    found.push(number);
                }
            });
        }
        asked.clear();
        return done;
    };
    // By their newest; a heap, as mostly a few of them are enough.
    const auto isOlder = [this](std::size_t a, std::size_t b) {
        return m_catalogue.series()[a].last < m_catalogue.series()[b].last;
    };
    std::vector<std::size_t> heap;
    for (const std::size_t place : places) {
        const SeriesCatalogue::Series &series = m_catalogue.series()[place];
        if (series.first < bounds.before && series.last >= bounds.first)
            heap.push_back(place);
    }
    std::make_heap(heap.begin(), heap.end(), isOlder);
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), isOlder);
        const SeriesCatalogue::Series &series = m_catalogue.series()[heap.back()];
        heap.pop_back();
        // Once enough is found, none that follows has a newer one.
        if (qsizetype(found.size()) >= room && series.last < found.top())
            break;
        asked.append(series.key);
        if (asked.size() < seriesAtOnce)
            continue;
        if (auto done = ask(); !done)
            return done;
    }
    if (auto done = ask(); !done)
        return done;
    const qsizetype begin = numbers.size();
    for (; !found.empty(); found.pop())
        numbers.append(found.top());
    std::reverse(numbers.begin() + begin, numbers.end());
    return Done{};
}

Result<qint64> DeliverySearch::count(const std::vector<std::size_t> &places,
                                     const DeliveryBounds &bounds)
{
    qint64 count = 0;
    const auto marks = marked(m_catalogue, places);
    DeliveryBounds slice = bounds;
    slice.before = std::min(bounds.before, m_catalogue.newest() + 1);
    // Slice by slice, so that it can be given up.
    while (!places.empty() && slice.before > bounds.first) {
        if (auto wanted = checkInterrupt(m_interrupt); !wanted)
            return Failure(wanted.error());
        slice.first = std::max(bounds.first, slice.before - 2 * rowsAtOnce);
        auto done = m_source.run("SELECT series, count(*) FROM delivery WHERE number < ? AND "
                                 "number >= ? AND received_at >= ? AND received_at < ? "
                                 "GROUP BY series",
                                 slice.values(), [&](const Row &row) {
                                     const auto place = m_catalogue.placeOf(row.number(0));
                                     if (place && marks[*place])
                                         count += row.number(1);
                                     return true;
                                 });
        if (!done)
            return Failure(done.error());
        slice.before = slice.first;
    }
    return count;
}

Result<DeliveryBounds> DeliverySearch::narrowed(DeliveryBounds bounds)
{
    qint64 first = 0;
    qint64 last = -1;
    const auto done =
        m_source.run("SELECT min(first), max(last) FROM hour WHERE hour >= ? AND "
                     "hour <= ?",
                     {bounds.from / hourLength, bounds.until / hourLength}, [&](const Row &row) {
                         if (!row.isNull(0)) {
                             first = row.number(0);
                             last = row.number(1);
                         }
                         return true;
                     });
    if (!done)
        return Failure(done.error());
    bounds.first = std::max(bounds.first, first);
    bounds.before = std::min(bounds.before, last + 1);
    return bounds;
}

} // namespace motorpool
