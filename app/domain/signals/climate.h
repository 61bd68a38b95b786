// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Temperatures. Source: Smartcar's API reference, "Signals", group Climate.
inline constexpr SignalDef climateSignals[] = {
    {"climate-externaltemperature", "Climate", "ExternalTemperature",
     QT_TRANSLATE_NOOP("Signal", "Outside temperature"), SignalShape::Number, "celsius",
     "read_thermometer", SignalEvidence::Code, ""},
    {"climate-internaltemperature", "Climate", "InternalTemperature",
     QT_TRANSLATE_NOOP("Signal", "Inside temperature"), SignalShape::Number, "celsius",
     "read_thermometer", SignalEvidence::Code, ""},
};

} // namespace motorpool
