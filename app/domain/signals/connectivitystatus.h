// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Whether the vehicle can be reached. Source: Smartcar's API reference, "Signals", group
/// ConnectivityStatus.
inline constexpr SignalDef connectivityStatusSignals[] = {
    {"connectivitystatus-isasleep", "ConnectivityStatus", "IsAsleep",
     QT_TRANSLATE_NOOP("Signal", "Sleep"), SignalShape::Truth, "", "read_vehicle_info",
     SignalEvidence::Value, ""},
    {"connectivitystatus-isdigitalkeypaired", "ConnectivityStatus", "IsDigitalKeyPaired",
     QT_TRANSLATE_NOOP("Signal", "Digital key"), SignalShape::Truth, "", "read_vehicle_info",
     SignalEvidence::Value, ""},
    {"connectivitystatus-isonline", "ConnectivityStatus", "IsOnline",
     QT_TRANSLATE_NOOP("Signal", "Connectivity"), SignalShape::Truth, "", "read_vehicle_info",
     SignalEvidence::Value, ""},
};

} // namespace motorpool
