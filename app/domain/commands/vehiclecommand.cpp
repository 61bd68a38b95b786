// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclecommand.h"

#include "commandtext.h"

#include <QJsonDocument>

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdays{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                              "friday"_L1, "saturday"_L1, "sunday"_L1};

using Checked = Result<Done>;

Checked checkPoint(const GeoPoint &point)
{
    // Written so that "not a number" is out of range, too.
    if (!(std::abs(point.latitude) <= 90))
        return wrongEntry(QT_TRANSLATE_NOOP("Command", "A latitude is between -90 and 90."));
    if (!(std::abs(point.longitude) <= 180))
        return wrongEntry(QT_TRANSLATE_NOOP("Command", "A longitude is between -180 and 180."));
    return Done();
}

Checked checkHours(const ChargeHours &hours)
{
    if (!hours.start.isValid() || !hours.stop.isValid())
        return wrongEntry(QT_TRANSLATE_NOOP("Command", "The hours are missing."));
    if (hours.start == hours.stop) {
        return wrongEntry(
            QT_TRANSLATE_NOOP("Command", "The hours begin and end at the same minute."));
    }
    return Done();
}

/// Checks the place, then those of the hours that are given; some must be.
template <class Hours>
Checked checkPlan(const GeoPoint &place, const Hours &all)
{
    if (auto checked = checkPoint(place); !checked)
        return checked;
    bool isAny = false;
    for (const std::optional<ChargeHours> &hours : all) {
        if (!hours)
            continue;
        isAny = true;
        if (auto checked = checkHours(*hours); !checked)
            return checked;
    }
    if (!isAny)
        return wrongEntry(QT_TRANSLATE_NOOP("Command", "The hours are missing."));
    return Done();
}

struct Check
{
    Checked operator()(std::monostate) const { return Done(); }

    Checked operator()(const ChargePercent &limit) const
    {
        if (limit.percent >= 50 && limit.percent <= 100)
            return Done();
        return wrongEntry(
            QT_TRANSLATE_NOOP("Command", "A charge limit is a whole number from 50 to 100."));
    }

    Checked operator()(const GeoPoint &point) const { return checkPoint(point); }

    Checked operator()(const DailyPlan &plan) const
    {
        return checkPlan(plan.place, std::array{std::optional(plan.hours)});
    }

    Checked operator()(const WeeklyPlan &plan) const { return checkPlan(plan.place, plan.days); }

    Checked operator()(const WorkweekPlan &plan) const
    {
        return checkPlan(plan.place, std::array{plan.weekdays, plan.weekends});
    }

    Checked operator()(const ScheduleId &schedule) const
    {
        const QString &id = schedule.id;
        if (id.isEmpty() || id != id.trimmed() || id == "."_L1 || id == ".."_L1)
            return wrongEntry(QT_TRANSLATE_NOOP("Command", "The schedule's id is missing."));
        return Done();
    }
};

QJsonObject json(const GeoPoint &point)
{
    return {{u"latitude"_s, point.latitude}, {u"longitude"_s, point.longitude}};
}

QJsonObject json(const ChargeHours &hours)
{
    return {{u"startTime"_s, minuteText(hours.start)}, {u"stopTime"_s, minuteText(hours.stop)}};
}

struct Attributes
{
    QJsonObject operator()(std::monostate) const { return {}; }
    QJsonObject operator()(const ChargePercent &limit) const
    {
        return {{u"percent"_s, limit.percent}};
    }
    QJsonObject operator()(const GeoPoint &point) const { return json(point); }
    QJsonObject operator()(const ScheduleId &) const { return {}; } // it is part of the path

    QJsonObject operator()(const DailyPlan &plan) const
    {
        QJsonObject result = json(plan.hours);
        result[u"location"_s] = json(plan.place);
        return result;
    }

    QJsonObject operator()(const WeeklyPlan &plan) const
    {
        QJsonObject days;
        for (std::size_t day = 0; day < plan.days.size(); ++day) {
            if (plan.days[day])
                days[weekdays[day]] = json(*plan.days[day]);
        }
        return {{u"location"_s, json(plan.place)}, {u"days"_s, days}};
    }

    QJsonObject operator()(const WorkweekPlan &plan) const
    {
        QJsonObject result{{u"location"_s, json(plan.place)}};
        if (plan.weekdays)
            result[u"weekdays"_s] = json(*plan.weekdays);
        if (plan.weekends)
            result[u"weekends"_s] = json(*plan.weekends);
        return result;
    }
};

/// The alternative of the value that a deed takes.
std::size_t indexOf(DeedDef::Takes takes)
{
    return std::size_t(takes); // the two lists have the same order
}

} // namespace

static_assert(std::variant_size_v<VehicleCommand::Value> ==
              std::size_t(DeedDef::Takes::ScheduleId) + 1);

Result<Done> check(const VehicleCommand &command)
{
    const DeedDef &def = defOf(command.deed);
    if (def.about != DeedDef::About::Vehicle)
        return wrongEntry(QT_TRANSLATE_NOOP("Command", "This is not a command to a vehicle."));
    if (command.value.index() != indexOf(def.takes)) {
        return def.takes == DeedDef::Takes::Nothing
                   ? wrongEntry(QT_TRANSLATE_NOOP("Command", "This command takes no value."))
                   : wrongEntry(QT_TRANSLATE_NOOP("Command", "This command needs a value."));
    }
    return std::visit(Check(), command.value);
}

QJsonObject commandAttributes(const VehicleCommand &command)
{
    return std::visit(Attributes(), command.value);
}

QByteArray commandBody(const VehicleCommand &command)
{
    const QJsonObject attributes = commandAttributes(command);
    if (attributes.isEmpty())
        return {};
    const QJsonObject body{{u"data"_s, QJsonObject{{u"attributes"_s, attributes}}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace motorpool
