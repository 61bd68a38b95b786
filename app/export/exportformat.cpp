// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportformat.h"

namespace motorpool {

using namespace Qt::StringLiterals;

std::optional<ExportFormat> formatOfName(const QString &path)
{
    using enum ExportFormat;
    for (const ExportFormat format : {Csv, Xlsx, Json, Ndjson}) {
        if (path.endsWith(endingOf(format), Qt::CaseInsensitive))
            return format;
    }
    if (path.endsWith(".jsonl"_L1, Qt::CaseInsensitive))
        return Ndjson;
    return {};
}

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u".csv"_s;
    case ExportFormat::Xlsx:
        return u".xlsx"_s;
    case ExportFormat::Json:
        return u".json"_s;
    case ExportFormat::Ndjson:
        return u".ndjson"_s;
    }
    return {};
}

} // namespace motorpool
