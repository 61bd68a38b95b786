// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// The high-voltage battery. Source: Smartcar's API reference, "Signals", group TractionBattery.
inline constexpr SignalDef tractionBatterySignals[] = {
    {"tractionbattery-isheateractive", "TractionBattery", "IsHeaterActive",
     QT_TRANSLATE_NOOP("Signal", "Battery heater"), SignalShape::Truth, "", "read_battery",
     SignalEvidence::Code, ""},
    {"tractionbattery-maxrangechargecounter", "TractionBattery", "MaxRangeChargeCounter",
     QT_TRANSLATE_NOOP("Signal", "Charges to maximum range"), SignalShape::Number, "",
     "read_battery", SignalEvidence::Code, ""},
    {"tractionbattery-nominalcapacity", "TractionBattery", "NominalCapacity",
     QT_TRANSLATE_NOOP("Signal", "Battery capacity"), SignalShape::Capacity, "kWh", "read_battery",
     SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "The list of capacities to choose from can be empty.")},
    {"tractionbattery-range", "TractionBattery", "Range", QT_TRANSLATE_NOOP("Signal", "Range"),
     SignalShape::Range, "km", "read_battery", SignalEvidence::Value, ""},
    {"tractionbattery-stateofcharge", "TractionBattery", "StateOfCharge",
     QT_TRANSLATE_NOOP("Signal", "State of charge"), SignalShape::Number, "percent", "read_battery",
     SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "One older page prints it as \"percentage\".")},
};

} // namespace motorpool
