// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsource.h"

#include <QSemaphore>

#include <functional>
#include <variant>

namespace motorpool {

struct TimeCell
{
    EpochMs time;
};

/// Nothing, text, number, integer, boolean, time, list of texts.
using Cell = std::variant<std::monostate, std::string, double, qint64, bool, TimeCell,
                          std::vector<std::string>>;

/// Rows that a test wrote down.
class ListSource : public RowSource
{
public:
    ListSource(std::vector<ExportColumn> columns, std::vector<std::vector<Cell>> rows)
        : m_columns(std::move(columns))
        , m_rows(std::move(rows))
    {
    }

    const std::vector<ExportColumn> &columns() const override { return m_columns; }
    qint64 rows() const override { return qint64(m_rows.size()); }

    void read(qint64 row, CellSink &sink) const override
    {
        for (const Cell &cell : m_rows.at(std::size_t(row)))
            std::visit([&sink](const auto &value) { give(sink, value); }, cell);
    }

private:
    static void give(CellSink &sink, std::monostate) { sink.null(); }
    static void give(CellSink &sink, const std::string &value) { sink.text(value); }
    static void give(CellSink &sink, double value) { sink.number(value); }
    static void give(CellSink &sink, qint64 value) { sink.integer(value); }
    static void give(CellSink &sink, bool value) { sink.boolean(value); }
    static void give(CellSink &sink, TimeCell value) { sink.time(value.time); }
    static void give(CellSink &sink, const std::vector<std::string> &value)
    {
        sink.list(std::vector<std::string_view>(value.begin(), value.end()));
    }

    std::vector<ExportColumn> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

/// Any number of rows of a number and a text. Before it gives the row pauseAt it says so and
/// waits; -1 is never.
class LongSource : public RowSource
{
public:
    explicit LongSource(qint64 rows, qint64 pauseAt = -1)
        : m_rows(rows)
        , m_pauseAt(pauseAt)
    {
    }

    const std::vector<ExportColumn> &columns() const override { return m_columns; }
    qint64 rows() const override { return m_rows; }

    void read(qint64 row, CellSink &sink) const override
    {
        if (row == m_pauseAt && !m_paused) {
            m_paused = true;
            reached.release();
            goOn.acquire();
        }
        sink.integer(row);
        sink.text(std::to_string(row * 2654435761) + " is a text to fill the file with");
    }

    mutable QSemaphore reached, goOn;

private:
    std::vector<ExportColumn> m_columns{{"row", ExportColumn::Kind::Integer}, {"filling"}};
    qint64 m_rows;
    qint64 m_pauseAt;
    mutable bool m_paused = false;
};

} // namespace motorpool
