// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

namespace motorpool {

/// True if every row that passes the newer filter surely passes the older one, at the same moment
/// and on the same data: then it is enough to search what the older one found. False may also mean
/// that it was not worth finding out.
bool narrows(const Filter &newer, const Filter &older);

} // namespace motorpool
