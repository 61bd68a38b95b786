// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Climate control. Source: Smartcar's API reference, "Signals", group HVAC.
inline constexpr SignalDef hvacSignals[] = {
    {"hvac-cabintargettemperature", "HVAC", "CabinTargetTemperature",
     QT_TRANSLATE_NOOP("Signal", "Cabin target temperature"), SignalShape::Number, "celsius",
     "read_climate", SignalEvidence::Code, ""},
    {"hvac-iscabinhvacactive", "HVAC", "IsCabinHVACActive",
     QT_TRANSLATE_NOOP("Signal", "Cabin climate"), SignalShape::Truth, "", "read_climate",
     SignalEvidence::Code, ""},
    {"hvac-isfrontdefrosteractive", "HVAC", "IsFrontDefrosterActive",
     QT_TRANSLATE_NOOP("Signal", "Front defroster"), SignalShape::Truth, "", "read_climate",
     SignalEvidence::Code, ""},
    {"hvac-isreardefrosteractive", "HVAC", "IsRearDefrosterActive",
     QT_TRANSLATE_NOOP("Signal", "Rear defroster"), SignalShape::Truth, "", "read_climate",
     SignalEvidence::Code, ""},
    {"hvac-issteeringheateractive", "HVAC", "IsSteeringHeaterActive",
     QT_TRANSLATE_NOOP("Signal", "Steering wheel heater"), SignalShape::Truth, "", "read_climate",
     SignalEvidence::Code, ""},
};

} // namespace motorpool
