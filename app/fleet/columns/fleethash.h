// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"

#include <cstring>
#include <string>

namespace motorpool {

// What the writer's indexes are asked by. Not for bytes from outside that somebody may choose to
// collide: those of ids only make a search longer.

inline quint64 hashOf(const IdSlot &slot)
{
    quint64 halves[2];
    std::memcpy(halves, slot.bytes.data(), sizeof halves);
    return halves[0] * 0x9e3779b97f4a7c15 ^ halves[1];
}

inline quint64 hashOf(quint32 user, const IdSlot &vehicle)
{
    return hashOf(vehicle) + user;
}

template <class T>
std::string bytesOf(const T *first, std::size_t count)
{
    return {reinterpret_cast<const char *>(first), count * sizeof(T)};
}

inline quint64 hashOf(const VehicleKind &kind)
{
    quint64 hash = quint64(kind.make) << 32 | kind.model;
    for (const quint32 part : {kind.powertrain, kind.mode, quint32(quint16(kind.year))})
        hash = (hash ^ part) * 0x9e3779b97f4a7c15;
    return hash ^ hash >> 32;
}

/// The segment that a number belongs to, with room for it; sets what a new row starts with.
template <class Segment>
QSharedDataPointer<Segment> &roomFor(std::vector<QSharedDataPointer<Segment>> *segments)
{
    if (segments->empty() || segments->back()->rows == segmentRows)
        segments->emplace_back(new Segment);
    return segments->back();
}

} // namespace motorpool
