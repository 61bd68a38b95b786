// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventdecode.h"
#include "eventdiff.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

using Kind = SignalDiff::Kind;

QByteArray signal(const QByteArray &code, const QByteArray &value, qint64 time)
{
    return "{\"code\":\"" + code + "\",\"body\":{\"value\":" + value +
           "},\"meta\":{\"oemUpdatedAt\":" + QByteArray::number(time) +
           "},\"status\":{\"value\":\"SUCCESS\"}}";
}

WebhookEvent state(const QByteArray &eventId, const QByteArray &readings,
                   const QByteArray &triggers = {})
{
    const QByteArray body = "{\"eventId\":\"" + eventId +
                            "\",\"eventType\":\"VEHICLE_STATE\",\"data\":{\"vehicle\":{\"id\":"
                            "\"car-1\"},\"signals\":[" +
                            readings + "]},\"triggers\":[" + triggers + "]}";
    return decodeEvent(body, QDateTime())->event;
}

WebhookEvent faults(const QByteArray &list)
{
    return decodeEvent("{\"eventType\":\"VEHICLE_ERROR\",\"data\":{\"vehicle\":{\"id\":\"car-1\"},"
                       "\"errors\":[" +
                           list + "]}}",
                       QDateTime())
        ->event;
}

constexpr qint64 early = 1'780'000'000'000;
constexpr qint64 late = 1'780'000'060'000;

} // namespace

class TestEventDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tells_what_became_of_each_signal();
    void compares_triggers_with_what_changed();
    void tells_errors_raised_lasting_and_resolved();
    void tells_a_second_try_and_a_late_one();
};

void TestEventDiff::tells_what_became_of_each_signal()
{
    const EventDiff diff =
        diffOf(state("1", signal("a", "1", early) + ',' + signal("b", "1", early) + ',' +
                              signal("c", "1", early) + ',' + signal("gone", "1", early)),
               state("2", signal("a", "2", late) + ',' + signal("b", "1", late) + ',' +
                              signal("c", "1", early) + ',' + signal("new", "1", late)));
    QVERIFY(diff.isSameVehicle);
    QVERIFY(!diff.isSameEvent && !diff.isOlder);
    QList<Kind> kinds;
    for (const SignalDiff &one : diff.signals)
        kinds.append(one.kind);
    QCOMPARE(kinds,
             QList<Kind>({Kind::Changed, Kind::Renewed, Kind::Unchanged, Kind::New, Kind::Gone}));
    QCOMPARE(diff.signals.at(0).before->body->value("value"_L1).toInt(), 1);
    QCOMPARE(diff.signals.at(0).after->body->value("value"_L1).toInt(), 2);
    QCOMPARE(diff.signals.at(4).signal.code, u"gone"_s);
    QVERIFY(!diff.signals.at(4).after);
}

void TestEventDiff::compares_triggers_with_what_changed()
{
    const QByteArray triggers =
        R"({"type":"SIGNAL_UPDATED","signal":{"code":"a"}},{"type":"SIGNAL_UPDATED","signal":{"code":"b"}},)"
        R"({"type":"SIGNAL_UPDATED","signal":{"code":"elsewhere"}},{"type":"FIRST_DELIVERY"})";
    const EventDiff diff =
        diffOf(state("1", signal("a", "1", early) + ',' + signal("b", "1", early)),
               state("2", signal("a", "2", late) + ',' + signal("b", "1", early), triggers));
    QVERIFY(diff.signals.at(0).isTrigger);
    QCOMPARE(diff.idleTriggers.size(), 2);
    QCOMPARE(diff.idleTriggers.at(0).code, u"b"_s);
    QCOMPARE(diff.idleTriggers.at(1).code, u"elsewhere"_s);
}

void TestEventDiff::tells_errors_raised_lasting_and_resolved()
{
    const EventDiff diff = diffOf(
        faults(
            R"({"type":"A","code":"1","state":"ERROR"},{"type":"B","code":"2","state":"ERROR"})"),
        faults(
            R"({"type":"a","code":"1","state":"ERROR"},{"type":"B","code":"2","state":"RESOLVED"},)"
            R"({"type":"C","code":null,"state":"ERROR"})"));
    QCOMPARE(diff.lasting.size(), 1);
    QCOMPARE(diff.resolved.size(), 1);
    QCOMPARE(diff.resolved.first().error.type, u"B"_s);
    QCOMPARE(diff.raised.size(), 1);
    QCOMPARE(diff.raised.first().error.type, u"C"_s);
    QVERIFY(diff.signals.isEmpty());

    const EventDiff afterState = diffOf(state("1", signal("a", "1", early)),
                                        faults(R"({"type":"A","code":"1","state":"ERROR"})"));
    QVERIFY(afterState.signals.isEmpty());
    QCOMPARE(afterState.raised.size(), 1);
}

void TestEventDiff::tells_a_second_try_and_a_late_one()
{
    const WebhookEvent first = state("1", signal("a", "1", late));
    QVERIFY(diffOf(first, first).isSameEvent);
    QVERIFY(diffOf(first, state("2", signal("a", "1", early))).isOlder);
    QVERIFY(!diffOf(WebhookEvent(), WebhookEvent()).isSameVehicle);
    QVERIFY(!diffOf(WebhookEvent(), WebhookEvent()).isSameEvent);
}

QTEST_APPLESS_MAIN(TestEventDiff)
#include "tst_eventdiff.moc"
