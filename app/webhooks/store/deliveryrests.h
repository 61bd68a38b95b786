// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryanswers.h"
#include "deliverysource.h"

namespace motorpool {

/// The times since then in which nothing came, the earliest first: all of two hours or more, and
/// shorter ones that leave an hour of the clock empty. Reads a row for each hour, whatever came in
/// it.
Result<QList<DeliveryRest>> restsSince(DeliverySource &source, const QDateTime &since);

} // namespace motorpool
