// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "result.h"

#include <QByteArray>

#include <optional>

namespace motorpool {

/// One page of a vehicle's signals.
struct ReadingsBody
{
    ReadingSet set;
    std::optional<int> total; ///< of all pages, as the service said
    std::optional<int> pageNumber;
    std::optional<int> pageSize;
};

/// Reads GET /v3/vehicles/{id}/signals. Times come as ISO 8601 or, in older answers, as epoch
/// seconds or milliseconds. A signal's own error is data. The readings belong to the vehicle that
/// was asked for, and carry the time at which they were read here. Protocol error with the path of
/// the first fault.
Result<ReadingsBody> parseReadings(const QByteArray &body, const QString &vehicleId,
                                   const QDateTime &readAt);

/// Reads …/signals/{code}: one signal in "data", or alone as in 2025.
Result<ReadingsBody> parseReading(const QByteArray &body, const QString &vehicleId,
                                  const QDateTime &readAt);

} // namespace motorpool
