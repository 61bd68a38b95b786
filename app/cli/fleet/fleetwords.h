// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetdataage.h"

#include <QString>

namespace motorpool::cli {

/// Says on standard error how many rows there are, how old what is known of them is, and what to
/// do where nothing was ever synced.
void sayDataAge(const FleetDataAge &age, qint64 nowMs);

/// True if nothing is there, for no sync ever came to its end and none brought anything.
bool isUnknown(const Fleet &fleet);

/// What to say then.
QString nothingKnown();

} // namespace motorpool::cli
