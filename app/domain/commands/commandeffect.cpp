// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandeffect.h"

#include "chargeschedule.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> truth(const Reading &reading, QLatin1StringView code, bool wanted)
{
    const QJsonValue value = reading.body->value("value"_L1);
    if (reading.code != code || !value.isBool())
        return std::nullopt;
    return value.toBool() == wanted;
}

std::optional<bool> limit(const Reading &reading, const VehicleCommand &command)
{
    const QJsonValue active = reading.body->value("activeLimit"_L1);
    const auto *wanted = std::get_if<ChargePercent>(&command.value);
    if (reading.code != "charge-chargelimits"_L1 || !active.isDouble() || wanted == nullptr)
        return std::nullopt;
    return active.toDouble() == wanted->percent;
}

std::optional<bool> schedule(const Reading &reading, const QString &id, bool wanted)
{
    if (reading.code != "charge-chargetimers"_L1 || id.isEmpty())
        return std::nullopt;
    const auto all = chargeSchedules(*reading.body);
    return wanted == std::any_of(all.begin(), all.end(),
                                 [&id](const ChargeSchedule &found) { return found.id == id; });
}

} // namespace

std::optional<bool> showsEffect(const VehicleCommand &command, const Execution &execution,
                                const Reading &reading)
{
    // Beside an error stands at best what was last known.
    if (!reading.body || reading.status == Reading::Status::Error)
        return std::nullopt;
    switch (command.deed) {
    case Deed::SecurityLock:
    case Deed::SecurityUnlock:
        return truth(reading, "closure-islocked"_L1, command.deed == Deed::SecurityLock);
    case Deed::ChargeStart:
    case Deed::ChargeStop:
        return truth(reading, "charge-ischarging"_L1, command.deed == Deed::ChargeStart);
    case Deed::ChargePortOpen:
    case Deed::ChargePortClose:
        return truth(reading, "charge-ischargingportflapopen"_L1,
                     command.deed == Deed::ChargePortOpen);
    case Deed::ChargeSetLimit:
        return limit(reading, command);
    case Deed::ScheduleDaily:
    case Deed::ScheduleWeekly:
    case Deed::ScheduleWorkweek:
        return schedule(reading, execution.scheduleId, true);
    case Deed::ScheduleDelete:
        return schedule(reading, std::get<ScheduleId>(command.value).id, false);
    case Deed::SetDestination:
    case Deed::ConnectionDelete:
    case Deed::UserDelete:
    case Deed::SubscriptionAdd:
    case Deed::SubscriptionRemove:
        break;
    }
    return std::nullopt;
}

} // namespace motorpool
