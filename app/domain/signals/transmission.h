// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Gear and drive mode. Source: Smartcar's API reference, "Signals", group Transmission.
inline constexpr SignalDef transmissionSignals[] = {
    {"transmission-drivemode", "Transmission", "DriveMode",
     QT_TRANSLATE_NOOP("Signal", "Drive mode"), SignalShape::DriveMode, "", "",
     SignalEvidence::Code, ""},
    {"transmission-gearstate", "Transmission", "GearState", QT_TRANSLATE_NOOP("Signal", "Gear"),
     SignalShape::Text, "", "", SignalEvidence::Code, ""},
};

} // namespace motorpool
