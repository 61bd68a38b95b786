// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelayout.h"

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

TableLayout::TableLayout(const QList<TableColumn> &columns)
    : m_columns(columns)
    , m_widths(columns.size(), 0)
{
}

void TableLayout::measure(const QStringList &cells)
{
    for (qsizetype i = 0; i < m_widths.size(); ++i)
        m_widths[i] = std::max(m_widths.at(i), displayWidth(printable(cells.value(i))));
}

QByteArray TableLayout::titles() const
{
    QStringList titles;
    for (const TableColumn &column : m_columns)
        titles += column.title;
    return line(titles);
}

QByteArray TableLayout::line(const QStringList &cells) const
{
    QStringList shown;
    QList<TableColumn> columns;
    QList<int> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const TableColumn &column = m_columns.at(i);
        if (m_widths.at(i) == 0)
            continue;
        shown += printable(cells.value(i));
        columns += column;
        widths += std::max({m_widths.at(i), column.least, displayWidth(column.title)});
    }
    return tableLine(shown, columns, widths);
}

QByteArray tableLine(const QStringList &cells, const QList<TableColumn> &columns,
                     const QList<int> &widths)
{
    QString line;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (i > 0)
            line += u"  ";
        line += padded(cells.value(i), widths.at(i), columns.at(i).number);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line.toLocal8Bit() + '\n';
}

} // namespace motorpool::cli
