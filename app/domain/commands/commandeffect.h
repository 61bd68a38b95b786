// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoutcome.h"
#include "reading.h"
#include "vehiclecommand.h"

namespace motorpool {

/// Whether a reading shows the state that a command was to bring: true or false where the reading
/// is of the signal that tells it and has a value, else nothing. The execution names the schedule
/// that was set. Times are not looked at.
std::optional<bool> showsEffect(const VehicleCommand &command, const Execution &execution,
                                const Reading &reading);

} // namespace motorpool
