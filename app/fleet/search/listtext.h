// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace motorpool {

/// Case-folded, as entries of a list are told apart.
std::string listKey(std::string_view text);

/// Without what people and programs put around ids: white space, quotes, brackets.
std::string_view withoutWrapping(std::string_view text);

/// What stands between spaces, bars and slashes, without wrapping and nothing that is empty.
std::vector<std::string_view> listParts(std::string_view text);

/// True if a key is of the form of a UUID or of a VIN.
bool isPlainId(std::string_view key);

/// How well a column's title names ids, the best is 0; nothing if it does not.
std::optional<int> idTitleRank(std::string_view title);

} // namespace motorpool
