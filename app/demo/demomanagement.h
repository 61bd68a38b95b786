// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demodeeds.h"
#include "demosubscriptions.h"
#include "httpservermessage.h"

namespace motorpool {

/// The simulated management API: webhooks and subscriptions, pages of 50 and 25 unless asked for
/// others, of 100 at most. Source: Smartcar's API reference, "Management API". May be used from any
/// thread.
class DemoManagement
{
public:
    /// Both outlive it.
    DemoManagement(const DemoFleet *fleet, const DemoDeeds *deeds, quint64 seed);

    HttpServerResponse webhooks(const HttpServerRequest &request) const;
    HttpServerResponse webhook(const HttpServerRequest &request, const QString &id) const;
    HttpServerResponse subscriptions(const HttpServerRequest &request, qint64 now) const;
    HttpServerResponse subscription(const HttpServerRequest &request, const QString &id,
                                    qint64 now) const;

    /// POST: 202, and it is listed some seconds later; 409 if there is one already.
    HttpServerResponse subscribe(const HttpServerRequest &request, qint64 now);
    HttpServerResponse unsubscribe(const HttpServerRequest &request, const QString &id, qint64 now);

    DemoSubscriptions *all() { return &m_subscriptions; }

private:
    const DemoFleet *m_fleet;
    const DemoDeeds *m_deeds;
    DemoSubscriptions m_subscriptions;
};

} // namespace motorpool
