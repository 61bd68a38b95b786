// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listlookup.h"

#include <vector>

namespace motorpool {

/// Which entries of a list are wanted.
enum class ListShow : quint8 { All, Connected, Gone, NotFound, Several };

/// A line of the answer: an entry and one of its connections, or the entry alone.
struct ListLine
{
    quint32 entry = 0;
    quint32 row = noNumber; ///< of the fleet
    quint8 by = 0;          ///< ListHit
};

/// In the order of the list, then of the fleet.
std::vector<ListLine> listLines(const ListFound &found, ListShow show);

} // namespace motorpool
