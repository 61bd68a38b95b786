// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventdecode.h"
#include "eventshapes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

using Kind = WebhookEvent::Kind;

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);

DecodedEvent decode(const QByteArray &body)
{
    const auto decoded = decodeEvent(body, now);
    if (!decoded)
        qFatal("not decoded: %s", qPrintable(decoded.error().detail));
    return *decoded;
}

QDateTime at(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

class TestEventDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_the_newest_shape();
    void reads_the_shape_of_2025();
    void reads_the_shapes_of_the_documentation();
    void reads_triggers_as_texts();
    void reads_errors_and_what_resolves_them();
    void reads_a_verification_data();
    void reads_a_verification();
    void keeps_types_that_it_does_not_know();
    void a_broken_signal_costs_that_signal_data();
    void a_broken_signal_costs_that_signal();
    void tells_where_a_member_has_the_wrong_type_data();
    void tells_where_a_member_has_the_wrong_type();
    void refuses_what_is_no_object_data();
    void refuses_what_is_no_object();
    void survives_what_is_damaged();
    void survives_what_is_huge();
    void reads_every_sample_body_that_lies_around();
};

void TestEventDecode::reads_the_newest_shape()
{
    const DecodedEvent decoded = decode(newest);
    const WebhookEvent &event = decoded.event;
    QVERIFY(!decoded.fault);
    QCOMPARE(event.kind, Kind::VehicleState);
    QCOMPARE(event.eventId, u"e-1"_s);
    QCOMPARE(event.userId, u"user-1"_s);
    QCOMPARE(event.externalId, u"C-7"_s);
    QCOMPARE(event.vehicle,
             (Vehicle{u"car-1"_s, u"SKODA"_s, u"Enyaq"_s, 2024, u"BEV"_s, u"live"_s, {}}));
    QCOMPARE(event.triggers, (QList<EventTrigger>{{u"SIGNAL_UPDATED"_s,
                                                   {u"tractionbattery-stateofcharge"_s,
                                                    u"TractionBattery"_s, u"StateOfCharge"_s}}}));
    QCOMPARE(event.deliveryId, u"d-1"_s);
    QCOMPARE(event.deliveredAt, at(1789999200000));
    QCOMPARE(event.version, u"4.0"_s);
    QCOMPARE(event.webhookId, u"wh_1"_s);
    QCOMPARE(event.webhookName, u"Fleet"_s);
    QCOMPARE(event.applicationId, u"app_1"_s);
    QCOMPARE(event.mode, u"LIVE"_s);
    QCOMPARE(event.signalCount, std::optional<int>(4)); // as told; three came
    QCOMPARE(event.sequence, std::optional<qint64>(1790080005044));
    QVERIFY(!event.isTest());

    QCOMPARE(event.readings.size(), 3);
    const Reading &charge = event.readings.at(0);
    QCOMPARE(charge.vehicleId, u"car-1"_s);
    QCOMPARE(charge.status, Reading::Status::Success);
    QCOMPARE(charge.body->value("value"_L1).toInt(), 57);
    QCOMPARE(charge.unit, u"percent"_s);
    QCOMPARE(charge.oemUpdatedAt, at(1789999000000));
    QCOMPARE(charge.retrievedAt, at(1789999100000));
    QCOMPARE(charge.readAt, now);
    const Reading &rate = event.readings.at(1);
    QCOMPARE(rate.status, Reading::Status::Error);
    QCOMPARE(rate.error->code, u"NOT_CHARGING"_s);
    QVERIFY(rate.body); // the last value known stands beside the error
    QVERIFY(!event.readings.at(2).oemUpdatedAt.isValid());
    QCOMPARE(event.newestOemTime(), at(1789999000000));
}

