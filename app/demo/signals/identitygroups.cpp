// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

#include <QJsonArray>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void addConnectivity(SignalSheet &sheet)
{
    const DemoVehicle &vehicle = sheet.vehicle();
    const bool talks = sheet.fixedRandom("connectivity").chance(0.6);
    sheet.begin("ConnectivitySoftware", "read_extended_vehicle_info", 24h * 7);
    if (talks) {
        sheet.text("CurrentFirmwareVersion", u"%1.%2.%3"_s.arg(vehicle.year % 100 + 1)
                                                 .arg(sheet.fixedRandom("minor").between(1, 48))
                                                 .arg(sheet.fixedRandom("patch").between(0, 9)));
    } else {
        sheet.notCapable("CurrentFirmwareVersion");
    }
    sheet.begin("ConnectivityStatus", "read_vehicle_info");
    if (!talks) {
        for (const char *name : {"IsAsleep", "IsDigitalKeyPaired", "IsOnline"})
            sheet.notCapable(name);
        return;
    }
    const VehicleState &state = sheet.state();
    sheet.truth("IsAsleep", !state.driving() && !state.charging());
    sheet.truth("IsDigitalKeyPaired", sheet.fixedRandom("key").chance(0.7));
    sheet.truth("IsOnline", vehicle.reportsEvery < std::chrono::hours(48));
}

void addSurveillance(SignalSheet &sheet)
{
    sheet.begin("Surveillance", "");
    if (QByteArrayView(sheet.vehicle().spec->make).compare("TESLA", Qt::CaseInsensitive) != 0) {
        sheet.notCapable("Brand");
        sheet.notCapable("IsEnabled");
        return;
    }
    sheet.text("Brand", u"Sentry Mode"_s);
    sheet.truth("IsEnabled", !sheet.state().driving() && !sheet.state().atHome);
}

void addIdentification(SignalSheet &sheet)
{
    const DemoVehicle &vehicle = sheet.vehicle();
    sheet.begin("VehicleIdentification", "read_vehicle_info", 24h * 3);
    sheet.text("ExteriorColor", QString::fromLatin1(vehicle.colour));
    if (vehicle.nickname.isEmpty())
        sheet.notCapable("Nickname");
    else
        sheet.text("Nickname", QString::fromUtf8(vehicle.nickname));
    sheet.body("Packages", {{u"values"_s, QJsonArray{u"Winter"_s, u"Driver assistance"_s}}});
    sheet.text("Trim", sheet.fixedRandom("Trim").chance(0.5) ? u"Long Range"_s : u"Business"_s);
    sheet.setPermission("read_vin");
    sheet.constant("VIN", {{u"value"_s, QString::fromLatin1(vehicle.vin)}});
}

void addUserAccount(SignalSheet &sheet)
{
    sheet.begin("VehicleUserAccount", "read_user_profile", 24h);
    if (sheet.fixedRandom("account").chance(0.5)) {
        sheet.body("Permissions",
                   {{u"values"_s, QJsonArray{u"vehicle_device_data"_s, u"vehicle_cmds"_s,
                                             u"vehicle_charging_cmds"_s}}});
        sheet.text("Role", u"Driver"_s);
    } else {
        sheet.notCapable("Permissions");
        sheet.notCapable("Role");
    }
}

} // namespace motorpool
