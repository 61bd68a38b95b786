// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoservice.h"

#include "clock.h"
#include "connectionpage.h"
#include "democommands.h"
#include "demoerrors.h"
#include "demosignals.h"
#include "demosignalsjson.h"

#include <QUuid>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *requestIdHeader = "SC-Request-Id";

/// The URL that the client reached us by, for the links in answers.
QByteArray baseOf(const HttpServerRequest &request)
{
    const QByteArray host = request.header("Host");
    const bool plain = std::ranges::all_of(host, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView(".-:[]").contains(c);
    });
    return plain && !host.isEmpty() ? "http://" + host : QByteArray("http://localhost");
}

/// Errors about something that is not there name the request in their body, too.
HttpServerResponse notFound(const HttpServerRequest &request, const char *code,
                            const QByteArray &detail)
{
    return errorResponse({404, "RESOURCE_NOT_FOUND", code, detail},
                         request.header(requestIdHeader));
}

HttpServerResponse vehicleNotFound(const HttpServerRequest &request, const QString &id)
{
    return notFound(request, "VEHICLE_NOT_FOUND",
                    "Vehicle with ID " + jsonEscaped(id) + " not found");
}

} // namespace

DemoService::DemoService(const FleetPlan &plan, const QStringList &faults,
                         std::chrono::milliseconds lateness, const std::optional<Limits> &bucket,
                         TokenEndpoint *tokens, const Clock *clock)
    : m_fleet(makeFleet(plan))
    , m_management(&m_fleet, &m_deeds, plan.seed)
    , m_faults(faults)
    , m_lateness(lateness)
    , m_bucket(bucket, clock)
    , m_tokens(tokens)
    , m_clock(clock)
{
    addRoutes();
    addDeeds();
    addManagement();
}

void DemoService::addRoutes()
{
    using Request = const HttpServerRequest &;
    using Arguments = const QStringList &;
    m_router.add("GET", u"/v3/connections"_s, [this](Request request, Arguments) {
        ++m_listRequests;
        return connectionPage(m_fleet, m_deeds, request, baseOf(request));
    });
    m_router.add("GET", u"/v3/connections/*"_s, [this](Request request, Arguments arguments) {
        const DemoConnection *connection = m_fleet.connection(arguments[0].toUtf8());
        if (!connection || m_deeds.isRemoved(*connection)) {
            return notFound(request, "CONNECTION_NOT_FOUND",
                            "Connection with ID " + jsonEscaped(arguments[0]) + " not found");
        }
        return connectionAlone(m_fleet, *connection, baseOf(request));
    });
    m_router.add("GET", u"/v3/vehicles/*"_s, [this](Request request, Arguments arguments) {
        return limited([&] { return vehicle(request, arguments[0]); });
    });
    m_router.add("GET", u"/v3/vehicles/*/signals"_s, [this](Request request, Arguments arguments) {
        return limited([&] { return signalsOf(request, arguments[0], {}); });
    });
    m_router.add("GET", u"/v3/vehicles/*/signals/*"_s,
                 [this](Request request, Arguments arguments) {
                     return limited([&] { return signalsOf(request, arguments[0], arguments[1]); });
                 });
    m_router.setFallback([](Request) { return errorResponse(invalidPath()); });
}

qint64 DemoService::now() const
{
    return m_clock->utcNow().toMSecsSinceEpoch();
}

// Without Retry-After, as Smartcar's own answer about this limit may be.
HttpServerResponse DemoService::limited(const std::function<HttpServerResponse()> &right)
{
    return m_bucket.take() ? right() : errorResponse(rateLimited(false));
}

HttpServerResponse DemoService::answer(const HttpServerRequest &request)
{
    if (request.path == "/oauth2/token") {
        ++m_tokenRequests;
        return m_faults.meet(true, [&] {
            if (request.method != "POST")
                return errorResponse(invalidPath());
            return m_tokens->answer(request);
        });
    }
    // As a gateway does: the request carries its id to whoever answers it.
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    HttpServerRequest marked = request;
    marked.headers.prepend({requestIdHeader, requestId});
    HttpServerResponse response = m_faults.meet(false, [&] {
        return m_tokens->admits(marked) ? m_router(marked) : errorResponse(unauthorized());
    });
    response.headers.emplaceBack(requestIdHeader, requestId);
    return response;
}

HttpServerResponse DemoService::vehicle(const HttpServerRequest &request, const QString &id) const
{
    const DemoVehicle *vehicle = m_fleet.vehicle(id.toUtf8());
    if (!vehicle)
        return vehicleNotFound(request, id);
    return HttpServerResponse::json(
        200, "{\"data\":{\"id\":\"" + vehicle->id + "\",\"type\":\"vehicle\",\"attributes\":{" +
                 attributesJson(*vehicle) + "},\"links\":{\"self\":\"" + baseOf(request) +
                 "/v3/vehicles/" + vehicle->id + "\"}}}");
}

HttpServerResponse DemoService::signalsOf(const HttpServerRequest &request, const QString &id,
                                          const QString &code) const
{
    const auto found = connectionFor(request, id);
    if (const auto *refusal = std::get_if<HttpServerResponse>(&found))
        return *refusal;
    const DemoConnection *connection = std::get<const DemoConnection *>(found);
    const DemoVehicle *vehicle = &m_fleet.vehicles[connection->vehicle];
    if (vehicle->has(Quirk::MakerSilent)) {
        return errorResponse({502, "UPSTREAM", "NO_RESPONSE",
                              "The vehicle's maker did not answer in time.", "No Response",
                              "RETRY_LATER"});
    }
    const QList<DemoSignal> all =
        storedSignals(*vehicle, connection->permissions, now(), m_deeds.of(*vehicle));
    if (code.isNull())
        return HttpServerResponse::json(200, signalListJson(all, *vehicle, baseOf(request)));
    const auto one = std::ranges::find(all, code.toUtf8(), &DemoSignal::code);
    if (one == all.end()) {
        return notFound(request, "SIGNAL_NOT_FOUND",
                        "Signal with code " + jsonEscaped(code) +
                            " not found for vehicle with ID " + vehicle->id);
    }
    return HttpServerResponse::json(200, signalJson(*one, *vehicle, baseOf(request)));
}

} // namespace motorpool
