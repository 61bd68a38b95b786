// SPDX-License-Identifier: GPL-3.0-or-later
#include "demowebhook.h"

#include "demorandom.h"

namespace motorpool {

namespace {

QByteArray quoted(const QByteArray &plain)
{
    return '"' + plain + '"';
}

/// The parts of a code that the API tells apart: "Charge" and "IsCharging" of "charge-ischarging".
struct Names
{
    const char *code;
    const char *group;
    const char *name;
};

constexpr Names known[] = {
    {"charge-chargelimits", "Charge", "ChargeLimits"},
    {"charge-detailedchargingstatus", "Charge", "DetailedChargingStatus"},
    {"charge-ischarging", "Charge", "IsCharging"},
    {"charge-ischargingcableconnected", "Charge", "IsChargingCableConnected"},
    {"charge-wattage", "Charge", "Wattage"},
    {"closure-islocked", "Closure", "IsLocked"},
    {"internalcombustionengine-fuellevel", "InternalCombustionEngine", "FuelLevel"},
    {"location-preciselocation", "Location", "PreciseLocation"},
    {"odometer-traveleddistance", "Odometer", "TraveledDistance"},
    {"tractionbattery-range", "TractionBattery", "Range"},
    {"tractionbattery-stateofcharge", "TractionBattery", "StateOfCharge"},
    {"vehicleidentification-vin", "VehicleIdentification", "VIN"},
    {"wheel-tires", "Wheel", "Tires"},
};

QByteArray namesJson(const QByteArrayList &codes)
{
    QByteArray json = "[";
    for (const QByteArray &code : codes) {
        for (const Names &of : known) {
            if (code != of.code)
                continue;
            json += json.size() > 1 ? "," : "";
            json += "{\"group\":" + quoted(of.group) + ",\"name\":" + quoted(of.name) +
                    ",\"code\":" + quoted(of.code) + '}';
        }
    }
    return json + ']';
}

QByteArray truth(bool value)
{
    return value ? "true" : "false";
}

} // namespace

std::vector<DemoWebhook> demoWebhooks(quint64 seed)
{
    DemoRandom random = DemoRandom::forItem(seed, 6'000'000);
    std::vector<DemoWebhook> webhooks(3);
    for (DemoWebhook &webhook : webhooks)
        webhook.id = random.uuid();
    DemoWebhook &telemetry = webhooks[0];
    telemetry.name = "Fleet telemetry";
    telemetry.callbackUri = "https://hooks.example.com/smartcar/telemetry";
    telemetry.errorCallbackUri = "https://hooks.example.com/smartcar/errors";
    telemetry.autoSubscribe = true;
    telemetry.triggers = {"charge-ischarging", "tractionbattery-stateofcharge",
                          "odometer-traveleddistance", "internalcombustionengine-fuellevel"};
    for (const Names &of : known)
        telemetry.carried += of.code;
    telemetry.createdAt = "2025-03-04T09:12:44.120Z";
    DemoWebhook &charging = webhooks[1];
    charging.name = "Charging, depot north";
    charging.callbackUri = "https://north.example.org:8443/in";
    charging.triggers = {"charge-ischarging", "charge-detailedchargingstatus"};
    charging.carried = {"charge-chargelimits",   "charge-detailedchargingstatus",
                        "charge-ischarging",     "charge-wattage",
                        "tractionbattery-range", "tractionbattery-stateofcharge"};
    charging.createdAt = "2026-02-17T15:40:03.007Z";
    DemoWebhook &old = webhooks[2];
    old.name = "Old telematics";
    old.callbackUri = "https://telematics.example.net/v1/smartcar";
    old.isEnabled = false;
    old.triggers = {"odometer-traveleddistance"};
    old.carried = {"odometer-traveleddistance", "location-preciselocation"};
    old.createdAt = "2024-11-28T08:00:00.000Z";
    return webhooks;
}

QByteArray webhookJson(const DemoWebhook &webhook)
{
    const QByteArray errors =
        webhook.errorCallbackUri.isEmpty() ? "null" : quoted(webhook.errorCallbackUri);
    return "{\"id\":" + quoted(webhook.id) +
           ",\"type\":\"webhook\",\"attributes\":{\"name\":" + quoted(webhook.name) +
           ",\"callbackUri\":" + quoted(webhook.callbackUri) +
           ",\"isEnabled\":" + truth(webhook.isEnabled) +
           ",\"triggers\":" + namesJson(webhook.triggers) +
           ",\"data\":" + namesJson(webhook.carried) + ",\"errorCallbackUri\":" + errors +
           ",\"autoSubscribe\":" + truth(webhook.autoSubscribe) +
           "},\"links\":{\"self\":\"/webhooks/" + webhook.id +
           "\"},\"meta\":{\"createdAt\":" + quoted(webhook.createdAt) + "}}";
}

} // namespace motorpool
