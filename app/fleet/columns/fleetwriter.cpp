// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetwriter.h"

#include "connection.h"
#include "fleetrow.h"
#include "vinslot.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace motorpool {

namespace {

quint64 hashOf(const IdSlot &slot)
{
    quint64 halves[2];
    std::memcpy(halves, slot.bytes.data(), sizeof halves);
    return halves[0] * 0x9e3779b97f4a7c15 ^ halves[1];
}

quint64 hashOf(quint32 user, const IdSlot &vehicle)
{
    return hashOf(vehicle) + user;
}

template <class T>
std::string bytesOf(const T *first, std::size_t count)
{
    return {reinterpret_cast<const char *>(first), count * sizeof(T)};
}

quint64 hashOf(const VehicleKind &kind)
{
    quint64 hash = quint64(kind.make) << 32 | kind.model;
    for (const quint32 part : {kind.powertrain, kind.mode, quint32(quint16(kind.year))})
        hash = (hash ^ part) * 0x9e3779b97f4a7c15;
    return hash ^ hash >> 32;
}

quint32 seconds(qint64 milliseconds)
{
    return quint32(std::clamp<qint64>(milliseconds / 1000, 0, 0xffffffff));
}

/// The segment that a number belongs to, with room for it; sets what a new row starts with.
template <class Segment>
QSharedDataPointer<Segment> &roomFor(std::vector<QSharedDataPointer<Segment>> *segments)
{
    if (segments->empty() || segments->back()->rows == segmentRows)
        segments->emplace_back(new Segment);
    return segments->back();
}

} // namespace

struct FleetWriter::Wanted
{
    IdSlot connection;
    IdSlot vehicle;
    quint32 user = noNumber;
    quint32 kind = 0;
    quint32 permissions = 0;
    qint64 createdAt = noTime;
    qint64 updatedAt = noTime;
};

FleetWriter::FleetWriter()
{
    m_fleet.kinds.append({});
    m_fleet.permissionSets.append({});
}

FleetWriter::FleetWriter(Fleet fleet)
    : m_fleet(std::move(fleet))
{
    if (m_fleet.kinds.size() == 0)
        m_fleet.kinds.append({});
    if (m_fleet.permissionSets.size() == 0)
        m_fleet.permissionSets.append({});
}

ConnectionSegment &FleetWriter::segmentFor(quint32 row)
{
    m_dirt.segments.insert(row / segmentRows);
    ++m_fleet.stamp.version;
    return *m_fleet.segments[row / segmentRows];
}

UserSegment &FleetWriter::userSegmentFor(quint32 user)
{
    m_dirt.users.insert(user / segmentRows);
    ++m_fleet.stamp.version;
    return *m_fleet.users[user / segmentRows];
}

IdSlot FleetWriter::slotOf(std::string_view id)
{
    if (id.empty())
        return {};
    if (const auto slot = IdSlot::fromUuid(id))
        return *slot;
    return IdSlot::fromReference(m_others.numberOf(&m_fleet.others, id));
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
    for (quint32 set = 0; set < m_fleet.permissionSets.size(); ++set) {
        const PermissionSet &names = m_fleet.permissionSets[set];
        m_permissionSets.emplace(bytesOf(names.data(), names.size()), set);
    }
}

quint32 FleetWriter::userOf(std::string_view id, std::string_view external)
{
    if (id.empty() && external.empty())
        return noNumber;
    const IdSlot slot = slotOf(id);
    const quint32 externalNumber = m_externals.numberOf(&m_fleet.externals, external);
    const quint64 hash = slot.isNull() ? externalNumber : hashOf(slot);
    const quint32 known = m_users.find(hash, [&](quint32 number) {
        const UserSegment &segment = m_fleet.userSegment(number);
        const quint32 at = number % segmentRows;
        return segment.id[at] == slot && (!slot.isNull() || segment.external[at] == externalNumber);
    });
    if (known != NumberIndex::none) {
        // A list that says nothing of the external id does not take it away.
        if (externalNumber != 0 &&
            m_fleet.userSegment(known).external[known % segmentRows] != externalNumber)
            userSegmentFor(known).external[known % segmentRows] = externalNumber;
        return known;
    }
    const quint32 user = m_fleet.userCount();
    UserSegment &segment = *roomFor(&m_fleet.users);
    segment.id[segment.rows] = slot;
    segment.external[segment.rows] = externalNumber;
    ++segment.rows;
    m_dirt.users.insert(user / segmentRows);
    m_users.insert(user, [this](quint32 number) { return userHash(number); });
    return user;
}

quint32 FleetWriter::kindOf(const ConnectionView &view)
{
    const auto word = [this](std::string_view text) {
        return m_words.numberOf(&m_fleet.words, text);
    };
    return numberOf(
        {word(view.make), word(view.model), word(view.powertrain), word(view.mode), view.year});
}

