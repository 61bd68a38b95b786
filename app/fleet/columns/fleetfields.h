// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetorder.h"

#include <QStringView>

#include <optional>
#include <span>

namespace motorpool {

/// What a field's values are.
enum class FieldKind : quint8 {
    Text,
    Id,
    Year,
    Time,
    Permissions,
    Number,
    Truth,
    Place,
    Change,
    Fault ///< the error that reading a vehicle ended with, and when
};

/// One field of the fleet. Its words are a presentation's work.
struct FleetFieldDef
{
    FleetField field;
    const char *key; ///< stable name, as in JSON: "vehicleId"
    FieldKind kind;
};

std::span<const FleetFieldDef> fleetFieldTable(); ///< in the order of FleetField
const FleetFieldDef &fleetFieldDef(FleetField field);
std::optional<FleetField> findFleetField(QStringView key);

} // namespace motorpool
