// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetwriter.h"

#include "fleethash.h"
#include "fleetrow.h"
#include "vinslot.h"

#include <algorithm>

namespace motorpool {

namespace {

quint32 seconds(qint64 milliseconds)
{
    return quint32(std::clamp<qint64>(milliseconds / 1000, 0, 0xffffffff));
}

} // namespace

struct FleetWriter::Wanted
{
    IdSlot connection;
    IdSlot vehicle;
    quint32 user = noNumber;
    quint32 kind = 0;
    quint32 permissions = 0;
    bool saysPermissions = true;
    qint64 createdAt = noTime;
    qint64 updatedAt = noTime;
};

FleetWriter::FleetWriter()
{
    m_fleet.stamp.version = nextFleetVersion();
    m_fleet.kinds.append({});
    m_fleet.permissionSets.append({});
}

FleetWriter::FleetWriter(Fleet fleet)
    : m_fleet(std::move(fleet))
{
    m_fleet.stamp.version = nextFleetVersion();
    if (m_fleet.kinds.size() == 0)
        m_fleet.kinds.append({});
    if (m_fleet.permissionSets.size() == 0)
        m_fleet.permissionSets.append({});
}

ConnectionSegment &FleetWriter::segmentFor(quint32 row)
{
    m_dirt.segments.insert(row / segmentRows);
    m_fleet.stamp.version = nextFleetVersion();
    return *m_fleet.segments[row / segmentRows];
}

UserSegment &FleetWriter::userSegmentFor(quint32 user)
{
    m_dirt.users.insert(user / segmentRows);
    m_fleet.stamp.version = nextFleetVersion();
    return *m_fleet.users[user / segmentRows];
}

quint64 FleetWriter::userHash(quint32 user) const
{
    const UserSegment &segment = m_fleet.userSegment(user);
    const quint32 at = user % segmentRows;
    return segment.id[at].isNull() ? segment.external[at] : hashOf(segment.id[at]);
}

quint64 FleetWriter::keyHash(quint32 row) const
{
    const ConnectionSegment &segment = m_fleet.segmentOf(row);
    const quint32 at = row % segmentRows;
    return segment.connection[at].isNull() ? hashOf(segment.user[at], segment.vehicle[at])
                                           : hashOf(segment.connection[at]);
}

quint32 FleetWriter::rowOf(const IdSlot &connection, quint32 user, const IdSlot &vehicle) const
{
    const auto columns = [this](quint32 row) {
        return std::pair(&m_fleet.segmentOf(row), row % segmentRows);
    };
    if (!connection.isNull())
        return m_rows.find(hashOf(connection), [&](quint32 row) {
            const auto [segment, at] = columns(row);
            return segment->connection[at] == connection;
        });
    return m_rows.find(hashOf(user, vehicle), [&](quint32 row) {
        const auto [segment, at] = columns(row);
        return segment->connection[at].isNull() && segment->user[at] == user &&
               segment->vehicle[at] == vehicle;
    });
}

void FleetWriter::indexRows()
{
    if (m_indexed)
        return;
    m_indexed = true;
    m_rows.reserve(m_fleet.rows());
    for (quint32 row = 0; row < m_fleet.rows(); ++row)
        m_rows.insert(row, [this](quint32 number) { return keyHash(number); });
    m_users.reserve(m_fleet.userCount());
    for (quint32 user = 0; user < m_fleet.userCount(); ++user)
        m_users.insert(user, [this](quint32 number) { return userHash(number); });
    for (quint32 kind = 0; kind < m_fleet.kinds.size(); ++kind)
        m_kinds.insert(kind, [this](quint32 of) { return hashOf(m_fleet.kinds[of]); });
    indexPermissions();
}

FleetWriter::Wanted FleetWriter::wanted(const ConnectionView &view)
{
    return {slotOf(view.id),
            slotOf(view.vehicle),
            userOf(view.user, view.external),
            kindOf(view),
            permissionsOf(view.permissions),
            view.saysPermissions,
            view.createdAt,
            view.updatedAt};
}

MergeCounts FleetWriter::merge(std::span<const ConnectionView> connections, LearnedFrom from,
                               qint64 nowMs)
{
    indexRows();
    MergeCounts counts;
    for (const ConnectionView &view : connections) {
        const Wanted want = wanted(view);
        quint32 row = rowOf(want.connection, want.user, want.vehicle);
        if (row == NumberIndex::none) {
            row = m_fleet.rows();
            append(want, from, nowMs);
            ++counts.added;
        } else if (change(row, want, from, nowMs)) {
            ++counts.changed;
        } else {
            ++counts.same;
        }
        if (from != LearnedFrom::Sync) {
            m_met.resize(m_fleet.rows());
            m_met[row] = true;
            continue;
        }
        m_seen.resize(m_fleet.rows());
        if (m_seen[row])
            ++counts.repeated;
        else
            ++m_seenCount;
        m_seen[row] = true;
    }
    m_lastNames = {}; // They are somebody else's.
    m_repeatedCount += quint32(counts.repeated);
    return counts;
}

void FleetWriter::append(const Wanted &want, LearnedFrom from, qint64 nowMs)
{
    const quint32 row = m_fleet.rows();
    ConnectionSegment &segment = *roomFor(&m_fleet.segments);
    const quint32 at = segment.rows++;
    segment.connection[at] = want.connection;
    segment.vehicle[at] = want.vehicle;
    segment.user[at] = want.user;
    segment.kind[at] = want.kind;
    segment.permissions[at] = want.permissions;
    segment.readings[at] = noNumber;
    segment.createdAt[at] = want.createdAt;
    segment.updatedAt[at] = want.updatedAt;
    segment.learnedFrom[at] = quint8(from);
    mark(segment, at, ConnectionChange::New, nowMs);
    m_dirt.segments.insert(row / segmentRows);
    m_fleet.stamp.version = nextFleetVersion();
    m_rows.insert(row, [this](quint32 number) { return keyHash(number); });
    if (m_vehiclesIndexed)
        m_vehicles.insert(row, [this](quint32 number) { return vehicleHash(number); });
}

void FleetWriter::mark(ConnectionSegment &segment, quint32 at, quint8 change, qint64 nowMs)
{
    segment.learnedAt[at] = seconds(nowMs);
    if (!m_fleet.stamp.wasSynced() ||
        m_fleet.stamp.of(m_fleet.isSimulated(segment.kind[at])).syncedAt == noTime)
        return; // before a first sync of its list is complete, nothing is news
    if (segment.changedIn[at] != m_fleet.stamp.sync)
        segment.change[at] = 0;
    segment.changedIn[at] = m_fleet.stamp.sync;
    segment.change[at] |= change;
}

bool FleetWriter::change(quint32 row, const Wanted &want, LearnedFrom from, qint64 nowMs)
{
    const quint32 at = row % segmentRows;
    const ConnectionSegment &old = m_fleet.segmentOf(row);
    // What an answer does not say is kept: the older shape of the list says less.
    const quint32 user = want.user == noNumber ? old.user[at] : want.user;
    const quint32 kind = completed(want.kind, old.kind[at]);
    const IdSlot vehicle = want.vehicle.isNull() ? old.vehicle[at] : want.vehicle;
    const qint64 createdAt = want.createdAt == noTime ? old.createdAt[at] : want.createdAt;
    const qint64 updatedAt = want.updatedAt == noTime ? old.updatedAt[at] : want.updatedAt;

    const bool isPermitted =
        !want.saysPermissions || areSamePermissions(old.permissions[at], want.permissions);
    const quint32 permissions = isPermitted ? old.permissions[at] : want.permissions;

    quint8 change = 0;
    if (old.permissions[at] != permissions)
        change |= ConnectionChange::Permissions;
    if (old.user[at] != user || old.kind[at] != kind || old.vehicle[at] != vehicle ||
        old.createdAt[at] != createdAt || old.updatedAt[at] != updatedAt)
        change |= ConnectionChange::Other;
    if (old.state[at] & ConnectionSegment::IsGone)
        change |= ConnectionChange::New; // it came back
    if (change == 0)
        return false;

    if (old.vehicle[at] != vehicle)
        m_vehiclesIndexed = false; // rare enough to begin anew

    ConnectionSegment &segment = segmentFor(row);
    segment.user[at] = user;
    segment.kind[at] = kind;
    segment.vehicle[at] = vehicle;
    segment.permissions[at] = permissions;
    segment.createdAt[at] = createdAt;
    segment.updatedAt[at] = updatedAt;
    segment.learnedFrom[at] = quint8(from);
    segment.state[at] = 0;
    mark(segment, at, change, nowMs);
    return true;
}

quint64 FleetWriter::vehicleHash(quint32 row) const
{
    return hashOf(m_fleet.segmentOf(row).vehicle[row % segmentRows]);
}

template <class Act>
void FleetWriter::forVehicle(std::string_view vehicle, Act act)
{
    const IdSlot wanted = slotOf(vehicle);
    if (wanted.isNull())
        return;
    if (!m_vehiclesIndexed) {
        m_vehiclesIndexed = true;
        m_vehicles = {};
        m_vehicles.reserve(m_fleet.rows());
        for (quint32 row = 0; row < m_fleet.rows(); ++row)
            m_vehicles.insert(row, [this](quint32 number) { return vehicleHash(number); });
    }
    m_vehicles.each(
        hashOf(wanted),
        [this, &wanted](quint32 row) {
            return m_fleet.segmentOf(row).vehicle[row % segmentRows] == wanted;
        },
        act);
}

std::vector<quint32> FleetWriter::rowsOfVehicle(std::string_view vehicle)
{
    std::vector<quint32> rows;
    forVehicle(vehicle, [&rows](quint32 row) { rows.push_back(row); });
    return rows;
}

void FleetWriter::setVin(std::string_view vehicle, std::string_view vin)
{
    VinSlot slot{};
    if (const auto usual = vinSlot(vin))
        slot = *usual;
    else if (!vin.empty())
        slot = vinReferenceSlot(m_others.numberOf(&m_fleet.others, vin));
    forVehicle(vehicle, [this, slot](quint32 row) {
        if (m_fleet.segmentOf(row).vin[row % segmentRows] != slot)
            segmentFor(row).vin[row % segmentRows] = slot;
    });
}

void FleetWriter::setNickname(std::string_view vehicle, std::string_view nickname)
{
    const quint32 number = m_nicknames.numberOf(&m_fleet.nicknames, nickname);
    forVehicle(vehicle, [this, number](quint32 row) {
        if (m_fleet.segmentOf(row).nickname[row % segmentRows] != number)
            segmentFor(row).nickname[row % segmentRows] = number;
    });
}

} // namespace motorpool
