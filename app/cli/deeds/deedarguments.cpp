// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedarguments.h"

#include "outcome.h"
#include "words.h"

#include <algorithm>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

struct TypedWord
{
    Deed deed;
    QLatin1StringView word;
};

constexpr TypedWord typedWords[] = {
    {Deed::SecurityLock, "lock"_L1},
    {Deed::SecurityUnlock, "unlock"_L1},
    {Deed::ChargeStart, "charge-start"_L1},
    {Deed::ChargeStop, "charge-stop"_L1},
    {Deed::ChargeSetLimit, "charge-limit"_L1},
    {Deed::ChargePortOpen, "charge-port-open"_L1},
    {Deed::ChargePortClose, "charge-port-close"_L1},
    {Deed::SetDestination, "destination"_L1},
    {Deed::ScheduleDaily, "schedule-daily"_L1},
    {Deed::ScheduleWeekly, "schedule-weekly"_L1},
    {Deed::ScheduleWorkweek, "schedule-workweek"_L1},
    {Deed::ScheduleDelete, "schedule-delete"_L1},
};

Failure usage(const QString &text)
{
    return Failure(makeError(ApiError::Kind::Usage, text));
}

Failure usage(const char *text)
{
    return usage(words(text));
}

/// The row of a word, or of a table's key.
std::optional<Deed> deedOf(const QString &word)
{
    const auto *typed = std::ranges::find(typedWords, word, &TypedWord::word);
    if (typed != std::end(typedWords))
        return typed->deed;
    const DeedDef *def = findDeed(word);
    if (def == nullptr || def->about != DeedDef::About::Vehicle)
        return std::nullopt;
    return def->deed;
}

/// Takes the command's name off the words: one, or two that stand for one with a hyphen.
QString takeName(QStringList &rest)
{
    const QString first = rest.takeFirst().toLower();
    const bool isHalf = first == "charge"_L1 || first == "charge-port"_L1 || first == "schedule"_L1;
    return isHalf && !rest.isEmpty() ? first + u'-' + rest.takeFirst().toLower() : first;
}

Result<GeoPoint> placeOf(const Invocation &invocation)
{
    if (!invocation.has(u"at"_s))
        return usage(QT_TRANSLATE_NOOP("Cli", "A schedule needs its place: --at LAT,LON."));
    return readGeoPoint(invocation.options.value(u"at"_s));
}

/// "weekdays=22:00-06:00", "weekends=…", both with a comma between.
Result<WorkweekPlan> readWorkweek(const QString &text, const GeoPoint &place)
{
    WorkweekPlan plan{place, {}, {}};
    for (const QString &part : text.split(u',')) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        auto &half = name == "weekdays"_L1 ? plan.weekdays : plan.weekends;
        if ((name != "weekdays"_L1 && name != "weekends"_L1) || half) {
            return usage(QT_TRANSLATE_NOOP("Cli", "Write a workweek such as "
                                                  "weekdays=22:00-06:00,weekends=00:00-12:00."));
        }
        const auto hours = readChargeHours(part.section(u'=', 1).trimmed());
        if (!hours)
            return Failure(hours.error());
        half = *hours;
    }
    return plan;
}

Result<VehicleCommand::Value> planOf(DeedDef::Takes takes, const QString &text,
                                     const GeoPoint &place)
{
    if (takes == DeedDef::Takes::DailyPlan) {
        return readChargeHours(text).map([&](const ChargeHours &hours) {
            return VehicleCommand::Value(DailyPlan{place, hours});
        });
    }
    if (takes == DeedDef::Takes::WeeklyPlan) {
        return readWeek(text).map([&](const auto &days) {
            return VehicleCommand::Value(WeeklyPlan{place, days});
        });
    }
    return readWorkweek(text, place).map([](const WorkweekPlan &plan) {
        return VehicleCommand::Value(plan);
    });
}

Result<VehicleCommand::Value> valueOf(DeedDef::Takes takes, const QStringList &rest,
                                      const Invocation &invocation)
{
    using Takes = DeedDef::Takes;
    if (rest.size() != (takes == Takes::Nothing ? 0 : 1)) {
        return takes == Takes::Nothing
                   ? usage(QT_TRANSLATE_NOOP("Cli", "This command takes no value."))
                   : usage(QT_TRANSLATE_NOOP("Cli", "This command takes one value."));
    }
    switch (takes) {
    case Takes::Nothing:
        return std::monostate();
    case Takes::Percent:
        return readPercent(rest.first()).map([](int percent) {
            return VehicleCommand::Value(ChargePercent{percent});
        });
    case Takes::Place:
        return readGeoPoint(rest.first()).map([](const GeoPoint &point) {
            return VehicleCommand::Value(point);
        });
    case Takes::ScheduleId:
        return ScheduleId{rest.first()};
    default:
        break;
    }
    const auto place = placeOf(invocation);
    if (!place)
        return Failure(place.error());
    return planOf(takes, rest.first(), *place);
}

} // namespace

Result<DeedArguments> readDeed(const Invocation &invocation)
{
    QStringList rest = invocation.operands;
    DeedArguments result{rest.takeFirst(), {}};
    const QString name = takeName(rest);
    if (name == "schedule-list"_L1) {
        if (!rest.isEmpty())
            return usage(QT_TRANSLATE_NOOP("Cli", "This command takes no value."));
        return result;
    }
    const auto deed = deedOf(name);
    if (!deed) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Cli", "The command is one of lock, unlock, charge-start, charge-stop, charge-limit, "
                   "charge-port, destination and schedule.")));
    }
    const DeedDef::Takes takes = defOf(*deed).takes;
    const bool isPlan = takes >= DeedDef::Takes::DailyPlan && takes <= DeedDef::Takes::WorkweekPlan;
    if (invocation.has(u"at"_s) && !isPlan)
        return usage(QT_TRANSLATE_NOOP("Cli", "--at goes with setting a schedule only."));
    const auto value = valueOf(takes, rest, invocation);
    if (!value)
        return Failure(value.error());
    result.command = VehicleCommand{*deed, *value};
    if (const auto checked = check(*result.command); !checked)
        return Failure(checked.error());
    return result;
}

QString typedName(Deed deed)
{
    const auto *typed = std::ranges::find(typedWords, deed, &TypedWord::deed);
    return typed == std::end(typedWords) ? QString::fromLatin1(defOf(deed).key)
                                         : QString(typed->word);
}

} // namespace motorpool::cli
