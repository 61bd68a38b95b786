// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonrows.h"

#include "celltext.h"
#include "jsontext.h"
#include "rowtarget.h"

#include <cmath>

namespace motorpool {

JsonRows::JsonRows(const std::vector<ExportColumn> &columns, Form form, RowTarget *target)
    : m_target(target)
    , m_out(target->buffer())
    , m_form(form)
{
    for (const ExportColumn &column : columns) {
        std::string &before = m_before.emplace_back(m_before.empty() ? "{" : ",");
        appendJsonText(before, column.name);
        before += ':';
    }
}

void JsonRows::beginCell()
{
    if (m_cells == 0 && m_form == Form::Array)
        m_out += m_first ? "[\n" : ",\n";
    if (m_cells < m_before.size()) // a source that gives too many is refused later
        m_out += m_before[m_cells];
    ++m_cells;
}

void JsonRows::text(std::string_view utf8)
{
    beginCell();
    appendJsonText(m_out, utf8);
}

void JsonRows::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    beginCell();
    appendNumber(m_out, value);
}

void JsonRows::integer(qint64 value)
{
    beginCell();
    const bool exact = value >= -largestExact && value <= largestExact;
    if (!exact)
        m_out += '"';
    appendNumber(m_out, value);
    if (!exact)
        m_out += '"';
}

void JsonRows::boolean(bool value)
{
    beginCell();
    m_out += value ? "true" : "false";
}

void JsonRows::time(EpochMs time)
{
    if (!hasIsoTime(time)) {
        null();
        return;
    }
    beginCell();
    const auto characters = isoTimeCharacters(time);
    m_out += '"';
    m_out.append(characters.data(), characters.size());
    m_out += '"';
}

void JsonRows::list(std::span<const std::string_view> utf8)
{
    beginCell();
    m_out += '[';
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (i > 0)
            m_out += ',';
        appendJsonText(m_out, utf8[i]);
    }
    m_out += ']';
}

void JsonRows::null()
{
    beginCell();
    m_out += "null";
}

void JsonRows::endRow()
{
    m_out += m_form == Form::Lines ? "}\n" : "}";
    m_first = false;
    m_cells = 0;
    m_target->writeOut();
}

void JsonRows::finish()
{
    if (m_form == Form::Array)
        m_out += m_first ? "[]\n" : "\n]\n";
}

} // namespace motorpool
