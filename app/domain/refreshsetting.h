// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace motorpool {

/// When vehicles are read without anybody asking: off, until a person switches it on, as it spends
/// calls. A value.
struct RefreshSetting
{
    static constexpr std::chrono::minutes shortest{15};
    static constexpr std::chrono::minutes longest{60 * 24 * 31};
    static constexpr int mostCalls = 1'000'000;

    bool isEnabled = false;
    QString filter; ///< which vehicles, in the filter language; empty: all
    std::chrono::minutes every{6 * 60};
    int callsADay = 200; ///< at most, of a day in UTC

    friend bool operator==(const RefreshSetting &, const RefreshSetting &) = default;
};

} // namespace motorpool
