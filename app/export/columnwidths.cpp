// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnwidths.h"

#include "celltext.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr qint64 rowsLookedAt = 200;
constexpr int least = 6;
constexpr int most = 60;
constexpr int timeWidth = 23; // as a sheet shows it: 2026-10-12 08:21:04 UTC
constexpr int filterButton = 3;

/// Measures cells instead of writing them.
class Measure final : public CellSink
{
public:
    explicit Measure(const std::vector<ExportColumn> &columns)
    {
        for (const ExportColumn &column : columns)
            m_widths.push_back(characters(column.name) + filterButton);
    }

    void beginRow() { m_cell = 0; }
    const std::vector<int> &widths() const { return m_widths; }

    void text(std::string_view utf8) override { take(characters(utf8)); }
    void boolean(bool) override { take(int(sizeof "FALSE") - 1); }
    void time(EpochMs) override { take(timeWidth); }
    void null() override { take(0); }

    void number(double value) override { takeNumber(value); }
    void integer(qint64 value) override { takeNumber(value); }

    void list(std::span<const std::string_view> utf8) override
    {
        int width = -1;
        for (const std::string_view item : utf8)
            width = std::min(width + 1 + characters(item), most);
        take(width);
    }

private:
    static int characters(std::string_view utf8)
    {
        return int(std::ranges::count_if(utf8.substr(0, std::size_t(most) * 4),
                                         [](char c) { return (c & 0xC0) != 0x80; }));
    }

    template <class Number>
    void takeNumber(Number value)
    {
        std::string digits;
        appendNumber(digits, value);
        take(int(digits.size()));
    }

    void take(int width)
    {
        if (m_cell < m_widths.size())
            m_widths[m_cell] = std::max(m_widths[m_cell], width);
        ++m_cell;
    }

    std::vector<int> m_widths;
    std::size_t m_cell = 0;
};

} // namespace

std::vector<int> columnWidths(const RowSource &source)
{
    Measure measure(source.columns());
    for (qint64 row = 0; row < std::min(source.rows(), rowsLookedAt); ++row) {
        measure.beginRow();
        source.read(row, measure);
    }
    std::vector<int> widths = measure.widths();
    for (int &width : widths)
        width = std::clamp(width + 1, least, most);
    return widths;
}

} // namespace motorpool
