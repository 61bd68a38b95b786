// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// The 12 V battery. Source: Smartcar's API reference, "Signals", group LowVoltageBattery.
inline constexpr SignalDef lowVoltageBatterySignals[] = {
    {"lowvoltagebattery-stateofcharge", "LowVoltageBattery", "StateOfCharge",
     QT_TRANSLATE_NOOP("Signal", "12 V battery charge"), SignalShape::Number, "percent",
     "read_battery", SignalEvidence::Value, ""},
    {"lowvoltagebattery-status", "LowVoltageBattery", "Status",
     QT_TRANSLATE_NOOP("Signal", "12 V battery status"), SignalShape::Text, "", "read_battery",
     SignalEvidence::Code, ""},
};

} // namespace motorpool
