// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxrows.h"

#include "celltext.h"
#include "columnwidths.h"
#include "utf8text.h"
#include "xlsxlimits.h"
#include "xlsxparts.h"

#include <cmath>

namespace motorpool {

namespace {

constexpr std::size_t pieceSize = 128 * 1024; // of XML, for each turn of deflate

constexpr double msOfDay = 86'400'000;
constexpr double epochDay = 25'569;               // 1970-01-01 in days of a sheet
constexpr EpochMs firstDate = -2'203'891'200'000; // 1900-03-01: before, Excel has a day too many
constexpr qint64 most15Digits = 999'999'999'999'999;

qsizetype utf16Length(std::string_view utf8)
{
    qsizetype length = 0;
    for (const char character : utf8) {
        const auto c = static_cast<unsigned char>(character);
        length += (c & 0xC0) != 0x80; // one for each first byte
        length += c >= 0xF0;          // two for what is beyond the first plane
    }
    return length;
}

} // namespace

XlsxRows::XlsxRows(const RowSource &source, RowTarget *target)
    : m_target(target)
    , m_zip(target)
    , m_columns(source.columns())
{
    std::string last = xlsxColumnName(m_columns.size() - 1);
    const std::string end = std::to_string(source.rows() + 1);
    m_range = "A1:" + last + end;
    for (const XlsxPart &part : xlsxParts("$A$1:$" + last + "$" + end))
        m_zip.add(part.name, part.content);

    m_zip.begin(xlsxSheetName);
    m_xml = xlsxSheetHead(columnWidths(source));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_places.push_back("<c r=\"" + xlsxColumnName(i));
    for (const ExportColumn &column : m_columns)
        textCell(column.name, int(XlsxStyle::Title));
    endRow();
}

void XlsxRows::openCell()
{
    if (!m_rowOpen) {
        m_rowOpen = true;
        m_xml += "<row r=\"";
        m_xml += m_number;
        m_xml += "\">";
    }
    if (m_cells < m_places.size()) // a source that gives too many is refused later
        m_xml += m_places[m_cells];
    ++m_cells;
    m_xml += m_number;
    m_xml += '"';
}

void XlsxRows::textCell(std::string_view utf8, int style)
{
    const std::string_view valid = validUtf8(utf8, m_repaired);
    if (qsizetype(valid.size()) > xlsxTextLength && utf16Length(valid) > xlsxTextLength) {
        const std::size_t column = std::min(m_cells, m_columns.size() - 1);
        m_target->fail(tooLongForXlsx(m_row - 2, m_columns[column].name));
        null();
        return;
    }
    openCell();
    m_xml += " s=\"";
    m_xml += char('0' + style);
    m_xml += "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    appendXlsxText(m_xml, valid);
    m_xml += "</t></is></c>";
}

void XlsxRows::text(std::string_view utf8)
{
    if (utf8.empty())
        null();
    else
        textCell(utf8, int(XlsxStyle::Text));
}

void XlsxRows::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    openCell();
    m_xml += "><v>";
    appendNumber(m_xml, value);
    m_xml += "</v></c>";
}

void XlsxRows::integer(qint64 value)
{
    if (value > most15Digits || value < -most15Digits) {
        std::string digits;
        appendNumber(digits, value);
        text(digits);
        return;
    }
    openCell();
    m_xml += "><v>";
    appendNumber(m_xml, value);
    m_xml += "</v></c>";
}

void XlsxRows::boolean(bool value)
{
    openCell();
    m_xml += value ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>";
}

void XlsxRows::time(EpochMs time)
{
    if (!hasIsoTime(time)) {
        null();
        return;
    }
    if (time < firstDate) {
        const auto characters = isoTimeCharacters(time);
        text({characters.data(), characters.size()});
        return;
    }
    openCell();
    m_xml += " s=\"3\"><v>";
    appendNumber(m_xml, double(time) / msOfDay + epochDay);
    m_xml += "</v></c>";
}

void XlsxRows::list(std::span<const std::string_view> utf8)
{
    text(joined(utf8, m_joined));
}

void XlsxRows::endRow()
{
    if (m_rowOpen)
        m_xml += "</row>";
    m_rowOpen = false;
    m_cells = 0;
    m_number.clear();
    appendNumber(m_number, ++m_row);
    if (m_xml.size() >= pieceSize) {
        m_zip.write(m_xml);
        m_xml.clear();
    }
}

void XlsxRows::finish()
{
    m_xml += xlsxSheetFoot(m_range);
    m_zip.write(m_xml);
    m_zip.end();
    m_zip.finish();
}

} // namespace motorpool
