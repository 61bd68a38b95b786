// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissionsets.h"

namespace motorpool {

QByteArrayList allPermissions()
{
    static const QByteArrayList all{"control_charge",
                                    "control_climate",
                                    "control_ignition",
                                    "control_navigation",
                                    "control_pin",
                                    "control_security",
                                    "control_trunk",
                                    "read_alerts",
                                    "read_battery",
                                    "read_charge",
                                    "read_charge_events",
                                    "read_charge_locations",
                                    "read_charge_records",
                                    "read_climate",
                                    "read_compass",
                                    "read_diagnostics",
                                    "read_engine_oil",
                                    "read_extended_vehicle_info",
                                    "read_fuel",
                                    "read_location",
                                    "read_odometer",
                                    "read_security",
                                    "read_service_history",
                                    "read_speedometer",
                                    "read_thermometer",
                                    "read_tires",
                                    "read_user_profile",
                                    "read_vehicle_info",
                                    "read_vin"};
    return all;
}

QByteArrayList usualPermissions()
{
    static const QByteArrayList usual{"control_charge", "read_battery",      "read_charge",
                                      "read_fuel",      "read_location",     "read_odometer",
                                      "read_security",  "read_vehicle_info", "read_vin"};
    return usual;
}

QByteArrayList inventedPermissions(DemoRandom &random)
{
    const double kind = random.unit();
    if (kind < 0.25)
        return allPermissions();
    if (kind < 0.60)
        return usualPermissions();
    if (kind < 0.70)
        return {"read_odometer", "read_vehicle_info"};
    QByteArrayList granted;
    for (const QByteArray &permission : allPermissions()) {
        if (random.chance(0.6))
            granted.append(permission);
    }
    return granted;
}

} // namespace motorpool