quint32 FleetWriter::numberOf(const VehicleKind &kind)
{
    const quint32 known =
        m_kinds.find(hashOf(kind), [&](quint32 number) { return m_fleet.kinds[number] == kind; });
    if (known != NumberIndex::none)
        return known;
    const quint32 number = m_fleet.kinds.size();
    m_fleet.kinds.append(kind);
    m_kinds.insert(number, [this](quint32 of) { return hashOf(m_fleet.kinds[of]); });
    return number;
}

quint32 FleetWriter::completed(quint32 kind, quint32 known)
{
    if (kind == known)
        return kind;
    VehicleKind full = m_fleet.kinds[kind];
    const VehicleKind &old = m_fleet.kinds[known];
    for (quint32 VehicleKind::*word :
         {&VehicleKind::make, &VehicleKind::model, &VehicleKind::powertrain, &VehicleKind::mode}) {
        if (full.*word == 0)
            full.*word = old.*word;
    }
    if (full.year == VehicleKind::noYear)
        full.year = old.year;
    return numberOf(full);
}

quint32 FleetWriter::permissionsOf(std::span<const std::string_view> names)
{
    if (names.data() == m_lastNames.data() && names.size() == m_lastNames.size())
        return m_lastPermissions;
    PermissionSet set;
    set.reserve(names.size());
    for (const std::string_view name : names)
        set.push_back(m_words.numberOf(&m_fleet.words, name));
    const auto [place, isNew] =
        m_permissionSets.emplace(bytesOf(set.data(), set.size()), m_fleet.permissionSets.size());
    if (isNew)
        m_fleet.permissionSets.append(std::move(set));
    m_lastNames = names;
    m_lastPermissions = place->second;
    return place->second;
}

FleetWriter::Wanted FleetWriter::wanted(const ConnectionView &view)
{
    return {slotOf(view.id),
            slotOf(view.vehicle),
            userOf(view.user, view.external),
            kindOf(view),
            permissionsOf(view.permissions),
            view.createdAt,
            view.updatedAt};
}

void FleetWriter::beginPass()
{
    m_seen.assign(m_fleet.rows(), false);
    m_seenCount = 0;
    m_repeatedCount = 0;
}

void FleetWriter::beginSync(qint64 nowMs)
{
    beginPass();
    m_met.assign(m_fleet.rows(), false);
    // One that goes on where another was interrupted has its news as well.
    FleetStamp &stamp = m_fleet.stamp;
    if (stamp.startedAt <= stamp.syncedAt)
        ++stamp.sync;
    stamp.startedAt = std::max(nowMs, stamp.syncedAt + 1);
    ++m_fleet.stamp.version;
    m_dirt.stamp = true;
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
    ++m_fleet.stamp.version;
    m_rows.insert(row, [this](quint32 number) { return keyHash(number); });
    if (m_vehiclesIndexed)
        m_vehicles.insert(row, [this](quint32 number) { return vehicleHash(number); });
}

void FleetWriter::mark(ConnectionSegment &segment, quint32 at, quint8 change, qint64 nowMs)
{
    segment.learnedAt[at] = seconds(nowMs);
    if (m_fleet.stamp.syncedAt == noTime)
        return; // before a first sync is complete, nothing is news
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

    quint8 change = 0;
    if (old.permissions[at] != want.permissions)
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
    segment.permissions[at] = want.permissions;
    segment.createdAt[at] = createdAt;
    segment.updatedAt[at] = updatedAt;
    segment.learnedFrom[at] = quint8(from);
    segment.state[at] = 0;
    mark(segment, at, change, nowMs);
    return true;
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
        counts.added += (change & ConnectionChange::New) != 0;
        counts.gone += (change & ConnectionChange::Gone) != 0;
        counts.permissions += (change & ConnectionChange::Permissions) != 0;
    }
    m_fleet.stamp.syncedAt = std::max(nowMs, m_fleet.stamp.startedAt); // clocks may be set back
    ++m_fleet.stamp.version;
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
                oldSegment.vehicle[oldAt] != segment.vehicle[at])
                continue;
            takeOver(old, row, nowMs);
            goneRows.remove(hash, old);
            ++joined;
            break;
        }
    }
    return joined;
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
    if (segment.readings[at] == noNumber)
        segment.readings[at] = old.readings[oldAt];
    quint8 change = ConnectionChange::Reauthenticated;
    if (segment.permissions[at] != old.permissions[oldAt])
        change |= ConnectionChange::Permissions;
    mark(segment, at, change, nowMs);
    segment.change[at] &= quint8(~ConnectionChange::New);
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
