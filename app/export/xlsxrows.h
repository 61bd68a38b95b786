// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowwriter.h"
#include "zipwriter.h"

namespace motorpool {

/// A workbook of one sheet: a frozen header with filters; texts as texts, also ids of digits alone;
/// real numbers, and real dates that say that they are UTC. What Excel would not show to the last
/// digit (integers of more than 15) is text; times before March 1900, which it does not know, are
/// texts in ISO 8601. Lists are joined by spaces, null is no cell.
class XlsxRows final : public RowWriter
{
public:
    /// The source fits (xlsxlimits.h).
    XlsxRows(const RowSource &source, RowTarget *target);

    void text(std::string_view utf8) override;
    void number(double value) override;
    void integer(qint64 value) override;
    void boolean(bool value) override;
    void time(EpochMs time) override;
    void list(std::span<const std::string_view> utf8) override;
    void null() override { ++m_cells; }
    void endRow() override;
    void finish() override;

private:
    void openCell(); ///< with its place, so that empty ones, and empty rows, can be left out
    void textCell(std::string_view utf8, int style);

    RowTarget *m_target;
    ZipWriter m_zip;
    std::vector<ExportColumn> m_columns;
    std::vector<std::string> m_places; ///< <c r="A
    std::string m_range;               ///< of everything: A1:T101
    qint64 m_row = 1;                  ///< of the sheet, the header's is 1
    std::string m_number = "1";        ///< m_row in digits
    bool m_rowOpen = false;
    std::string m_xml; ///< of the rows not yet deflated
    std::string m_joined, m_repaired;
};

} // namespace motorpool