void TestEventDecode::reads_the_shape_of_2025()
{
    const DecodedEvent decoded = decode(of2025);
    const WebhookEvent &event = decoded.event;
    QVERIFY(!decoded.fault);
    QCOMPARE(event.vehicle.year, std::optional<int>(2024));
    QCOMPARE(event.deliveredAt, at(1758238800000));
    QVERIFY(event.version.isNull() && event.mode.isNull() && !event.sequence);
    QCOMPARE(event.triggers, (QList<EventTrigger>{{u"SIGNAL_UPDATED"_s,
                                                   {u"odometer-traveleddistance"_s, u"Odometer"_s,
                                                    u"TraveledDistance"_s}}}));
    QCOMPARE(event.readings.size(), 2);
    QCOMPARE(event.readings.at(0).status, Reading::Status::Success); // it tells none: all is well
    QVERIFY(event.readings.at(0).statusText.isNull());
    QCOMPARE(event.readings.at(0).oemUpdatedAt, at(1758238176000)); // seconds
    QCOMPARE(event.readings.at(1).status, Reading::Status::Error);
    QVERIFY(event.readings.at(1).error->code.isNull());
}

void TestEventDecode::reads_the_shapes_of_the_documentation()
{
    const DecodedEvent decoded = decode(ofDocs);
    const WebhookEvent &event = decoded.event;
    QVERIFY(!decoded.fault);
    QCOMPARE(event.vehicle.id, u"car-1"_s);
    QCOMPARE(event.deliveredAt, at(1731940330000));
    QCOMPARE(event.readings.size(), 1);
    QCOMPARE(event.readings.at(0).code, u"tractionbattery-stateofcharge"_s);
    QCOMPARE(event.readings.at(0).vehicleId, u"car-1"_s);
    QCOMPARE(event.readings.at(0).retrievedAt, at(1731940330000));
    QCOMPARE(event.triggers.size(), 2);
    QCOMPARE(event.triggers.at(0).signal.code, u"tractionbattery-stateofcharge"_s);
    QVERIFY(event.triggers.at(0).type.isNull());
    QCOMPARE(event.triggers.at(1), (EventTrigger{u"FIRST_DELIVERY"_s, {}}));
}

void TestEventDecode::reads_triggers_as_texts()
{
    const DecodedEvent decoded = decode(
        R"({"eventType":"VEHICLE_STATE","triggers":["FIRST_DELIVERY","Charge.IsCharging","x-y"]})");
    QVERIFY(!decoded.fault);
    QCOMPARE(decoded.event.triggers,
             (QList<EventTrigger>{{u"FIRST_DELIVERY"_s, {}},
                                  {{}, {u"charge-ischarging"_s, u"Charge"_s, u"IsCharging"_s}},
                                  {{}, {u"x-y"_s, {}, {}}}}));
}

void TestEventDecode::reads_errors_and_what_resolves_them()
{
    const DecodedEvent decoded = decode(errorEvent);
    const WebhookEvent &event = decoded.event;
    QVERIFY(!decoded.fault);
    QCOMPARE(event.kind, Kind::VehicleError);
    QVERIFY(event.isTest());
    QVERIFY(event.externalId.isNull());
    QCOMPARE(event.deliveredAt, at(1785526722332));
    QCOMPARE(event.faults.size(), 2);
    const VehicleFault &fault = event.faults.at(0);
    QCOMPARE(fault.error.type, u"COMPATIBILITY"_s);
    QCOMPARE(fault.error.code, u"VEHICLE_NOT_CAPABLE"_s);
    QCOMPARE(fault.error.detail, u"It cannot do that."_s);
    QVERIFY(fault.error.resolution.isNull());
    QCOMPARE(fault.docUrl, u"https://example.com/errors#x"_s);
    QCOMPARE(fault.userMessage, u"Your car cannot do this."_s);
    QVERIFY(!fault.isResolved());
    QCOMPARE(fault.signals.size(), 2);
    QCOMPARE(fault.signals.at(0).code, u"vehicleidentification-vin"_s);
    QCOMPARE(fault.signals.at(1).code, u"odometer-traveleddistance"_s);
    QVERIFY(event.faults.at(1).isResolved());
    QVERIFY(event.faults.at(1).signals.isEmpty());
}

