// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionrows.h"
#include "result.h"

#include <QByteArray>

namespace motorpool {

/// One page of connections and how the list goes on.
struct ConnectionsBody : PageFacts
{
    QList<Connection> connections;

    friend bool operator==(const ConnectionsBody &, const ConnectionsBody &) = default;
};

/// Reads GET /v3/connections in the shape that the service sends, {data, meta, links}, and in the
/// one that an older page prints, {connections, paging}. The user's and vehicle's ids are taken
/// from the relationships first. Protocol error with the path of the first fault.
Result<ConnectionsBody> parseConnections(const QByteArray &body);

/// The same without the short cut that pages in the usual form take (connectionscan.h).
Result<ConnectionsBody> parseConnectionsExactly(const QByteArray &body);

/// The same for a whole fleet: without a text of its own for each text of the answer.
Result<ConnectionRows> readConnections(const QByteArray &body);

/// Reads GET /v3/connections/{id}.
Result<Connection> parseConnection(const QByteArray &body);

} // namespace motorpool
