// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deed.h"
#include "vehiclesubject.h"

#include <functional>

namespace motorpool {

/// Which of the vehicles selected can be sent a command, and which not, and why.
struct BulkSplit
{
    QList<VehicleSubject> able;
    QList<std::pair<VehicleSubject, QString>> leftOut; ///< with the reason in a sentence
};

/// A vehicle that is selected twice, through two users, is sent it once.
BulkSplit splitForBulk(const QList<VehicleSubject> &subjects,
                       const std::function<QString(const VehicleSubject &)> &whyNot);

/// Whether a command makes sense for many at once. What is about one place or one schedule, and
/// what cannot be brought back, is done vehicle by vehicle.
bool isForMany(Deed deed);

} // namespace motorpool
