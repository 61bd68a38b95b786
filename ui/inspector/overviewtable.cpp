// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewtable.h"

#include <QCoreApplication>

namespace motorpool {

namespace {

constexpr const char *battery[] = {
    "tractionbattery-stateofcharge",
    "tractionbattery-range",
    "tractionbattery-nominalcapacity",
    "tractionbattery-isheateractive",
};
constexpr const char *fuel[] = {
    "internalcombustionengine-fuellevel",
    "internalcombustionengine-range",
    "internalcombustionengine-amountremaining",
};
constexpr const char *charging[] = {
    "charge-ischarging",
    "charge-detailedchargingstatus",
    "charge-timetocomplete",
    "charge-ischargingcableconnected",
    "charge-wattage",
    "charge-chargerate",
    "charge-energyadded",
    "charge-chargelimits",
    "charge-chargingconnectortype",
};
constexpr const char *driving[] = {
    "odometer-traveleddistance",
    "motion-currentspeed",
    "transmission-gearstate",
    "transmission-drivemode",
};
constexpr const char *location[] = {
    "location-preciselocation",
    "location-isathome",
};
constexpr const char *closures[] = {
    "closure-islocked",    "closure-doors",     "closure-windows",
    "closure-fronttrunk",  "closure-reartrunk", "closure-tailgate",
    "closure-enginecover", "closure-sunroof",   "charge-ischargingportflapopen",
};
constexpr const char *tyres[] = {
    "wheel-tires",
    "wheel-style",
    "diagnostics-tirepressure",
};
constexpr const char *climate[] = {
    "climate-internaltemperature",
    "climate-externaltemperature",
    "hvac-iscabinhvacactive",
    "hvac-cabintargettemperature",
};
constexpr const char *service[] = {
    "service-isinservice",
    "service-records",
    "diagnostics-mil",
    "diagnostics-dtccount",
    "internalcombustionengine-oillife",
    "lowvoltagebattery-stateofcharge",
    "lowvoltagebattery-status",
};
constexpr const char *connectivity[] = {
    "connectivitystatus-isonline",
    "connectivitystatus-isasleep",
    "connectivitystatus-isdigitalkeypaired",
};
constexpr const char *identity[] = {
    "vehicleidentification-vin",      "vehicleidentification-nickname",
    "vehicleidentification-trim",     "vehicleidentification-exteriorcolor",
    "vehicleidentification-packages", "connectivitysoftware-currentfirmwareversion",
};

constexpr OverviewGroup groups[] = {
    {QT_TRANSLATE_NOOP("Overview", "Battery"), "battery", battery, true},
    {QT_TRANSLATE_NOOP("Overview", "Fuel"), "fuel", fuel, true},
    {QT_TRANSLATE_NOOP("Overview", "Charging"), "key", charging, false},
    {QT_TRANSLATE_NOOP("Overview", "Odometer and driving"), "odometer", driving, false},
    {QT_TRANSLATE_NOOP("Overview", "Location"), "location", location, false},
    {QT_TRANSLATE_NOOP("Overview", "Lock and closures"), "door", closures, false},
    {QT_TRANSLATE_NOOP("Overview", "Tyres"), "tire", tyres, false},
    {QT_TRANSLATE_NOOP("Overview", "Climate"), "climate", climate, false},
    {QT_TRANSLATE_NOOP("Overview", "Service"), "service", service, false},
    {QT_TRANSLATE_NOOP("Overview", "Connectivity"), "signals", connectivity, false},
    {QT_TRANSLATE_NOOP("Overview", "Identity"), "car", identity, false},
};

} // namespace

std::span<const OverviewGroup> overviewGroups()
{
    return groups;
}

QString overviewTitle(const OverviewGroup &group)
{
    return QCoreApplication::translate("Overview", group.title);
}

} // namespace motorpool
