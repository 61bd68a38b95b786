// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace motorpool {

// One of each shape, written for this test; ids are made up.
inline constexpr char newest[] = R"({"eventId":"e-1","eventType":"VEHICLE_STATE","data":{
 "user":{"id":"user-1","externalId":"C-7"},
 "vehicle":{"id":"car-1","make":"SKODA","model":"Enyaq","year":2024,"mode":"live","powertrainType":"BEV"},
 "signals":[
  {"code":"tractionbattery-stateofcharge","name":"StateOfCharge","group":"TractionBattery",
   "body":{"value":57,"unit":"percent"},"status":{"value":"SUCCESS"},
   "meta":{"oemUpdatedAt":1789999000000,"retrievedAt":1789999100000}},
  {"code":"charge-chargerate","name":"ChargeRate","group":"Charge","body":{"value":30,"unit":"km/h"},
   "meta":{"oemUpdatedAt":1789990000000,"retrievedAt":1789999100000},
   "status":{"value":"ERROR","error":{"type":"VEHICLE_STATE","code":"NOT_CHARGING"}}},
  {"code":"vehicleidentification-vin","name":"VIN","group":"VehicleIdentification",
   "body":{"value":"TMBJB7NY1PF000072"},"meta":{"oemUpdatedAt":0,"retrievedAt":0},
   "status":{"value":"SUCCESS"}}]},
 "triggers":[{"type":"SIGNAL_UPDATED","signal":{"name":"StateOfCharge",
   "code":"tractionbattery-stateofcharge","group":"TractionBattery"}}],
 "meta":{"deliveryId":"d-1","deliveredAt":1789999200000,"version":"4.0","webhookId":"wh_1",
  "webhookName":"Fleet","mode":"LIVE","signalCount":4,"applicationId":"app_1",
  "sequence":1790080005044}})";

inline constexpr char of2025[] = R"({"eventId":"e-2","eventType":"VEHICLE_STATE","data":{
 "user":{"id":"user-1"},"vehicle":{"id":"car-1","make":"SKODA","model":"Enyaq","year":"2024"},
 "signals":[
  {"code":"odometer-traveleddistance","name":"TraveledDistance","group":"Odometer",
   "body":{"value":62041,"unit":"km"},"meta":{"oemUpdatedAt":1758238176,"retrievedAt":1758238782829}},
  {"code":"closure-islocked","name":"IsLocked","group":"Closure",
   "status":{"value":"ERROR","error":{"type":"PERMISSION","code":null}}}]},
 "triggers":[{"type":"SIGNAL_UPDATED","signal":"Odometer.TraveledDistance"}],
 "meta":{"deliveryId":"d-2","deliveryTime":1758238800000}})";

inline constexpr char ofDocs[] =
    R"({"eventId":"e-3","eventType":"VEHICLE_STATE","vehicleId":"car-1",
 "data":{"user":{"id":"user-1"},"vehicle":{"make":"SKODA"},
 "signals":{"tractionbattery-stateofcharge":{"name":"StateOfCharge","group":"TractionBattery",
   "body":{"percentage":75},"status":{"value":"SUCCESS"},
   "meta":{"oemUpdatedAt":1731940328000,"fetchedAt":1731940330000}}},
 "triggers":[{"code":"tractionbattery-stateofcharge","name":"StateOfCharge","group":"TractionBattery"},
   {"code":"FIRST_DELIVERY"}]},
 "meta":{"version":"3.0","deliveredAt":1731940330}})";

inline constexpr char errorEvent[] = R"({"eventId":"e-4","eventType":"VEHICLE_ERROR","data":{
 "user":{"id":"user-1","externalId":null},"vehicle":{"id":"car-1","mode":"test"},
 "errors":[
  {"type":"COMPATIBILITY","code":"VEHICLE_NOT_CAPABLE","description":"It cannot do that.",
   "docURL":"https://example.com/errors#x","resolution":{"type":null},
   "suggestedUserMessage":"Your car cannot do this.","state":"ERROR",
   "signals":[{"name":"VIN","group":"VehicleIdentification","code":"vehicleidentification-vin"},
     "Odometer.TraveledDistance"]},
  {"type":"VEHICLE_STATE","code":"UNREACHABLE","state":"RESOLVED"}]},
 "meta":{"mode":"TEST","deliveredAt":"2026-07-31T19:38:42.332Z"}})";

inline const QList<QByteArray> eventShapes{newest, of2025, ofDocs, errorEvent};

} // namespace motorpool
