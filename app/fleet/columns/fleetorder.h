// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace motorpool {

/// What can be known of a row of the fleet, in the order of the table.
enum class FleetField : quint8 {
    Make,
    Model,
    Year,
    Powertrain,
    Mode,
    Nickname,
    Vin,
    Battery,
    Fuel,
    Range,
    Odometer,
    Charging,
    Lock,
    Online,
    Location,
    LastHeard,
    ReadError,
    VehicleId,
    ConnectionId,
    UserId,
    ExternalId,
    CreatedAt,
    UpdatedAt,
    Permissions,
    Change,
    LearnedAt
};
inline constexpr int fleetFields = int(FleetField::LearnedAt) + 1;

/// One key of an order.
struct FleetSortKey
{
    FleetField field = FleetField::Make;
    bool descending = false;

    friend bool operator==(const FleetSortKey &, const FleetSortKey &) = default;
};

/// By the first key, then by the second, and so on; empty for the order in which connections were
/// learned. Unknown values come last in either direction.
using FleetOrder = QList<FleetSortKey>;

} // namespace motorpool
