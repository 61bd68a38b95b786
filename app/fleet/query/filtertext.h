// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

#include <QString>

namespace motorpool {

/// A filter as text in the one way that the program writes it; parseFilter() makes the same filter
/// of it.
QString toText(const Filter &filter);
QString toText(const FilterTerm &term);

} // namespace motorpool
