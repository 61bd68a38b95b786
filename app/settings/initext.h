// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conffile.h"

namespace motorpool {

/// One line of INI text that says something.
struct IniLine
{
    QString section;
    QString key;   ///< empty: the section's own line
    QString value; ///< without its escapes
    int number = 0;
};

/// Reads INI text as parseIni() does, in the order of its lines.
Result<QList<IniLine>> iniLines(const QByteArray &text);

/// Reads INI text: "[section]", "key=value", comments from ";" or "#", blank lines, in UTF-8.
/// In a value, "\\", "\n", "\r", "\t" and "\s" stand for a backslash, line feed, carriage return,
/// and a tab or space at either end. Error: Storage, with the number of the line that is none of
/// these.
Result<ConfFile::Sections> parseIni(const QByteArray &text);

/// The text that parseIni() reads back to the same sections. Empty sections are left out.
QByteArray toIni(const ConfFile::Sections &sections);

} // namespace motorpool
