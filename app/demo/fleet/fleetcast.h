// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demovehicle.h"

#include <cstddef>

namespace motorpool {

/// A vehicle left to chance, with the habits of its make.
DemoVehicle inventedVehicle(quint64 seed, std::size_t number);

/// The first user's vehicles, chosen by hand so that whoever opens the demo meets everything:
/// a battery car that tells all and moves all day, a plug-in hybrid, a van with an engine, and
/// three with typical trouble. Beyond them, vehicles left to chance, all of them live.
DemoVehicle castVehicle(quint64 seed, std::size_t number);

} // namespace motorpool
