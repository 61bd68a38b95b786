// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryanswers.h"
#include "deliverysearch.h"

#include <unordered_map>
#include <vector>

namespace motorpool {

class DeliverySource;
class SeriesCatalogue;

/// When the last deliveries of each vehicle were received. To learn that, all the newest deliveries
/// are read; from then on only those that are new. One thread; both outlive it.
class HabitBook
{
public:
    HabitBook(DeliverySource &source, const SeriesCatalogue &catalogue);

    /// Of each vehicle, by vehicle id, learned of at most so many numbers back. The catalogue has
    /// just been refreshed.
    Result<QList<DeliveryHabit>> habits(qint64 most, const Interrupt &interrupt);

private:
    using Times = std::vector<qint64>; ///< ms since 1970, the one that was stored last at the end

    void forget();
    Result<Done> learn(const std::vector<Times *> &ofSeries, qint64 most,
                       const Interrupt &interrupt);
    Result<Done> follow(const std::vector<Times *> &ofSeries, const Interrupt &interrupt);
    Times *timesOf(const std::vector<Times *> &ofSeries, qint64 key) const;

    DeliverySource &m_source;
    const SeriesCatalogue &m_catalogue;
    std::unordered_map<QString, Times> m_times; ///< by vehicle id
    qint64 m_opening = -1;
    qint64 m_most = 0;
    qint64 m_upTo = 0; ///< number; 0: nothing is learned
};

} // namespace motorpool
