// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace motorpool {

/// Appends the natural key (naturalorder.h) of a UTF-8 text, in UTF-8; quickly if it is ASCII.
void appendNaturalKey(std::string_view text, std::string *keys);

} // namespace motorpool
