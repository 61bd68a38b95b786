// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calllimits.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace motorpool {

class Clock;

/// The bucket of calls that Smartcar keeps for an application, as far as it is known: full at
/// first, filling evenly. Without limits it gives without end. May be used from any thread.
class DemoBucket
{
public:
    /// The clock outlives the bucket.
    DemoBucket(const std::optional<Limits> &limits, const Clock *clock);

    bool take(); ///< one call; false if there is none

private:
    std::optional<Limits> m_limits;
    const Clock *m_clock;
    std::mutex m_mutex;
    double m_level = 0;                // by m_mutex
    std::chrono::milliseconds m_at{0}; // by m_mutex
};

} // namespace motorpool
