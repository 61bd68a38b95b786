// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <charconv>
#include <span>
#include <string>
#include <string_view>

namespace motorpool {

/// Integers of a greater magnitude are not all numbers of JavaScript and of spreadsheets: 2^53.
constexpr qint64 largestExact = qint64(1) << 53;

/// Appends a number as programs read it: a point for decimals, the fewest digits that give the
/// same number again, no grouping, no locale. A double must be finite.
template <class Number>
void appendNumber(std::string &to, Number value)
{
    char digits[32];
    to.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

/// A list as one text, for formats that have no lists: joined by spaces. It stands in scratch.
inline std::string_view joined(std::span<const std::string_view> texts, std::string &scratch)
{
    scratch.clear();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            scratch += ' ';
        scratch += texts[i];
    }
    return scratch;
}

} // namespace motorpool
