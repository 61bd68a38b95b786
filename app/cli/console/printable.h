// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool::cli {

/// The text with everything that could drive a terminal or mislead its reader made visible:
/// control characters of C0 and C1, DEL, line and paragraph separators and the overrides of
/// writing direction become "\u001B" and the like. Names and messages come from outside.
QString printable(const QString &text);

/// The number of columns that a terminal gives to printable text: none for combining marks, two
/// for wide East Asian characters and emoji.
int displayWidth(const QString &text);

} // namespace motorpool::cli
