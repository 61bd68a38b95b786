// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"
#include "fleetcache.h"
#include "fleetdirt.h"

namespace motorpool {

/// Keeps a fleet in its cache: what changed is written, part by part. Used on one thread, like the
/// file, which outlives it.
class FleetVault
{
public:
    explicit FleetVault(FleetFile &file);

    /// The fleet as it was kept; an empty one if none was. Error: Storage; parts that do not fit
    /// together count as damage.
    Result<Fleet> load();

    /// Writes what changed since the last time that this succeeded. Another program may have
    /// written in between: then all is written anew.
    Result<Done> save(const Fleet &fleet, const FleetDirt &dirt);

private:
    /// How much of what only grows is written.
    struct Written
    {
        quint32 words = 1, externals = 1, nicknames = 1, others = 1; ///< ends of the pools
        quint32 kinds = 0, permissionSets = 0;
    };

    static void addTexts(const QByteArray &table, const TextPool &pool, quint32 from,
                         QList<CachePart> *parts);
    static QList<CachePart> partsOf(const Fleet &fleet, const FleetDirt &dirt,
                                    const Written &written);

    FleetFile &m_file;
    FleetCache m_cache;
    Written m_written;
    bool m_isWhole = false; ///< the next write replaces everything
};

} // namespace motorpool
