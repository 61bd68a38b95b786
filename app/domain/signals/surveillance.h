// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Cameras that watch the parked vehicle. Source: Smartcar's API reference, "Signals", group
/// Surveillance.
inline constexpr SignalDef surveillanceSignals[] = {
    {"surveillance-brand", "Surveillance", "Brand",
     QT_TRANSLATE_NOOP("Signal", "Surveillance system"), SignalShape::Text, "", "",
     SignalEvidence::Documentation,
     QT_TRANSLATE_NOOP("Signal", "The name that the maker gives its system.")},
    {"surveillance-isenabled", "Surveillance", "IsEnabled",
     QT_TRANSLATE_NOOP("Signal", "Surveillance"), SignalShape::Truth, "", "", SignalEvidence::Code,
     ""},
};

} // namespace motorpool
