// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrig.h"
#include "subscriptionrun.h"
#include "subscriptionsclient.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Change = SubscriptionChange;
using RowState = SubscriptionRun::Row::State;
using Tally = SubscriptionRun::Tally;

namespace {

const QByteArray accepted = R"({"meta":{"message":"subscription creation in progress"}})";

QList<Subscription> subjects(int count)
{
    QList<Subscription> all;
    for (int i = 0; i < count; ++i) {
        Subscription of;
        of.id = u"s%1"_s.arg(i);
        of.webhookId = u"w"_s;
        of.userId = u"u%1"_s.arg(i);
        of.vehicleId = u"v%1"_s.arg(i);
        all.append(of);
    }
    return all;
}

QByteArray refusal(const char *status, const char *type)
{
    return QByteArray("{\"errors\":[{\"status\":\"") + status + "\",\"type\":\"" + type +
           "\",\"code\":\"X\",\"detail\":\"No.\"}]}";
}

} // namespace

class TestSubscriptionRun : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            tools.client = &client;
            tools.journal = &command.journal;
            tools.after = command.tools.after;
        }

        void answer(int status, const QByteArray &body)
        {
            command.rig.network.answer(status, body);
        }

        /// Runs to the end.
        void run(SubscriptionRun &of)
        {
            QSignalSpy ended(&of, &SubscriptionRun::ended);
            of.start();
            QTRY_COMPARE(ended.count(), 1);
        }

        QList<JournalEntry> of(JournalEntry::Kind kind) const
        {
            QList<JournalEntry> found;
            for (const JournalEntry &entry : command.journal.entries) {
                if (entry.kind == kind)
                    found << entry;
            }
            return found;
        }

        CommandRig command;
        SubscriptionsClient client{&command.rig.caller, QUrl(u"https://management.test"_s)};
        SubscriptionTools tools;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tells_what_came_of_each()
    {
        Bench bench;
        bench.answer(202, accepted);
        bench.answer(409, refusal("409", "CONFLICT"));
        bench.answer(400, refusal("400", "VALIDATION"));
        bench.answer(500, refusal("500", "SERVER"));
        bench.answer(202, accepted);
        SubscriptionRun run(bench.tools, Deed::SubscriptionAdd, subjects(5));
        QCOMPARE(run.tally(), (Tally{.left = 5}));
        bench.run(run);
        QCOMPARE(run.tally(),
                 (Tally{.changed = 2, .before = 1, .refused = 1, .unknown = 1, .left = 0}));
        QCOMPARE(run.rows().at(1).change, Change::Already);
        QCOMPARE(run.rows().at(3).change, Change::Unknown);
        QCOMPARE(bench.command.rig.paths().size(), 5);
    }

    void everything_is_written_down_before_and_after()
    {
        Bench bench;
        bench.command.rig.caller.setJournal(&bench.command.journal);
        bench.answer(204, {});
        SubscriptionRun run(bench.tools, Deed::SubscriptionRemove, subjects(1));
        bench.run(run);
        const auto deeds = bench.of(JournalEntry::Kind::Deed);
        const auto outcomes = bench.of(JournalEntry::Kind::Outcome);
        QCOMPARE(deeds.size(), 1);
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(deeds.first().what, u"subscription-remove"_s);
        QCOMPARE(deeds.first().vehicleId, u"v0"_s);
        QCOMPARE(outcomes.first().userId, u"u0"_s);
        QCOMPARE(outcomes.first().about, quint64(1));
        QCOMPARE(outcomes.first().facts["change"_L1].toString(), u"removed"_s);
        QCOMPARE(outcomes.first().facts["webhookId"_L1].toString(), u"w"_s);
        QCOMPARE(outcomes.first().facts["subscriptionId"_L1].toString(), u"s0"_s);
        QCOMPARE(outcomes.first().cost, 0);
    }

    void a_limit_is_waited_for_and_nothing_is_lost()
    {
        Bench bench;
        bench.command.rig.network.answer(429, refusal("429", "RATE_LIMIT"), {{"Retry-After", "7"}});
        bench.answer(202, accepted);
        bench.answer(202, accepted);
        SubscriptionRun run(bench.tools, Deed::SubscriptionAdd, subjects(2));
        QSignalSpy held(&run, &SubscriptionRun::heldChanged);
        bench.run(run);
        QCOMPARE(run.tally(), (Tally{.changed = 2}));
        QCOMPARE(held.count(), 2);
        QCOMPARE(bench.command.waits, QList<int>{7});
    }

    void a_limit_that_does_not_end_is_a_refusal()
    {
        Bench bench;
        bench.command.rig.network.setHandler([](const FakeRequest &) {
            FakeAnswer answer;
            answer.status = 429;
            answer.body = refusal("429", "RATE_LIMIT");
            return answer;
        });
        SubscriptionRun run(bench.tools, Deed::SubscriptionAdd, subjects(9));
        bench.run(run);
        QCOMPARE(run.tally().changed, 0);
        QVERIFY(run.tally().refused >= 1);
        QVERIFY(run.tally().skipped >= 1);
        QCOMPARE(bench.command.waits.size(), SubscriptionRun::mostHolds);
        QCOMPARE(bench.command.waits.first(), 15);
        QCOMPARE(bench.command.waits.last(), 300);
    }

    void what_bars_all_is_met_once()
    {
        Bench bench;
        Access access;
        access.readOnly = Access::ReadOnly::Chosen;
        bench.command.rig.transport.setAccess(access);
        SubscriptionRun run(bench.tools, Deed::SubscriptionAdd, subjects(50));
        bench.run(run);
        QVERIFY(run.tally().refused <= SubscriptionRun::atOnce);
        QCOMPARE(run.tally().refused + run.tally().skipped, 50);
        QVERIFY(bench.command.rig.paths().isEmpty());
    }

    void cancelled_it_waits_for_what_is_on_its_way()
    {
        Bench bench;
        for (int i = 0; i < SubscriptionRun::atOnce; ++i)
            bench.command.rig.network.hang(202, accepted);
        SubscriptionRun run(bench.tools, Deed::SubscriptionAdd, subjects(20));
        run.start();
        QTRY_COMPARE(bench.command.rig.network.waiting(), SubscriptionRun::atOnce);
        run.cancel();
        QVERIFY(!run.isEnded());
        QCOMPARE(run.tally().skipped, 16);
        while (bench.command.rig.network.release()) {
        }
        QTRY_VERIFY(run.isEnded());
        QCOMPARE(run.tally(), (Tally{.changed = 4, .skipped = 16}));
    }

    void abandoned_what_was_on_its_way_is_unknown_and_written_down()
    {
        Bench bench;
        bench.command.rig.network.hang(202, accepted);
        SubscriptionRun run(bench.tools, Deed::SubscriptionAdd, subjects(1));
        run.start();
        QTRY_COMPARE(bench.command.rig.network.waiting(), 1);
        run.abandon(CommandReport::Cut::Locked);
        QCOMPARE(run.tally(), (Tally{.unknown = 1}));
        const auto outcomes = bench.of(JournalEntry::Kind::Outcome);
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes.first().facts["cut"_L1].toString(), u"locked"_s);
        QCOMPARE(outcomes.first().facts["change"_L1].toString(), u"unknown"_s);
    }

    void without_a_session_nothing_is_sent()
    {
        Bench bench;
        auto client = std::make_unique<SubscriptionsClient>(&bench.command.rig.caller,
                                                            QUrl(u"https://management.test"_s));
        bench.tools.client = client.get();
        SubscriptionRun run(bench.tools, Deed::SubscriptionRemove, subjects(3));
        client.reset();
        bench.run(run);
        QCOMPARE(run.tally(), (Tally{.refused = 1, .skipped = 2}));
        QVERIFY(bench.command.rig.paths().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionRun)
#include "tst_subscriptionrun.moc"
