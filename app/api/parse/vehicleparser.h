// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "vehicle.h"

#include <QByteArray>

namespace motorpool {

class JsonReader;

/// Reads GET /v3/vehicles/{id}: {"data": {…}}, or the object alone as in 2025. Protocol error with
/// the path of the first fault.
Result<Vehicle> parseVehicle(const QByteArray &body);

/// Reads a vehicle object {id, attributes: {…}}; faults go to the reader's root.
Vehicle readVehicle(const JsonReader &object);

} // namespace motorpool
