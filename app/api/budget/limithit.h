// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

namespace motorpool {

/// Which limit an error says was met.
enum class LimitHit {
    None,
    Application, ///< the bucket that all of the application's calls share
    Vehicle,     ///< this vehicle was asked too often just now
    Month,       ///< this vehicle's calls of the billing period are used up
};

/// A 429 that does not say what it is about, as a gateway's, is the application's. The car maker's
/// own limit (UPSTREAM/RATE_LIMIT) is none of ours. Source: Smartcar's documentation, "API errors".
LimitHit limitHit(const ApiError &error);

/// The error for a call that is not made, because this vehicle's month is known to be used up.
ApiError spentMonth();

} // namespace motorpool
