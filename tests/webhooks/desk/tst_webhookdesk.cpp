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

    void where_the_cars_times_are_the_same_the_sequence_decides()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("e1", 60, 1, "LIVE", 11)), 200);
        QVERIFY(rig.becomes(60));
        QSignalSpy learned(&rig.desk->feed, &DeliveryFeed::learned);
        QCOMPARE(rig.send(rig.state("e2", 50, 1, "LIVE", 10)), 200); // it was crossed
        QTRY_COMPARE(learned.size(), 1);
        QVERIFY(await(rig.fleet.readings(u"car-1"_s, &rig.context)));
        QCOMPARE(rig.battery(), 60);
        QCOMPARE(rig.send(rig.state("e3", 55, 1, "LIVE", 12)), 200);
        QVERIFY(rig.becomes(55));
        QCOMPARE(rig.send(rig.state("e4", 70, 2, "LIVE", 9)), 200); // the car's time goes first
        QVERIFY(rig.becomes(70));
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
        QStringList faults;
        connect(&rig.desk->feed, &DeliveryFeed::faultsLearned, &rig.context,
                [&faults](const QList<FleetStore::DeliveredFault> &told) {
                    for (const FleetStore::DeliveredFault &fault : told)
                        faults << (fault.isResolved ? u"resolved"_s : u"there"_s);
                });
        // The first tries of 3 were lost; 1 and 5 come as they should.
        QCOMPARE(rig.send(rig.fault("e1", "ERROR", 1)), 200);
        QTRY_COMPARE(faults, QStringList{u"there"_s});
        QCOMPARE(rig.send(rig.fault("e4", "RESOLVED", 4)), 200);
        QCOMPARE(rig.send(rig.fault("e3", "ERROR", 3)), 200);
        QCOMPARE(rig.send(rig.state("s", 60, 1)), 200);
        QVERIFY(rig.becomes(60));
        QCOMPARE(faults, (QStringList{u"there"_s, u"resolved"_s}));
        QCOMPARE(rig.send(rig.fault("e5", "ERROR", 5)), 200);
        QTRY_COMPARE(faults, (QStringList{u"there"_s, u"resolved"_s, u"there"_s}));
    }

    void of_very_much_only_the_present_state_is_taken()
    {
        DeskRig rig;
        {
            const auto keeper = keeperOf(rig.place(), u"elsewhere"_s);
            std::vector<IncomingDelivery> all;
            for (int i = 0; i < 60; ++i) {
                IncomingDelivery delivery;
                delivery.body = i == 20   ? rig.fault("fault", "ERROR", 20)
                                : i == 59 ? rig.state("test", 1, 59, "TEST")
                                          : rig.state(QByteArray::number(i).constData(), 20 + i, i);
                delivery.head = headOf(decodeEvent(delivery.body, rig.clock.utcNow())->event);
                delivery.receivedAt = rig.clock.utcNow().addSecs(i);
                all.push_back(delivery);
            }
            rig.desk.reset();
            QVERIFY(keeper->put(all));
        }
        rig.open();
        rig.desk->feed.setFarBehind(50);
        QList<LearnedSet> sets;
        int faults = 0;
        connect(&rig.desk->feed, &DeliveryFeed::learned, &rig.context,
                [&sets](const QList<LearnedSet> &learned) { sets += learned; });
        connect(&rig.desk->feed, &DeliveryFeed::faultsLearned, &rig.context,
                [&faults](const auto &told) { faults += int(told.size()); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.desk->feed.isCaughtUp(), 20'000);
        QVERIFY(rig.becomes(78));
        QVERIFY2(sets.size() <= 3, QByteArray::number(sets.size()));
        QCOMPARE(faults, 1);
        QCOMPARE(rig.desk->feed.left(), 0);
        const QByteArray store = QByteArray::number(
            await(rig.desk->store.ask<qint64>(&rig.context, [](DeliveryReader &reader,
                                                               const Interrupt &) {
                return reader.identity();
            })).value_or(0));
        QCOMPARE(*await(rig.fleet.deliveriesLearned(store, &rig.context)),
                 std::optional<qint64>(60));
        // What comes from here on is taken as it comes.
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("later", 85, 90)), 200);
        QVERIFY(rig.becomes(85));
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

    void what_is_older_than_is_wanted_is_removed()
    {
        DeskRig rig;
        const auto keeper = keeperOf(rig.place(), u"elsewhere"_s);
        for (const int days : {10, 1}) {
            IncomingDelivery delivery;
            delivery.body = rig.state(days == 1 ? "new" : "old", 60, days);
            delivery.head = headOf(decodeEvent(delivery.body, rig.clock.utcNow())->event);
            delivery.receivedAt = QDateTime::currentDateTimeUtc().addDays(-days);
            QVERIFY(keeper->put(std::span(&delivery, 1)));
        }
        const auto kept = [&rig] {
            return await(rig.desk->store.count({}, &rig.context)).value_or(-1);
        };
        QVERIFY(rig.listen()); // for ever, unless told otherwise
        QCOMPARE(rig.send(rig.state("e1", 61, 1)), 200);
        QCOMPARE(kept(), 3);
        rig.desk->receiver.stop();
        QTRY_COMPARE(rig.desk->receiver.state(), State::Stopped);
        rig.desk->receiver.setKeepDays(7);
        QVERIFY(rig.listen());
        QTRY_COMPARE(kept(), 2);
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

    void a_token_that_cannot_be_read_again_is_told_and_tried_again()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        QSignalSpy noticed(&rig.desk->receiver, &ReceiverHost::noticed);
        const QByteArray next = "the-next-token-of-this-test";
        rig.secrets.put(rig.key(), next);
        rig.secrets.setFailure(ApiError::Kind::KeyringLocked);
        rig.desk->receiver.renewKey();
        QTRY_VERIFY(rig.desk->receiver.keyFault());
        QCOMPARE(rig.desk->receiver.keyFault()->kind, ApiError::Kind::KeyringLocked);
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(rig.desk->receiver.state(), State::Listening);
        rig.secrets.setFailure({}); // which tells that it may answer now
        QTRY_VERIFY(!rig.desk->receiver.keyFault());
        const QByteArray body = rig.state("e1", 60, 1);
        QCOMPARE(rig.send(body, rig.sign(body, next)), 200);
    }

    void a_token_that_another_program_replaced_is_noticed()
    {
        DeskRig rig;
        QVERIFY(rig.listen());
        const QByteArray next = "the-next-token-of-this-test";
        rig.secrets.put(rig.key(), next);
        const QByteArray body = rig.state("e1", 60, 1);
        QCOMPARE(rig.send(body, rig.sign(body, next)), 401);
        QTRY_COMPARE(rig.send(body, rig.sign(body, next)), 200);
        // Whoever sends nonsense does not have the keychain asked each time.
        const int reads = rig.secrets.reads();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(rig.send(body, QByteArray(64, '0')), 401);
        QTRY_VERIFY(rig.desk->receiver.refusedCount() >= 6);
        QCOMPARE(rig.secrets.reads(), reads);
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
