// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetstore.h"
#include "fleetsync.h"

namespace motorpool {

class ApiSession;
class Clock;

/// The fleet of the application that is open, and what brings it in step.
struct FleetDesk
{
    /// No folder: nothing is kept. Session and clock outlive it.
    FleetDesk(const QString &folder, ApiSession *session, const Clock *clock);

    FleetStore store;
    FleetSync sync;
};

} // namespace motorpool
