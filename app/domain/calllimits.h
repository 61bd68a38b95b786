// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// How many calls an application may make, as far as a person knows: settings, not truths. What the
/// service says (429, 430) goes before them. The defaults are those that Smartcar gives every
/// application and raises on request. Source: Smartcar's help, "API limits".
struct Limits
{
    static constexpr int most = 1'000'000; ///< of each; over it is a slip of the keyboard

    int capacity = 120;        ///< calls that can be made at once, after a long rest; at least 1
    int perMinute = 2;         ///< calls that come back in a minute; at least 1
    int monthlyPerVehicle = 0; ///< calls per vehicle and calendar month; 0: no limit is known

    friend bool operator==(const Limits &, const Limits &) = default;
};

} // namespace motorpool
