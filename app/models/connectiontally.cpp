// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontally.h"

namespace motorpool {

namespace {

void addKnown(QSet<QString> &set, const QString &id)
{
    if (!id.isEmpty())
        set.insert(id);
}

} // namespace

void ConnectionTally::add(const Connection &connection)
{
    ++m_connections;
    addKnown(m_users, connection.userId);
    addKnown(m_externalIds, connection.externalId);
    addKnown(m_vehicles, connection.vehicleId);
    if (!connection.createdAt.isValid())
        return;
    if (!m_first.isValid() || connection.createdAt < m_first)
        m_first = connection.createdAt;
    if (!m_last.isValid() || connection.createdAt > m_last)
        m_last = connection.createdAt;
}

} // namespace motorpool
