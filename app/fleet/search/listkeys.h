// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberindex.h"
#include "pastedlist.h"
#include "segments.h"

#include <string_view>
#include <vector>

namespace motorpool {

/// Finds the entries of a list, which outlives it, by what the columns of a fleet hold. Once made,
/// it may be read on any thread.
class ListKeys
{
public:
    explicit ListKeys(const PastedList &list);

    /// The entry's number, or noNumber.
    quint32 ofId(const IdSlot &id) const;
    quint32 ofVin(const VinSlot &vin) const;
    quint32 ofText(std::string_view text) const;

private:
    struct Id
    {
        IdSlot id;
        quint32 entry;
    };
    struct Vin
    {
        VinSlot vin;
        quint32 entry;
    };

    const PastedList &m_list;
    std::vector<Id> m_ids;
    std::vector<Vin> m_vins;
    NumberIndex m_byId; ///< of places in m_ids, as the next one in m_vins
    NumberIndex m_byVin;
    NumberIndex m_byText; ///< of entries
};

} // namespace motorpool
