// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace motorpool {

/// The form of a signal's body, which decides how it is read and shown.
enum class SignalShape {
    Number,         ///< {value: number, unit}
    Text,           ///< {value: string}
    Truth,          ///< {value: boolean}
    Closure,        ///< {isOpen, isLocked?}
    ClosureGrid,    ///< {values: [{row, column, isOpen, isLocked?}], rowCount, columnCount}
    TireGrid,       ///< {values: [{row, column, tirePressure}], unit}
    Diagnostic,     ///< {status: OK | ALERT, description}
    Location,       ///< {latitude, longitude, heading?, direction?, locationType?}
    Range,          ///< {value, type?, additionalValues?, unit}
    Capacity,       ///< {capacity, source, availableCapacities, unit}
    DriveMode,      ///< {canonical, oemDisplayName}
    TextList,       ///< {values: [string]}
    ChargeLimits,   ///< {values: [{type, limit, condition}], activeLimit, unit}
    ChargeRecords,  ///< {values: [{cost, startTime, endTime, energyAdded, ...}]}
    ChargeTimers,   ///< {values: [{type, schedules, departureTimers, ...}]}
    TroubleCodes,   ///< {values: [{code, timestamp}]}
    ServiceRecords, ///< {values: [{time, odometer, cost, tasks, ...}]}
};

/// What is known of how sure a row of the catalogue is.
enum class SignalEvidence {
    Value,         ///< a value was seen in a real payload
    Code,          ///< the code was seen live, with an error only
    Documentation, ///< documented, never seen
};

/// One row of the signal catalogue.
/// Source: Smartcar's API reference, "Signals", and published payloads; permissions are mapped by
/// group and not verified code by code.
struct SignalDef
{
    const char *code;  ///< "tractionbattery-stateofcharge"
    const char *group; ///< "TractionBattery"
    const char *name;  ///< "StateOfCharge"
    const char *title; ///< in words, to be translated in the context "Signal"
    SignalShape shape;
    const char *unit;       ///< the usual unit, as Smartcar spells it; empty for none
    const char *permission; ///< "read_battery"; empty where unknown
    SignalEvidence evidence;
    const char *note; ///< an oddity to know, translated in "Signal"; empty for none
};

/// All 93 rows, ordered by group and then by code.
std::span<const SignalDef> signalCatalogue();

/// The row of a code, or nullptr for a code that the catalogue does not know. Codes are lower case.
const SignalDef *findSignal(QStringView code);

/// A signal's title in words, translated: "State of charge". For a code that the catalogue does
/// not know it is made from the name as received ("CabinScent" gives "Cabin scent"), or without
/// one from the code.
QString signalTitle(const QString &code, const QString &name = {});

/// A group's title in words, translated: "Traction battery"; an unknown one is split at capitals.
QString groupTitle(const QString &group);

/// The row's note, translated; empty if it has none.
QString signalNote(const SignalDef &signal);

} // namespace motorpool
