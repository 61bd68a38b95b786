// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryfilter.h"
#include "deliverysource.h"

#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

namespace motorpool {

/// All series of a store in memory, kept up with what is written. There are about as many as
/// vehicles times the kinds of deliveries that each gets, and what a filter asks, but for times and
/// events' ids, is a question to these. One thread.
class SeriesCatalogue
{
public:
    static constexpr qint64 untold = std::numeric_limits<qint64>::min();

    struct Series
    {
        qint64 key = 0;
        qint64 first = 0; ///< no number below
        qint64 last = 0;
        qint64 count = 0;
        std::size_t subject = 0; ///< place among subjects()
        std::size_t shape = 0;
        qint64 lastReceivedAt = 0;  ///< ms since 1970
        qint64 lastDeliveredAt = 0; ///< 0: not told
        // The highest of all. Of what is summed up already, where faults are told alone.
        qint64 latestSequence = untold;
        qint64 latestDeliveredAt = untold;
    };

    explicit SeriesCatalogue(DeliverySource &source);

    /// Learns what was written since; all of it, where something was removed.
    Result<Done> refresh();

    qint64 newest() const { return m_newest; } ///< number; 0: none
    const std::vector<Series> &series() const { return m_series; }
    const std::vector<DeliverySubject> &subjects() const { return m_subjects.values; }
    const std::vector<DeliveryShape> &shapes() const { return m_shapes.values; }

    /// The place of the series with a key.
    std::optional<std::size_t> placeOf(qint64 key) const;

    /// How many deliveries all series have.
    qint64 total() const { return m_total; }

    /// The places of what a filter wants.
    std::vector<std::size_t> matching(const DeliveryFilter &filter) const;

private:
    template <class Value>
    struct Parts
    {
        std::vector<Value> values;
        std::vector<QByteArray> texts; ///< folded
        std::vector<bool> areTests;
        std::unordered_map<qint64, std::size_t> places;
        qint64 lastKey = 0;

        void add(qint64 key, Value value);
        void clear() { *this = {}; }
    };

    Result<Done> readSubjects();
    Result<Done> readShapes();
    Result<Done> readSeries(bool isAnew);
    Result<Done> readDeliveries();
    void forget();

    DeliverySource &m_source;
    qint64 m_removals = -1; ///< when it was read
    qint64 m_opening = -1;
    qint64 m_lastKey = 0; ///< of a series
    qint64 m_total = 0;
    qint64 m_newest = 0;
    Parts<DeliverySubject> m_subjects;
    Parts<DeliveryShape> m_shapes;
    std::vector<Series> m_series;
    std::unordered_map<qint64, std::size_t> m_places;
};

} // namespace motorpool
