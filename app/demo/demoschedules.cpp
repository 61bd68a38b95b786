// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoschedules.h"

#include <QJsonArray>
#include <QTime>

#include <array>
#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdays{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                              "friday"_L1, "saturday"_L1, "sunday"_L1};

bool isMinute(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() == 5 && QTime::fromString(text, u"HH:mm"_s).isValid();
}

QJsonArray days(int first, int last)
{
    QJsonArray result;
    for (int day = first; day <= last; ++day)
        result.append(QString(weekdays[std::size_t(day)]).toUpper());
    return result;
}

/// Adds the hours for these days; false if they are none.
bool addHours(QJsonArray &schedules, const QJsonValue &hours, const QJsonArray &on)
{
    const QJsonValue start = hours[u"startTime"];
    const QJsonValue stop = hours[u"stopTime"];
    if (!isMinute(start) || !isMinute(stop))
        return false;
    schedules.append(QJsonObject{{u"start"_s, start}, {u"end"_s, stop}, {u"days"_s, on}});
    return true;
}

bool addWeek(QJsonArray &schedules, const QJsonObject &week)
{
    for (auto it = week.begin(); it != week.end(); ++it) {
        const auto *day = std::find(weekdays.begin(), weekdays.end(), it.key());
        const int number = int(day - weekdays.begin());
        if (day == weekdays.end() || !addHours(schedules, *it, days(number, number)))
            return false;
    }
    return !week.isEmpty();
}

bool addWorkweek(QJsonArray &schedules, const QJsonObject &attributes)
{
    const QJsonValue work = attributes["weekdays"_L1];
    const QJsonValue rest = attributes["weekends"_L1];
    return (!work.isUndefined() || !rest.isUndefined()) &&
           (work.isUndefined() || addHours(schedules, work, days(0, 4))) &&
           (rest.isUndefined() || addHours(schedules, rest, days(5, 6)));
}

} // namespace

bool isPlace(const QJsonObject &place)
{
    const QJsonValue latitude = place["latitude"_L1];
    const QJsonValue longitude = place["longitude"_L1];
    return latitude.isDouble() && longitude.isDouble() && std::abs(latitude.toDouble()) <= 90 &&
           std::abs(longitude.toDouble()) <= 180;
}

std::optional<QJsonObject> timerOf(const QString &kind, const QJsonObject &attributes,
                                   const QByteArray &scheduleId)
{
    const QJsonObject place = attributes["location"_L1].toObject();
    QJsonArray schedules;
    const bool good = kind == "daily"_L1    ? addHours(schedules, attributes, days(0, 6))
                      : kind == "weekly"_L1 ? addWeek(schedules, attributes["days"_L1].toObject())
                                            : addWorkweek(schedules, attributes);
    if (!good || !isPlace(place))
        return std::nullopt;
    return QJsonObject{
        {u"type"_s, u"LOCATION"_s},
        {u"scheduleType"_s, kind.toUpper()},
        {u"scheduleId"_s, QString::fromLatin1(scheduleId)},
        {u"condition"_s, place},
        {u"schedules"_s, schedules},
        {u"departureTimers"_s, QJsonArray()},
        {u"isOEMOptimizationEnabled"_s, false},
    };
}

} // namespace motorpool
