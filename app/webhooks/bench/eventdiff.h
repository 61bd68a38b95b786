// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookevent.h"

#include <optional>

namespace motorpool {

/// One signal in two events.
struct SignalDiff
{
    enum class Kind {
        Changed,   ///< another value or status
        Renewed,   ///< the same, with a later time of the car
        Unchanged, ///< the same with the same times
        New,       ///< only in the later one
        Gone,      ///< only in the earlier one
    };

    Kind kind = Kind::Unchanged;
    SignalName signal;
    std::optional<Reading> before;
    std::optional<Reading> after;
    bool isTrigger = false; ///< the later event names it as a trigger

    friend bool operator==(const SignalDiff &, const SignalDiff &) = default;
};

/// What differs between two events of a vehicle. A value.
struct EventDiff
{
    bool isSameEvent = false; ///< one id: the same, tried again
    bool isSameVehicle = false;
    bool isOlder = false;         ///< what was taken for later tells an earlier time
    QList<SignalDiff> signals;    ///< in the later event's order, those that are gone last
    QList<VehicleFault> raised;   ///< errors of the later one that the earlier had not, or resolved
    QList<VehicleFault> lasting;  ///< in both
    QList<VehicleFault> resolved; ///< that the later one tells as resolved
    QList<SignalName> idleTriggers; ///< named as triggers, and not changed here

    friend bool operator==(const EventDiff &, const EventDiff &) = default;
};

EventDiff diffOf(const WebhookEvent &before, const WebhookEvent &after);

} // namespace motorpool
