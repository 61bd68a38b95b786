// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventorder.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime at(std::chrono::seconds time)
{
    return QDateTime::fromSecsSinceEpoch(1'790'000'000 + time.count(), Qt::UTC);
}

} // namespace

class TestEventOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_crossed_counts_as_learned_before()
    {
        EventOrder order;
        QCOMPARE(order.learnedAt("a", 10, at(0s)), at(0s));
        QCOMPARE(order.learnedAt("a", 12, at(5s)), at(5s));
        QCOMPARE(order.learnedAt("a", 11, at(6s)), at(4s));
        QCOMPARE(order.learnedAt("a", 9, at(7s)), at(4s));
        QCOMPARE(order.learnedAt("a", 13, at(8s)), at(8s));
    }

    void series_do_not_know_of_each_other()
    {
        EventOrder order;
        order.learnedAt("a", 12, at(5s));
        QCOMPARE(order.learnedAt("b", 11, at(6s)), at(6s));
        WebhookEvent event;
        event.webhookId = u"w"_s;
        event.vehicle.id = u"v"_s;
        WebhookEvent other = event;
        other.userId = u"u"_s;
        QVERIFY(EventOrder::seriesOf(event) != EventOrder::seriesOf(other));
    }

    void without_a_sequence_it_is_as_received()
    {
        EventOrder order;
        order.learnedAt("a", 12, at(5s));
        QCOMPARE(order.learnedAt("a", {}, at(6s)), at(6s));
        QCOMPARE(order.learnedAt("a", 11, at(6s)), at(4s)); // which is not forgotten by it
    }

    void a_count_that_begins_anew_is_believed_in_time()
    {
        EventOrder order;
        order.learnedAt("a", 1000, at(0s));
        QCOMPARE(order.learnedAt("a", 1, at(EventOrder::crossFor - 1s)), at(-1s));
        QCOMPARE(order.learnedAt("a", 2, at(EventOrder::crossFor)), at(EventOrder::crossFor));
        QCOMPARE(order.learnedAt("a", 3, at(EventOrder::crossFor + 1s)),
                 at(EventOrder::crossFor + 1s));
    }

    void old_ones_are_forgotten()
    {
        EventOrder order;
        for (int i = 0; i < 200'000; ++i)
            order.learnedAt(QByteArray::number(i), i, at(std::chrono::seconds(i)));
        QVERIFY2(order.size() < 25'000, QByteArray::number(order.size()));
    }
};

QTEST_GUILESS_MAIN(TestEventOrder)
#include "tst_eventorder.moc"
