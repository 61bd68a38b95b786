// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"
#include "fleetorder.h"

#include <QThreadPool>

#include <vector>

namespace motorpool {

/// All rows of a fleet in an order; equal ones in the order in which they were learned. Works on
/// several threads and returns when done.
std::vector<quint32> sortedRows(const Fleet &fleet, const FleetOrder &order, QThreadPool *pool);

} // namespace motorpool
