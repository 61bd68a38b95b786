// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "httpserver.h"
#include "memorysecretstore.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>

namespace motorpool {

/// A Smartcar that knows tokens and the signals of any vehicle, over HTTP on loopback, and fails
/// when a test wants it to.
class SignalServer
{
public:
    /// The token that it gives out: must turn up nowhere.
    static constexpr char canary[] = "canary-token-4711";

    SignalServer();

    Application application() const;
    void putSecret(MemorySecretStore &secrets) const;

    /// What every vehicle has, from now on.
    void setSignals(const QJsonArray &signalObjects);
    /// Answers requests for signals with this status and body; 0 for no fault.
    void setFault(int status, const QByteArray &body = {});
    void setDelay(std::chrono::milliseconds delay);

    /// Requests for signals so far, as "path by user".
    QStringList asked() const;

private:
    HttpServerResponse answer(const HttpServerRequest &request);

    mutable QMutex m_lock;
    QJsonArray m_signals;
    QStringList m_asked;
    QByteArray m_faultBody;
    std::chrono::milliseconds m_delay{0};
    int m_fault = 0;
    HttpServer m_server;
};

/// One signal as the API tells it.
QJsonObject signalObject(const QString &code, const QString &group, const QJsonObject &body);
QJsonObject failedSignal(const QString &code, const QString &group, const QString &type,
                         const QString &errorCode, const QJsonObject &body = {});

} // namespace motorpool
