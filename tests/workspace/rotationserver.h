// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "httpserver.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>

namespace motorpool {

/// A Smartcar over HTTP on loopback whose application has several secrets, as its dashboard would
/// make and remove them. Every request for data is judged when it is answered, by the token that it
/// brought: the harshest moment.
class RotationServer
{
public:
    RotationServer();
    ~RotationServer();

    Application application() const;

    void addSecret(const QByteArray &secret);
    /// andTokens: those that were fetched with it die with it.
    void removeSecret(const QByteArray &secret, bool andTokens);

    /// Requests for data wait meanwhile.
    void hold(bool holds);
    /// The next request for a token waits until it is let go, and is judged then.
    void holdTokens(bool holds);

    int waiting() const;                         ///< requests for data that wait
    int tokenRequests() const;                   ///< so far
    int refusals() const;                        ///< of tokens that had died
    int granted(const QByteArray &secret) const; ///< tokens for it

private:
    HttpServerResponse judge(const HttpServerRequest &request);
    HttpServerResponse grant(const HttpServerRequest &request);

    mutable QMutex m_lock;
    QWaitCondition m_changed;
    QSet<QByteArray> m_secrets;
    QHash<QByteArray, QByteArray> m_tokens; ///< those that live, and the secret of each
    QHash<QByteArray, int> m_granted;
    bool m_holds = false;
    bool m_holdsTokens = false;
    int m_waiting = 0;
    int m_tokenRequests = 0;
    int m_refusals = 0;
    HttpServer m_server;
    HttpServer m_tokenServer; ///< a host of its own, as at Smartcar
};

} // namespace motorpool
