// SPDX-License-Identifier: GPL-3.0-or-later
#include "habitbook.h"

#include "deliverysource.h"
#include "vehicledeliveries.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace motorpool {

namespace {

constexpr std::size_t timesForHabit = 51; ///< fifty gaps
constexpr qint64 rowsAtOnce = 20'000;

DeliveryHabit habitOf(const QString &vehicleId, std::vector<qint64> times)
{
    // Numbers are given in the order of storing, which two receivers may have swapped.
    std::sort(times.begin(), times.end(), std::greater<>());
    DeliveryHabit habit;
    habit.vehicleId = vehicleId;
    habit.receivedAt = QDateTime::fromMSecsSinceEpoch(times.front(), Qt::UTC);
    std::vector<qint64> gaps;
    for (std::size_t i = 0; i + 1 < times.size(); ++i)
        gaps.push_back(times[i] - times[i + 1]);
    habit.gaps = int(gaps.size());
    if (gaps.empty())
        return habit;
    std::sort(gaps.begin(), gaps.end());
    habit.median = std::chrono::milliseconds(gaps[gaps.size() / 2]);
    habit.p90 = std::chrono::milliseconds(gaps[(gaps.size() * 9 + 9) / 10 - 1]);
    return habit;
}

} // namespace

HabitBook::HabitBook(DeliverySource &source, const SeriesCatalogue &catalogue)
    : m_source(source)
    , m_catalogue(catalogue)
{
}

void HabitBook::forget()
{
    m_times.clear();
    m_upTo = 0;
}

Result<QList<DeliveryHabit>> HabitBook::habits(qint64 most, const Interrupt &interrupt)
{
    const qint64 newest = m_catalogue.newest();
    // It may be another database, or so much is new that it is read as quickly from the beginning.
    if (m_opening != m_source.opening() || m_most != most || newest < m_upTo ||
        newest - m_upTo > most) {
        forget();
    }
    m_opening = m_source.opening();
    m_most = most;
    const VehiclePlaces places = placesOf(m_catalogue);
    std::vector<Times *> ofVehicles;
    for (const QString &id : places.ids)
        ofVehicles.push_back(&m_times[id]);
    std::vector<Times *> ofSeries;
    for (const int place : places.ofSeries)
        ofSeries.push_back(place < 0 ? nullptr : ofVehicles[std::size_t(place)]);
    if (auto done = m_upTo == 0 ? learn(ofSeries, most, interrupt) : follow(ofSeries, interrupt);
        !done)
        return Failure(done.error());
    QList<DeliveryHabit> habits;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < ofVehicles.size(); ++i) {
        const Times &times = *ofVehicles[i];
        kept += times.size();
        const auto count = std::min(times.size(), timesForHabit);
        if (count > 0)
            habits.append(habitOf(places.ids[qsizetype(i)],
                                  Times(times.end() - qsizetype(count), times.end())));
    }
    if (qint64(kept) > 2 * most)
        forget(); // of that many vehicles it is not kept
    return habits;
}

HabitBook::Times *HabitBook::timesOf(const std::vector<Times *> &ofSeries, qint64 key) const
{
    const auto place = m_catalogue.placeOf(key);
    return place ? ofSeries[*place] : nullptr;
}

/// From the newest back, until enough of each vehicle came.
Result<Done> HabitBook::learn(const std::vector<Times *> &ofSeries, qint64 most,
                              const Interrupt &interrupt)
{
    std::unordered_map<const Times *, qint64> counts;
    for (std::size_t i = 0; i < ofSeries.size(); ++i) {
        if (ofSeries[i])
            counts[ofSeries[i]] += m_catalogue.series()[i].count;
    }
    qint64 missing = 0; // times that are still to come
    for (const auto &[times, count] : counts)
        missing += std::min(count, qint64(timesForHabit));
    qint64 before = m_catalogue.newest() + 1;
    const qint64 first = std::max<qint64>(1, before - most);
    while (before > first && missing > 0) {
        const qint64 from = std::max(first, before - rowsAtOnce);
        auto done = checkInterrupt(interrupt);
        if (done) {
            done = m_source.receipts(from, before, [&](qint64 series, qint64 receivedAt) {
                Times *times = timesOf(ofSeries, series);
                if (times && times->size() < timesForHabit) {
                    times->push_back(receivedAt);
                    --missing;
                }
            });
        }
        if (!done) {
            forget();
            return done;
        }
        before = from;
    }
    for (auto &[id, times] : m_times)
        std::reverse(times.begin(), times.end());
    m_upTo = m_catalogue.newest();
    return Done{};
}

Result<Done> HabitBook::follow(const std::vector<Times *> &ofSeries, const Interrupt &interrupt)
{
    while (m_upTo < m_catalogue.newest()) {
        if (auto wanted = checkInterrupt(interrupt); !wanted)
            return wanted;
        const qint64 upTo = std::min(m_upTo + rowsAtOnce, m_catalogue.newest());
        std::vector<std::pair<Times *, qint64>> came;
        auto done = m_source.receipts(m_upTo + 1, upTo + 1, [&](qint64 series, qint64 receivedAt) {
            if (Times *times = timesOf(ofSeries, series))
                came.emplace_back(times, receivedAt);
        });
        if (!done)
            return done;
        for (auto receipt = came.rbegin(); receipt != came.rend(); ++receipt) {
            Times &times = *receipt->first;
            if (times.size() >= 2 * timesForHabit)
                times.erase(times.begin(), times.end() - qsizetype(timesForHabit - 1));
            times.push_back(receipt->second);
        }
        m_upTo = upTo;
    }
    return Done{};
}

} // namespace motorpool
