// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QVariant>

#include <span>

namespace motorpool {

/// What a row of the connection list stands for.
struct ConnectionEntry
{
    Connection connection;
    QString vin; ///< null until the signal was read

    friend bool operator==(const ConnectionEntry &, const ConnectionEntry &) = default;
};

/// A place in an order: by number, then by text. Unknown values come last in either direction.
struct SortKey
{
    bool known = false;
    qint64 number = 0;
    QString text;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// How a column's values are to be read and shown.
enum class ColumnKind { Text, Id, Number, Time, List };

/// One column of the connection list. Its words are a presentation's work.
struct ConnectionColumn
{
    const char *key; ///< stable name, as in JSON output: "vehicleId"
    ColumnKind kind;
    Qt::AlignmentFlag alignment;
    int width;                                  ///< hint, in average characters
    bool optional;                              ///< not among the columns shown at first
    bool searchable;                            ///< the filter looks into it
    QVariant (*value)(const ConnectionEntry &); ///< raw; invalid when unknown
    SortKey (*sortKey)(const ConnectionEntry &);
};

/// The columns' numbers, in the order of the table.
enum class ConnectionField {
    Make,
    Model,
    Year,
    Powertrain,
    Mode,
    Vin,
    VehicleId,
    ConnectionId,
    UserId,
    ExternalId,
    ConnectedAt,
    UpdatedAt,
    Permissions
};

std::span<const ConnectionColumn> connectionColumns();
const ConnectionColumn &connectionColumn(ConnectionField field);

} // namespace motorpool
