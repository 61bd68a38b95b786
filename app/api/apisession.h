// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

#include <QObject>

#include <memory>

namespace motorpool {

class Budget;
class Clock;
class ConnectionsClient;
class Journal;
class RequestLog;
class SecretStore;
class TokenSource;
class VehiclesClient;

/// Everything that talks to Smartcar for one application, put together: network, transport, token
/// source, budget, policy and clients. Deleting it cancels all calls and drops the token.
class ApiSession : public QObject
{
    Q_OBJECT

public:
    /// The store, log and clock outlive the session.
    ApiSession(const Application &application, SecretStore *secrets, RequestLog *log,
               const Clock *clock, QObject *parent = nullptr);
    ~ApiSession() override;

    /// Has everything that is sent from now on written down; the journal outlives the session.
    void setJournal(Journal *journal);

    const Application &application() const;
    TokenSource *tokens() const;
    void setLimits(const Limits &limits); ///< in force at once
    Budget *budget() const;               ///< that all of its requests go through
    ConnectionsClient *connections() const;
    VehiclesClient *vehicles() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace motorpool
