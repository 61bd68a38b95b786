// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace motorpool {

/// One group of the overview: what a person looks for first about a vehicle.
struct OverviewGroup
{
    const char *title;                  ///< translated in the context "Overview"
    const char *icon;                   ///< of the house's set
    std::span<const char *const> codes; ///< in the order shown; the first may be the figure
    bool figure;                        ///< its first signal is shown large
};

/// The groups in the order shown.
std::span<const OverviewGroup> overviewGroups();

QString overviewTitle(const OverviewGroup &group);

} // namespace motorpool
