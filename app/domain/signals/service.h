// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Workshop visits. Source: Smartcar's API reference, "Signals", group Service.
inline constexpr SignalDef serviceSignals[] = {
    {"service-isinservice", "Service", "IsInService", QT_TRANSLATE_NOOP("Signal", "Service visit"),
     SignalShape::Truth, "", "read_service_history", SignalEvidence::Code, ""},
    {"service-records", "Service", "Records", QT_TRANSLATE_NOOP("Signal", "Service records"),
     SignalShape::ServiceRecords, "", "read_service_history", SignalEvidence::Code, ""},
};

} // namespace motorpool
