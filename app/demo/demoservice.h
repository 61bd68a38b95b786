// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demobucket.h"
#include "demofaults.h"
#include "demofleet.h"
#include "httprouter.h"
#include "tokenendpoint.h"

#include <atomic>

namespace motorpool {

/// The simulated Smartcar without its sockets: requests in, responses out, from any thread.
class DemoService
{
public:
    /// The endpoint and the clock outlive the service. A bucket limits requests for vehicles.
    DemoService(const FleetPlan &plan, const QStringList &faults,
                const std::optional<Limits> &bucket, TokenEndpoint *tokens, const Clock *clock);

    HttpServerResponse answer(const HttpServerRequest &request);

    const DemoFleet &fleet() const { return m_fleet; }
    int tokenRequests() const { return m_tokenRequests; }
    int listRequests() const { return m_listRequests; }

private:
    void addRoutes();
    HttpServerResponse limited(const std::function<HttpServerResponse()> &right);
    HttpServerResponse vehicle(const HttpServerRequest &request, const QString &id) const;
    HttpServerResponse signalsOf(const HttpServerRequest &request, const QString &id,
                                 const QString &code) const;

    DemoFleet m_fleet;
    DemoFaults m_faults;
    DemoBucket m_bucket;
    TokenEndpoint *m_tokens;
    const Clock *m_clock;
    HttpRouter m_router;
    std::atomic<int> m_tokenRequests = 0;
    std::atomic<int> m_listRequests = 0;
};

} // namespace motorpool
