// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace motorpool {

/// What GET /v3/vehicles/{id} tells, and the VIN once the signal vehicleidentification-vin has
/// been read. Any part may be unknown: null or empty. A value.
struct Vehicle
{
    QString id;
    QString make;
    QString model;
    std::optional<int> year;
    QString powertrain;
    QString mode;
    QString vin;

    friend bool operator==(const Vehicle &, const Vehicle &) = default;
};

} // namespace motorpool
