// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"
#include "preferences.h"

namespace motorpool {

/// Sizes on screen, in device-independent pixels; all of them multiples of the grid but for lines
/// and corners.
namespace metrics {
constexpr int grid = 4;
constexpr int inside = 8;   ///< within a control, between things that belong together
constexpr int between = 16; ///< between groups
constexpr int margin = 16;  ///< of a page
constexpr int sidebar = 184;
constexpr int sidebarCollapsed = 48;
constexpr int inspector = 380;
constexpr int corner = 6;
constexpr int icon = 16;
constexpr int control = 32; ///< height of buttons and fields
constexpr int line = 1;     ///< borders
constexpr int focusRing = 2;
constexpr int focusRingContrast = 3;
constexpr int motion = 120;   ///< longest animation, ms
constexpr int readable = 560; ///< widest column of running text
} // namespace metrics

/// Height of a table's row.
constexpr int rowHeight(Preferences::Density density)
{
    switch (density) {
    case Preferences::Density::Compact:
        return 24;
    case Preferences::Density::Roomy:
        return 34;
    case Preferences::Density::Normal:
        break;
    }
    return 28;
}

} // namespace motorpool
