// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace motorpool {

/// Which vehicles the service wants to be left alone, and until when (429 RATE_LIMIT/VEHICLE).
/// Times are of Clock::elapsed(). A value.
class Throttles
{
public:
    using Time = std::chrono::milliseconds;

    /// Until when the vehicle is throttled, if it is now.
    std::optional<Time> until(const QString &vehicleId, Time now) const;

    /// The vehicle refused a request that was sent at that time. wait tells for how long it is left
    /// alone, by the number of refusals one after the other; those of requests that were under way
    /// together are one. A throttle never becomes shorter.
    void refuse(const QString &vehicleId, Time sent, Time now,
                const std::function<Time(int refusals)> &wait);

    /// The vehicle answered a request that was sent at that time; true if it was known here.
    bool answer(const QString &vehicleId, Time sent);

    void set(const QString &vehicleId, Time until, Time now);

    /// Those that are throttled now.
    QHash<QString, Time> all(Time now) const;

private:
    struct Throttle
    {
        Time since{0};
        Time until{0};
        int refusals = 0;
    };

    QHash<QString, Throttle> m_throttles; // those that were, too, until they answer again
};

} // namespace motorpool
