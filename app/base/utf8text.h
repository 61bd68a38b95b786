// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace motorpool {

/// True if all bytes are below 0x80.
bool isAscii(std::string_view text);

/// True if the text is valid UTF-8.
bool isUtf8(std::string_view text);

/// The text with U+FFFD for what is not UTF-8: stray bytes, overlong forms, surrogates. Unlike
/// QString::fromUtf8, keeps a byte order mark in front.
QString stringFromUtf8(std::string_view text);

/// The text itself if it is valid UTF-8, else a copy in scratch made as by stringFromUtf8. Valid as
/// long as both arguments are.
std::string_view validUtf8(std::string_view text, std::string &scratch);

} // namespace motorpool
