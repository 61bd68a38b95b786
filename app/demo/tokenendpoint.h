// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpservermessage.h"
#include "secretbytes.h"

#include <QHash>

#include <chrono>
#include <mutex>

namespace motorpool {

class Clock;

/// POST /oauth2/token, and the tokens it gave out, of which it keeps but hashes. May be used from
/// any thread. Source: Smartcar's API reference, "Authentication"; RFC 6749, section 5.2.
class TokenEndpoint
{
public:
    /// The clock outlives the endpoint.
    TokenEndpoint(QByteArray clientId, SecretBytes secret, std::chrono::seconds lifetime,
                  const Clock *clock);

    HttpServerResponse answer(const HttpServerRequest &request);

    /// True if the request bears a token that is still good.
    bool admits(const HttpServerRequest &request) const;
    void revokeAll();

private:
    QByteArray issue();

    QByteArray m_clientId;
    std::chrono::seconds m_lifetime;
    const Clock *m_clock;
    mutable std::mutex m_mutex;
    SecretBytes m_secret;                                     // by m_mutex
    QHash<QByteArray, std::chrono::milliseconds> m_deadlines; // by m_mutex
};

} // namespace motorpool
