// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedcodes.h"

#include "demorandom.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace motorpool {

namespace {

constexpr std::array<std::string_view, 8> little{
    "charge-ischarging",
    "internalcombustionengine-fuellevel",
    "internalcombustionengine-range",
    "location-preciselocation",
    "odometer-traveleddistance",
    "tractionbattery-range",
    "tractionbattery-stateofcharge",
    "vehicleidentification-vin",
};

constexpr std::array<std::string_view, 34> usual{
    "charge-chargelimits",
    "charge-chargerate",
    "charge-chargingconnectortype",
    "charge-detailedchargingstatus",
    "charge-ischarging",
    "charge-ischargingcableconnected",
    "charge-ischargingcablelatched",
    "charge-timetocomplete",
    "charge-wattage",
    "closure-doors",
    "closure-enginecover",
    "closure-fronttrunk",
    "closure-islocked",
    "closure-reartrunk",
    "closure-sunroof",
    "closure-windows",
    "connectivitysoftware-currentfirmwareversion",
    "connectivitystatus-isasleep",
    "connectivitystatus-isdigitalkeypaired",
    "connectivitystatus-isonline",
    "internalcombustionengine-amountremaining",
    "internalcombustionengine-fuellevel",
    "internalcombustionengine-range",
    "location-preciselocation",
    "lowvoltagebattery-stateofcharge",
    "odometer-traveleddistance",
    "tractionbattery-nominalcapacity",
    "tractionbattery-range",
    "tractionbattery-stateofcharge",
    "vehicleidentification-nickname",
    "vehicleidentification-vin",
    "vehicleuseraccount-permissions",
    "vehicleuseraccount-role",
    "wheel-tires",
};

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size> &codes, const QByteArray &code)
{
    return std::ranges::binary_search(codes,
                                      std::string_view(code.constData(), std::size_t(code.size())));
}

} // namespace

bool isStored(const DemoVehicle &vehicle, const QByteArray &code)
{
    switch (vehicle.stored) {
    case Stored::Nothing:
        return false;
    case Stored::Little:
        return contains(little, code);
    case Stored::Usual:
        break;
    case Stored::Everything:
        return true;
    }
    return contains(usual, code) || DemoRandom::forItem(vehicle.seed, code).chance(0.08);
}

} // namespace motorpool
