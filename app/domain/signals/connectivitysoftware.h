// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Software of the vehicle. Source: Smartcar's API reference, "Signals", group
/// ConnectivitySoftware.
inline constexpr SignalDef connectivitySoftwareSignals[] = {
    {"connectivitysoftware-currentfirmwareversion", "ConnectivitySoftware",
     "CurrentFirmwareVersion", QT_TRANSLATE_NOOP("Signal", "Firmware version"), SignalShape::Text,
     "", "read_extended_vehicle_info", SignalEvidence::Value, ""},
};

} // namespace motorpool
