// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirig.h"
#include "await.h"
#include "vehiclesclient.h"

#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

namespace {

QByteArray signalItem(int number)
{
    return "{\"id\":\"code-" + QByteArray::number(number) +
           "\",\"attributes\":{\"status\":{\"value\":\"SUCCESS\"},\"body\":{\"value\":1}}}";
}

QByteArray signalPage(int from, int to, int total)
{
    QByteArrayList items;
    for (int i = from; i <= to; ++i)
        items.append(signalItem(i));
    return "{\"data\":[" + items.join(',') +
           "],\"meta\":{\"totalCount\":" + QByteArray::number(total) +
           "},\"included\":{\"vehicle\":{\"id\":\"v\",\"attributes\":{\"make\":\"FIAT\"}}}}";
}

} // namespace

class TestVehiclesClient : public QObject
{
    Q_OBJECT

private:
    Result<ReadingAnswer> readings()
    {
        return await(m_client->readings(u"vehicle-1"_s, u"user-1"_s, this));
    }

    std::unique_ptr<ApiRig> m_rig;
    std::unique_ptr<VehiclesClient> m_client;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<ApiRig>();
        m_rig->grant();
        m_client =
            std::make_unique<VehiclesClient>(&m_rig->caller, QUrl(u"https://vehicle.test"_s));
    }

    void cleanup()
    {
        m_client.reset();
        m_rig.reset();
    }

    void reads_a_vehicle()
    {
        m_rig->network.answer(200, R"({"data":{"id":"vehicle-1","attributes":{"make":"FIAT",)"
                                   R"("model":"500e","year":2023}}})");
        const auto vehicle = await(m_client->vehicle(u"vehicle-1"_s, this));
        QVERIFY(vehicle);
        QCOMPARE(vehicle->make, u"FIAT"_s);
        QCOMPARE(vehicle->year, 2023);
        QCOMPARE(m_rig->paths(), QStringList{u"/v3/vehicles/vehicle-1"_s});
    }

    void reads_signals_for_the_user()
    {
        m_rig->network.answer(200, signalPage(1, 3, 3), {{"SC-Request-Id", "r-1"}});
        const auto answer = readings();
        QVERIFY(answer);
        QCOMPARE(answer->set.readings.size(), 3);
        QCOMPARE(answer->set.vehicle.make, u"FIAT"_s);
        QCOMPARE(answer->set.vehicle.id, u"vehicle-1"_s);
        QCOMPARE(answer->set.readings.at(0).vehicleId, u"vehicle-1"_s);
        QCOMPARE(answer->set.readings.at(0).readAt, m_rig->clock.utcNow());
        QCOMPARE(answer->answer.requestId(), u"r-1"_s);
        QCOMPARE(answer->total, 3);
        QCOMPARE(m_rig->paths(), QStringList{u"/v3/vehicles/vehicle-1/signals"_s});
        QCOMPARE(m_rig->network.requests().at(1).header("sc-user-id"), "user-1");
    }

    void an_empty_store_is_a_valid_answer()
    {
        m_rig->network.answer(200, signalPage(1, 0, 0));
        const auto answer = readings();
        QVERIFY(answer);
        QVERIFY(answer->set.readings.isEmpty());
    }

    void reads_further_pages_while_there_are_more()
    {
        m_rig->network.answer(200, signalPage(1, 50, 85));
        m_rig->network.answer(200, signalPage(51, 85, 85));
        const auto answer = readings();
        QVERIFY(answer);
        QCOMPARE(answer->set.readings.size(), 85);
        QCOMPARE(m_rig->paths().at(1), u"/v3/vehicles/vehicle-1/signals?page%5Bnumber%5D=2"_s);
        QCOMPARE(m_rig->network.requests().at(2).header("sc-user-id"), "user-1");
    }

    void stops_where_paging_brings_nothing_new()
    {
        m_rig->network.answer(200, signalPage(1, 50, 85));
        m_rig->network.answer(200, signalPage(1, 50, 85));
        const auto answer = readings();
        QVERIFY(answer);
        QCOMPARE(answer->set.readings.size(), 50);
        QCOMPARE(answer->total, 85);
        QCOMPARE(m_rig->paths().size(), 2);
    }

    void a_second_page_that_is_refused_takes_nothing_from_the_first()
    {
        m_rig->network.answer(200, signalPage(1, 50, 85));
        m_rig->network.answer(400, R"({"errors":[{"type":"VALIDATION","code":"PARAMETER"}]})");
        const auto answer = readings();
        QVERIFY(answer);
        QCOMPARE(answer->set.readings.size(), 50);
        QCOMPARE(answer->total, 85);
    }

    void a_second_page_that_fails_is_an_error()
    {
        m_rig->network.answer(200, signalPage(1, 50, 85));
        m_rig->network.answer(403, "{}");
        const auto answer = readings();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Permission);
    }

    void reads_one_signal()
    {
        m_rig->network.answer(200, "{\"data\":" + signalItem(7) + "}");
        const auto answer =
            await(m_client->reading(u"vehicle-1"_s, u"user-1"_s, u"code-7"_s, this));
        QVERIFY(answer);
        QCOMPARE(answer->set.readings.size(), 1);
        QCOMPARE(m_rig->paths(), QStringList{u"/v3/vehicles/vehicle-1/signals/code-7"_s});
    }

    void an_opaque_id_stays_one_path_segment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("sent");
        QTest::newRow("climbing") << u"../users/x"_s << u"..%2Fusers%2Fx"_s;
        QTest::newRow("query") << u"a?b=c#d"_s << u"a%3Fb%3Dc%23d"_s;
        QTest::newRow("percent") << u"a%2Fb"_s << u"a%252Fb"_s;
        QTest::newRow("space") << u"a b+ü"_s << u"a%20b%2B%C3%BC"_s;
        QTest::newRow("backslash") << u"a\\..\\b"_s << u"a%5C..%5Cb"_s;
        QTest::newRow("line") << u"a\r\nb"_s << u"a%0D%0Ab"_s;
    }
    void an_opaque_id_stays_one_path_segment()
    {
        QFETCH(QString, id);
        QFETCH(QString, sent);
        m_rig->network.answer(404, {});
        QCOMPARE(await(m_client->vehicle(id, this)).error().kind, Kind::NotFound);
        m_rig->network.answer(404, {});
        QVERIFY(!await(m_client->reading(u"v"_s, u"u"_s, id, this)));
        QCOMPARE(m_rig->paths(),
                 QStringList({u"/v3/vehicles/"_s + sent, u"/v3/vehicles/v/signals/"_s + sent}));
    }

    void an_id_that_cannot_be_sent_is_refused_before_any_call()
    {
        for (const QString &id : {QString(), u"."_s, u".."_s}) {
            QCOMPARE(await(m_client->vehicle(id, this)).error().kind, Kind::Usage);
            QCOMPARE(await(m_client->readings(id, u"u"_s, this)).error().kind, Kind::Usage);
            QCOMPARE(await(m_client->reading(u"v"_s, u"u"_s, id, this)).error().kind, Kind::Usage);
        }
        QCOMPARE(await(m_client->readings(u"v"_s, {}, this)).error().kind, Kind::Usage);
        QVERIFY(m_rig->network.requests().isEmpty());
    }

    void a_user_id_cannot_smuggle_headers()
    {
        const auto answer = await(m_client->readings(u"v"_s, u"u\r\nX-Evil: 1"_s, this));
        QCOMPARE(answer.error().kind, Kind::Usage);
        QCOMPARE(m_rig->paths().size(), 0);
    }

    void a_fault_is_told_with_its_place_and_request()
    {
        m_rig->network.answer(200, R"({"data":[{"id":7}]})", {{"SC-Request-Id", "r-2"}});
        const auto answer = readings();
        QCOMPARE(answer.error().kind, Kind::Protocol);
        QCOMPARE(answer.error().path, u"$.data[0].id"_s);
        QCOMPARE(answer.error().operation, u"GET /v3/vehicles/vehicle-1/signals"_s);
        QCOMPARE(answer.error().requestId, u"r-2"_s);
        QCOMPARE(answer.error().body, R"({"data":[{"id":7}]})");
    }

    void errors_of_the_service_come_as_they_are()
    {
        m_rig->network.answer(404, R"({"errors":[{"type":"RESOURCE_NOT_FOUND",)"
                                   R"("code":"SIGNAL_NOT_FOUND","detail":"Not there.",)"
                                   R"("meta":{"debug":{"requestId":"r-3"}}}]})");
        const auto answer =
            await(m_client->reading(u"vehicle-1"_s, u"user-1"_s, u"code-7"_s, this));
        QCOMPARE(answer.error().kind, Kind::NotFound);
        QCOMPARE(answer.error().code, u"SIGNAL_NOT_FOUND"_s);
        QCOMPARE(answer.error().requestId, u"r-3"_s);
    }

    void a_big_answer_is_read_in_the_background()
    {
        m_rig->network.answer(200, signalPage(1, 5000, 5000));
        const auto answer = readings();
        QVERIFY(answer);
        QCOMPARE(answer->set.readings.size(), 5000);
    }

    void deleting_the_call_stops_it()
    {
        m_rig->network.hang();
        auto *call = m_client->readings(u"v"_s, u"u"_s, this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        delete call;
        QCOMPARE(m_rig->network.aborted(), 1);
        m_rig->network.hang();
        auto *one = m_client->vehicle(u"v"_s, this);
        QTRY_COMPARE(m_rig->network.requests().size(), 3);
        delete one;
        QCOMPARE(m_rig->network.aborted(), 2);
    }
};

QTEST_GUILESS_MAIN(TestVehiclesClient)
#include "tst_vehiclesclient.moc"
