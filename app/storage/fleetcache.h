// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfile.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>
#include <variant>

namespace motorpool {

/// Which part of the fleet: the table's name (short, ASCII) and the part's number within it.
struct PartKey
{
    QByteArray table;
    qint64 number = 0;

    friend bool operator==(const PartKey &, const PartKey &) = default;
};

/// A packed part of the fleet in memory; what is in the bytes is for whoever packed them. A value.
struct CachePart
{
    QByteArray table;
    qint64 number = 0;
    QByteArray bytes; ///< at most 1,000,000,000

    friend bool operator==(const CachePart &, const CachePart &) = default;
};

/// Small things that are true of all parts together, such as when they were last in step.
using FleetFact = std::variant<qint64, QByteArray>;
using FleetFacts = QHash<QByteArray, FleetFact>;

/// What one write does, all of it or nothing.
struct FleetChange
{
    QList<CachePart> put; ///< new, or in place of those with the same key
    QList<PartKey> remove;
    FleetFacts facts;      ///< set; others stay
    bool isWhole = false;  ///< put and facts are everything: all else goes
    bool isOfRead = false; ///< with isWhole: it has in it what was read last
};

/// The fleet's packed parts in fleet.sqlite. Each part is kept with a checksum (XXH3, 64 bits) of
/// its bytes and its key, which every reading verifies. Blocks; one thread; file outlives it.
///
/// Parts fit together only as one writer left them, and what another one learned must not be lost.
/// So write() refuses with StorageFault::Changed where another program or object wrote since this
/// one last read or wrote, or the file was begun anew: then read again, take in what is there, and
/// write everything with isWhole and isOfRead, which is refused in the same way. isWhole alone and
/// clear() are done whatever is there.
class FleetCache
{
public:
    /// Gets each part in turn; false ends the reading.
    using PartVisitor = std::function<bool(CachePart &&part)>;

    explicit FleetCache(FleetFile &file);

    /// Hands over all parts, or those of one table, ordered by table and number, as they were at
    /// one moment; then gives the facts of the same moment. A part's bytes are copied once from
    /// SQLite's pages and then belong to the visitor. After an error what was visited is void.
    Result<FleetFacts> read(const PartVisitor &visit, const QByteArray &table = {});

    Result<FleetFacts> facts();

    /// True if write() would refuse. Cheap; makes no file where there is none.
    Result<bool> isChanged();

    /// One transaction. Once it has returned, killing the program loses nothing of it.
    Result<Done> write(const FleetChange &change);

    /// Removes all parts and facts, whoever wrote them.
    Result<Done> clear();

private:
    FleetFile &m_file;
    std::optional<qint64> m_revision; ///< of the parts as this object knows them
};

} // namespace motorpool
