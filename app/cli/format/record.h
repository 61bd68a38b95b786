// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace motorpool::cli {

enum class Format { Table, Json, Ndjson, Csv, Xlsx };

/// One column of a table for people.
struct TableColumn
{
    QString title;       ///< translated
    bool number = false; ///< aligned to the right
    int least = 0;       ///< columns of the terminal it takes at least
};

/// How one kind of record looks in each format.
struct RecordShape
{
    /// JSON members in their documented order; members not named follow.
    QStringList names;

    /// CSV columns: a member, or a member's member as "error.type".
    QStringList csv;

    QList<TableColumn> table;

    /// There is exactly one: JSON is an object and not an array, a table is turned on its side.
    bool single = false;

    /// A table's rows are shown as they come, in columns of their least width.
    bool live = false;
};

/// One record: its data, and its cells as a person reads them.
struct Record
{
    QJsonObject json;
    QStringList cells; ///< one for each table column
};

} // namespace motorpool::cli
