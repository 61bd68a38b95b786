// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

#include <QJsonArray>

#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Needs { Nothing, Battery, Engine };

struct System
{
    const char *name;
    Needs needs;
    const char *alert; ///< what its warning says
};

constexpr std::array systems{
    System{"ABS", Needs::Nothing, "Anti-lock brakes are off"},
    System{"ActiveSafety", Needs::Nothing, "Front radar is blocked"},
    System{"Airbag", Needs::Nothing, "Passenger airbag needs service"},
    System{"BrakeFluid", Needs::Nothing, "Brake fluid is low"},
    System{"DriverAssistance", Needs::Nothing, "Camera needs calibration"},
    System{"Emissions", Needs::Engine, "Exhaust after-treatment needs service"},
    System{"EVBatteryConditioning", Needs::Battery, "Battery is too cold for full power"},
    System{"EVCharging", Needs::Battery, "Charging stopped by the charger"},
    System{"EVDriveUnit", Needs::Battery, "Drive unit power is reduced"},
    System{"EVHVBattery", Needs::Battery, "High-voltage battery needs service"},
    System{"Lighting", Needs::Nothing, "Right rear lamp has failed"},
    System{"MIL", Needs::Engine, "Engine warning lamp is on"},
    System{"OilLife", Needs::Engine, "Oil change is due"},
    System{"OilPressure", Needs::Engine, "Oil pressure is low"},
    System{"OilTemperature", Needs::Engine, "Oil is too hot"},
    System{"Telematics", Needs::Nothing, "No reception for three days"},
    System{"TirePressure", Needs::Nothing, "Front left tire pressure is low"},
    System{"TirePressureMonitoring", Needs::Nothing, "A wheel sensor is silent"},
    System{"Transmission", Needs::Engine, "Gearbox is too hot"},
    System{"WasherFluid", Needs::Nothing, "Washer fluid is low"},
    System{"WaterInFuel", Needs::Engine, "Drain the fuel filter"},
};

bool fits(Needs needs, const DemoVehicle &vehicle)
{
    return needs == Needs::Nothing || (needs == Needs::Battery && vehicle.hasBattery()) ||
           (needs == Needs::Engine && vehicle.hasTank());
}

} // namespace

void addDiagnostics(SignalSheet &sheet)
{
    sheet.begin("Diagnostics", "read_diagnostics", 1h);
    for (const System &system : systems) {
        if (!fits(system.needs, sheet.vehicle())) {
            sheet.notCapable(system.name);
            continue;
        }
        const bool alert = sheet.fixedRandom(system.name).chance(0.07);
        sheet.body(system.name,
                   {{u"status"_s, alert ? u"ALERT"_s : u"OK"_s},
                    {u"description"_s, alert ? QString::fromLatin1(system.alert) : QString()}});
    }
    static constexpr std::array codes{"P0420", "P0128", "U0100", "B1342", "C1201", "P0A80"};
    DemoRandom random = sheet.fixedRandom("DTCList");
    QJsonArray list;
    const int count = random.chance(0.6) ? 0 : random.between(1, 3);
    const int first = random.below(int(codes.size()));
    for (int i = 0; i < count; ++i) {
        const EpochMs when = sheet.reported() - random.between(1, 40) * 86'400'000LL;
        const char *code = codes[std::size_t(first + i) % codes.size()];
        list.append(
            QJsonObject{{u"code"_s, QString::fromLatin1(code)}, {u"timestamp"_s, timeText(when)}});
    }
    sheet.number("DTCCount", count, "count");
    sheet.body("DTCList", {{u"values"_s, list}});
}

} // namespace motorpool
