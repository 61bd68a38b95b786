// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryhead.h"
#include "row.h"

namespace motorpool {

/// What is read of a delivery by its number, for DeliverySource::rowsOf().
inline constexpr auto deliveryRows =
    "SELECT d.number, d.event_id, d.delivery_id, d.delivered_at, d.oem_at, d.signal_count, "
    "d.error_count, d.sequence, d.received_at, d.last_received_at, d.tries, r.name, "
    "u.user_id, u.external_id, u.vehicle_id, u.make, u.model, u.vehicle_mode, h.type, "
    "h.webhook_id, h.webhook_name, h.mode, h.triggers, h.faults FROM delivery d "
    "JOIN series s ON s.key = d.series JOIN subject u ON u.key = s.subject "
    "JOIN shape h ON h.key = s.shape JOIN receiver r ON r.key = d.receiver WHERE d.number = ?";

/// One of those rows.
Delivery deliveryOf(const Row &row);

/// A text as it was: what is empty was not told.
QString toldText(const Row &row, int column);

} // namespace motorpool
