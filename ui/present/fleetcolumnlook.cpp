// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcolumnlook.h"

#include <QCoreApplication>

#include <iterator>

namespace motorpool {

namespace {

/// In the order of FleetField.
constexpr FleetColumnLook looks[] = {
    {QT_TRANSLATE_NOOP("FleetPresenter", "Make"), "", 13, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Model"), "", 16, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Year"), "", 6, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Powertrain"),
     QT_TRANSLATE_NOOP("FleetPresenter",
                       "BEV battery, PHEV plug-in hybrid, ICE combustion (other hybrids too)"),
     11, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Mode"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Live, or simulated by Smartcar"), 10, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Nickname"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Known once the vehicle's signals were read"), 14, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "VIN"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Known once the vehicle's signals were read"), 18, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Battery"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Charge of the traction battery"), 9, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Fuel"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Fuel left in the tank"), 9, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Range"), "", 10, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Odometer"), "", 12, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Charging"), "", 10, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Locked"), "", 10, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Online"), "", 10, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Location"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Latitude and longitude, as the car reported them"), 20,
     true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Last heard"),
     QT_TRANSLATE_NOOP("FleetPresenter", "The newest time that the car reported, of any signal"),
     12, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Read error"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Why reading the vehicle failed the last time, and when"),
     24, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Vehicle id"), "", 14, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Connection id"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Changes when the owner authenticates anew"), 14, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "User id"), "", 14, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "External id"),
     QT_TRANSLATE_NOOP("FleetPresenter", "The id that the application gave the user"), 13, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Connected"),
     QT_TRANSLATE_NOOP("FleetPresenter", "When the owner connected the vehicle"), 13, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Updated"),
     QT_TRANSLATE_NOOP("FleetPresenter", "When the connection last changed"), 13, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Permissions"),
     QT_TRANSLATE_NOOP("FleetPresenter", "How many permissions Smartcar reports"), 12, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Change"),
     QT_TRANSLATE_NOOP("FleetPresenter", "What the last sync found"), 16, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Learned"),
     QT_TRANSLATE_NOOP("FleetPresenter", "When the connection was first seen or last changed here"),
     13, true},
};
static_assert(std::size(looks) == std::size_t(fleetFields));

} // namespace

const FleetColumnLook &fleetColumnLook(FleetField field)
{
    return looks[std::size_t(field)];
}

QString fleetFieldTitle(FleetField field)
{
    return QCoreApplication::translate("FleetPresenter", fleetColumnLook(field).title);
}

} // namespace motorpool
