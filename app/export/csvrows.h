// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvtext.h"
#include "rowwriter.h"

namespace motorpool {

/// RFC 4180 in UTF-8: a header row, rows by CRLF. Null is an empty field, times are ISO 8601 UTC,
/// lists are joined by spaces. Texts run no formula and can be had back: see appendCsvText.
class CsvRows final : public RowWriter
{
public:
    CsvRows(const std::vector<ExportColumn> &columns, const ExportOptions &options,
            RowTarget *target);

    void text(std::string_view utf8) override;
    void number(double value) override;
    void integer(qint64 value) override;
    void boolean(bool value) override;
    void time(EpochMs time) override;
    void list(std::span<const std::string_view> utf8) override;
    void null() override;
    void endRow() override;
    void finish() override {}

private:
    void separate();

    RowTarget *m_target;
    std::string &m_out;
    CsvStyle m_style;
    bool m_single; ///< one column: an empty field would be an empty line
    std::string m_joined, m_repaired;
};

} // namespace motorpool
