// SPDX-License-Identifier: GPL-3.0-or-later
#include "demovehicle.h"

namespace motorpool {

namespace {

QByteArray powertrainName(Powertrain powertrain)
{
    switch (powertrain) {
    case Powertrain::Bev:
        return "BEV";
    case Powertrain::Phev:
        return "PHEV";
    case Powertrain::Ice:
        break;
    }
    return "ICE";
}

} // namespace

QByteArray attributesJson(const DemoVehicle &vehicle)
{
    const QByteArray powertrain = powertrainName(vehicle.spec->powertrain);
    // The dashboard's simulator calls every make "Simulated" and every model by its powertrain.
    QByteArray json = "\"make\":\"";
    json += vehicle.simulated ? "Simulated" : vehicle.spec->make;
    json += '"';
    if (!vehicle.has(Quirk::ModelUntold)) {
        json += ",\"model\":\"";
        json += vehicle.simulated ? powertrain.constData() : vehicle.spec->model;
        json += "\",\"year\":" + QByteArray::number(vehicle.year);
    }
    json += vehicle.simulated ? ",\"mode\":\"simulated\"" : ",\"mode\":\"live\"";
    json += vehicle.has(Quirk::PowertrainUntold) ? QByteArray(",\"powertrainType\":null")
                                                 : ",\"powertrainType\":\"" + powertrain + '"';
    return json;
}

} // namespace motorpool
