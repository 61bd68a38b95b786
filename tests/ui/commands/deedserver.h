// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "httpserver.h"
#include "memorysecretstore.h"
#include "reading.h"

#include <QHash>
#include <QMutex>

namespace motorpool {

/// A Smartcar over HTTP on loopback that takes commands and deletions, counts them, and does with
/// each what a test says. Every vehicle tells whether it is locked.
class DeedServer
{
public:
    DeedServer();

    Application application() const;
    void putSecret(MemorySecretStore &secrets) const;

    /// How commands to a vehicle are answered from now on; an empty id: to all others.
    void answerWith(const HttpServerResponse &response, const QString &vehicleId = {});

    /// What the vehicles tell from now on, measured at a time.
    void setLocked(bool isLocked, const QDateTime &at);
    void setSignal(const Reading &reading); ///< the only one then
    void setConnections(const QByteArray &json) { m_connections = json; }

    QStringList deeds() const; ///< "POST /v3/vehicles/a/commands/security/lock by user-of-a"
    int looks() const;         ///< requests for signals

    static HttpServerResponse done();
    static HttpServerResponse refused(int status, const QByteArray &type, const QByteArray &code);

private:
    HttpServerResponse answer(const HttpServerRequest &request);

    mutable QMutex m_lock;
    QHash<QString, HttpServerResponse> m_answers;
    QByteArray m_signals;
    QByteArray m_connections = R"({"data":[],"meta":{"totalCount":0}})";
    QStringList m_deeds;
    int m_looks = 0;
    HttpServer m_server;
};

} // namespace motorpool
