// SPDX-License-Identifier: GPL-3.0-or-later
#include "chargeschedule.h"

#include <QJsonArray>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 400;
constexpr qsizetype mostEntries = 500;

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().left(longestText);
}

QStringList daysOf(const QJsonObject &object)
{
    QStringList days;
    const QJsonArray all = object.value("days"_L1).toArray();
    for (const QJsonValue &day : all) {
        if (day.isString() && days.size() < 7)
            days += day.toString().left(longestText).toUpper();
    }
    return days;
}

QList<ChargeSchedule::Hours> hoursOf(const QJsonValue &list, QLatin1StringView startKey)
{
    QList<ChargeSchedule::Hours> result;
    const QJsonArray all = list.toArray();
    for (const QJsonValue &entry : all) {
        const QJsonObject object = entry.toObject();
        ChargeSchedule::Hours hours{textOf(object, startKey), textOf(object, "end"_L1),
                                    daysOf(object)};
        if (!hours.start.isEmpty() && result.size() < mostEntries)
            result += hours;
    }
    return result;
}

std::optional<GeoPoint> pointOf(const QJsonObject &condition)
{
    const QJsonValue latitude = condition.value("latitude"_L1);
    const QJsonValue longitude = condition.value("longitude"_L1);
    const GeoPoint point{latitude.toDouble(), longitude.toDouble()};
    if (!latitude.isDouble() || !longitude.isDouble() || !check({Deed::SetDestination, point}))
        return std::nullopt;
    return point;
}

} // namespace

QList<ChargeSchedule> chargeSchedules(const QJsonObject &body)
{
    QList<ChargeSchedule> result;
    const QJsonArray all = body.value("values"_L1).toArray();
    for (const QJsonValue &value : all) {
        if (!value.isObject() || result.size() >= mostEntries)
            continue;
        const QJsonObject object = value.toObject();
        const QJsonObject condition = object.value("condition"_L1).toObject();
        ChargeSchedule schedule;
        schedule.id = textOf(object, "scheduleId"_L1);
        schedule.kind = textOf(object, "scheduleType"_L1).toUpper();
        schedule.type = textOf(object, "type"_L1).toUpper();
        schedule.place = textOf(condition, "name"_L1);
        if (schedule.place.isEmpty())
            schedule.place = textOf(condition, "address"_L1);
        schedule.point = pointOf(condition);
        schedule.hours = hoursOf(object.value("schedules"_L1), "start"_L1);
        schedule.departures = hoursOf(object.value("departureTimers"_L1), "time"_L1);
        result += schedule;
    }
    return result;
}

} // namespace motorpool
