// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclesclient.h"

#include "answerfault.h"
#include "apicaller.h"
#include "endpoint.h"
#include "readingsrun.h"
#include "vehicleparser.h"

namespace motorpool {

using namespace Qt::StringLiterals;

VehiclesClient::VehiclesClient(ApiCaller *caller, const QUrl &vehicleHost, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_host(vehicleHost)
{
}

Call<Vehicle> *VehiclesClient::vehicle(const QString &vehicleId, QObject *parent, Priority priority)
{
    auto *call = new Call<Vehicle>(parent);
    const auto url = endpoint(m_host, {u"v3"_s, u"vehicles"_s, vehicleId});
    if (!url) {
        call->finish(Failure(url.error()));
        return call;
    }
    const HttpRequest request = getJson(*url, {true, vehicleId, priority});
    m_caller->send(request, call)->then(call, [call](const Result<HttpAnswer> &answer) {
        if (!answer) {
            call->finish(Failure(answer.error()));
            return;
        }
        auto vehicle = parseVehicle(answer->body);
        call->finish(vehicle ? std::move(vehicle) : answerFault(vehicle.error(), *answer));
    });
    return call;
}

Call<ReadingAnswer> *VehiclesClient::readings(const QString &vehicleId, const QString &userId,
                                              QObject *parent, Priority priority,
                                              const OutlayPtr &outlay)
{
    auto *call = new Call<ReadingAnswer>(parent);
    auto *run = new ReadingsRun(m_caller, m_host, vehicleId, userId, priority, call);
    run->setOutlay(outlay);
    run->readAll();
    return call;
}

Call<ReadingAnswer> *VehiclesClient::reading(const QString &vehicleId, const QString &userId,
                                             const QString &code, QObject *parent,
                                             Priority priority)
{
    auto *call = new Call<ReadingAnswer>(parent);
    auto *run = new ReadingsRun(m_caller, m_host, vehicleId, userId, priority, call);
    run->readOne(code);
    return call;
}

} // namespace motorpool
