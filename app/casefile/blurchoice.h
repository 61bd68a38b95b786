// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// What of a case is replaced before anybody sees it. A value.
struct BlurChoice
{
    bool vins = true;        ///< also texts that only look like one
    bool ids = true;         ///< of users, vehicles, connections and the application; external ids
    bool places = true;      ///< coordinates, to whole degrees
    bool names = true;       ///< nicknames, the application's name, the person and the computer
    bool requestIds = false; ///< Smartcar's support asks for them

    bool isNothing() const { return !vins && !ids && !places && !names && !requestIds; }

    friend bool operator==(const BlurChoice &, const BlurChoice &) = default;
};

} // namespace motorpool
