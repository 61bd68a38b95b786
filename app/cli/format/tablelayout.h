// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QByteArray>

namespace motorpool::cli {

/// Lines of a table for people: aligned columns, as wide as their widest cell, two spaces apart,
/// nothing cut; columns without any content are left out. Use: measure() each row, then titles()
/// and line() for each row. Cells are made printable.
class TableLayout
{
public:
    explicit TableLayout(const QList<TableColumn> &columns);

    void measure(const QStringList &cells);

    QByteArray titles() const;
    QByteArray line(const QStringList &cells) const;

private:
    QList<TableColumn> m_columns;
    QList<int> m_widths; ///< of the widest cell
};

/// Cells that need no measuring, in columns of these widths.
QByteArray tableLine(const QStringList &cells, const QList<TableColumn> &columns,
                     const QList<int> &widths);

} // namespace motorpool::cli
