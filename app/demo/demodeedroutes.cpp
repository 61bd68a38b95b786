// SPDX-License-Identifier: GPL-3.0-or-later
// The routes of the service by which something is changed, and those of the management API.
#include "democommands.h"
#include "demoservice.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

HttpServerResponse missing(const HttpServerRequest &request, const char *code,
                           const QByteArray &what, const QString &id)
{
    return errorResponse(
        {404, "RESOURCE_NOT_FOUND", code, what + " with ID " + jsonEscaped(id) + " not found"},
        request.header("SC-Request-Id"));
}

} // namespace

void DemoService::addDeeds()
{
    using Request = const HttpServerRequest &;
    using Arguments = const QStringList &;
    m_router.add("DELETE", u"/v3/connections/*"_s, [this](Request request, Arguments arguments) {
        return removeConnection(request, arguments[0]);
    });
    m_router.add("DELETE", u"/v3/users/*"_s, [this](Request request, Arguments arguments) {
        return removeUser(request, arguments[0]);
    });
    for (const char *path :
         {"commands/charge/start", "commands/charge/stop", "commands/charge/set-limit",
          "commands/charge-port/open", "commands/charge-port/close", "commands/security/lock",
          "commands/security/unlock", "commands/navigation/set-destination",
          "charge-schedules/daily", "charge-schedules/weekly", "charge-schedules/workweek"}) {
        const QString below = QString::fromLatin1(path);
        m_router.add("POST", u"/v3/vehicles/*/"_s + below,
                     [this, below](Request request, Arguments arguments) {
                         return limited(
                             [&] { return command(request, arguments[0], below.split(u'/')); });
                     });
    }
    m_router.add(
        "DELETE", u"/v3/vehicles/*/charge-schedules/*"_s,
        [this](Request request, Arguments arguments) {
            return limited([&] {
                return command(request, arguments[0], {u"charge-schedules"_s, arguments[1]});
            });
        });
}

void DemoService::addManagement()
{
    using Request = const HttpServerRequest &;
    using Arguments = const QStringList &;
    m_router.add("GET", u"/v3/webhooks"_s,
                 [this](Request request, Arguments) { return m_management.webhooks(request); });
    m_router.add("GET", u"/v3/webhooks/*"_s, [this](Request request, Arguments arguments) {
        return m_management.webhook(request, arguments[0]);
    });
    m_router.add("GET", u"/v3/subscriptions"_s, [this](Request request, Arguments) {
        return m_management.subscriptions(request, now());
    });
    m_router.add("GET", u"/v3/subscriptions/*"_s, [this](Request request, Arguments arguments) {
        return m_management.subscription(request, arguments[0], now());
    });
    m_router.add("POST", u"/v3/subscriptions"_s, [this](Request request, Arguments) {
        ++m_deedRequests;
        return m_management.subscribe(request, now());
    });
    m_router.add("DELETE", u"/v3/subscriptions/*"_s, [this](Request request, Arguments arguments) {
        ++m_deedRequests;
        return m_management.unsubscribe(request, arguments[0], now());
    });
}

HttpServerResponse DemoService::command(const HttpServerRequest &request, const QString &id,
                                        const QStringList &path)
{
    ++m_deedRequests;
    const auto found = connectionFor(request, id);
    if (const auto *refusal = std::get_if<HttpServerResponse>(&found))
        return *refusal;
    const DemoConnection &connection = *std::get<const DemoConnection *>(found);
    if (m_faults.refusesLate()) {
        HttpServerResponse late =
            errorResponse({409, "VEHICLE_STATE", "UNREACHABLE", "The vehicle cannot be reached.",
                           "Unreachable", "RETRY_LATER"});
        m_faults.befall(late, m_lateness);
        return late;
    }
    const auto done = carryOut({m_fleet.vehicles[connection.vehicle], connection, request.method,
                                path, request.body, now()},
                               m_deeds);
    if (const auto *error = std::get_if<DemoError>(&done))
        return errorResponse(*error, request.header("SC-Request-Id"));
    HttpServerResponse response = std::get<HttpServerResponse>(done);
    m_faults.befall(response, m_lateness);
    return response;
}

HttpServerResponse DemoService::removeConnection(const HttpServerRequest &request,
                                                 const QString &id)
{
    ++m_deedRequests;
    const DemoConnection *connection = m_fleet.connection(id.toUtf8());
    if (!connection || m_deeds.isRemoved(*connection))
        return missing(request, "CONNECTION_NOT_FOUND", "Connection", id);
    m_deeds.remove(*connection);
    HttpServerResponse response;
    response.status = 204;
    return response;
}

HttpServerResponse DemoService::removeUser(const HttpServerRequest &request, const QString &id)
{
    ++m_deedRequests;
    const auto connections = m_deeds.connectionsOf(id.toUtf8());
    if (connections.isEmpty())
        return missing(request, "USER_NOT_FOUND", "User", id);
    for (const DemoConnection *connection : connections)
        m_deeds.remove(*connection);
    HttpServerResponse response;
    response.status = 204;
    return response;
}

/// The connection by which a request reaches a vehicle, or why it does not.
std::variant<const DemoConnection *, HttpServerResponse>
DemoService::connectionFor(const HttpServerRequest &request, const QString &vehicleId) const
{
    const QByteArray user = request.header("sc-user-id");
    if (user.isEmpty())
        return errorResponse({400, "VALIDATION", "MISSING_PARAMETER", "missing userId"});
    const DemoVehicle *vehicle = m_fleet.vehicle(vehicleId.toUtf8());
    if (!vehicle)
        return missing(request, "VEHICLE_NOT_FOUND", "Vehicle", vehicleId);
    const DemoConnection *connection = m_fleet.connection(user, *vehicle);
    if (!connection || m_deeds.isRemoved(*connection)) {
        return errorResponse({403, "AUTHENTICATION", "ACCESS_DENIED",
                              "The given token does not provide access to the requested resource.",
                              "Access Denied"});
    }
    if (vehicle->has(Quirk::BilledOut)) {
        return errorResponse({430, "BILLING", "VEHICLE_REQUEST_LIMIT",
                              "You have exceeded the number of API requests that are allowed for "
                              "this vehicle in the current billing period.",
                              "Vehicle Request Limit", "CONTACT_SUPPORT"});
    }
    return connection;
}

} // namespace motorpool
