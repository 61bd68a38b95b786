// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

namespace motorpool {

using namespace std::chrono_literals;

void addClimate(SignalSheet &sheet)
{
    sheet.begin("Climate", "read_thermometer", 10min);
    if (sheet.vehicle().has(Quirk::UnknownSignal))
        sheet.number("CabinAirQuality", sheet.fixedRandom("air").between(60, 98), "percent");
    sheet.number("ExternalTemperature", rounded(sheet.state().outside, 1), "celsius");
    sheet.number("InternalTemperature", rounded(sheet.state().inside, 1), "celsius");
}

void addHvac(SignalSheet &sheet)
{
    sheet.begin("HVAC", "read_climate");
    const VehicleState &state = sheet.state();
    sheet.number("CabinTargetTemperature", 21, "celsius");
    sheet.truth("IsCabinHVACActive", state.driving());
    sheet.truth("IsFrontDefrosterActive", state.driving() && state.outside < 3);
    sheet.truth("IsRearDefrosterActive", state.driving() && state.outside < 5);
    if (sheet.fixedRandom("steering").chance(0.5))
        sheet.truth("IsSteeringHeaterActive", state.driving() && state.outside < 2);
    else
        sheet.notCapable("IsSteeringHeaterActive");
}

} // namespace motorpool
