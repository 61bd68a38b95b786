// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryhead.h"
#include "eventdecode.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class DeliveryHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_what_a_list_shows();
    void names_the_errors_of_a_vehicle();
    void tells_a_test_by_either_mode();
    void is_empty_for_an_event_that_tells_nothing();
};

namespace {

DeliveryHead headFrom(const QByteArray &body)
{
    const auto decoded = decodeEvent(body, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    return decoded ? headOf(decoded->event) : DeliveryHead{};
}

} // namespace

void DeliveryHeadTest::holds_what_a_list_shows()
{
    const DeliveryHead head = headFrom(R"({"eventId":"e-1","eventType":"VEHICLE_STATE","data":{
        "user":{"id":"user-1","externalId":"C-7"},
        "vehicle":{"id":"car-1","make":"SKODA","model":"Enyaq","mode":"live"},
        "signals":[
          {"code":"tractionbattery-stateofcharge","body":{"value":57},"status":{"value":"SUCCESS"},
           "meta":{"oemUpdatedAt":1789999000000}},
          {"code":"odometer-traveleddistance","body":{"value":5},"status":{"value":"SUCCESS"},
           "meta":{"oemUpdatedAt":1789999500000}},
          {"code":"charge-chargerate","status":{"value":"ERROR","error":{"type":"VEHICLE_STATE"}}}]},
        "triggers":[
          {"type":"SIGNAL_UPDATED","signal":{"code":"tractionbattery-stateofcharge"}},
          {"type":"FIRST_DELIVERY"},
          {"type":"SIGNAL_UPDATED","signal":"Odometer.TraveledDistance"},
          {"type":"SIGNAL_UPDATED","signal":{"code":"tractionbattery-stateofcharge"}}],
        "meta":{"deliveryId":"d-1","deliveredAt":1789999900000,"webhookId":"wh_1",
          "webhookName":"Fleet","mode":"LIVE","signalCount":30,"sequence":17}})");
    DeliveryHead wanted;
    wanted.eventId = u"e-1"_s;
    wanted.type = u"VEHICLE_STATE"_s;
    wanted.userId = u"user-1"_s;
    wanted.externalId = u"C-7"_s;
    wanted.vehicleId = u"car-1"_s;
    wanted.make = u"SKODA"_s;
    wanted.model = u"Enyaq"_s;
    wanted.vehicleMode = u"live"_s;
    wanted.deliveryId = u"d-1"_s;
    wanted.webhookId = u"wh_1"_s;
    wanted.webhookName = u"Fleet"_s;
    wanted.mode = u"LIVE"_s;
    wanted.triggers = u"FIRST_DELIVERY odometer-traveleddistance tractionbattery-stateofcharge"_s;
    wanted.deliveredAt = QDateTime::fromMSecsSinceEpoch(1'789'999'900'000, Qt::UTC);
    wanted.oemAt = QDateTime::fromMSecsSinceEpoch(1'789'999'500'000, Qt::UTC);
    wanted.signalCount = 3;
    wanted.errorCount = 1;
    wanted.sequence = 17;
    QCOMPARE(head, wanted);
}

void DeliveryHeadTest::names_the_errors_of_a_vehicle()
{
    const DeliveryHead head = headFrom(R"({"eventId":"e-2","eventType":"VEHICLE_ERROR","data":{
        "vehicle":{"id":"car-1"},"errors":[
          {"type":"VEHICLE_STATE","code":"UNREACHABLE","state":"RESOLVED"},
          {"type":"PERMISSION","code":null,"state":"ERROR"},
          {"type":"COMPATIBILITY","code":"VEHICLE_NOT_CAPABLE","state":"ERROR"}]},"meta":{}})");
    QCOMPARE(head.faults, u"COMPATIBILITY/VEHICLE_NOT_CAPABLE PERMISSION "
                          "VEHICLE_STATE/UNREACHABLE=RESOLVED"_s);
    QCOMPARE(head.signalCount, 0);
}

void DeliveryHeadTest::tells_a_test_by_either_mode()
{
    QVERIFY(headFrom(R"({"eventType":"VEHICLE_STATE","meta":{"mode":"Test"}})").isTest());
    QVERIFY(headFrom(R"({"data":{"vehicle":{"mode":"test"}}})").isTest());
    QVERIFY(
        !headFrom(R"({"data":{"vehicle":{"mode":"simulated"}},"meta":{"mode":"LIVE"}})").isTest());
}

void DeliveryHeadTest::is_empty_for_an_event_that_tells_nothing()
{
    QCOMPARE(headOf(WebhookEvent{}), DeliveryHead{});
}

QTEST_GUILESS_MAIN(DeliveryHeadTest)

#include "tst_deliveryhead.moc"
