// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetcache.h"

#include <optional>

namespace motorpool {

/// Bytes that look random, the same for the same seed.
inline QByteArray sampleBytes(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = seed * 2654435761U + 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

/// A small fleet of twenty parts; another for each seed.
inline QList<CachePart> sampleParts(quint32 seed, qsizetype size = 20'000)
{
    QList<CachePart> parts;
    for (int i = 0; i < 20; ++i)
        parts.append({i < 15 ? "column" : "text", i, sampleBytes(size, seed * 100 + i)});
    return parts;
}

/// All parts that a cache holds; nothing when reading fails.
inline std::optional<QList<CachePart>> readAll(FleetCache &cache)
{
    QList<CachePart> parts;
    const auto take = [&parts](CachePart &&part) {
        parts.append(std::move(part));
        return true;
    };
    if (!cache.read(take))
        return std::nullopt;
    return parts;
}

} // namespace motorpool
