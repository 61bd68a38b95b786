// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterread.h"
#include "filtersplit.h"

namespace motorpool {

/// Understands one alternative of a term by its key's kind. Seeks what was meant by an unknown word
/// only if it shall suggest.
FilterRead<FilterValue> readFilterValue(const FilterKeyDef &def, const RawFilterValue &raw,
                                        bool suggests);

} // namespace motorpool
