// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Where the vehicle is. Source: Smartcar's API reference, "Signals", group Location.
inline constexpr SignalDef locationSignals[] = {
    {"location-isathome", "Location", "IsAtHome", QT_TRANSLATE_NOOP("Signal", "At home"),
     SignalShape::Truth, "", "read_location", SignalEvidence::Code, ""},
    {"location-preciselocation", "Location", "PreciseLocation",
     QT_TRANSLATE_NOOP("Signal", "Location"), SignalShape::Location, "", "read_location",
     SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal",
                       "Makers differ in whether they send the heading or the kind of location.")},
};

} // namespace motorpool
