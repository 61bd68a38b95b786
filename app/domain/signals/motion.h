// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Movement. Source: Smartcar's API reference, "Signals", group Motion.
inline constexpr SignalDef motionSignals[] = {
    {"motion-currentspeed", "Motion", "CurrentSpeed", QT_TRANSLATE_NOOP("Signal", "Speed"),
     SignalShape::Number, "kph", "read_speedometer", SignalEvidence::Code, ""},
};

} // namespace motorpool
