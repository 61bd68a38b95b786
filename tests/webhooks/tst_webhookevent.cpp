// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookevent.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(qint64 ms)
{
    return ms == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

struct Told
{
    WebhookEvent event;
    Reading reading;
};

Told told(qint64 oem, std::optional<qint64> sequence, qint64 delivered)
{
    Told one;
    one.reading.oemUpdatedAt = at(oem);
    one.event.sequence = sequence;
    one.event.deliveredAt = at(delivered);
    return one;
}

bool later(const Told &a, const Told &b)
{
    return isLater(a.event, a.reading, b.event, b.reading);
}

} // namespace

class TestWebhookEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_cars_time_decides();
    void sequence_breaks_a_tie();
    void without_a_sequence_the_sending_does();
    void knows_what_is_made_up();
    void tells_the_newest_time();
};

void TestWebhookEvent::the_cars_time_decides()
{
    QVERIFY(later(told(2000, 1, 1), told(1000, 9, 9)));
    QVERIFY(!later(told(1000, 9, 9), told(2000, 1, 1)));
    QVERIFY(later(told(1000, 1, 1), told(0, 9, 9)));
    QVERIFY(!later(told(0, 9, 9), told(1000, 1, 1)));
}

void TestWebhookEvent::sequence_breaks_a_tie()
{
    QVERIFY(later(told(1000, 2, 1), told(1000, 1, 9)));
    QVERIFY(!later(told(1000, 1, 9), told(1000, 2, 1)));
}

void TestWebhookEvent::without_a_sequence_the_sending_does()
{
    QVERIFY(later(told(1000, {}, 2), told(1000, {}, 1)));
    QVERIFY(later(told(1000, 1, 2), told(1000, {}, 1)));
    QVERIFY(!later(told(1000, {}, 1), told(1000, {}, 1)));
    QVERIFY(later(told(0, {}, 2), told(0, {}, 1)));
}

void TestWebhookEvent::knows_what_is_made_up()
{
    WebhookEvent event;
    QVERIFY(!event.isTest());
    event.mode = u"LIVE"_s;
    event.vehicle.mode = u"simulated"_s;
    QVERIFY(!event.isTest());
    event.mode = u"test"_s;
    QVERIFY(event.isTest());
    event.mode.clear();
    event.vehicle.mode = u"test"_s;
    QVERIFY(event.isTest());
}

void TestWebhookEvent::tells_the_newest_time()
{
    WebhookEvent event;
    QVERIFY(!event.newestOemTime().isValid());
    event.readings = {Reading(), told(5, {}, 0).reading, told(9, {}, 0).reading, Reading()};
    QCOMPARE(event.newestOemTime(), at(9));
}

QTEST_APPLESS_MAIN(TestWebhookEvent)
#include "tst_webhookevent.moc"
