// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace motorpool {

/// How a whole list ended, as far as all lists are alike.
struct ListEnd
{
    int pages = 0;
    int received = 0;         ///< items, doubles and strangers included
    std::optional<int> total; ///< what the service had said; it may differ, lists change meanwhile
    bool totalMoved = false;  ///< not all pages said the same
    int kept = 0;             ///< items handed out
    int doubles = 0;          ///< dropped, their id had come before
    int strangers = 0;        ///< dropped, they did not fit the filter asked for
};

} // namespace motorpool
