// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "vehiclesubject.h"

namespace motorpool {

class FleetStore;

/// The vehicles with what is kept of them on this computer: their readings where they came without
/// any, and from these VIN and nickname. Nothing is asked of Smartcar. Without a store they come
/// back as they are; one whose readings cannot be had, too.
Call<QList<VehicleSubject>> *recallSubjects(FleetStore *store,
                                            const QList<VehicleSubject> &subjects, QObject *parent);

/// VIN and nickname from the readings, where they are not known.
void nameByReadings(VehicleSubject &subject);

} // namespace motorpool
