// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryanswers.h"
#include "deliverysearch.h"

#include <QSet>

namespace motorpool {

/// The last of each vehicle, or only of some, as the catalogue knows it; by vehicle id.
QList<VehicleDeliveries> lastOfVehicles(const SeriesCatalogue &catalogue,
                                        const QSet<QString> &only = {});

/// Reads the newest deliveries, at most so many numbers back, until enough of each vehicle came; by
/// vehicle id.
Result<QList<DeliveryHabit>> habitsOfVehicles(DeliverySource &source,
                                              const SeriesCatalogue &catalogue, qint64 most,
                                              const Interrupt &interrupt);

/// As DeliveryReader::presentState().
QList<qint64> numbersOfPresentState(const SeriesCatalogue &catalogue);

} // namespace motorpool
