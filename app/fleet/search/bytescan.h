// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"
#include "rowmask.h"

#include <QThreadPool>

#include <string>
#include <string_view>
#include <vector>

namespace motorpool {

/// By number: 1 for a hit.
using Hits = std::vector<quint8>;

/// Looks for a text in columns of ids as they lie in memory, sixteen bytes at a time. What is found
/// first is a suspicion, which is then checked on the text itself; so it is exact.
///
/// The text is in lower case. A UUID has it with its dashes, or without them if the text has none.
class IdScan
{
public:
    explicit IdScan(std::string_view text);

    /// False if no UUID can have it, which spares going through them.
    bool fitsUuids() const { return !m_nibbles.empty(); }

    /// Sets those of the first count that have it; ids of other forms by the numbers in others.
    void find(const IdSlot *slots, quint32 count, const Hits &others, RowMask *found) const;
    bool isIn(const IdSlot &slot, const TextPool &others) const;

private:
    void findFirsts();
    bool isInUuid(const IdSlot &slot) const;

    std::string m_text;
    std::vector<quint8> m_nibbles;     ///< of the text without dashes; empty if no UUID can have it
    std::vector<std::size_t> m_firsts; ///< digits where a text with dashes can begin
};

/// The same for VINs.
class VinScan
{
public:
    explicit VinScan(std::string_view text);

    void find(const VinSlot *slots, quint32 count, const Hits &others, RowMask *found) const;
    bool isIn(const VinSlot &slot, const TextPool &others) const;

private:
    std::string m_text;    ///< as given
    std::string m_capital; ///< empty if no VIN can have it
};

/// True if the text, which is in lower case, occurs in the other one in any case. Letters beyond
/// ASCII are folded too if the text has any.
bool occursIn(std::string_view text, std::string_view other);

/// The texts of a pool in which the text occurs; goes through its blocks on several threads.
Hits findInPool(std::string_view text, const TextPool &pool, QThreadPool *threads);

} // namespace motorpool
