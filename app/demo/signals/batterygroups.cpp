// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

#include <QJsonArray>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonArray otherRanges(const SignalSheet &sheet, double range)
{
    if (sheet.vehicle().stored != Stored::Everything)
        return {};
    const auto one = [](const char *type, double value) {
        return QJsonObject{{u"type"_s, QString::fromLatin1(type)}, {u"value"_s, rounded(value)}};
    };
    return {one("IDEAL_CONDITIONS", range * 1.08), one("ESTIMATED", range * 0.94),
            one("RATED", range)};
}

} // namespace

void addLowVoltageBattery(SignalSheet &sheet)
{
    sheet.begin("LowVoltageBattery", "read_battery", 1h);
    const int charge = sheet.fixedRandom("12V").between(48, 100);
    sheet.number("StateOfCharge", charge, "percent");
    sheet.text("Status", charge < 55 ? u"WARN"_s : u"GOOD"_s);
}

void addTractionBattery(SignalSheet &sheet)
{
    sheet.begin("TractionBattery", "read_battery");
    const DemoVehicle &vehicle = sheet.vehicle();
    if (!vehicle.hasBattery()) {
        for (const char *name : {"NominalCapacity", "Range", "StateOfCharge"})
            sheet.notCapable(name);
        return;
    }
    const VehicleState &state = sheet.state();
    const double cold = state.outside < 10 ? (10 - state.outside) * 0.008 : 0;
    const double range = state.stateOfCharge / 100 * vehicle.spec->electricKm * (1 - cold);
    QJsonObject body{{u"value"_s, rounded(range)},
                     {u"additionalValues"_s, otherRanges(sheet, range)},
                     {u"unit"_s, sheet.unit("km")}};
    if (!vehicle.has(Quirk::HeadingAlone))
        body[u"type"_s] = u"DEFAULT"_s;
    sheet.body("Range", body);
    sheet.number("StateOfCharge", rounded(state.stateOfCharge), "percent");
    sheet.truth("IsHeaterActive", state.charging() && state.outside < 5);
    sheet.body("MaxRangeChargeCounter",
               {{u"value"_s, sheet.fixedRandom("MaxRangeChargeCounter").below(40)}});

    sheet.begin("TractionBattery", "read_battery", 24h * 30);
    const double capacity = vehicle.spec->batteryKwh;
    const bool chosen = sheet.fixedRandom("NominalCapacity").chance(0.4);
    QJsonArray choices;
    if (chosen) {
        const QString kind = vehicle.hasTank() ? u"PHEV:"_s : u"BEV:"_s;
        choices.append(
            QJsonObject{{u"capacity"_s, capacity}, {u"description"_s, kind + u"Standard"_s}});
        choices.append(QJsonObject{{u"capacity"_s, rounded(capacity * 1.1)},
                                   {u"description"_s, kind + u"Long Range AWD"_s}});
    }
    sheet.body("NominalCapacity", {{u"capacity"_s, capacity},
                                   {u"source"_s, chosen ? u"USER_SELECTED"_s : u"SMARTCAR"_s},
                                   {u"availableCapacities"_s, choices},
                                   {u"unit"_s, sheet.unit("kWh")}});
}

} // namespace motorpool
