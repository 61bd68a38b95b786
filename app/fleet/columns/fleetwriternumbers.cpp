// SPDX-License-Identifier: GPL-3.0-or-later
// Under which numbers a fleet keeps ids, users, kinds and sets of permissions.
#include "fleethash.h"
#include "fleetwriter.h"

#include <algorithm>
#include <unordered_set>

namespace motorpool {

namespace {

/// Each once, whatever the order in which they came.
PermissionSet sorted(PermissionSet set)
{
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return set;
}

} // namespace

IdSlot FleetWriter::slotOf(std::string_view id)
{
    if (id.empty())
        return {};
    if (const auto slot = IdSlot::fromUuid(id))
        return *slot;
    return IdSlot::fromReference(m_others.numberOf(&m_fleet.others, id));
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

/// Caches of before may have the same names in several orders.
void FleetWriter::indexPermissions()
{
    for (quint32 set = 0; set < m_fleet.permissionSets.size(); ++set) {
        const PermissionSet names = sorted(m_fleet.permissionSets[set]);
        const auto place = m_permissionSets.emplace(bytesOf(names.data(), names.size()), set).first;
        m_sameSets.push_back(place->second);
    }
}

bool FleetWriter::areSamePermissions(quint32 one, quint32 other) const
{
    return m_sameSets[one] == m_sameSets[other];
}

quint32 FleetWriter::permissionsOf(std::span<const std::string_view> names)
{
    if (names.empty())
        return 0;
    if (names.data() == m_lastNames.data() && names.size() == m_lastNames.size())
        return m_lastPermissions;
    PermissionSet set;
    set.reserve(names.size());
    for (const std::string_view name : names)
        set.push_back(m_words.numberOf(&m_fleet.words, name));
    const PermissionSet key = sorted(set);
    if (key.size() != set.size()) {
        std::unordered_set<quint32> before;
        std::erase_if(set, [&before](quint32 name) { return !before.insert(name).second; });
    }
    const quint32 next = m_fleet.permissionSets.size();
    const auto [place, isNew] = m_permissionSets.emplace(bytesOf(key.data(), key.size()), next);
    if (isNew) {
        m_fleet.permissionSets.append(std::move(set));
        m_sameSets.push_back(next);
    }
    m_lastNames = names;
    m_lastPermissions = place->second;
    return place->second;
}

} // namespace motorpool
