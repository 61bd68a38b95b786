// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvrows.h"

#include "celltext.h"
#include "rowtarget.h"
#include "utf8text.h"

#include <cmath>

namespace motorpool {

CsvRows::CsvRows(const std::vector<ExportColumn> &columns, const ExportOptions &options,
                 RowTarget *target)
    : m_target(target)
    , m_out(target->buffer())
    , m_style{char(options.separator), true}
    , m_single(columns.size() == 1)
{
    if (options.byteOrderMark)
        m_out += "\xEF\xBB\xBF";
    for (const ExportColumn &column : columns)
        text(column.name);
    endRow();
}

void CsvRows::separate()
{
    if (m_cells++ > 0)
        m_out += m_style.separator;
}

void CsvRows::text(std::string_view utf8)
{
    if (utf8.empty()) {
        null();
        return;
    }
    separate();
    appendCsvText(m_out, validUtf8(utf8, m_repaired), m_style);
}

void CsvRows::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    separate();
    appendNumber(m_out, value);
}

void CsvRows::integer(qint64 value)
{
    separate();
    appendNumber(m_out, value);
}

void CsvRows::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void CsvRows::time(EpochMs time)
{
    if (!hasIsoTime(time)) {
        null();
        return;
    }
    separate();
    const auto characters = isoTimeCharacters(time);
    m_out.append(characters.data(), characters.size());
}

void CsvRows::list(std::span<const std::string_view> utf8)
{
    text(joined(utf8, m_joined));
}

void CsvRows::null()
{
    separate();
    if (m_single)
        m_out += "\"\"";
}

void CsvRows::endRow()
{
    m_out += "\r\n";
    m_cells = 0;
    m_target->writeOut();
}

} // namespace motorpool
