// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// What bodies repeat, the commonest last: the dictionary of BodyPacking::Deflated. It is part of
/// what is stored and never changes; a better one is another packing.
inline constexpr char bodyDictionary[] =
    // clang-format off
    "\"type\":\"COMPATIBILITY\",\"code\":\"VEHICLE_NOT_CAPABLE\",\"type\":\"PERMISSION\",\""
    "description\":\"\",\"docURL\":\"https://smartcar.com/docs/errors/api-errors/\",\"resol"
    "ution\":{\"type\":null},\"suggestedUserMessage\":\"\",\"state\":\"RESOLVED\",\"signals"
    "\":[{\"name\":\"\",\"eventType\":\"VEHICLE_ERROR\",\"errors\":[{\"type\":\"VEHICLE_STA"
    "TE\",\"code\":\"UNREACHABLE\",\"state\":\"ERROR\",\"code\":\"closure-doors\",\"\"code"
    "\":\"closure-windows\",\"\"code\":\"closure-fronttrunk\",\"\"code\":\"closure-reartrun"
    "k\",\"\"code\":\"closure-enginecover\",\"\"code\":\"closure-sunroof\",\"\"code\":\"clo"
    "sure-islocked\",\"\"code\":\"diagnostics-mil\",\"\"code\":\"diagnostics-dtclist\",\"\""
    "code\":\"diagnostics-tirepressuremonitoring\",\"\"code\":\"hvac-cabintargettemperature"
    "\",\"\"code\":\"hvac-iscabinhvacactive\",\"\"code\":\"internalcombustionengine-fuellev"
    "el\",\"\"code\":\"internalcombustionengine-range\",\"\"code\":\"internalcombustionengi"
    "ne-oillife\",\"\"code\":\"lowvoltagebattery-stateofcharge\",\"\"code\":\"motion-speed"
    "\",\"\"code\":\"service-isinservice\",\"\"code\":\"surveillance-isenabled\",\"\"code\""
    ":\"transmission-gearstate\",\"\"code\":\"vehicleidentification-nickname\",\"\"code\":"
    "\"vehicleidentification-vin\",\"\"code\":\"wheel-tires\",\"\"code\":\"connectivitystat"
    "us-isonline\",\"\"code\":\"connectivitysoftware-currentfirmwareversion\",\"\"code\":\""
    "charge-activelimit\",\"\"code\":\"charge-amperage\",\"\"code\":\"charge-amperagemax\","
    "\"\"code\":\"charge-chargelimits\",\"\"code\":\"charge-chargeportstatuscolor\",\"\"cod"
    "e\":\"charge-chargerate\",\"\"code\":\"charge-chargetimers\",\"\"code\":\"charge-charg"
    "ingconnectortype\",\"\"code\":\"charge-detailedchargingstatus\",\"\"code\":\"charge-en"
    "ergyadded\",\"\"code\":\"charge-fastchargertype\",\"\"code\":\"charge-ischarging\",\""
    "\"code\":\"charge-ischargingcableconnected\",\"\"code\":\"charge-ischargingcablelatche"
    "d\",\"\"code\":\"charge-ischargingportflapopen\",\"\"code\":\"charge-isfastchargerpres"
    "ent\",\"\"code\":\"charge-timetocomplete\",\"\"code\":\"charge-voltage\",\"\"code\":\""
    "charge-wattage\",\"\"code\":\"location-preciselocation\",\"\"code\":\"odometer-travele"
    "ddistance\",\"\"code\":\"tractionbattery-nominalcapacity\",\"\"code\":\"tractionbatter"
    "y-range\",\"\"code\":\"tractionbattery-stateofcharge\",\"\"group\":\"InternalCombustio"
    "nEngine\",\"group\":\"LowVoltageBattery\",\"group\":\"Connectivity\",\"group\":\"Diagn"
    "ostics\",\"group\":\"HVAC\",\"group\":\"VehicleIdentification\",\"group\":\"Closure\","
    "\"group\":\"Location\",\"group\":\"Odometer\",\"group\":\"Charge\",\"group\":\"Tractio"
    "nBattery\",\"name\":\"StateOfCharge\",\"name\":\"Range\",\"name\":\"TraveledDistance\""
    ",\"name\":\"PreciseLocation\",\"name\":\"IsCharging\",\"name\":\"IsLocked\",{\"eventId"
    "\":\"\",\"eventType\":\"VEHICLE_STATE\",\"data\":{\"user\":{\"id\":\"\",\"externalId\""
    ":null},\"vehicle\":{\"id\":\"\",\"make\":\"VOLKSWAGEN\",\"make\":\"TESLA\",\"model\":"
    "\"\",\"year\":2025,\"mode\":\"live\",\"powertrainType\":\"BEV\"},\"signals\":[],\"trig"
    "gers\":[{\"type\":\"FIRST_DELIVERY\"},{\"type\":\"SIGNAL_UPDATED\",\"signal\":{\"name"
    "\":\"\",\"code\":\"\",\"group\":\"\"}}],\"meta\":{\"version\":\"4.0\",\"deliveryId\":"
    "\"\",\"deliveredAt\":17,\"webhookId\":\"wh_\",\"webhookName\":\"\",\"applicationId\":"
    "\"app_\",\"mode\":\"LIVE\",\"signalCount\":12,\"sequence\":17}}\"body\":{\"values\":[{"
    "\"row\":0,\"column\":0,\"isOpen\":false},\"body\":{\"latitude\":,\"longitude\":,\"body"
    "\":{\"value\":\"\",\"unit\":\"kpa\"},\"body\":{\"value\":true},\"body\":{\"value\":fal"
    "se},\"body\":{\"value\":0,\"unit\":\"km\"},\"status\":{\"value\":\"ERROR\",\"error\":{"
    "\"type\":\"COMPATIBILITY\",\"code\":\"VEHICLE_NOT_CAPABLE\"}}},\"status\":{\"value\":"
    "\"ERROR\",\"error\":{\"type\":\"VEHICLE_STATE\",\"code\":\"NOT_CHARGING\"}}},{\"body\""
    ":{\"value\":80,\"unit\":\"percent\"},\"meta\":{\"oemUpdatedAt\":17,\"retrievedAt\":17}"
    ",\"status\":{\"value\":\"SUCCESS\"}},{\"code\":\"";
// clang-format on

} // namespace motorpool
