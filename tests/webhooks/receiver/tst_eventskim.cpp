// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventdecode.h"
#include "eventshapes.h"
#include "eventskim.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// Both ways read the same; true if the quick one read it.
bool compare(const QByteArray &body)
{
    const auto decoded = decodeEvent(body, QDateTime());
    const auto quick = skimUsual(body);
    const auto skimmed = skimEvent(body);
    if (bool(decoded) != bool(skimmed))
        qFatal("one of them cannot read %s", body.constData());
    if (quick && (!decoded || *quick != headOf(decoded->event)))
        qFatal("read otherwise: %s", body.constData());
    if (skimmed && skimmed->head != headOf(decoded->event))
        qFatal("skimmed otherwise: %s", body.constData());
    return quick.has_value();
}

} // namespace

class TestEventSkim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_the_usual_shapes_quickly();
    void reads_what_is_unusual_as_the_decoder_does_data();
    void reads_what_is_unusual_as_the_decoder_does();
    void knows_a_verification();
    void reads_what_is_damaged_as_the_decoder_does();
    void reads_every_sample_body_that_lies_around();
};

void TestEventSkim::reads_the_usual_shapes_quickly()
{
    QVERIFY(compare(newest));
    QVERIFY(compare(errorEvent));
    QVERIFY(!compare(of2025)); // a trigger's signal as a text, as nobody sends it any more
    QVERIFY(!compare(ofDocs)); // a map of signals, which nobody sends
}

void TestEventSkim::reads_what_is_unusual_as_the_decoder_does_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *body) {
        QTest::newRow(name) << QByteArray(body);
    };
    row("empty", "{}");
    row("nothing", "");
    row("no object", "[1]");
    row("a number", "17");
    row("cut", R"({"eventId":"e)");
    row("a member twice", R"({"eventId":"a","eventId":"b"})");
    row("a member twice below", R"({"data":{"user":{"id":"a","id":"b"}}})");
    row("wrong types", R"({"eventId":7,"eventType":[],"data":"x","meta":3})");
    row("nulls", R"({"eventId":null,"eventType":null,"data":null,"meta":null})");
    row("null triggers", R"({"triggers":null,"data":{"triggers":[{"code":"a-b"}]}})");
    row("a trigger as text", R"({"triggers":["Odometer.TraveledDistance","FIRST_DELIVERY"]})");
    row("a trigger's signal null", R"({"triggers":[{"type":"X","code":"a-b","signal":null}]})");
    row("a signal without a code", R"({"data":{"signals":[{"code":""},{"code":"a-b"}]}})");
    row("a signal with a wrong time",
        R"({"data":{"signals":[{"code":"a-b","meta":{"oemUpdatedAt":-1}}]}})");
    row("a signal with a time far away",
        R"({"data":{"signals":[{"code":"a-b","meta":{"oemUpdatedAt":1e300}}]}})");
    row("a signal with a time as text",
        R"({"data":{"signals":[{"code":"a","meta":{"oemUpdatedAt":"2026-01-02T03:04:05Z"}}]}})");
    row("an error of a wrong type", R"({"data":{"signals":[{"code":"a","status":
    {"value":"ERROR","error":{"type":7}}}]}})");
    row("a body that is none", R"({"data":{"signals":[{"code":"a","body":5}]}})");
    row("seconds", R"({"meta":{"deliveredAt":1731940330.5}})");
    row("an older time", R"({"meta":{"deliveryTime":1758238800000}})");
    row("a sequence as text", R"({"meta":{"sequence":"17"}})");
    row("a sequence too long", R"({"meta":{"sequence":123456789012345678901234567890}})");
    row("a sequence at the end", R"({"meta":{"sequence":9223372036854775807}})");
    row("a sequence with a point", R"({"meta":{"sequence":17.0}})");
    row("a mark of byte order", "\xef\xbb\xbf{\"eventId\":\"a\"}");
    row("half a pair", R"({"eventId":"\ud800"})");
    row("a whole pair", R"({"eventId":"\ud83d\ude97"})");
    row("no UTF-8", "{\"eventId\":\"\xff\"}");
    row("a zero in a text", R"({"eventId":"a\u0000b"})");
    row("the second version", R"({"version":"2.0","webhookId":"w","eventName":"verify",
    "payload":{"challenge":"x"}})");
}

void TestEventSkim::reads_what_is_unusual_as_the_decoder_does()
{
    QFETCH(const QByteArray, body);
    compare(body);
}

void TestEventSkim::knows_a_verification()
{
    const auto event =
        skimEvent(R"({"eventType":"VERIFY","data":{"challenge":"nsQsLU7wY9WKt2IU"}})");
    QVERIFY(event);
    QVERIFY(event->isVerify);
    QCOMPARE(event->challenge, u"nsQsLU7wY9WKt2IU"_s);
}

void TestEventSkim::reads_what_is_damaged_as_the_decoder_does()
{
    QRandomGenerator random(7);
    int quick = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray body = eventShapes.at(i % eventShapes.size());
        for (int n = 0; n < 1 + i % 3; ++n) {
            const qsizetype at = random.bounded(int(body.size()));
            switch (random.bounded(4)) {
            case 0:
                body[at] = char(random.bounded(256));
                break;
            case 1:
                body.remove(at, random.bounded(30));
                break;
            case 2: // what is still JSON, mostly
                body[at] = "0123456789nulltrue\"{}[],:e-."[random.bounded(28)];
                break;
            default:
                body.insert(at, body.mid(random.bounded(int(body.size())), 10));
            }
        }
        quick += compare(body);
    }
    QVERIFY(quick > 500); // it was about something
}

void TestEventSkim::reads_every_sample_body_that_lies_around()
{
    const QDir folder(QString::fromUtf8(SAMPLE_BODIES));
    if (!folder.exists())
        QSKIP("no sample bodies here");
    int quick = 0;
    for (const QString &name : folder.entryList({u"webhook_*.json"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        quick += compare(file.readAll());
    }
    QVERIFY(quick > 3);
}

QTEST_APPLESS_MAIN(TestEventSkim)
#include "tst_eventskim.moc"
