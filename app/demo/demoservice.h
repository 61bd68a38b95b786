// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demobucket.h"
#include "demodeeds.h"
#include "demoerrors.h"
#include "demofaults.h"
#include "demofleet.h"
#include "demomanagement.h"
#include "httprouter.h"
#include "tokenendpoint.h"

#include <atomic>
#include <variant>

namespace motorpool {

/// The simulated Smartcar without its sockets: requests in, responses out, from any thread.
class DemoService
{
public:
    /// The endpoint and the clock outlive the service. A bucket limits requests for vehicles.
    DemoService(const FleetPlan &plan, const QStringList &faults,
                std::chrono::milliseconds lateness, const std::optional<Limits> &bucket,
                TokenEndpoint *tokens, const Clock *clock);

    HttpServerResponse answer(const HttpServerRequest &request);

    const DemoFleet &fleet() const { return m_fleet; }
    const DemoDeeds &deeds() const { return m_deeds; }
    DemoSubscriptions *subscriptions() { return m_management.all(); }
    int tokenRequests() const { return m_tokenRequests; }
    int listRequests() const { return m_listRequests; }
    int deedRequests() const { return m_deedRequests; }

private:
    void addRoutes();
    void addDeeds();
    void addManagement();
    qint64 now() const;
    HttpServerResponse limited(const std::function<HttpServerResponse()> &right);
    HttpServerResponse vehicle(const HttpServerRequest &request, const QString &id) const;
    HttpServerResponse signalsOf(const HttpServerRequest &request, const QString &id,
                                 const QString &code) const;
    HttpServerResponse command(const HttpServerRequest &request, const QString &id,
                               const QStringList &path);
    HttpServerResponse removeConnection(const HttpServerRequest &request, const QString &id);
    HttpServerResponse removeUser(const HttpServerRequest &request, const QString &id);
    std::variant<const DemoConnection *, HttpServerResponse>
    connectionFor(const HttpServerRequest &request, const QString &vehicleId) const;

    DemoFleet m_fleet;
    DemoDeeds m_deeds{&m_fleet};
    DemoManagement m_management;
    DemoFaults m_faults;
    std::chrono::milliseconds m_lateness;
    DemoBucket m_bucket;
    TokenEndpoint *m_tokens;
    const Clock *m_clock;
    HttpRouter m_router;
    std::atomic<int> m_tokenRequests = 0;
    std::atomic<int> m_listRequests = 0;
    std::atomic<int> m_deedRequests = 0;
};

} // namespace motorpool
