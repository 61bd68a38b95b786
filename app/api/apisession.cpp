// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"

#include "apicaller.h"
#include "budget.h"
#include "commandsclient.h"
#include "connectionsclient.h"
#include "network.h"
#include "subscriptionsclient.h"
#include "tokensource.h"
#include "transport.h"
#include "usersclient.h"
#include "vehiclesclient.h"
#include "webhooksclient.h"

namespace motorpool {

// In the order in which they stand on each other; they go in the opposite one.
struct ApiSession::Parts
{
    Parts(const Application &forApplication, SecretStore *secrets, RequestLog *log,
          const Clock *clock, const Access &access)
        : application(forApplication)
        , network(application)
        , transport(network.manager(), log, clock)
        , tokens(application, secrets, &transport, clock)
        , budget(application.limits, clock)
        , caller(&tokens, &transport, &budget, clock)
        , connections(&caller, application.hosts.vehicle)
        , vehicles(&caller, application.hosts.vehicle)
        , commands(&caller, application.hosts.vehicle)
        , users(&caller, application.hosts.vehicle)
        , webhooks(&caller, application.hosts.management)
        , subscriptions(&caller, application.hosts.management)
    {
        transport.setApplicationId(application.id);
        transport.prepareWith(&network);
        transport.spillTo(network.spare());
        transport.setAccess(access);
        if (const auto refused = access.applicationRefusal(application))
            transport.refuse(*refused);
        else if (network.fault())
            transport.refuse(*network.fault());
        tokens.setKeepFresh(true);
    }

    Application application;
    Network network;
    Transport transport;
    TokenSource tokens;
    Budget budget;
    ApiCaller caller;
    ConnectionsClient connections;
    VehiclesClient vehicles;
    CommandsClient commands;
    UsersClient users;
    WebhooksClient webhooks;
    SubscriptionsClient subscriptions;
};

ApiSession::ApiSession(const Application &application, SecretStore *secrets, RequestLog *log,
                       const Clock *clock, const Access &access, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(application, secrets, log, clock, access))
{
}

ApiSession::~ApiSession() = default;

void ApiSession::setAccess(const Access &access)
{
    m_parts->transport.setAccess(access);
}

void ApiSession::setJournal(Journal *journal)
{
    m_parts->tokens.setJournal(journal);
    m_parts->caller.setJournal(journal);
}

const Application &ApiSession::application() const
{
    return m_parts->application;
}

TokenSource *ApiSession::tokens() const
{
    return &m_parts->tokens;
}

void ApiSession::setLimits(const Limits &limits)
{
    m_parts->application.limits = limits;
    m_parts->budget.setLimits(limits);
}

Budget *ApiSession::budget() const
{
    return &m_parts->budget;
}

ConnectionsClient *ApiSession::connections() const
{
    return &m_parts->connections;
}

VehiclesClient *ApiSession::vehicles() const
{
    return &m_parts->vehicles;
}

CommandsClient *ApiSession::commands() const
{
    return &m_parts->commands;
}

UsersClient *ApiSession::users() const
{
    return &m_parts->users;
}

WebhooksClient *ApiSession::webhooks() const
{
    return &m_parts->webhooks;
}

SubscriptionsClient *ApiSession::subscriptions() const
{
    return &m_parts->subscriptions;
}

} // namespace motorpool
