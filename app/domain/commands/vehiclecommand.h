// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deed.h"
#include "result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QTime>

#include <array>
#include <optional>
#include <variant>

namespace motorpool {

/// A place on earth, in degrees.
struct GeoPoint
{
    double latitude = 0;  ///< -90 to 90
    double longitude = 0; ///< -180 to 180

    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

/// Hours of a day in the vehicle's own time, to the minute; a stop before the start is on the next
/// day.
struct ChargeHours
{
    QTime start;
    QTime stop;

    friend bool operator==(const ChargeHours &, const ChargeHours &) = default;
};

struct ChargePercent
{
    int percent = 0; ///< 50 to 100

    friend bool operator==(const ChargePercent &, const ChargePercent &) = default;
};

struct DailyPlan
{
    GeoPoint place;
    ChargeHours hours;

    friend bool operator==(const DailyPlan &, const DailyPlan &) = default;
};

struct WeeklyPlan
{
    GeoPoint place;
    std::array<std::optional<ChargeHours>, 7> days; ///< Monday first; one at least

    friend bool operator==(const WeeklyPlan &, const WeeklyPlan &) = default;
};

struct WorkweekPlan
{
    GeoPoint place;
    std::optional<ChargeHours> weekdays; ///< one of the two at least
    std::optional<ChargeHours> weekends;

    friend bool operator==(const WorkweekPlan &, const WorkweekPlan &) = default;
};

struct ScheduleId
{
    QString id; ///< as the vehicle's charge timers name it

    friend bool operator==(const ScheduleId &, const ScheduleId &) = default;
};

/// A command with what it takes. A value; check() says whether it can be sent.
struct VehicleCommand
{
    using Value = std::variant<std::monostate, ChargePercent, GeoPoint, DailyPlan, WeeklyPlan,
                               WorkweekPlan, ScheduleId>;

    Deed deed = Deed::SecurityLock;
    Value value;

    friend bool operator==(const VehicleCommand &, const VehicleCommand &) = default;
};

/// Usage error, translated, unless the value is the one that the deed takes and each of its parts
/// is in its range. The two deletions are no commands.
Result<Done> check(const VehicleCommand &command);

/// The members of the body's attributes, as Smartcar names them; empty for none. For a command
/// that was checked. The weekdays' keys are assumed ("monday"), no sample of them is published.
QJsonObject commandAttributes(const VehicleCommand &command);

/// The request's body, {"data":{"attributes":{…}}}; empty for a command that has none.
QByteArray commandBody(const VehicleCommand &command);

/// What a person enters, strictly read; Usage errors, translated.
Result<GeoPoint> readGeoPoint(const QString &text);       ///< "52.52,13.405"
Result<ChargeHours> readChargeHours(const QString &text); ///< "22:00-06:00"
Result<int> readPercent(const QString &text);             ///< "80" or "80%", 50 to 100

/// "mon-fri=22:00-06:00,sat=23:00-07:00": days or spans of days, each day once.
Result<std::array<std::optional<ChargeHours>, 7>> readWeek(const QString &text);

QString geoText(const GeoPoint &point);      ///< "52.52,13.405", as readGeoPoint() takes it
QString hoursText(const ChargeHours &hours); ///< "22:00-06:00"

} // namespace motorpool
