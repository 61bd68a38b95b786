// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriter.h"

#include "output.h"
#include "printable.h"

#include <algorithm>

namespace motorpool::cli {

namespace {

QString padded(const QString &text, int width, bool right)
{
    const QString space(std::max(0, width - displayWidth(text)), u' ');
    return right ? space + text : text + space;
}

} // namespace

TableWriter::TableWriter(const RecordShape &shape, Output *output)
    : m_shape(shape)
    , m_output(output)
{
}

void TableWriter::write(const Record &record)
{
    QStringList cells;
    for (const QString &cell : record.cells)
        cells += printable(cell);
    if (m_shape.single) {
        showOnItsSide(cells);
    } else if (m_shape.live) {
        QList<int> widths;
        for (const TableColumn &column : m_shape.table)
            widths += column.least;
        showRow(cells, widths);
        m_output->flush();
    } else {
        m_rows += cells;
    }
}

void TableWriter::finish()
{
    if (!m_rows.isEmpty()) {
        dropEmptyColumns();
        QStringList titles;
        QList<int> widths;
        for (const TableColumn &column : m_shape.table) {
            titles += column.title;
            widths += std::max(column.least, displayWidth(column.title));
        }
        for (const QStringList &row : m_rows) {
            for (qsizetype i = 0; i < widths.size(); ++i)
                widths[i] = std::max(widths.at(i), displayWidth(row.value(i)));
        }
        showRow(titles, widths);
        for (const QStringList &row : m_rows)
            showRow(row, widths);
    }
    m_output->flush();
}

void TableWriter::dropEmptyColumns()
{
    for (qsizetype column = m_shape.table.size() - 1; column >= 0; --column) {
        const bool empty = std::all_of(m_rows.cbegin(), m_rows.cend(), [column](const auto &row) {
            return row.value(column).isEmpty();
        });
        if (!empty)
            continue;
        m_shape.table.removeAt(column);
        for (QStringList &row : m_rows)
            row.remove(column);
    }
}

void TableWriter::showRow(const QStringList &cells, const QList<int> &widths)
{
    QString line;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (i > 0)
            line += u"  ";
        line += padded(cells.value(i), widths.at(i), m_shape.table.at(i).number);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_output->write(line.toLocal8Bit() + '\n');
}

void TableWriter::showOnItsSide(const QStringList &cells)
{
    int width = 0;
    for (const TableColumn &column : m_shape.table)
        width = std::max(width, displayWidth(column.title));
    for (qsizetype i = 0; i < m_shape.table.size(); ++i) {
        if (cells.value(i).isEmpty())
            continue;
        const QString line = padded(m_shape.table.at(i).title, width + 2, false) + cells.at(i);
        m_output->write(line.toLocal8Bit() + '\n');
    }
}

} // namespace motorpool::cli
