// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString chargingStatus(const VehicleState &state, int limit)
{
    if (state.charging())
        return u"CHARGING"_s;
    return state.pluggedIn() && limit == 100 ? u"FULLY_CHARGED"_s : u"NOT_CHARGING"_s;
}

QJsonObject quantity(double value, const QString &unit)
{
    return {{u"value"_s, value}, {u"unit"_s, unit}};
}

/// What flows, known only while it does.
void addFlow(SignalSheet &sheet)
{
    const DemoVehicle &vehicle = sheet.vehicle();
    const VehicleState &state = sheet.state();
    const int phases = vehicle.chargeKw > 7.5 ? 3 : 1;
    const double volts = 229 + double(sheet.reported() / 60'000 % 5);
    const double amperes = rounded(state.chargeKw * 1000 / volts / phases, 1);
    const double kmPerKwh = vehicle.spec->electricKm / vehicle.spec->batteryKwh;

    sheet.whileCharging("Amperage", quantity(amperes, sheet.unit("ampere")));
    sheet.whileCharging("AmperageRequested",
                        quantity(rounded(amperes + 0.4), sheet.unit("ampere")));
    sheet.whileCharging("ChargeRate",
                        quantity(rounded(state.chargeKw * kmPerKwh), sheet.unit("km/h")));
    sheet.whileCharging("ChargerPhases", quantity(phases, sheet.unit("count")));
    sheet.whileCharging("EnergyAdded", quantity(rounded(state.energyAdded, 2), sheet.unit("kWh")));
    QJsonObject left{{u"value"_s, state.charging() ? state.minutesToComplete : 5}};
    if (!vehicle.has(Quirk::TimeWithoutUnit))
        left[u"unit"_s] = u"minute"_s;
    sheet.whileCharging("TimeToComplete", left);
    sheet.whileCharging("Voltage", quantity(volts, sheet.unit("volts")));
    sheet.whileCharging("Wattage",
                        quantity(rounded(state.chargeKw * 1000, -1), sheet.unit("watts")));
}

} // namespace

void addCharge(SignalSheet &sheet)
{
    sheet.begin("Charge", "read_charge");
    const DemoVehicle &vehicle = sheet.vehicle();
    if (!vehicle.hasBattery()) {
        for (const char *name : {"ChargeLimits", "ChargeRate", "DetailedChargingStatus",
                                 "IsCharging", "IsChargingCableConnected", "TimeToComplete"})
            sheet.notCapable(name);
        return;
    }
    const VehicleState &state = sheet.state();
    addFlow(sheet);
    sheet.number("AmperageMax", vehicle.chargeKw > 7.5 ? 16 : 32, "ampere");
    sheet.text("ChargePortStatusColor", state.charging()    ? u"green"_s
                                        : state.pluggedIn() ? u"blue"_s
                                                            : u"off"_s);
    sheet.text("ChargingConnectorType", state.pluggedIn() ? u"J1772"_s : u"invalid"_s);
    sheet.setBrought(sheet.deeds().charging.has_value());
    sheet.text("DetailedChargingStatus", chargingStatus(state, limitOf(vehicle, sheet.deeds())));
    sheet.truth("IsCharging", state.charging());
    sheet.setBrought(false);
    sheet.truth("IsChargingCableConnected", state.pluggedIn());
    sheet.truth("IsChargingCableLatched", state.pluggedIn());
    const auto &port = sheet.deeds().portOpen;
    sheet.setBrought(port.has_value());
    sheet.truth("IsChargingPortFlapOpen", port && holds(vehicle, port->at, sheet.reported())
                                              ? port->value
                                              : state.pluggedIn());
    sheet.setBrought(false);
    sheet.truth("IsFastChargerPresent", false);
    if (vehicle.spec->powertrain == Powertrain::Phev)
        sheet.notCapable("FastChargerType");
    else
        sheet.text("FastChargerType", u"CCS"_s);
    if (vehicle.has(Quirk::UnknownSignal)) {
        sheet.body("PreconditioningPlan",
                   {{u"isActive"_s, state.pluggedIn()},
                    {u"departure"_s, QJsonObject{{u"time"_s, u"07:15"_s}, {u"celsius"_s, 21}}}});
    }
    addChargeLists(sheet);
}

} // namespace motorpool
