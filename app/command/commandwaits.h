// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deed.h"

#include <chrono>

namespace motorpool {

/// How long to wait before the state is read again, for the first look or a later one, counted from
/// 1: as long as vehicles usually take to tell it, then three times as long each.
std::chrono::seconds waitBeforeLook(Deed deed, int look);

inline constexpr int usualLooks = 3;

/// Calls that a command costs, in the vehicle's budget.
struct CommandCost
{
    int least = 0; ///< the command, and one look at what came of it
    int most = 0;  ///< when the vehicle tells nothing new for long

    friend bool operator==(const CommandCost &, const CommandCost &) = default;
};

/// The cost of commands to so many vehicles, each with so many looks at most; none for what no
/// signal tells.
CommandCost costOf(Deed deed, int looks, int vehicles = 1);

} // namespace motorpool
