// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"
#include "fleetorder.h"

#include <QThreadPool>

#include <string>
#include <vector>

namespace motorpool {

/// What a field's values are sorted by, as numbers of eight bytes that are compared one after the
/// other. Made for one fleet, which outlives it.
///
/// Text goes in natural order, UUIDs and VINs by their characters; ids of other forms come after
/// UUIDs. Distances are compared in kilometres, whatever their unit.
class SortColumn
{
public:
    static constexpr quint64 unknown = ~quint64(0);

    SortColumn(const Fleet &fleet, const FleetSortKey &key, QThreadPool *pool);

    /// The first number of a row; unknown comes last in either direction.
    quint64 head(quint32 row) const;

    /// The nth number (from 1 on) of a row that is known, to be turned; 0 once there are no more.
    quint64 next(quint32 row, int n) const;
    quint64 turned(quint64 number) const { return m_descending ? ~number : number; }

    /// False if rows of the same head are equal.
    bool hasNext() const { return m_hasNext; }

private:
    quint64 plainHead(const ConnectionSegment &segment, quint32 at) const;
    quint64 readingHead(quint32 reading) const;
    quint64 headOfId(const IdSlot &slot) const;
    quint32 textNumber(quint32 row) const;
    const IdSlot &idOf(quint32 row) const;
    std::string_view textKey(quint32 number) const;
    void makeTextKeys(const TextPool &pool, QThreadPool *threads);
    void makeKindKeys();
    void makeUserHeads(QThreadPool *threads);
    quint64 headOfText(quint32 number) const;

    const Fleet &m_fleet;
    FleetField m_field;
    bool m_descending;
    bool m_hasNext = false;
    std::vector<quint64> m_byNumber; ///< of a kind, set of permissions or user: its head
    std::vector<std::string> m_keys; ///< natural keys of so many texts each, end to end
    std::vector<quint32> m_keyEnds;  ///< by text
    std::size_t m_shared = 0;        ///< so many bytes all keys begin with
};

} // namespace motorpool
