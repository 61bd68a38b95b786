// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrig.h"

#include <QSignalSpy>

using namespace motorpool;
using namespace Qt::StringLiterals;

using State = ReceiverHost::State;

class TestWebhookDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void what_is_delivered_is_in_the_fleet_at_once()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QCOMPARE(rig.desk->receiver.state(), State::Listening);
        QSignalSpy learned(&rig.desk->feed, &DeliveryFeed::learned);
        QCOMPARE(rig.send(rig.state("e1", 60, 1)), 200);
        QVERIFY(rig.becomes(60));
        QCOMPARE(rig.desk->receiver.storedCount(), quint64(1));
        QCOMPARE(learned.size(), 1);
        QCOMPARE(rig.send(rig.state("e2", 40, 0)), 200); // late: it tells an earlier time
        QCOMPARE(rig.send(rig.state("e3", 70, 5)), 200);
        QVERIFY(rig.becomes(70));
        QCOMPARE(rig.send(rig.state("e3", 70, 5)), 200); // tried again
        const auto page = await(rig.desk->store.page({}, 10, {}, &rig.context));
        QVERIFY(page);
        QCOMPARE(page->deliveries.size(), 3);
        QCOMPARE(page->deliveries.first().tries, 2);
    }

    void tests_are_kept_and_stay_out_of_the_fleet()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("t1", 11, 9, "TEST")), 200);
        QCOMPARE(rig.send(rig.state("e1", 60, 1)), 200);
        QVERIFY(rig.becomes(60));
        QCOMPARE(await(rig.desk->store.page({}, 10, {}, &rig.context))->deliveries.size(), 2);
    }

    void what_came_while_nobody_looked_is_taken_in_later()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("e1", 60, 1)), 200);
        QVERIFY(rig.becomes(60));
        {
            // Another program writes into the same store.
            const auto keeper = keeperOf(rig.place(), u"elsewhere"_s);
            IncomingDelivery delivery;
            delivery.body = rig.state("e2", 65, 3);
            delivery.head = headOf(decodeEvent(delivery.body, rig.clock.utcNow())->event);
            delivery.receivedAt = rig.clock.utcNow();
            rig.desk.reset();
            QVERIFY(keeper->put(std::span(&delivery, 1)));
        }
        rig.open();
        QVERIFY(rig.becomes(65));
    }

    void a_fault_that_comes_after_it_was_resolved_is_none()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QSignalSpy faults(&rig.desk->feed, &DeliveryFeed::faultsLearned);
        // The first tries of 3 were lost; 1 and 5 come as they should.
        QCOMPARE(rig.send(rig.fault("e1", "ERROR", 1)), 200);
        QTRY_COMPARE(faults.size(), 1);
        QCOMPARE(rig.send(rig.fault("e4", "RESOLVED", 4)), 200);
        QCOMPARE(rig.send(rig.fault("e3", "ERROR", 3)), 200);
        QCOMPARE(rig.send(rig.state("s", 60, 1)), 200);
        QVERIFY(rig.becomes(60));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(rig.send(rig.fault("e5", "ERROR", 5)), 200);
        QTRY_COMPARE(faults.size(), 2);
    }

    void what_another_program_receives_comes_too()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("e1", 60, 1)), 200);
        QVERIFY(rig.becomes(60));
        const auto keeper = keeperOf(rig.place(), u"elsewhere"_s);
        IncomingDelivery delivery;
        delivery.body = rig.state("e2", 66, 3);
        delivery.head = headOf(decodeEvent(delivery.body, rig.clock.utcNow())->event);
        delivery.receivedAt = rig.clock.utcNow();
        QVERIFY(keeper->put(std::span(&delivery, 1)));
        QVERIFY(rig.becomes(66));
    }

    void what_is_refused_is_told_with_its_body()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QSignalSpy noticed(&rig.desk->receiver, &ReceiverHost::noticed);
        const QByteArray body = rig.state("e1", 60, 1);
        QCOMPARE(rig.send(body, rig.sign(body, "another-token-of-another-one")), 401);
        QTRY_COMPARE(rig.desk->receiver.refusedCount(), quint64(1));
        QCOMPARE(rig.desk->receiver.refused().first().body, body);
        QCOMPARE(rig.desk->receiver.refused().first().reason, u"refused"_s);
        QVERIFY(!noticed.isEmpty());
        QCOMPARE(rig.battery(), -1);
    }

    void answers_a_verification()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        const QByteArray body =
            R"({"eventId":"v","eventType":"VERIFY","data":{"challenge":"nsQsLU7wY9WKt2IU"},)"
            R"("meta":{"webhookId":"w","webhookName":"Fleet"}})";
        QCOMPARE(rig.send(body, {}), 200);
        QVERIFY(rig.answer.contains(rig.sign("nsQsLU7wY9WKt2IU")));
        QTRY_VERIFY(rig.desk->receiver.challenged());
        QCOMPARE(rig.desk->receiver.challenged()->webhookName, u"Fleet"_s);
    }

    void without_a_management_token_it_does_not_start()
    {
        DeskRig rig;
        QVERIFY(await(rig.secrets.erase(rig.key(), &rig.context)));
        const auto url = rig.listen();
        QVERIFY(!url);
        QCOMPARE(url.error().kind, ApiError::Kind::SecretMissing);
        QCOMPARE(rig.desk->receiver.state(), State::Stopped);
    }

    void a_port_that_is_taken_is_told()
    {
        DeskRig rig;
        DeskRig other;
        const auto url = rig.listen();
        QVERIFY(url);
        const auto second = await(other.desk->receiver.start(quint16(url->port()), &other.context));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ApiError::Kind::Offline);
        QCOMPARE(await(rig.desk->receiver.start(0, &rig.context)).error().kind,
                 ApiError::Kind::Conflict);
    }

    void the_token_before_goes_on_for_a_while()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        const QByteArray next = "the-next-token-of-this-test";
        rig.secrets.put(rig.key(), next);
        rig.desk->receiver.renewKey();
        const QByteArray body = rig.state("e1", 60, 1);
        QTRY_COMPARE(rig.send(body, rig.sign(body, next)), 200);
        const QByteArray older = rig.state("e2", 61, 2);
        QCOMPARE(rig.send(older, rig.sign(older)), 200);
    }

    void stops_once_the_token_is_removed()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QVERIFY(await(rig.secrets.erase(rig.key(), &rig.context)));
        rig.desk->receiver.renewKey();
        QTRY_COMPARE(rig.desk->receiver.state(), State::Stopped);
        QVERIFY(rig.desk->receiver.url().isEmpty());
    }

    void stops_and_starts_again()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("e1", 60, 1)), 200);
        rig.desk->receiver.stop();
        QTRY_COMPARE(rig.desk->receiver.state(), State::Stopped);
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("e2", 62, 2)), 200);
        QVERIFY(rig.becomes(62));
    }

    void can_go_while_it_stops()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        rig.desk->receiver.stop();
        rig.desk.reset();
    }

    void a_body_comes_with_the_one_before()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("e1", 60, 1)), 200);
        QCOMPARE(rig.send(rig.state("e2", 61, 2)), 200);
        const auto page = await(rig.desk->store.page({}, 10, {}, &rig.context));
        const auto bodies = await(rig.desk->content(page->deliveries.first(), &rig.context));
        QVERIFY(bodies);
        QCOMPARE(bodies->request.body, rig.state("e2", 61, 2));
        QCOMPARE(bodies->request.signature, rig.sign(bodies->request.body));
        QCOMPARE(bodies->request.signedBy, 1);
        QCOMPARE(bodies->bodyBefore, std::optional(rig.state("e1", 60, 1)));
        const auto first = await(rig.desk->content(page->deliveries.last(), &rig.context));
        QVERIFY(first && !first->before && !first->bodyBefore);
    }
};

QTEST_GUILESS_MAIN(TestWebhookDesk)
#include "tst_webhookdesk.moc"
