// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"

namespace motorpool {

/// A row's readings, or none.
struct ReadingPlace
{
    ReadingPlace(const Fleet &fleet, const ConnectionSegment &connections, quint32 row)
    {
        const quint32 reading = connections.readings[row];
        if (reading == noNumber)
            return;
        segment = &fleet.readingSegment(reading);
        at = reading % segmentRows;
    }

    explicit operator bool() const { return segment != nullptr; }

    quint8 byte(FleetSignal signal) const { return segment->state[std::size_t(signal)][at]; }
    ReadingState state(FleetSignal signal) const
    {
        return ReadingState(byte(signal) & ReadingSegment::StateBits);
    }
    bool hasValue(FleetSignal signal) const { return byte(signal) & ReadingSegment::HasValue; }
    bool isTrue(FleetSignal signal) const { return byte(signal) & ReadingSegment::IsTrue; }

    /// In the unit received, percent, kilometres or miles; only if it has a value.
    double number(FleetSignal signal) const
    {
        return segment->value[std::size_t(signal)][at] / 1000.0;
    }
    double kilometres(FleetSignal signal) const
    {
        constexpr double ofMile = 1.609344;
        const double value = number(signal);
        return byte(signal) & ReadingSegment::IsImperial ? value * ofMile : value;
    }
    quint32 heardAt() const { return segment->heardAt[at]; }

    const ReadingSegment *segment = nullptr;
    quint32 at = 0;
};

} // namespace motorpool
