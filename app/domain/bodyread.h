// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonread.h"

#include <optional>

namespace motorpool {

// What Smartcar's v3 bodies have in common.

/// Parses bytes whose root must be an object.
Result<JsonReader> parseObject(const QByteArray &body);

/// The object in "data", or the root itself where it came unwrapped, as in 2025.
JsonReader unwrapped(const JsonReader &root);

/// A year as a number, or as text in older answers; a fault if it cannot be one.
std::optional<int> readYear(const JsonReader &attributes);

/// A count of things, which is not negative and fits an int; else a fault.
std::optional<int> readCount(const JsonReader &object, QStringView key);

/// What a list's "meta" tells. The older pages say "page" for "pageNumber".
struct PageMeta
{
    std::optional<int> number;
    std::optional<int> size;
    std::optional<int> total;
};
PageMeta readPageMeta(const JsonReader &root);

} // namespace motorpool
