// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace motorpool {

/// Where time comes from; handed to whoever measures, so that tests can set it.
/// Implementations may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Time since some fixed point, for measuring ages. It goes on while the machine sleeps and
    /// does not move when the wall clock is set.
    virtual std::chrono::milliseconds elapsed() const = 0;

    /// The wall clock, in UTC; for what is shown and written.
    virtual QDateTime utcNow() const = 0;
};

/// The machine's clocks: CLOCK_BOOTTIME (where the system has it) and the wall clock.
class SystemClock final : public Clock
{
public:
    std::chrono::milliseconds elapsed() const override;
    QDateTime utcNow() const override;
};

} // namespace motorpool
