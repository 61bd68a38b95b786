// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString direction(double heading)
{
    static constexpr std::array names{"N", "NE", "E", "SE", "S", "SW", "W", "NW"};
    return QString::fromLatin1(names[std::size_t(int(heading / 45 + 0.5) % 8)]);
}

} // namespace

void addLocation(SignalSheet &sheet)
{
    sheet.begin("Location", "read_location");
    const VehicleState &state = sheet.state();
    sheet.truth("IsAtHome", state.atHome);
    QJsonObject place{{u"latitude"_s, rounded(state.place.latitude, 6)},
                      {u"longitude"_s, rounded(state.place.longitude, 6)}};
    const bool everything = sheet.vehicle().stored == Stored::Everything;
    if (sheet.vehicle().has(Quirk::HeadingAlone) || everything)
        place[u"heading"_s] = rounded(state.heading);
    if (everything)
        place[u"direction"_s] = direction(state.heading);
    if (!sheet.vehicle().has(Quirk::HeadingAlone))
        place[u"locationType"_s] = state.driving() ? u"CURRENT"_s : u"LAST_PARKED"_s;
    sheet.body("PreciseLocation", place);
}

void addMotion(SignalSheet &sheet)
{
    sheet.begin("Motion", "read_speedometer");
    sheet.number("CurrentSpeed", rounded(sheet.state().speed), "kph");

    sheet.begin("Odometer", "read_odometer");
    const bool fine = sheet.vehicle().has(Quirk::NullClosures);
    sheet.number("TraveledDistance", rounded(sheet.state().odometer, fine ? 1 : 0), "km");
}

void addTransmission(SignalSheet &sheet)
{
    sheet.begin("Transmission", "");
    const bool driving = sheet.state().driving();
    static constexpr std::array modes{"NORMAL", "ECO", "SPORT"};
    static constexpr std::array names{"Comfort", "Eco", "Sport+"};
    const auto mode = std::size_t(sheet.fixedRandom("DriveMode").below(int(modes.size())));
    sheet.body("DriveMode", {{u"canonical"_s, QString::fromLatin1(modes[mode])},
                             {u"oemDisplayName"_s, QString::fromLatin1(names[mode])}});
    sheet.text("GearState", driving ? u"DRIVE"_s : u"PARK"_s);
}

} // namespace motorpool
