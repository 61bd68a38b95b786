// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxlimits.h"

#include "utf8text.h"

#include <QCoreApplication>

namespace motorpool {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

ApiError usage(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return error;
}

} // namespace

Result<Done> fitsXlsx(const RowSource &source)
{
    if (source.rows() > xlsxRows - 1) {
        return Failure(usage(
            words(QT_TRANSLATE_NOOP(
                      "Export", "An XLSX sheet holds %L1 rows, and these are %L2. CSV holds them."))
                .arg(xlsxRows - 1)
                .arg(source.rows())));
    }
    const qint64 columns = qint64(source.columns().size());
    if (columns > xlsxColumns) {
        return Failure(
            usage(words(QT_TRANSLATE_NOOP(
                            "Export",
                            "An XLSX sheet holds %L1 columns, and these are %L2. CSV holds them."))
                      .arg(xlsxColumns)
                      .arg(columns)));
    }
    return Done{};
}

ApiError tooLongForXlsx(qint64 row, std::string_view column)
{
    return usage(
        words(QT_TRANSLATE_NOOP("Export", "Row %L1, column %2: the text is longer than the "
                                          "%L3 characters that an XLSX cell holds. CSV "
                                          "holds it."))
            .arg(row + 1)
            .arg(stringFromUtf8(column))
            .arg(xlsxTextLength));
}

ApiError tooBigForXlsx()
{
    return usage(words(
        QT_TRANSLATE_NOOP("Export", "An XLSX file holds 4 GiB, and this is more. CSV holds it.")));
}

} // namespace motorpool
