// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "result.h"

#include <QByteArray>

#include <optional>

namespace motorpool {

/// One page of connections and how the list goes on.
struct ConnectionsBody
{
    QList<Connection> connections;
    std::optional<int> total; ///< of the whole list, as the service said
    std::optional<int> pageNumber;
    bool saysNext = false; ///< links.next was there, perhaps null: the list's end is told
    QString next;          ///< links.next, empty at the end
    QString cursor;        ///< of the older shape, empty at the end

    friend bool operator==(const ConnectionsBody &, const ConnectionsBody &) = default;
};

/// Reads GET /v3/connections in the shape that the service sends, {data, meta, links}, and in the
/// one that an older page prints, {connections, paging}. The user's and vehicle's ids are taken
/// from the relationships first. Protocol error with the path of the first fault.
Result<ConnectionsBody> parseConnections(const QByteArray &body);

/// The same without the short cut that pages in the usual form take (connectionscan.h).
Result<ConnectionsBody> parseConnectionsExactly(const QByteArray &body);

/// Reads GET /v3/connections/{id}.
Result<Connection> parseConnection(const QByteArray &body);

} // namespace motorpool