void TestEventDecode::reads_a_verification_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("4.0") << QByteArray(
        R"({"eventId":"e","eventType":"VERIFY","data":{"challenge":"abc"},
            "meta":{"version":"4.0","webhookId":"w","deliveredAt":"2025-07-31T19:38:42.332Z"}})");
    QTest::newRow("4.0, in the payload") << QByteArray(
        R"({"eventType":"VERIFY","payload":{"challenge":"abc"},"meta":{"webhookId":"w"}})");
    QTest::newRow("2.0") << QByteArray(
        R"({"version":"2.0","webhookId":"w","eventName":"verify","payload":{"challenge":"abc"}})");
}

void TestEventDecode::reads_a_verification()
{
    QFETCH(QByteArray, body);
    const DecodedEvent decoded = decode(body);
    QVERIFY(!decoded.fault);
    QCOMPARE(decoded.event.kind, Kind::Verify);
    QCOMPARE(decoded.event.challenge, u"abc"_s);
    QCOMPARE(decoded.event.webhookId, u"w"_s);
}

void TestEventDecode::keeps_types_that_it_does_not_know()
{
    const DecodedEvent decoded = decode(
        R"({"eventId":"e-9","eventType":"VEHICLE_CONNECTION","data":{"vehicle":{"id":"car-1"},
            "user":{"id":"user-1"},"connection":{"state":"LOST"}},"news":[1,2]})");
    QVERIFY(!decoded.fault);
    QCOMPARE(decoded.event.kind, Kind::Unknown);
    QCOMPARE(decoded.event.type, u"VEHICLE_CONNECTION"_s);
    QCOMPARE(decoded.event.vehicle.id, u"car-1"_s);
    QCOMPARE(decode("{}").event, WebhookEvent());
}

void TestEventDecode::a_broken_signal_costs_that_signal_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QString>("path");
    QTest::newRow("a number") << QByteArray("7") << u"$.data.signals[1]"_s;
    QTest::newRow("null") << QByteArray("null") << u"$.data.signals[1]"_s;
    QTest::newRow("a text") << QByteArray("\"Odometer.TraveledDistance\"")
                            << u"$.data.signals[1]"_s;
    QTest::newRow("no code") << QByteArray(R"({"name":"X"})") << u"$.data.signals[1].code"_s;
    QTest::newRow("a body that is text")
        << QByteArray(R"({"code":"x-y","body":"57 %"})") << u"$.data.signals[1].body"_s;
    QTest::newRow("a time that is none")
        << QByteArray(R"({"code":"x-y","meta":{"oemUpdatedAt":true}})")
        << u"$.data.signals[1].meta.oemUpdatedAt"_s;
}

void TestEventDecode::a_broken_signal_costs_that_signal()
{
    QFETCH(QByteArray, broken);
    QFETCH(QString, path);
    const DecodedEvent decoded =
        decode(R"({"eventType":"VEHICLE_STATE","data":{"signals":[{"code":"a-b","body":{}},)" +
               broken + R"(,{"code":"c-d","body":{}}]},"triggers":["FIRST_DELIVERY"]})");
    QVERIFY(decoded.fault);
    QCOMPARE(decoded.fault->kind, ApiError::Kind::Protocol);
    QCOMPARE(decoded.fault->path, path);
    QCOMPARE(decoded.event.readings.size(), 2);
    QCOMPARE(decoded.event.readings.at(1).code, u"c-d"_s);
    QCOMPARE(decoded.event.triggers.size(), 1);
}

