// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace motorpool {

enum class Powertrain { Bev, Phev, Ice };

/// A model that is sold, in round figures; good enough for a simulation, not for buying a car.
struct VehicleSpec
{
    const char *make; ///< cased as Smartcar's answers case it, which is not always the same way
    const char *model;
    int firstYear;
    int lastYear;
    Powertrain powertrain;
    double batteryKwh; ///< 0: none
    int electricKm;    ///< range on a full battery
    int tankLitres;    ///< 0: none
    int fuelKm;        ///< range on a full tank
    const char *maker; ///< world manufacturer identifier, the first three characters of a VIN
};

/// All models, those of a make side by side.
std::span<const VehicleSpec> vehicleSpecs();

/// The model of that name; it must be one of vehicleSpecs().
const VehicleSpec &vehicleSpec(const char *make, const char *model);

} // namespace motorpool
