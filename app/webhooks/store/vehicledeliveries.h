// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryanswers.h"
#include "seriescatalogue.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace motorpool {

/// The last of each vehicle, or only of some, as the catalogue knows it; by vehicle id.
QList<VehicleDeliveries> lastOfVehicles(const SeriesCatalogue &catalogue,
                                        const QSet<QString> &only = {});

/// The vehicles by id, and for each series the place of its vehicle among them; -1: of none that
/// counts.
struct VehiclePlaces
{
    QStringList ids;
    std::vector<int> ofSeries;
};

VehiclePlaces placesOf(const SeriesCatalogue &catalogue, const QSet<QString> &only = {});

/// As DeliveryReader::presentState().
Result<QList<qint64>> numbersOfPresentState(DeliverySource &source,
                                            const SeriesCatalogue &catalogue);

} // namespace motorpool
