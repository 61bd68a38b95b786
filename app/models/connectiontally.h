// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QSet>

namespace motorpool {

/// What can be said of a list of connections as a whole. A value.
class ConnectionTally
{
public:
    void add(const Connection &connection);

    int connections() const { return m_connections; }
    const QSet<QString> &users() const { return m_users; }
    const QSet<QString> &externalIds() const { return m_externalIds; }
    int vehicles() const { return int(m_vehicles.size()); }
    QDateTime firstConnected() const { return m_first; } ///< invalid when unknown
    QDateTime lastConnected() const { return m_last; }   ///< invalid when unknown

private:
    int m_connections = 0;
    QSet<QString> m_users;
    QSet<QString> m_externalIds;
    QSet<QString> m_vehicles;
    QDateTime m_first;
    QDateTime m_last;
};

} // namespace motorpool
