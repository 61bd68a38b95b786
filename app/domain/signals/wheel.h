// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Wheels and tyres. Source: Smartcar's API reference, "Signals", group Wheel.
inline constexpr SignalDef wheelSignals[] = {
    {"wheel-style", "Wheel", "Style", QT_TRANSLATE_NOOP("Signal", "Wheel style"), SignalShape::Text,
     "", "read_tires", SignalEvidence::Documentation, ""},
    {"wheel-tires", "Wheel", "Tires", QT_TRANSLATE_NOOP("Signal", "Tyre pressures"),
     SignalShape::TireGrid, "kPa", "read_tires", SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "Often labelled bar while the numbers are in kPa.")},
};

} // namespace motorpool
