// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

struct Fleet;

/// How many connections there are, those excepted that were cleared; of them those that are gone,
/// and what the last sync found.
struct FleetTally
{
    int connections = 0;
    int gone = 0;
    int added = 0;
    int reauthenticated = 0;
    int permissions = 0;

    friend bool operator==(const FleetTally &, const FleetTally &) = default;
};

/// Goes through all rows; not for the GUI thread.
FleetTally tallyOf(const Fleet &fleet);

} // namespace motorpool
