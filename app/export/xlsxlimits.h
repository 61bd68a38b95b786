// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "rowsource.h"

namespace motorpool {

/// What an XLSX file holds, by "Excel specifications and limits". All errors are of kind Usage and
/// advise another format.
constexpr qint64 xlsxRows = 1'048'576; ///< with the header
constexpr qint64 xlsxColumns = 16'384;
constexpr qsizetype xlsxTextLength = 32'767; ///< of a cell, in UTF-16 units

/// Whether the rows and columns fit into a sheet.
Result<Done> fitsXlsx(const RowSource &source);

/// The row is counted from 0.
ApiError tooLongForXlsx(qint64 row, std::string_view column);

ApiError tooBigForXlsx();

} // namespace motorpool