void TestEventDecode::tells_where_a_member_has_the_wrong_type_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *body, const QString &path) {
        QTest::newRow(name) << QByteArray(body) << path;
    };
    row("type", R"({"eventType":5})", u"$.eventType"_s);
    row("data", R"({"data":[]})", u"$.data"_s);
    row("user", R"({"data":{"user":"u"}})", u"$.data.user"_s);
    row("vehicle's id", R"({"data":{"vehicle":{"id":7}}})", u"$.data.vehicle.id"_s);
    row("year", R"({"data":{"vehicle":{"year":-1}}})", u"$.data.vehicle.year"_s);
    row("signals", R"({"data":{"signals":"none"}})", u"$.data.signals"_s);
    row("signals in a map", R"({"data":{"signals":{"a-b":3}}})", u"$.data.signals.a-b"_s);
    row("triggers", R"({"triggers":{}})", u"$.triggers"_s);
    row("a trigger", R"({"triggers":[{"type":[]}]})", u"$.triggers[0].type"_s);
    row("errors", R"({"data":{"errors":[4]}})", u"$.data.errors[0]"_s);
    row("an error's signals", R"({"data":{"errors":[{"signals":[1]}]}})",
        u"$.data.errors[0].signals[0]"_s);
    row("meta", R"({"meta":"none"})", u"$.meta"_s);
    row("sequence", R"({"meta":{"sequence":1.5}})", u"$.meta.sequence"_s);
    row("count", R"({"meta":{"signalCount":-1}})", u"$.meta.signalCount"_s);
    row("challenge", R"({"eventType":"VERIFY","data":{"challenge":{}}})", u"$.data.challenge"_s);
}

void TestEventDecode::tells_where_a_member_has_the_wrong_type()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    const DecodedEvent decoded = decode(body);
    QVERIFY(decoded.fault);
    QCOMPARE(decoded.fault->path, path);
}

void TestEventDecode::refuses_what_is_no_object_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("truncated") << QByteArray(newest).left(700);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a text") << QByteArray("\"VERIFY\"");
    QTest::newRow("HTML") << QByteArray("<html>502</html>");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("deep") << QByteArray(200000, '[');
}

void TestEventDecode::refuses_what_is_no_object()
{
    QFETCH(QByteArray, body);
    const auto decoded = decodeEvent(body, now);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ApiError::Kind::Protocol);
}

void TestEventDecode::survives_what_is_damaged()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 8000; ++i) {
        QByteArray body = eventShapes.at(i % eventShapes.size());
        for (int n = 0; n < 1 + i % 4; ++n) {
            const qsizetype at = random.bounded(int(body.size()));
            if (random.bounded(2))
                body[at] = char(random.bounded(256));
            else
                body.remove(at, random.bounded(30));
        }
        const auto decoded = decodeEvent(body, now);
        if (!decoded)
            QCOMPARE(decoded.error().kind, ApiError::Kind::Protocol);
    }
}

void TestEventDecode::survives_what_is_huge()
{
    QByteArray body = R"({"eventType":"VEHICLE_STATE","data":{"signals":[)";
    for (int i = 0; i < 20000; ++i)
        body += R"({"code":"a-b","body":{"value":1},"status":{"value":"SUCCESS"}},)";
    body.chop(1);
    body += "]}}";
    QCOMPARE(decode(body).event.readings.size(), 20000);
}

void TestEventDecode::reads_every_sample_body_that_lies_around()
{
    const QDir folder(QString::fromUtf8(SAMPLE_BODIES));
    if (!folder.exists())
        QSKIP("no sample bodies here");
    const QStringList names = folder.entryList({u"webhook_*.json"_s});
    int read = 0;
    for (const QString &name : names) {
        if (name.contains("response"_L1) || name.contains("vectors"_L1))
            continue;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto decoded = decodeEvent(file.readAll(), now);
        QVERIFY2(decoded, qPrintable(name));
        QVERIFY2(!decoded->fault,
                 qPrintable(name + u": "_s + (decoded->fault ? decoded->fault->path : QString())));
        const WebhookEvent &event = decoded->event;
        QVERIFY2(event.kind != Kind::Unknown, qPrintable(name));
        if (event.kind == Kind::Verify)
            QVERIFY2(!event.challenge.isEmpty(), qPrintable(name));
        else
            QVERIFY2(!event.vehicle.id.isEmpty() && !event.userId.isEmpty(), qPrintable(name));
        QCOMPARE(event.kind == Kind::VehicleState, !event.readings.isEmpty());
        QCOMPARE(event.kind == Kind::VehicleError, !event.faults.isEmpty());
        ++read;
    }
    QVERIFY(read > 5);
}

QTEST_APPLESS_MAIN(TestEventDecode)
#include "tst_eventdecode.moc"
