// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "webhookevent.h"

#include <QByteArray>

#include <optional>

namespace motorpool {

/// What could be read of a body, and the first thing that could not.
struct DecodedEvent
{
    WebhookEvent event;
    std::optional<ApiError> fault; ///< Protocol, with its place; the rest was read all the same
};

/// Decodes the body of a delivery: VERIFY, VEHICLE_STATE, VEHICLE_ERROR and whatever type comes, in
/// every shape that was seen or documented. A part that does not fit costs that part: a signal that
/// cannot be read is left out, and told as a fault. Error: Protocol, if it is not a JSON object.
/// Readings carry receivedAt as the time at which this program read them.
Result<DecodedEvent> decodeEvent(const QByteArray &body, const QDateTime &receivedAt);

} // namespace motorpool
