// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vehiclesubject.h"

namespace motorpool {

/// What goes with a removal, in words.
namespace losswords {

QStringList of(const Connection &connection); ///< a line each

/// With all of a user: in one line, and each of the connections in a line of its own.
QString ofMany(const QList<VehicleSubject> &connections);
QStringList each(const QList<VehicleSubject> &connections);

} // namespace losswords

} // namespace motorpool
