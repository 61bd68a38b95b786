// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Fuel and engine. Source: Smartcar's API reference, "Signals", group InternalCombustionEngine.
inline constexpr SignalDef internalCombustionEngineSignals[] = {
    {"internalcombustionengine-amountremaining", "InternalCombustionEngine", "AmountRemaining",
     QT_TRANSLATE_NOOP("Signal", "Fuel amount"), SignalShape::Number, "liters", "read_fuel",
     SignalEvidence::Code, ""},
    {"internalcombustionengine-fuellevel", "InternalCombustionEngine", "FuelLevel",
     QT_TRANSLATE_NOOP("Signal", "Fuel level"), SignalShape::Number, "percent", "read_fuel",
     SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "Without a unit, a number of at most 1 may be a fraction.")},
    {"internalcombustionengine-oillife", "InternalCombustionEngine", "OilLife",
     QT_TRANSLATE_NOOP("Signal", "Engine oil life"), SignalShape::Number, "percent",
     "read_engine_oil", SignalEvidence::Code, ""},
    {"internalcombustionengine-range", "InternalCombustionEngine", "Range",
     QT_TRANSLATE_NOOP("Signal", "Fuel range"), SignalShape::Number, "km", "read_fuel",
     SignalEvidence::Value, QT_TRANSLATE_NOOP("Signal", "Sometimes sent without a unit.")},
};

} // namespace motorpool
