// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interrupt.h"
#include "seriescatalogue.h"

namespace motorpool {

Result<Done> checkInterrupt(const Interrupt &interrupt);

/// Finds the newest numbers of what a filter wants. It reads deliveries from the newest on where
/// the filter wants many of them, and asks series by series where it wants few: so it never reads
/// much more than what it gives.
class DeliverySearch
{
public:
    DeliverySearch(DeliverySource &source, const SeriesCatalogue &catalogue, Interrupt interrupt);

    /// At most so many of the series at these places, descending.
    Result<QList<qint64>> newest(const std::vector<std::size_t> &places,
                                 const DeliveryBounds &bounds, qsizetype most);

    /// At most so many of all, descending; without the catalogue.
    Result<QList<qint64>> newestOfAll(const DeliveryBounds &bounds, qsizetype most);

    /// How many there are within the bounds.
    Result<qint64> count(const std::vector<std::size_t> &places, const DeliveryBounds &bounds);

    /// Narrows the bounds to the numbers that came in their hours.
    Result<DeliveryBounds> narrowed(DeliveryBounds bounds);

private:
    Result<bool> scan(const std::vector<std::size_t> &places, DeliveryBounds &bounds,
                      qsizetype most, qint64 rowsAtMost, QList<qint64> &numbers);
    Result<Done> askSeries(const std::vector<std::size_t> &places, const DeliveryBounds &bounds,
                           qsizetype most, QList<qint64> &numbers);

    DeliverySource &m_source;
    const SeriesCatalogue &m_catalogue;
    Interrupt m_interrupt;
};

} // namespace motorpool
