// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Distance driven. Source: Smartcar's API reference, "Signals", group Odometer.
inline constexpr SignalDef odometerSignals[] = {
    {"odometer-traveleddistance", "Odometer", "TraveledDistance",
     QT_TRANSLATE_NOOP("Signal", "Odometer"), SignalShape::Number, "km", "read_odometer",
     SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "Some makers send fractions of a kilometre.")},
};

} // namespace motorpool
