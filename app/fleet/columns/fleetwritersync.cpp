// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync does beside merging: who was met, who is gone, who came back as another.
#include "connection.h"
#include "fleetadoption.h"
#include "fleethash.h"
#include "fleetrow.h"
#include "fleetwriter.h"
#include "readingjoin.h"
#include "vinslot.h"

#include <QHash>

namespace motorpool {

void FleetWriter::beginPass()
{
    m_seen.assign(m_fleet.rows(), false);
    m_seenCount = 0;
    m_repeatedCount = 0;
}

void FleetWriter::beginSync(Mode mode, qint64 nowMs)
{
    beginPass();
    m_met.assign(m_fleet.rows(), false);
    m_readsLive = mode != Mode::Simulated;
    m_readsSimulated = mode != Mode::Live;
    FleetStamp &stamp = m_fleet.stamp;
    // One that goes on where another was interrupted has its news as well.
    nextSync(m_readsLive && !stamp.live.isUnfinished(),
             m_readsSimulated && !stamp.simulated.isUnfinished());
    for (const bool isSimulated : {false, true}) {
        SyncTimes &times = stamp.of(isSimulated);
        if (isSimulated ? m_readsSimulated : m_readsLive)
            times.startedAt = std::max(nowMs, times.syncedAt + 1);
    }
    m_fleet.stamp.version = nextFleetVersion();
    m_dirt.stamp = true;
}

/// Changes are those of one number: of the lists that are not forgotten they get the new one.
void FleetWriter::nextSync(bool forgetsLive, bool forgetsSimulated)
{
    if (!forgetsLive && !forgetsSimulated)
        return;
    const quint16 before = m_fleet.stamp.sync++;
    if (forgetsLive && forgetsSimulated)
        return;
    std::vector<bool> isKept(m_fleet.kinds.size());
    for (quint32 kind = 0; kind < m_fleet.kinds.size(); ++kind)
        isKept[kind] = m_fleet.isSimulated(kind) ? !forgetsSimulated : !forgetsLive;
    for (quint32 row = 0; row < m_fleet.rows(); ++row) {
        const ConnectionSegment &segment = m_fleet.segmentOf(row);
        const quint32 at = row % segmentRows;
        if (segment.changedIn[at] == before && segment.change[at] != 0 && isKept[segment.kind[at]])
            segmentFor(row).changedIn[at] = m_fleet.stamp.sync;
    }
}

/// True for a row of the lists that the sync under way reads.
bool FleetWriter::isOfSync(const ConnectionSegment &segment, quint32 at) const
{
    return m_fleet.isSimulated(segment.kind[at]) ? m_readsSimulated : m_readsLive;
}

std::vector<quint32> FleetWriter::missing(Mode mode) const
{
    std::vector<bool> isAsked(m_fleet.kinds.size());
    for (quint32 kind = 0; kind < m_fleet.kinds.size(); ++kind) {
        // What does not tell its mode is listed with the live ones.
        const std::string_view word = m_fleet.words[m_fleet.kinds[kind].mode];
        isAsked[kind] = fitsMode(word.empty() ? "live" : word, mode);
    }
    std::vector<quint32> rows;
    for (quint32 row = 0; row < m_fleet.rows(); ++row) {
        const ConnectionSegment &segment = m_fleet.segmentOf(row);
        const quint32 at = row % segmentRows;
        if (!wasMet(row) && segment.state[at] == 0 && isAsked[segment.kind[at]])
            rows.push_back(row);
    }
    return rows;
}

bool FleetWriter::wasMet(quint32 row) const
{
    return (row < m_seen.size() && m_seen[row]) || (row < m_met.size() && m_met[row]);
}

SyncCounts FleetWriter::endSync(std::span<const quint32> gone, qint64 nowMs)
{
    for (const quint32 row : gone) {
        if (row >= m_fleet.rows() || wasMet(row))
            continue; // it was looked up since
        ConnectionSegment &segment = segmentFor(row);
        const quint32 at = row % segmentRows;
        segment.state[at] |= ConnectionSegment::IsGone;
        mark(segment, at, ConnectionChange::Gone, nowMs);
    }
    SyncCounts counts;
    counts.connections = int(m_seenCount);
    counts.reauthenticated = joinReauthenticated(nowMs);
    for (quint32 row = 0; row < m_fleet.rows(); ++row) {
        const FleetRow at(m_fleet, row);
        if (at.isCleared())
            continue;
        const quint8 change = at.change();
        if (change == 0 || !isOfSync(m_fleet.segmentOf(row), row % segmentRows))
            continue;
        counts.added += (change & ConnectionChange::New) != 0;
        counts.gone += (change & ConnectionChange::Gone) != 0;
        counts.permissions += (change & ConnectionChange::Permissions) != 0;
    }
    for (const bool isSimulated : {false, true}) {
        SyncTimes &times = m_fleet.stamp.of(isSimulated);
        if (isSimulated ? m_readsSimulated : m_readsLive)
            times.syncedAt = std::max(nowMs, times.startedAt); // clocks may be set back
    }
    m_fleet.stamp.version = nextFleetVersion();
    m_dirt.stamp = true;
    m_seen = {};
    m_met = {};
    return counts;
}

int FleetWriter::joinReauthenticated(qint64 nowMs)
{
    // Looked for among what is gone, which is little.
    QMultiHash<quint64, quint32> goneRows;
    for (quint32 row = 0; row < m_fleet.rows(); ++row) {
        const ConnectionSegment &segment = m_fleet.segmentOf(row);
        const quint32 at = row % segmentRows;
        if (segment.state[at] == ConnectionSegment::IsGone && segment.user[at] != noNumber &&
            !segment.vehicle[at].isNull())
            goneRows.insert(hashOf(segment.user[at], segment.vehicle[at]), row);
    }
    int joined = 0;
    for (quint32 row = 0; row < m_fleet.rows() && !goneRows.isEmpty(); ++row) {
        const FleetRow reader(m_fleet, row);
        if (reader.isGone() || reader.isCleared())
            continue;
        const ConnectionSegment &segment = m_fleet.segmentOf(row);
        const quint32 at = row % segmentRows;
        const quint64 hash = hashOf(segment.user[at], segment.vehicle[at]);
        for (const quint32 old : goneRows.values(hash)) {
            const ConnectionSegment &oldSegment = m_fleet.segmentOf(old);
            const quint32 oldAt = old % segmentRows;
            if (oldSegment.user[oldAt] != segment.user[at] ||
                oldSegment.vehicle[oldAt] != segment.vehicle[at] || !isLater(row, old))
                continue;
            takeOver(old, row, nowMs);
            goneRows.remove(hash, old);
            ++joined;
            break;
        }
    }
    return joined;
}

/// True if the one connection was made after the other: one that was there beside it all the time
/// is no other's successor.
bool FleetWriter::isLater(quint32 row, quint32 than) const
{
    const FleetRow one(m_fleet, row), other(m_fleet, than);
    const bool hasTimes = one.createdAt() != noTime && other.createdAt() != noTime;
    if (hasTimes && one.createdAt() != other.createdAt())
        return one.createdAt() > other.createdAt();
    return (one.change() & ConnectionChange::New) != 0;
}

void FleetWriter::takeOver(quint32 from, quint32 to, qint64 nowMs)
{
    ConnectionSegment &old = segmentFor(from);
    const quint32 oldAt = from % segmentRows;
    old.state[oldAt] |= ConnectionSegment::IsCleared;

    ConnectionSegment &segment = segmentFor(to);
    const quint32 at = to % segmentRows;
    if (isNullVin(segment.vin[at]))
        segment.vin[at] = old.vin[oldAt];
    if (segment.nickname[at] == 0)
        segment.nickname[at] = old.nickname[oldAt];
    const quint32 here = segment.readings[at], there = old.readings[oldAt];
    if (here == noNumber)
        segment.readings[at] = there;
    else if (there != noNumber && there != here)
        joinReadings(here, there);
    quint8 change = ConnectionChange::Reauthenticated;
    if (segment.permissions[at] != old.permissions[oldAt])
        change |= ConnectionChange::Permissions;
    mark(segment, at, change, nowMs);
    segment.change[at] &= quint8(~ConnectionChange::New);
}

void FleetWriter::joinReadings(quint32 into, quint32 from)
{
    const QSharedDataPointer<ReadingSegment> other = m_fleet.readings[from / segmentRows];
    const ReadingJoin join = motorpool::joinReadings(
        &m_fleet.readings[into / segmentRows], into % segmentRows, *other, from % segmentRows);
    if (!join.hasChanged)
        return;
    m_dirt.readings.insert(into / segmentRows);
    m_fleet.stamp.version = nextFleetVersion();
}

bool FleetWriter::adopt(const Fleet &other)
{
    FleetDirt unsaved = std::exchange(m_dirt, {});
    const bool knowsMore = FleetAdoption(this, other).run();
    m_dirt = std::move(unsaved);
    return knowsMore;
}

int FleetWriter::clearGone()
{
    int cleared = 0;
    for (quint32 row = 0; row < m_fleet.rows(); ++row) {
        const FleetRow reader(m_fleet, row);
        if (!reader.isGone() || reader.isCleared())
            continue;
        segmentFor(row).state[row % segmentRows] |= ConnectionSegment::IsCleared;
        ++cleared;
    }
    return cleared;
}

} // namespace motorpool
