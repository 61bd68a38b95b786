// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

#include <QJsonArray>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QJsonObject at(const SignalSheet &sheet)
{
    const Place &home = sheet.vehicle().home;
    return {{u"name"_s, u"Home"_s},
            {u"address"_s, u"12 Demo Street"_s},
            {u"latitude"_s, rounded(home.latitude, 5)},
            {u"longitude"_s, rounded(home.longitude, 5)}};
}

void addLimits(SignalSheet &sheet)
{
    const DemoVehicle &vehicle = sheet.vehicle();
    const int limit = limitOf(vehicle, sheet.deeds());
    QJsonArray limits;
    if (!vehicle.has(Quirk::EmptyLimits)) {
        limits.append(QJsonObject{{u"type"_s, u"GLOBAL"_s}, {u"limit"_s, limit}});
        if (vehicle.stored == Stored::Everything) {
            limits.append(QJsonObject{
                {u"type"_s, u"LOCATION"_s}, {u"limit"_s, limit}, {u"condition"_s, at(sheet)}});
        }
    }
    sheet.setBrought(sheet.deeds().limit.has_value());
    sheet.body("ChargeLimits",
               {{u"values"_s, limits}, {u"activeLimit"_s, limit}, {u"unit"_s, u"percent"_s}});
    sheet.setBrought(false);
}

void addRecords(SignalSheet &sheet)
{
    const DemoVehicle &vehicle = sheet.vehicle();
    const EpochMs cycle = vehicle.cycle.count() * 1000;
    QJsonArray records;
    for (int back = 0; back < 3; ++back) {
        const EpochMs end = sheet.state().lastCharged - back * cycle;
        const VehicleState during = stateAt(vehicle, end - 60'000);
        DemoRandom random(vehicle.seed ^ quint64(end));
        const double hours = during.energyAdded / std::max(0.1, during.chargeKw);
        const double used = during.energyAdded / vehicle.spec->batteryKwh * 100;
        const QJsonObject cost{{u"currency"_s, u"EUR"_s},
                               {u"energyAmount"_s, rounded(during.energyAdded * 0.29, 2)},
                               {u"otherAmount"_s, 0}};
        records.append(QJsonObject{
            {u"id"_s, QString::fromLatin1(random.uuid())},
            {u"cost"_s, cost},
            {u"startTime"_s, timeText(end - EpochMs(hours * 3'600'000))},
            {u"endTime"_s, timeText(end)},
            {u"location"_s, at(sheet)},
            {u"energyAdded"_s, rounded(during.energyAdded, 1)},
            {u"chargingType"_s, u"AC"_s},
            {u"isPublicCharger"_s, false},
            {u"startStateOfCharge"_s, rounded(vehicle.chargeLimit - used)},
            {u"endStateOfCharge"_s, vehicle.chargeLimit},
        });
    }
    sheet.setPermission("read_charge_records");
    sheet.body("ChargeRecords", {{u"values"_s, records}});
    sheet.setPermission("read_charge");
}

void addTimers(SignalSheet &sheet)
{
    const VehicleDeeds &deeds = sheet.deeds();
    DemoRandom random = sheet.fixedRandom("ChargeTimers");
    random.uuid(); // the preset schedule's
    const QJsonArray week{u"MONDAY"_s, u"TUESDAY"_s, u"WEDNESDAY"_s, u"THURSDAY"_s, u"FRIDAY"_s};
    const QJsonObject night{{u"start"_s, u"22:30"_s}, {u"end"_s, u"05:30"_s}, {u"days"_s, week}};
    const QJsonObject departure{{u"days"_s, week}, {u"time"_s, u"07:15"_s}};
    const QJsonObject home{
        {u"type"_s, u"LOCATION"_s},
        {u"scheduleType"_s, u"WORKWEEK"_s},
        {u"scheduleId"_s, QString::fromLatin1(presetScheduleId(sheet.vehicle()))},
        {u"condition"_s, at(sheet)},
        {u"schedules"_s, QJsonArray{night}},
        {u"departureTimers"_s, QJsonArray()},
    };
    const QJsonObject everywhere{
        {u"type"_s, u"GLOBAL"_s},
        {u"condition"_s, QJsonValue::Null},
        {u"schedules"_s, QJsonArray()},
        {u"departureTimers"_s, QJsonArray{departure}},
        {u"isOEMOptimizationEnabled"_s, random.chance(0.5)},
    };
    QJsonArray timers;
    for (const QJsonObject &schedule : deeds.schedules.value)
        timers.append(schedule);
    if (!deeds.isPresetDeleted)
        timers.append(home);
    timers.append(everywhere);
    sheet.setBrought(deeds.schedules.at > 0);
    sheet.body("ChargeTimers", {{u"values"_s, timers}});
    sheet.setBrought(false);
}

} // namespace

void addChargeLists(SignalSheet &sheet)
{
    addLimits(sheet);
    addRecords(sheet);
    addTimers(sheet);
}

} // namespace motorpool
