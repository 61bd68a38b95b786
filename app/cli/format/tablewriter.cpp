// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriter.h"

#include "output.h"
#include "printable.h"
#include "tablelayout.h"

#include <algorithm>

namespace motorpool::cli {

TableWriter::TableWriter(const RecordShape &shape, Output *output)
    : m_shape(shape)
    , m_output(output)
{
}

void TableWriter::write(const Record &record)
{
    if (m_shape.single) {
        showOnItsSide(record.cells);
    } else if (m_shape.live) {
        QStringList cells;
        for (const QString &cell : record.cells)
            cells += printable(cell);
        QList<int> widths;
        for (const TableColumn &column : m_shape.table)
            widths += column.least;
        m_output->write(tableLine(cells, m_shape.table, widths));
        m_output->flush();
    } else {
        m_rows += record.cells;
    }
}

void TableWriter::finish()
{
    if (!m_rows.isEmpty()) {
        TableLayout layout(m_shape.table);
        for (const QStringList &row : m_rows)
            layout.measure(row);
        m_output->write(layout.titles());
        for (const QStringList &row : m_rows)
            m_output->write(layout.line(row));
    }
    m_output->flush();
}

void TableWriter::showOnItsSide(const QStringList &cells)
{
    int width = 0;
    for (const TableColumn &column : m_shape.table)
        width = std::max(width, displayWidth(column.title));
    for (qsizetype i = 0; i < m_shape.table.size(); ++i) {
        if (cells.value(i).isEmpty())
            continue;
        const QStringList line{m_shape.table.at(i).title, printable(cells.at(i))};
        m_output->write(tableLine(line, {{}, {}}, {width, 0}));
    }
}

} // namespace motorpool::cli
