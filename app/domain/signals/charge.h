// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signaldef.h"

namespace motorpool {

/// Charging, its limits, timers and records. Source: Smartcar's API reference, "Signals", group
/// Charge.
inline constexpr SignalDef chargeSignals[] = {
    {"charge-amperage", "Charge", "Amperage", QT_TRANSLATE_NOOP("Signal", "Charging current"),
     SignalShape::Number, "ampere", "read_charge", SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "Older payloads spell the unit \"amps\".")},
    {"charge-amperagemax", "Charge", "AmperageMax",
     QT_TRANSLATE_NOOP("Signal", "Highest charging current"), SignalShape::Number, "ampere",
     "read_charge", SignalEvidence::Value, ""},
    {"charge-amperagerequested", "Charge", "AmperageRequested",
     QT_TRANSLATE_NOOP("Signal", "Requested charging current"), SignalShape::Number, "ampere",
     "read_charge", SignalEvidence::Code, ""},
    {"charge-chargelimits", "Charge", "ChargeLimits", QT_TRANSLATE_NOOP("Signal", "Charge limits"),
     SignalShape::ChargeLimits, "percent", "read_charge", SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal",
                       "The list of limits can be empty while the active limit is known.")},
    {"charge-chargeportstatuscolor", "Charge", "ChargePortStatusColor",
     QT_TRANSLATE_NOOP("Signal", "Charge port light"), SignalShape::Text, "", "read_charge",
     SignalEvidence::Value, QT_TRANSLATE_NOOP("Signal", "Upper and lower case both occur.")},
    {"charge-chargerate", "Charge", "ChargeRate", QT_TRANSLATE_NOOP("Signal", "Charge rate"),
     SignalShape::Number, "km/h", "read_charge", SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "Range added per hour. While the vehicle is not charging, the "
                                 "last value may still be sent.")},
    {"charge-chargerecords", "Charge", "ChargeRecords",
     QT_TRANSLATE_NOOP("Signal", "Charge records"), SignalShape::ChargeRecords, "",
     "read_charge_records", SignalEvidence::Code, ""},
    {"charge-chargerphases", "Charge", "ChargerPhases",
     QT_TRANSLATE_NOOP("Signal", "Charger phases"), SignalShape::Number, "count", "read_charge",
     SignalEvidence::Code, ""},
    {"charge-chargetimers", "Charge", "ChargeTimers", QT_TRANSLATE_NOOP("Signal", "Charge timers"),
     SignalShape::ChargeTimers, "", "read_charge", SignalEvidence::Code, ""},
    {"charge-chargingconnectortype", "Charge", "ChargingConnectorType",
     QT_TRANSLATE_NOOP("Signal", "Charging connector"), SignalShape::Text, "", "read_charge",
     SignalEvidence::Value,
     QT_TRANSLATE_NOOP(
         "Signal", "An open set: some makers send words of their own, \"invalid\" among them.")},
    {"charge-detailedchargingstatus", "Charge", "DetailedChargingStatus",
     QT_TRANSLATE_NOOP("Signal", "Charging status"), SignalShape::Text, "", "read_charge",
     SignalEvidence::Value, QT_TRANSLATE_NOOP("Signal", "An open set of words.")},
    {"charge-energyadded", "Charge", "EnergyAdded", QT_TRANSLATE_NOOP("Signal", "Energy added"),
     SignalShape::Number, "kWh", "read_charge", SignalEvidence::Value, ""},
    {"charge-fastchargertype", "Charge", "FastChargerType",
     QT_TRANSLATE_NOOP("Signal", "Fast charger type"), SignalShape::Text, "", "read_charge",
     SignalEvidence::Code, ""},
    {"charge-ischarging", "Charge", "IsCharging", QT_TRANSLATE_NOOP("Signal", "Charging"),
     SignalShape::Truth, "", "read_charge", SignalEvidence::Value, ""},
    {"charge-ischargingcableconnected", "Charge", "IsChargingCableConnected",
     QT_TRANSLATE_NOOP("Signal", "Charging cable"), SignalShape::Truth, "", "read_charge",
     SignalEvidence::Value, ""},
    {"charge-ischargingcablelatched", "Charge", "IsChargingCableLatched",
     QT_TRANSLATE_NOOP("Signal", "Charging cable latch"), SignalShape::Truth, "", "read_charge",
     SignalEvidence::Value, ""},
    {"charge-ischargingportflapopen", "Charge", "IsChargingPortFlapOpen",
     QT_TRANSLATE_NOOP("Signal", "Charge port flap"), SignalShape::Truth, "", "read_charge",
     SignalEvidence::Code, ""},
    {"charge-isfastchargerpresent", "Charge", "IsFastChargerPresent",
     QT_TRANSLATE_NOOP("Signal", "Fast charger"), SignalShape::Truth, "", "read_charge",
     SignalEvidence::Value, ""},
    {"charge-timetocomplete", "Charge", "TimeToComplete",
     QT_TRANSLATE_NOOP("Signal", "Time to full charge"), SignalShape::Number, "minute",
     "read_charge", SignalEvidence::Value,
     QT_TRANSLATE_NOOP("Signal", "Documented as minutes and mostly sent without a unit.")},
    {"charge-voltage", "Charge", "Voltage", QT_TRANSLATE_NOOP("Signal", "Charging voltage"),
     SignalShape::Number, "volts", "read_charge", SignalEvidence::Value, ""},
    {"charge-wattage", "Charge", "Wattage", QT_TRANSLATE_NOOP("Signal", "Charging power"),
     SignalShape::Number, "watts", "read_charge", SignalEvidence::Value, ""},
};

} // namespace motorpool
