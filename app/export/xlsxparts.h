// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace motorpool {

/// The parts of a workbook of one sheet (ECMA-376, SpreadsheetML), apart from its rows.

struct XlsxPart
{
    std::string_view name;
    std::string content;
};

/// Cell formats in the order in which the workbook's styles have them.
enum class XlsxStyle { Plain = 0, Title = 1, Text = 2, Time = 3 };

/// Everything but the sheet. The range is that of the filter: "$A$1:$T$101".
std::vector<XlsxPart> xlsxParts(std::string_view absoluteRange);

constexpr std::string_view xlsxSheetName = "xl/worksheets/sheet1.xml";

/// What comes before the rows: the first row frozen, the columns' widths in characters.
std::string xlsxSheetHead(const std::vector<int> &widths);

/// What comes after the rows: a filter over the range "A1:T101".
std::string xlsxSheetFoot(std::string_view range);

/// "A" for 0, "AA" for 26.
std::string xlsxColumnName(std::size_t column);

/// Appends the text as XML that stands for it in a cell. What XML cannot hold, and a carriage
/// return, is written _x000D_, and a text that looks so already is told apart; both as ECMA-376
/// has it (ST_Xstring). The text is valid UTF-8.
void appendXlsxText(std::string &to, std::string_view utf8);

} // namespace motorpool
