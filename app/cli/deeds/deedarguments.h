// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"
#include "vehiclecommand.h"

#include <optional>

namespace motorpool::cli {

/// What "command VEHICLE COMMAND [VALUE...]" asks for.
struct DeedArguments
{
    QString vehicleId;
    std::optional<VehicleCommand> command; ///< nothing: list the schedules
};

/// Reads the words that people type ("lock", "charge-limit 80", "schedule daily 22:00-06:00") and
/// the keys of the table ("security-lock"). Usage error for a word that is not known, and for
/// values that are missing, too many or wrong.
Result<DeedArguments> readDeed(const Invocation &invocation);

/// The word for a command, as it is typed: "charge-limit".
QString typedName(Deed deed);

} // namespace motorpool::cli
