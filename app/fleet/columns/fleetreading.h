// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfields.h"
#include "segments.h"

#include <QMetaType>

#include <optional>

namespace motorpool {

/// The last that is known of one of the fleet's signals. Numbers are rounded to thousandths, places
/// to ten-millionths of a degree; what was received whole is in the ReadingTable.
struct FleetReading
{
    ReadingState state = ReadingState::Never;
    std::optional<double> number; ///< percent, kilometres or miles; of a place its latitude
    double longitude = 0;         ///< of a place that has a number
    std::optional<bool> truth;    ///< locked, charging, online
    bool isImperial = false;      ///< the number is in miles
    qint64 reportedAt = noTime;   ///< by the car; milliseconds since 1970, UTC

    friend bool operator==(const FleetReading &, const FleetReading &) = default;
};

/// Reading a vehicle's signals failed as a whole the last time that it was tried.
struct ReadFault
{
    int kind = 0;       ///< number of an ApiError::Kind
    qint64 at = noTime; ///< milliseconds since 1970, UTC

    friend bool operator==(const ReadFault &, const ReadFault &) = default;
};

/// The signal behind a field, if it is one of a signal.
std::optional<FleetSignal> signalOfField(FleetField field);

} // namespace motorpool

Q_DECLARE_METATYPE(motorpool::FleetReading)
Q_DECLARE_METATYPE(motorpool::ReadFault)
