// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsparser.h"

#include "bodyread.h"
#include "connectionscan.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

void needSomeId(const JsonReader &object, const Connection &connection)
{
    if (connection.id.isEmpty() && connection.vehicleId.isEmpty())
        object.fail(u"id", u"expected the id of a connection or a vehicle, found none"_s);
}

/// An item of "data".
Connection readResource(const JsonReader &object)
{
    const JsonReader attributes = object.child(u"attributes");
    const JsonReader vehicle = attributes.child(u"vehicle");
    const JsonReader user = attributes.child(u"user");
    const JsonReader relationships = object.child(u"relationships");
    const JsonReader meta = object.child(u"meta");
    Connection connection;
    connection.id = object.text(u"id");
    connection.userId =
        firstOf(relationships.child(u"user").child(u"data").text(u"id"), user.text(u"id"));
    connection.externalId = user.text(u"externalId");
    connection.vehicleId =
        firstOf(relationships.child(u"vehicle").child(u"data").text(u"id"), vehicle.text(u"id"));
    connection.make = vehicle.text(u"make");
    connection.model = vehicle.text(u"model");
    connection.year = readYear(vehicle);
    connection.powertrain = vehicle.text(u"powertrainType");
    connection.mode = vehicle.text(u"mode");
    connection.permissions = attributes.texts(u"permissions");
    connection.createdAt = meta.time(u"createdAt");
    connection.updatedAt = meta.time(u"updatedAt");
    needSomeId(object, connection);
    return connection;
}

/// An item of "connections".
Connection readFlat(const JsonReader &object)
{
    Connection connection;
    connection.id = object.text(u"id");
    connection.userId = object.text(u"userId");
    connection.externalId = object.text(u"externalId");
    connection.vehicleId = object.text(u"vehicleId");
    connection.mode = object.text(u"mode");
    connection.permissions = object.texts(u"permissions");
    connection.createdAt = object.time(u"connectedAt");
    needSomeId(object, connection);
    return connection;
}

} // namespace

Result<ConnectionsBody> parseConnections(const QByteArray &body)
{
    if (auto scanned = scanConnections(body))
        return *std::move(scanned);
    return parseConnectionsExactly(body);
}

Result<ConnectionsBody> parseConnectionsExactly(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    ConnectionsBody result;
    if (root->has(u"connections") && !root->has(u"data")) {
        const QList<JsonReader> items = root->children(u"connections");
        result.connections.reserve(items.size());
        for (const JsonReader &item : items)
            result.connections.append(readFlat(item));
        result.cursor = root->child(u"paging").text(u"cursor");
        result.saysNext = true;
    } else {
        static_cast<PageFacts &>(result) = readPageFacts(*root);
        const QList<JsonReader> items = root->children(u"data");
        result.connections.reserve(items.size());
        for (const JsonReader &item : items)
            result.connections.append(readResource(item));
    }
    if (root->fault())
        return Failure(*root->fault());
    result.items = result.connections.size();
    return result;
}

Result<ConnectionRows> readConnections(const QByteArray &body)
{
    if (auto scanned = scanConnectionRows(body))
        return *std::move(scanned);
    const auto exact = parseConnectionsExactly(body);
    if (!exact)
        return Failure(exact.error());
    ConnectionRows rows = connectionRows(exact->connections);
    rows.facts = *exact;
    return rows;
}

Result<Connection> parseConnection(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    Connection connection = readResource(unwrapped(*root));
    if (root->fault())
        return Failure(*root->fault());
    return connection;
}

} // namespace motorpool
