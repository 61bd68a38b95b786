// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetcache.h"
#include "fleetwriter.h"

#include <optional>

namespace motorpool {

/// Keeps a fleet in its cache: what changed is written, part by part. Where another program wrote
/// in between, what it learned is taken into the fleet first, and all is written anew, so that
/// nothing is lost of either. Used on one thread, like the file, which outlives it.
class FleetVault
{
public:
    explicit FleetVault(FleetFile &file);

    /// The fleet as it was kept; an empty one if none was. Error: Storage; parts that do not fit
    /// together count as damage.
    Result<Fleet> load();

    /// Writes what changed since the last time that this succeeded.
    Result<Done> save(FleetWriter *writer, const FleetDirt &dirt);

    /// Takes in what another program wrote since; costs next to nothing where none did.
    struct Look
    {
        bool hasTaken = false;  ///< there was something
        bool knowsMore = false; ///< the fleet knows something that is not kept: save it
    };
    Result<Look> look(FleetWriter *writer);

    /// How far the fleet has taken in what is kept elsewhere, such as a store of deliveries: kept
    /// together with what was taken in, so that a crash costs both or none. Where several programs
    /// do so, the furthest. It goes out with the next save.
    std::optional<qint64> mark(const QByteArray &of) const;
    void setMark(const QByteArray &of, qint64 number);

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

    void takeMarks(const FleetFacts &facts);
    Result<bool> takeIn(FleetWriter *writer);
    Result<Done> write(const Fleet &fleet, const FleetDirt &dirt);

    FleetFile &m_file;
    FleetCache m_cache;
    Written m_written;
    FleetFacts m_marks;
    bool m_isWhole = false;  ///< the next write replaces everything
    bool m_isUnread = false; ///< reading it failed
};

} // namespace motorpool
