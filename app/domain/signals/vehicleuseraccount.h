// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// The owner's account at the car maker. Source: Smartcar's API reference, "Signals", group
/// VehicleUserAccount.
inline constexpr SignalDef vehicleUserAccountSignals[] = {
    {"vehicleuseraccount-permissions", "VehicleUserAccount", "Permissions",
     QT_TRANSLATE_NOOP("Signal", "Maker's account permissions"), SignalShape::TextList, "",
     "read_user_profile", SignalEvidence::Value,
     QT_TRANSLATE_NOOP(
         "Signal",
         "What the owner's account may do at the car maker; not Smartcar's permissions.")},
    {"vehicleuseraccount-role", "VehicleUserAccount", "Role",
     QT_TRANSLATE_NOOP("Signal", "Role in the maker's account"), SignalShape::Text, "",
     "read_user_profile", SignalEvidence::Value, ""},
};

} // namespace motorpool
