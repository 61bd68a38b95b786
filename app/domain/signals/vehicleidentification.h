// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Who the vehicle is. Source: Smartcar's API reference, "Signals", group VehicleIdentification.
inline constexpr SignalDef vehicleIdentificationSignals[] = {
    {"vehicleidentification-exteriorcolor", "VehicleIdentification", "ExteriorColor",
     QT_TRANSLATE_NOOP("Signal", "Exterior colour"), SignalShape::Text, "", "read_vehicle_info",
     SignalEvidence::Value, ""},
    {"vehicleidentification-nickname", "VehicleIdentification", "Nickname",
     QT_TRANSLATE_NOOP("Signal", "Nickname"), SignalShape::Text, "", "read_vehicle_info",
     SignalEvidence::Value, ""},
    {"vehicleidentification-packages", "VehicleIdentification", "Packages",
     QT_TRANSLATE_NOOP("Signal", "Equipment packages"), SignalShape::TextList, "",
     "read_vehicle_info", SignalEvidence::Value, ""},
    {"vehicleidentification-trim", "VehicleIdentification", "Trim",
     QT_TRANSLATE_NOOP("Signal", "Trim"), SignalShape::Text, "", "read_vehicle_info",
     SignalEvidence::Documentation, ""},
    {"vehicleidentification-vin", "VehicleIdentification", "VIN",
     QT_TRANSLATE_NOOP("Signal", "VIN"), SignalShape::Text, "", "read_vin", SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "Only the time at which Smartcar stored it is sent along.")},
};

} // namespace motorpool
