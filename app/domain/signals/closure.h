// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Doors, windows, trunks and the lock. Source: Smartcar's API reference, "Signals", group Closure.
inline constexpr SignalDef closureSignals[] = {
    {"closure-doors", "Closure", "Doors", QT_TRANSLATE_NOOP("Signal", "Doors"),
     SignalShape::ClosureGrid, "", "read_security", SignalEvidence::Value,
     QT_TRANSLATE_NOOP(
         "Signal",
         "The documentation prints the list as \"doors\"; real payloads send \"values\".")},
    {"closure-enginecover", "Closure", "EngineCover", QT_TRANSLATE_NOOP("Signal", "Engine cover"),
     SignalShape::Closure, "", "read_security", SignalEvidence::Value, ""},
    {"closure-fronttrunk", "Closure", "FrontTrunk", QT_TRANSLATE_NOOP("Signal", "Front trunk"),
     SignalShape::Closure, "", "read_security", SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "Some makers send the lock as null beside a success.")},
    {"closure-islocked", "Closure", "IsLocked", QT_TRANSLATE_NOOP("Signal", "Central lock"),
     SignalShape::Truth, "", "read_security", SignalEvidence::Value, ""},
    {"closure-reartrunk", "Closure", "RearTrunk", QT_TRANSLATE_NOOP("Signal", "Rear trunk"),
     SignalShape::Closure, "", "read_security", SignalEvidence::Value, ""},
    {"closure-sunroof", "Closure", "Sunroof", QT_TRANSLATE_NOOP("Signal", "Sunroof"),
     SignalShape::Closure, "", "read_security", SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal",
                       "Null for vehicles that do not report it, also beside a success.")},
    {"closure-tailgate", "Closure", "Tailgate", QT_TRANSLATE_NOOP("Signal", "Tailgate"),
     SignalShape::Closure, "", "read_security", SignalEvidence::Code, ""},
    {"closure-windows", "Closure", "Windows", QT_TRANSLATE_NOOP("Signal", "Windows"),
     SignalShape::ClosureGrid, "", "read_security", SignalEvidence::Value,
     QT_TRANSLATE_NOOP(
         "Signal",
         "The documentation prints the list as \"windows\"; real payloads send \"values\".")},
};

} // namespace motorpool
