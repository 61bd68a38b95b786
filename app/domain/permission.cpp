// SPDX-License-Identifier: GPL-3.0-or-later
#include "permission.h"

#include "signaldef.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr PermissionDef table[] = {
    {"control_charge", QT_TRANSLATE_NOOP("Permission", "Start and stop charging, set its limit")},
    {"control_climate", QT_TRANSLATE_NOOP("Permission", "Control the climate system")},
    {"control_ignition", QT_TRANSLATE_NOOP("Permission", "Control the ignition")},
    {"control_navigation", QT_TRANSLATE_NOOP("Permission", "Send a destination to the vehicle")},
    {"control_pin", QT_TRANSLATE_NOOP("Permission", "Use or set the vehicle's PIN")},
    {"control_security", QT_TRANSLATE_NOOP("Permission", "Lock and unlock the doors")},
    {"control_trunk", QT_TRANSLATE_NOOP("Permission", "Open and close the trunk")},
    {"read_alerts", QT_TRANSLATE_NOOP("Permission", "Read alerts")},
    {"read_battery", QT_TRANSLATE_NOOP("Permission", "Read the batteries' charge and range")},
    {"read_charge", QT_TRANSLATE_NOOP("Permission", "Read the charging status and settings")},
    {"read_charge_events", QT_TRANSLATE_NOOP("Permission", "Read charging events")},
    {"read_charge_locations", QT_TRANSLATE_NOOP("Permission", "Read charging locations")},
    {"read_charge_records", QT_TRANSLATE_NOOP("Permission", "Read the record of past charging")},
    {"read_climate", QT_TRANSLATE_NOOP("Permission", "Read the climate system")},
    {"read_compass", QT_TRANSLATE_NOOP("Permission", "Read the heading")},
    {"read_diagnostics", QT_TRANSLATE_NOOP("Permission", "Read warnings and trouble codes")},
    {"read_engine_oil", QT_TRANSLATE_NOOP("Permission", "Read the engine oil's life")},
    {"read_extended_vehicle_info",
     QT_TRANSLATE_NOOP("Permission", "Read the vehicle's software and equipment")},
    {"read_fuel", QT_TRANSLATE_NOOP("Permission", "Read the fuel level and range")},
    {"read_location", QT_TRANSLATE_NOOP("Permission", "Read the location")},
    {"read_odometer", QT_TRANSLATE_NOOP("Permission", "Read the odometer")},
    {"read_security", QT_TRANSLATE_NOOP("Permission", "Read locks, doors and windows")},
    {"read_service_history", QT_TRANSLATE_NOOP("Permission", "Read the service history")},
    {"read_speedometer", QT_TRANSLATE_NOOP("Permission", "Read the speed")},
    {"read_thermometer", QT_TRANSLATE_NOOP("Permission", "Read inside and outside temperatures")},
    {"read_tires", QT_TRANSLATE_NOOP("Permission", "Read wheels and tyre pressures")},
    {"read_user_profile", QT_TRANSLATE_NOOP("Permission", "Read the owner's account at the maker")},
    {"read_vehicle_info", QT_TRANSLATE_NOOP("Permission", "Read make, model and year")},
    {"read_vin", QT_TRANSLATE_NOOP("Permission", "Read the VIN")},
};

static_assert(std::is_sorted(std::begin(table), std::end(table),
                             [](const PermissionDef &left, const PermissionDef &right) {
                                 return std::string_view(left.name) < std::string_view(right.name);
                             }));

} // namespace

std::span<const PermissionDef> permissionTable()
{
    return table;
}

QString permissionTitle(const QString &name)
{
    constexpr auto prefix = "required:"_L1;
    const QString plain = name.startsWith(prefix) ? name.mid(prefix.size()) : name;
    for (const PermissionDef &row : table) {
        if (plain == QLatin1StringView(row.name))
            return QCoreApplication::translate("Permission", row.title);
    }
    return plain;
}

QStringList signalsOpenedBy(const QString &permission)
{
    QStringList codes;
    for (const SignalDef &signal : signalCatalogue()) {
        if (*signal.permission && permission == QLatin1StringView(signal.permission))
            codes += QString::fromLatin1(signal.code);
    }
    return codes;
}

} // namespace motorpool
