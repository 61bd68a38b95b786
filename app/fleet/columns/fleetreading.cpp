// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetreading.h"

namespace motorpool {

std::optional<FleetSignal> signalOfField(FleetField field)
{
    switch (field) {
    case FleetField::Battery:
        return FleetSignal::Battery;
    case FleetField::Fuel:
        return FleetSignal::Fuel;
    case FleetField::Range:
        return FleetSignal::Range;
    case FleetField::Odometer:
        return FleetSignal::Odometer;
    case FleetField::Charging:
        return FleetSignal::Charging;
    case FleetField::Lock:
        return FleetSignal::Lock;
    case FleetField::Online:
        return FleetSignal::Online;
    case FleetField::Location:
        return FleetSignal::Location;
    default:
        return std::nullopt;
    }
}

} // namespace motorpool
