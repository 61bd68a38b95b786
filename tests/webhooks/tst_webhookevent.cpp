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

Reading reported(qint64 oem)
{
    Reading reading;
    reading.oemUpdatedAt = at(oem);
    return reading;
}

} // namespace

class TestWebhookEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_what_is_made_up();
    void tells_the_newest_time();
};

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
    event.readings = {Reading(), reported(5), reported(9), Reading()};
    QCOMPARE(event.newestOemTime(), at(9));
}

QTEST_APPLESS_MAIN(TestWebhookEvent)
#include "tst_webhookevent.moc"
