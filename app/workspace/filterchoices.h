// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtertest.h"

namespace motorpool {

class Preferences;

/// The limits of freshness that a person chose.
FleetFreshness chosenFreshness(const Preferences &preferences);

/// What a filter's words refer to by a person's choices, the same for window and command line.
/// nowMs: UTC, since 1970.
FilterSetting chosenFilterSetting(const Preferences &preferences, qint64 nowMs);

} // namespace motorpool
