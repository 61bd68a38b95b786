// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access.h"
#include "application.h"

#include <QObject>

#include <memory>

namespace motorpool {

class Budget;
class Clock;
class CommandsClient;
class ConnectionsClient;
class Journal;
class RequestLog;
class SecretStore;
class SubscriptionsClient;
class TokenSource;
class UsersClient;
class VehiclesClient;
class WebhooksClient;

/// Everything that talks to Smartcar for one application, put together: network, transport, token
/// source, budget, policy and clients. Deleting it cancels all calls and drops the token.
class ApiSession : public QObject
{
    Q_OBJECT

public:
    /// The store, log and clock outlive the session. With an application that the access does not
    /// allow, every call ends as Forbidden.
    ApiSession(const Application &application, SecretStore *secrets, RequestLog *log,
               const Clock *clock, const Access &access, QObject *parent = nullptr);
    ~ApiSession() override;

    /// What may be done from now on; what is under way is left alone.
    void setAccess(const Access &access);
    /// Has everything that is sent from now on written down; once the journal is gone, nothing is
    /// sent any more.
    void setJournal(Journal *journal);

    const Application &application() const;
    TokenSource *tokens() const;
    void setLimits(const Limits &limits); ///< in force at once
    Budget *budget() const;               ///< that all of its requests go through
    ConnectionsClient *connections() const;
    VehiclesClient *vehicles() const;
    CommandsClient *commands() const;
    UsersClient *users() const;
    WebhooksClient *webhooks() const;
    SubscriptionsClient *subscriptions() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace motorpool
