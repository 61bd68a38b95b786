// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "segments.h"

#include <optional>
#include <string>

namespace motorpool {

/// What one answer says of one of the fleet's signals, in the terms of the columns. A value.
struct SignalValue
{
    ReadingState state = ReadingState::Never; ///< Never: the answer says nothing of it
    quint8 bits = 0;                          ///< of ReadingSegment, the state's excepted
    qint32 value = 0;
    qint32 longitude = 0;
    quint32 reportedAt = 0; ///< seconds since 1970, UTC; 0: the car told no time

    bool hasValue() const { return bits & ReadingSegment::HasValue; }

    friend bool operator==(const SignalValue &, const SignalValue &) = default;
};

/// What one answer says of a vehicle, as far as the fleet has columns for it.
///
/// Numbers stay in the unit received: percent, kilometres or, where the label says so, miles;
/// without a label kilometres, which the API documents. A number that the column cannot hold, one
/// of another unit and a place that is none count as a good answer without a value. An error beside
/// a body keeps the body as the last value; without permission or capability there is none.
///
/// Range has two sources, the traction battery and the engine's fuel. Where both give a value the
/// longer one counts: so far the vehicle gets at the least. Else the one that says more.
struct SignalValues
{
    std::array<SignalValue, fleetSignals> values;
    quint32 heardAt = 0; ///< the newest time that the car told of any signal, also of others
    std::optional<std::string> vin;
    std::optional<std::string> nickname;
};

/// nowMs: when it was learned. A time of the car more than a day later is none: its clock is wrong,
/// and nothing would ever be newer.
SignalValues signalValues(const QList<Reading> &readings, qint64 nowMs);

/// The column into which a signal's readings go, if there is one.
std::optional<FleetSignal> fleetSignalOf(QStringView code);

} // namespace motorpool
