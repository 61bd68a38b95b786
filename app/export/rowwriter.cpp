// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowwriter.h"

#include "csvrows.h"
#include "jsonrows.h"
#include "xlsxlimits.h"
#include "xlsxrows.h"

namespace motorpool {

Result<Done> checkFits(const RowSource &source, ExportFormat format)
{
    return format == ExportFormat::Xlsx ? fitsXlsx(source) : Result<Done>(Done{});
}

std::unique_ptr<RowWriter> makeRowWriter(const RowSource &source, const ExportOptions &options,
                                         RowTarget *target)
{
    switch (options.format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvRows>(source.columns(), options, target);
    case ExportFormat::Xlsx:
        return std::make_unique<XlsxRows>(source, target);
    case ExportFormat::Json:
        return std::make_unique<JsonRows>(source.columns(), JsonRows::Form::Array, target);
    case ExportFormat::Ndjson:
        break;
    }
    return std::make_unique<JsonRows>(source.columns(), JsonRows::Form::Lines, target);
}

} // namespace motorpool
