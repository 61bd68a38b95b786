// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "connection.h"
#include "httpserver.h"
#include "memorysecretstore.h"

#include <QMutex>
#include <QWaitCondition>

namespace motorpool {

/// A Smartcar that knows tokens and a list of connections, over HTTP on loopback, and fails when
/// a test wants it to. Filters and pages like the real one.
class ListServer
{
public:
    ListServer();
    ~ListServer() { holdVehicles(false); }

    Application application() const;
    void putSecret(MemorySecretStore &secrets) const;

    void setConnections(const QList<Connection> &connections);
    /// Answers this page (from 1) with this status and no body; 0 for no fault.
    void setFault(int page, int status);
    /// Waits so long before each page.
    void setDelay(std::chrono::milliseconds delay);
    /// The list sends this connection once more on every page.
    void setStowaway(const Connection &connection);

    /// Requests for vehicles, which it does not know, are counted but not answered meanwhile.
    void holdVehicles(bool holds);
    int vehicles() const; ///< requests for vehicles so far

    int lists() const; ///< requests for a page of connections so far
    /// The filters asked for, "userId=a mode=live", a page's request each.
    QStringList asked() const;

private:
    HttpServerResponse answer(const HttpServerRequest &request);
    HttpServerResponse list(const HttpServerRequest &request);

    mutable QMutex m_lock;
    QWaitCondition m_released;
    int m_vehicles = 0;
    bool m_holdsVehicles = false;
    QList<Connection> m_connections;
    std::optional<Connection> m_stowaway;
    QStringList m_asked;
    std::chrono::milliseconds m_delay{0};
    int m_faultyPage = 0;
    int m_faultStatus = 0;
    HttpServer m_server;
};

/// So many connections of one user, each with an id, a make and a time of its own.
QList<Connection> someConnections(int count, const QString &userId,
                                  const QString &mode = QStringLiteral("live"));

} // namespace motorpool
