// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace motorpool {

/// How texts stand in a CSV file.
struct CsvStyle
{
    char separator = ',';

    /// A text that has the apostrophe of a defused one already gets one more, so that a reader
    /// can take it off again; see appendCsvText.
    bool reversible = false;
};

/// Appends the text as one CSV field, quoted where RFC 4180 wants it.
///
/// A text that a spreadsheet would take for a formula (it starts with = + - @, a tab or a carriage
/// return) gets an apostrophe in front, as OWASP advises: names come from outside, and a table
/// that somebody opens must not run them. Only texts: a number is none, also below zero.
///
/// Back again, if reversible: of a text that has apostrophes and then one of these six
/// characters, drop the first.
void appendCsvText(std::string &to, std::string_view utf8, CsvStyle style = {});

} // namespace motorpool
