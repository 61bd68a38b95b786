// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "fleet.h"
#include "fleetreading.h"

#include <string>

namespace motorpool {

/// Reads one row of a fleet, which outlives it. Texts are UTF-8; empty is unknown.
class FleetRow
{
public:
    FleetRow(const Fleet &fleet, quint32 row)
        : m_fleet(&fleet)
        , m_segment(&fleet.segmentOf(row))
        , m_at(row % segmentRows)
    {
    }

    std::string connectionId() const { return idText(m_segment->connection[m_at]); }
    std::string vehicleId() const { return idText(m_segment->vehicle[m_at]); }
    std::string userId() const;
    std::string vin() const;
    std::string_view externalId() const;
    std::string_view make() const { return m_fleet->words[kind().make]; }
    std::string_view model() const { return m_fleet->words[kind().model]; }
    std::string_view powertrain() const { return m_fleet->words[kind().powertrain]; }
    std::string_view mode() const { return m_fleet->words[kind().mode]; }
    std::string_view nickname() const { return m_fleet->nicknames[m_segment->nickname[m_at]]; }
    const VehicleKind &kind() const { return m_fleet->kinds[m_segment->kind[m_at]]; }
    const PermissionSet &permissions() const
    {
        return m_fleet->permissionSets[m_segment->permissions[m_at]];
    }
    qint64 createdAt() const { return m_segment->createdAt[m_at]; }
    qint64 updatedAt() const { return m_segment->updatedAt[m_at]; }
    qint64 learnedAt() const { return qint64(m_segment->learnedAt[m_at]) * 1000; }
    bool isGone() const { return m_segment->state[m_at] & ConnectionSegment::IsGone; }
    bool isCleared() const { return m_segment->state[m_at] & ConnectionSegment::IsCleared; }

    /// ConnectionChange of the last sync.
    quint8 change() const
    {
        return m_segment->changedIn[m_at] == m_fleet->stamp.sync ? m_segment->change[m_at] : 0;
    }

    FleetReading reading(FleetSignal signal) const;
    qint64 heardAt() const; ///< the newest time that the car reported of any signal; or noTime
    qint64 readAt() const;  ///< when its readings were learned; or noTime
    std::optional<ReadFault> fault() const; ///< if the last try to read it failed

    /// As the API tells it.
    Connection connection() const;

    std::string idText(const IdSlot &slot) const;

private:
    const ReadingSegment *readings() const; ///< null if it has none
    quint32 readingAt() const { return m_segment->readings[m_at] % segmentRows; }

    const Fleet *m_fleet;
    const ConnectionSegment *m_segment;
    quint32 m_at;
};

} // namespace motorpool
