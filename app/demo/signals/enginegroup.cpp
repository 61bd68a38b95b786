// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void addEngine(SignalSheet &sheet)
{
    sheet.begin("InternalCombustionEngine", "read_fuel", 5min);
    const DemoVehicle &vehicle = sheet.vehicle();
    if (!vehicle.hasTank()) {
        for (const char *name : {"AmountRemaining", "FuelLevel", "Range", "OilLife"})
            sheet.notCapable(name);
        return;
    }
    const VehicleState &state = sheet.state();
    const double range = rounded(state.fuel * vehicle.spec->fuelKm);
    sheet.number("AmountRemaining", rounded(state.fuel * vehicle.spec->tankLitres, 1), "liters");
    if (vehicle.has(Quirk::FuelFraction)) {
        sheet.body("FuelLevel", {{u"value"_s, rounded(state.fuel, 2)}});
        sheet.body("Range", {{u"value"_s, range}});
    } else {
        sheet.number("FuelLevel", rounded(state.fuel * 100), "percent");
        sheet.number("Range", range, "km");
    }
    sheet.setPermission("read_engine_oil");
    sheet.number("OilLife", rounded(100 - std::fmod(state.odometer, 20'000) / 200), "percent");
}

} // namespace motorpool
