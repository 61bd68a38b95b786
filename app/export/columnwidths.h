// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsource.h"

namespace motorpool {

/// How wide a sheet's columns should be, in characters: as the widest of title and first rows,
/// within limits.
std::vector<int> columnWidths(const RowSource &source);

} // namespace motorpool
