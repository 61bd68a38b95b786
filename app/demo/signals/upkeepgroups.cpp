// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

#include <QJsonArray>

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject service(SignalSheet &sheet, double odometer, int yearsAgo)
{
    DemoRandom random = sheet.fixedRandom(yearsAgo == 1 ? "service1" : "service2");
    const auto entry = [&random](const QString &description) {
        return QJsonObject{{u"id"_s, QString::fromLatin1(random.uuid())},
                           {u"description"_s, description}};
    };
    const EpochMs when = sheet.reported() - sheet.reported() % 86'400'000 -
                         (yearsAgo * 365 + random.below(60)) * 86'400'000LL;
    return {{u"id"_s, QString::fromLatin1(random.uuid())},
            {u"time"_s, timeText(when)},
            {u"odometer"_s, rounded(odometer)},
            {u"cost"_s,
             QJsonObject{{u"amount"_s, random.between(120, 680)}, {u"currency"_s, u"EUR"_s}}},
            {u"tasks"_s, QJsonArray{entry(u"Inspection"_s), entry(u"Brake fluid"_s)}},
            {u"details"_s, QJsonArray{entry(u"Done by a workshop of the maker"_s)}}};
}

} // namespace

void addService(SignalSheet &sheet)
{
    sheet.begin("Service", "read_service_history", 24h * 30);
    const DemoVehicle &vehicle = sheet.vehicle();
    sheet.truth("IsInService", sheet.fixedRandom("IsInService").chance(0.03));
    QJsonArray records;
    if (vehicle.odometer > 15'000)
        records.append(service(sheet, vehicle.odometer * 0.8, 1));
    if (vehicle.odometer > 40'000)
        records.append(service(sheet, vehicle.odometer * 0.5, 2));
    sheet.body("Records", {{u"values"_s, records}});
}

void addWheels(SignalSheet &sheet)
{
    sheet.begin("Wheel", "read_tires", 6h);
    // Some services call their kilopascals bar.
    const bool wrong = sheet.vehicle().has(Quirk::KilopascalLabelledBar);
    const bool bar = !wrong && sheet.fixedRandom("bar").chance(0.5);
    QJsonArray values;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            DemoRandom random = sheet.fixedRandom(row == column ? "Tires" : "Tyres");
            const double kilopascal = random.between(228, 275) + 4 * row;
            values.append(
                QJsonObject{{u"row"_s, row},
                            {u"column"_s, column},
                            {u"tirePressure"_s, bar ? rounded(kilopascal / 100, 2) : kilopascal}});
        }
    }
    sheet.body("Tires", {{u"values"_s, values},
                         {u"rowCount"_s, 2},
                         {u"columnCount"_s, 2},
                         {u"unit"_s, bar || wrong ? u"bar"_s : u"kPa"_s}});
    sheet.text("Style", u"19 inch"_s);
}

} // namespace motorpool
