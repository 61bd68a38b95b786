// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordwriter.h"

#include "csvwriter.h"
#include "jsonwriter.h"
#include "tablewriter.h"

namespace motorpool::cli {

std::unique_ptr<RecordWriter> makeWriter(Format format, const RecordShape &shape, Output *output)
{
    switch (format) {
    case Format::Json:
        return std::make_unique<JsonWriter>(shape, output);
    case Format::Ndjson:
        return std::make_unique<NdjsonWriter>(shape, output);
    case Format::Csv:
        return std::make_unique<CsvWriter>(shape, output);
    case Format::Xlsx: // of files alone
    case Format::Table:
        break;
    }
    return std::make_unique<TableWriter>(shape, output);
}

} // namespace motorpool::cli
