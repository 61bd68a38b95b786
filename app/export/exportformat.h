// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace motorpool {

enum class ExportFormat {
    Csv,    ///< RFC 4180, a header row
    Xlsx,   ///< one sheet, a header row
    Json,   ///< one array of objects
    Ndjson, ///< an object a line
};

/// What the ending of the file's name says, in either case: ".csv", ".xlsx", ".json", and for
/// NDJSON ".ndjson" or ".jsonl". Nothing if it says nothing of the kind.
std::optional<ExportFormat> formatOfName(const QString &path);

/// The format's ending with its dot: ".ndjson".
QString endingOf(ExportFormat format);

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;

    /// CSV: between the fields. A semicolon is what Excel expects where the comma is decimal.
    enum class Separator : char { Comma = ',', Semicolon = ';', Tab = '\t', Bar = '|' };
    Separator separator = Separator::Comma;

    /// CSV: begin with a byte order mark, without which Excel takes UTF-8 for something else.
    bool byteOrderMark = false;
};

} // namespace motorpool
