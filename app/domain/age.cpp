// SPDX-License-Identifier: GPL-3.0-or-later
#include "age.h"

#include "units.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

using std::chrono::seconds;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Age", text);
}

} // namespace

std::optional<seconds> ageOf(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid() || !now.isValid())
        return std::nullopt;
    return std::max(seconds(0), seconds(then.secsTo(now)));
}

QDateTime usableCarTime(const QDateTime &told, const QDateTime &now)
{
    const qint64 ahead = std::chrono::milliseconds(carClockAhead).count();
    return told.isValid() && now.isValid() && now.msecsTo(told) > ahead ? QDateTime() : told;
}

Freshness freshness(const QDateTime &then, const QDateTime &now, const FreshnessLimits &limits)
{
    const std::optional<seconds> age = ageOf(then, now);
    if (!age)
        return Freshness::Unknown;
    if (*age >= limits.stale)
        return Freshness::Stale;
    return *age >= limits.aging ? Freshness::Aging : Freshness::Fresh;
}

QString shortAge(seconds age)
{
    // Largest unit of which at least one has passed; days up to two months and months up to two
    // years, as a rounder number would hide too much.
    using namespace std::chrono_literals;
    constexpr seconds day = 24h;
    constexpr seconds month = 30 * day;
    constexpr seconds year = 365 * day;
    const auto text = [age](seconds unit, const char *name) {
        return withUnit(QString::number(age / unit), words(name));
    };
    if (age < 1min)
        return words(QT_TRANSLATE_NOOP("Age", "now"));
    if (age < 1h)
        return text(1min, QT_TRANSLATE_NOOP("Age", "min"));
    if (age < day)
        return text(1h, QT_TRANSLATE_NOOP("Age", "h"));
    if (age < 2 * month)
        return text(day, QT_TRANSLATE_NOOP("Age", "d"));
    if (age < 2 * year)
        return text(month, QT_TRANSLATE_NOOP("Age", "mo"));
    return text(year, QT_TRANSLATE_NOOP("Age", "y"));
}

} // namespace motorpool
