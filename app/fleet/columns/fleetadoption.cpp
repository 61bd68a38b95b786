// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetadoption.h"

#include "fleethash.h"
#include "fleetrow.h"
#include "vinslot.h"

#include <algorithm>

namespace motorpool {

FleetAdoption::FleetAdoption(FleetWriter *writer, const Fleet &other)
    : m_writer(*writer)
    , m_fleet(writer->m_fleet)
    , m_other(other)
    , m_isKnown(writer->m_fleet.rows())
    , m_kinds(other.kinds.size(), noNumber)
    , m_sets(other.permissionSets.size(), noNumber)
    , m_readings(other.readingCount(), noNumber)
{
}

bool FleetAdoption::run()
{
    m_writer.indexRows();
    takeStamp();
    for (quint32 theirs = 0; theirs < m_other.rows(); ++theirs)
        takeRow(theirs);
    for (quint32 row = 0; row < m_isKnown.size() && !m_knowsMore; ++row)
        m_knowsMore = !m_isKnown[row] && !FleetRow(m_fleet, row).isCleared();
    return m_knowsMore;
}

// The number of a sync is each program's own. What theirs found becomes news of ours: of the one
// under way, or of a new one where theirs began after all that is known here of a list.
void FleetAdoption::takeStamp()
{
    FleetStamp &stamp = m_fleet.stamp;
    bool isLater[2] = {};
    for (const bool isSimulated : {false, true}) {
        const SyncTimes &ours = stamp.of(isSimulated), &theirs = m_other.stamp.of(isSimulated);
        isLater[isSimulated] = theirs.syncedAt > ours.syncedAt ||
                               theirs.startedAt > std::max(ours.startedAt, ours.syncedAt);
        m_hasNews[isSimulated] = theirs.syncedAt >= ours.syncedAt;
        m_knowsMore =
            m_knowsMore || ours.syncedAt > theirs.syncedAt || ours.startedAt > theirs.startedAt;
    }
    m_writer.nextSync(isLater[false] && !stamp.live.isUnfinished(),
                      isLater[true] && !stamp.simulated.isUnfinished());
    for (const bool isSimulated : {false, true}) {
        SyncTimes &ours = stamp.of(isSimulated);
        const SyncTimes &theirs = m_other.stamp.of(isSimulated);
        ours.syncedAt = std::max(ours.syncedAt, theirs.syncedAt);
        ours.startedAt = std::max(ours.startedAt, theirs.startedAt);
    }
    stamp.version = nextFleetVersion();
}

void FleetAdoption::takeRow(quint32 theirs)
{
    const ConnectionSegment &from = m_other.segmentOf(theirs);
    const quint32 at = theirs % segmentRows;
    const IdSlot connection = slotOf(from.connection[at]);
    const quint32 user = connection.isNull() ? userOf(theirs) : noNumber;
    const quint32 row = m_writer.rowOf(connection, user, slotOf(from.vehicle[at]));
    if (row == NumberIndex::none) {
        if (!(from.state[at] & ConnectionSegment::IsCleared))
            append(theirs);
        return;
    }
    if (row < m_isKnown.size())
        m_isKnown[row] = true;
    meet(row, theirs);
    takeTexts(row, theirs);
    takeReadings(row, theirs);
}

void FleetAdoption::append(quint32 theirs)
{
    const quint32 row = m_fleet.rows();
    ConnectionSegment &segment = *roomFor(&m_fleet.segments);
    const quint32 at = segment.rows++;
    segment.connection[at] = slotOf(m_other.segmentOf(theirs).connection[theirs % segmentRows]);
    segment.user[at] = noNumber;
    segment.readings[at] = noNumber;
    place(row, theirs, newsOf(theirs));
    takeTexts(row, theirs);
    takeReadings(row, theirs);
    m_writer.m_rows.insert(row, [this](quint32 number) { return m_writer.keyHash(number); });
    m_writer.m_vehiclesIndexed = false;
}

/// A row that both have.
void FleetAdoption::meet(quint32 row, quint32 theirs)
{
    const ConnectionSegment &old = m_fleet.segmentOf(row);
    const quint32 at = row % segmentRows;
    const ConnectionSegment &from = m_other.segmentOf(theirs);
    const quint32 there = theirs % segmentRows;
    const quint8 known = old.changedIn[at] == m_fleet.stamp.sync ? old.change[at] : 0;
    const bool hasNews = m_hasNews[m_other.isSimulated(from.kind[there])];
    const quint8 change = known | (hasNews ? newsOf(theirs) : 0);
    // Within one second the later list decides who is gone.
    const bool isGoneElsewhere = (old.state[at] ^ from.state[there]) & ConnectionSegment::IsGone;
    const bool isLaterList =
        isGoneElsewhere && hasNews && from.learnedAt[there] == old.learnedAt[at];
    if (from.learnedAt[there] > old.learnedAt[at] || isLaterList) {
        place(row, theirs, change);
        return;
    }
    m_knowsMore = m_knowsMore || old.learnedAt[at] > from.learnedAt[there];
    if (old.learnedAt[at] > from.learnedAt[there])
        return;
    // That a person clears it is no change of its own.
    const auto cleared = quint8(from.state[there] & ConnectionSegment::IsCleared);
    m_knowsMore = m_knowsMore || (old.state[at] & ~cleared & ConnectionSegment::IsCleared);
    if (change == known && (old.state[at] & cleared) == cleared)
        return;
    ConnectionSegment &segment = m_writer.segmentFor(row);
    segment.state[at] |= cleared;
    segment.change[at] = change;
    segment.changedIn[at] = m_fleet.stamp.sync;
}

/// What a list tells of a connection, as they know it.
void FleetAdoption::place(quint32 row, quint32 theirs, quint8 change)
{
    const ConnectionSegment &from = m_other.segmentOf(theirs);
    const quint32 there = theirs % segmentRows;
    const quint32 user = userOf(theirs); // before a segment is held: it may add one
    const IdSlot vehicle = slotOf(from.vehicle[there]);
    const quint32 kind = kindOf(from.kind[there]);
    const quint32 permissions = permissionsOf(from.permissions[there]);

    ConnectionSegment &segment = m_writer.segmentFor(row);
    const quint32 at = row % segmentRows;
    if (segment.vehicle[at] != vehicle)
        m_writer.m_vehiclesIndexed = false;
    segment.vehicle[at] = vehicle;
    segment.user[at] = user;
    segment.kind[at] = kind;
    segment.permissions[at] = permissions;
    segment.createdAt[at] = from.createdAt[there];
    segment.updatedAt[at] = from.updatedAt[there];
    segment.learnedAt[at] = from.learnedAt[there];
    segment.learnedFrom[at] = from.learnedFrom[there];
    segment.state[at] = from.state[there];
    segment.change[at] = change;
    segment.changedIn[at] = m_fleet.stamp.sync;
    if (from.state[there] == 0) { // a sync under way does not take it for gone
        m_writer.m_met.resize(std::max<std::size_t>(m_writer.m_met.size(), m_fleet.rows()));
        m_writer.m_met[row] = true;
    }
}

/// The texts that come with readings.
void FleetAdoption::takeTexts(quint32 row, quint32 theirs)
{
    const FleetRow here(m_fleet, row), there(m_other, theirs);
    const quint32 at = row % segmentRows;
    const VinSlot &vin = m_other.segmentOf(theirs).vin[theirs % segmentRows];
    const bool hasVin = !isNullVin(m_fleet.segmentOf(row).vin[at]);
    if (!hasVin && !isNullVin(vin)) {
        m_writer.segmentFor(row).vin[at] =
            isVinReference(vin)
                ? vinReferenceSlot(m_writer.m_others.numberOf(&m_fleet.others, there.vin()))
                : vin;
    }
    m_knowsMore = m_knowsMore || (hasVin && isNullVin(vin));

    const std::string_view name = there.nickname(), known = here.nickname();
    if (name == known)
        return;
    const bool isTheirs = known.empty() || (!name.empty() && there.readAt() > here.readAt());
    if (isTheirs)
        m_writer.segmentFor(row).nickname[at] =
            m_writer.m_nicknames.numberOf(&m_fleet.nicknames, name);
    else
        m_knowsMore = m_knowsMore || name.empty() || here.readAt() > there.readAt();
}

/// What is news of a row by their last sync.
quint8 FleetAdoption::newsOf(quint32 theirs) const
{
    return FleetRow(m_other, theirs).change();
}

IdSlot FleetAdoption::slotOf(const IdSlot &theirs)
{
    return theirs.isReference() ? m_writer.slotOf(m_other.others[theirs.reference()]) : theirs;
}

quint32 FleetAdoption::userOf(quint32 theirs)
{
    const FleetRow there(m_other, theirs);
    return m_writer.userOf(there.userId(), there.externalId());
}

quint32 FleetAdoption::kindOf(quint32 theirs)
{
    quint32 &number = m_kinds[theirs];
    if (number == noNumber) {
        VehicleKind kind = m_other.kinds[theirs];
        for (quint32 *word : {&kind.make, &kind.model, &kind.powertrain, &kind.mode})
            *word = m_writer.m_words.numberOf(&m_fleet.words, m_other.words[*word]);
        number = m_writer.numberOf(kind);
    }
    return number;
}

quint32 FleetAdoption::permissionsOf(quint32 theirs)
{
    quint32 &number = m_sets[theirs];
    if (number == noNumber) {
        std::vector<std::string_view> names;
        for (const quint32 word : m_other.permissionSets[theirs])
            names.push_back(m_other.words[word]);
        number = m_writer.permissionsOf(names);
        m_writer.m_lastNames = {}; // they go
    }
    return number;
}

} // namespace motorpool
