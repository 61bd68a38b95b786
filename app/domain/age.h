// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace motorpool {

/// How old a value is, as the car reported it.
enum class Freshness { Fresh, Aging, Stale, Unknown };

/// From when on a value counts as aging and as stale; settings.
struct FreshnessLimits
{
    std::chrono::seconds aging = std::chrono::hours(1);
    std::chrono::seconds stale = std::chrono::hours(24);

    friend bool operator==(const FreshnessLimits &, const FreshnessLimits &) = default;
};

/// The time from then to now, or nothing if then is not known. A time in the future counts as now:
/// clocks of cars are off.
std::optional<std::chrono::seconds> ageOf(const QDateTime &then, const QDateTime &now);

/// How far ahead of this computer's a car's clock may be.
inline constexpr std::chrono::minutes carClockAhead{5};

/// When a car says that something was so; invalid where it is further in the future than that, as
/// nothing would ever be newer.
QDateTime usableCarTime(const QDateTime &told, const QDateTime &now);

Freshness freshness(const QDateTime &then, const QDateTime &now,
                    const FreshnessLimits &limits = {});

/// "4 min", "3 h", "12 d", translated and short, for a table cell.
QString shortAge(std::chrono::seconds age);

} // namespace motorpool
