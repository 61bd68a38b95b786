// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "clock.h"
#include "coveragedesk.h"
#include "fleetdesk.h"
#include "memorysecretstore.h"
#include "workspace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The desk against the demo server: what is listed, what is done to it, how the lists follow.
class TestCoverageDesk : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        MemorySecretStore secrets;
        SystemClock clock;
        ApplicationStore applications{paths};
        Workspace workspace{&applications, &secrets, &clock};
        CoverageDesk desk{&workspace};

        explicit Bench(const QStringList &faults = {})
        {
            DemoOptions options;
            options.faults = faults;
            opened = workspace.openDemo(options).has_value();
            desk.pending()->setFirstWait(200ms);
        }

        /// Opened, read and joined with the connections as they are now: what the sync brought is
        /// joined only some time after it.
        bool readOfAny()
        {
            desk.open();
            return QTest::qWaitFor(
                [this] {
                    return desk.isRead() && !desk.isReading() && !desk.isSearching() &&
                           desk.join() && desk.connectionsStamp().wasSynced() &&
                           desk.found().isThere() &&
                           desk.join()->lists.fleet.stamp.version ==
                               desk.connectionsStamp().version;
                },
                30'000);
        }

        bool choose(int webhook)
        {
            CoverageQuestion question = desk.question();
            question.isOfAny = false;
            question.webhookId = desk.webhooks().at(webhook).id;
            desk.setQuestion(question);
            return QTest::qWaitFor([this, webhook] { return desk.found().webhook == webhook; });
        }

        /// The same of the first webhook.
        bool read() { return readOfAny() && choose(0); }

        CoverageCounts counts() const { return desk.found().counts(); }

        /// Some rows in this state, as they are subscribed or unsubscribed.
        QList<Subscription> some(CoverState state, int count) const
        {
            QList<Subscription> found;
            for (const CoverageRow &row : desk.found().rows) {
                const CoverageEntry entry(*desk.join(), row);
                if (row.state != state || found.size() == count)
                    continue;
                Subscription of;
                if (entry.subscription())
                    of = *entry.subscription();
                of.webhookId = desk.question().webhookId;
                of.userId = entry.text(CoverField::UserId);
                of.vehicleId = entry.text(CoverField::VehicleId);
                found.append(of);
            }
            return found;
        }

        bool opened = false;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_nothing_before_it_is_opened()
    {
        Bench bench;
        QVERIFY(bench.opened);
        QVERIFY(!bench.desk.isOpen());
        QVERIFY(!bench.desk.isReading());
        QVERIFY(bench.workspace.log()->exchanges().isEmpty());
    }

    void joins_what_the_demo_tells()
    {
        Bench bench;
        QVERIFY(bench.read());
        QCOMPARE(bench.desk.webhooks().size(), 3);
        QCOMPARE(bench.desk.question().webhookId, bench.desk.webhooks().first().id);
        const CoverageCounts counts = bench.counts();
        QVERIFY(counts[CoverState::Subscribed] > 200);
        QVERIFY(counts[CoverState::NotSubscribed] > 5);
        QCOMPARE(counts[CoverState::NotConnected], 3);
        QCOMPARE(counts[CoverState::Silent], 0); // no deliveries are kept
        QCOMPARE(bench.desk.found().total,
                 int(bench.desk.join()->connected.size()) + counts[CoverState::NotConnected]);

        auto deliveries = std::make_shared<LastDeliveries>();
        deliveries->since = bench.clock.utcNow().addDays(-30).toMSecsSinceEpoch();
        bench.desk.setDeliveries(deliveries);
        QTRY_VERIFY(bench.counts()[CoverState::Silent] > 200);
        QVERIFY(bench.desk.readAt().isValid());
    }

    void all_webhooks_together_are_looked_at_first()
    {
        Bench bench;
        QVERIFY(bench.readOfAny());
        QVERIFY(bench.desk.hasAny());
        QVERIFY(bench.desk.question().isOfAny);
        QCOMPARE(bench.desk.chosen(), nullptr);
        const CoverageCounts ofAny = bench.counts();
        QCOMPARE(bench.desk.found().total,
                 int(bench.desk.join()->connected.size()) + ofAny[CoverState::NotConnected]);
        QVERIFY(bench.choose(0));
        QVERIFY(bench.desk.chosen());
        // Whom nothing is sent of at all, of them nothing is sent to one.
        QVERIFY(ofAny[CoverState::NotSubscribed] <= bench.counts()[CoverState::NotSubscribed]);
        QVERIFY(ofAny.subscribed() >= bench.counts().subscribed());

        // It stays as it is chosen, while lists are read anew.
        bench.desk.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.desk.isReading(), 30'000);
        QVERIFY(bench.desk.chosen());
    }

    void subscribing_is_pending_until_the_list_has_it()
    {
        Bench bench;
        QVERIFY(bench.read());
        const CoverageCounts before = bench.counts();
        const QList<Subscription> chosen = bench.some(CoverState::NotSubscribed, 3);
        QCOMPARE(chosen.size(), 3);
        QVERIFY(bench.desk.start(Deed::SubscriptionAdd, chosen));
        QVERIFY(!bench.desk.start(Deed::SubscriptionAdd, chosen)); // one at a time
        QTRY_VERIFY(bench.desk.run()->isEnded());
        QCOMPARE(bench.desk.run()->tally().changed, 3);
        QTRY_COMPARE(bench.counts()[CoverState::Pending], 3);
        QTRY_COMPARE(bench.counts()[CoverState::NotSubscribed],
                     before[CoverState::NotSubscribed] - 3);
        // The demo takes some seconds, as Smartcar does.
        QTRY_COMPARE_WITH_TIMEOUT(bench.counts()[CoverState::Pending], 0, 15'000);
        QCOMPARE(bench.counts()[CoverState::Subscribed], before[CoverState::Subscribed] + 3);

        // Once more: told as subscribed already, and nothing changes.
        bench.desk.forgetRun();
        QVERIFY(bench.desk.start(Deed::SubscriptionAdd, chosen));
        QTRY_VERIFY(bench.desk.run()->isEnded());
        QCOMPARE(bench.desk.run()->tally().before, 3);
        QTRY_VERIFY(bench.desk.pending()->isEmpty());
        QTRY_COMPARE(bench.counts()[CoverState::Subscribed], before[CoverState::Subscribed] + 3);
    }

    void unsubscribing_takes_it_from_the_list()
    {
        Bench bench;
        QVERIFY(bench.read());
        const CoverageCounts before = bench.counts();
        const QList<Subscription> chosen =
            bench.some(CoverState::Subscribed, 2) + bench.some(CoverState::NotConnected, 1);
        QVERIFY(bench.desk.start(Deed::SubscriptionRemove, chosen));
        QTRY_VERIFY(bench.desk.run()->isEnded());
        QCOMPARE(bench.desk.run()->tally().changed, 3);
        QTRY_COMPARE(bench.counts()[CoverState::Subscribed], before[CoverState::Subscribed] - 2);
        QTRY_COMPARE(bench.counts()[CoverState::NotConnected], 2);
        QTRY_COMPARE(bench.counts()[CoverState::NotSubscribed],
                     before[CoverState::NotSubscribed] + 2);
        bench.desk.forgetRun();
        QVERIFY(!bench.desk.run());
        QVERIFY(bench.desk.start(Deed::SubscriptionRemove, chosen)); // gone already
        QTRY_VERIFY(bench.desk.run()->isEnded());
        QCOMPARE(bench.desk.run()->tally().before, 3);
    }

    void many_pending_ones_have_the_list_read()
    {
        Bench bench;
        QVERIFY(bench.read());
        QVERIFY(bench.choose(1));
        const QList<Subscription> chosen = bench.some(CoverState::NotSubscribed, 40);
        QCOMPARE(chosen.size(), 40);
        QVERIFY(bench.desk.start(Deed::SubscriptionAdd, chosen));
        QTRY_VERIFY(bench.desk.run()->isEnded());
        QTRY_VERIFY(bench.desk.pending()->wishes().size() > PendingSubscriptions::few);
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.pending()->isEmpty(), 20'000);
    }

    void read_only_starts_nothing()
    {
        Bench bench;
        QVERIFY(bench.read());
        Access access;
        access.readOnly = Access::ReadOnly::ThisRun;
        bench.workspace.setAccess(access);
        const QList<Subscription> chosen = bench.some(CoverState::NotSubscribed, 1);
        QVERIFY(bench.desk.refusal(Deed::SubscriptionAdd));
        QVERIFY(!bench.desk.start(Deed::SubscriptionAdd, chosen));
        QVERIFY(!bench.desk.run());
    }

    void closing_forgets_everything_and_lets_go_of_what_is_under_way()
    {
        Bench bench;
        QVERIFY(bench.read());
        QVERIFY(bench.desk.start(Deed::SubscriptionAdd, bench.some(CoverState::NotSubscribed, 8)));
        bench.desk.refresh();
        bench.workspace.close();
        QVERIFY(!bench.desk.isOpen());
        QVERIFY(!bench.desk.isRead());
        QVERIFY(!bench.desk.run());
        QVERIFY(bench.desk.webhooks().isEmpty());
        QVERIFY(bench.desk.found().rows.empty());
        bench.desk.open(); // nothing is open: nothing happens
        QVERIFY(!bench.desk.isReading());
        QVERIFY(bench.workspace.openDemo({}).has_value());
        QVERIFY(bench.read());
    }

    void nobody_who_looks_nothing_is_joined()
    {
        Bench bench;
        QVERIFY(bench.read());
        bench.desk.setWatched(false);
        auto deliveries = std::make_shared<LastDeliveries>();
        deliveries->since = bench.clock.utcNow().addDays(-30).toMSecsSinceEpoch();
        QSignalSpy changed(&bench.desk, &CoverageDesk::changed);
        bench.desk.setDeliveries(deliveries);
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(!bench.desk.isSearching());
        QCOMPARE(bench.counts()[CoverState::Silent], 0);
        bench.desk.setWatched(true);
        QTRY_VERIFY(bench.counts()[CoverState::Silent] > 200);
    }

    void a_reading_that_is_cancelled_leaves_what_was_there()
    {
        Bench bench;
        QVERIFY(bench.read());
        const QDateTime read = bench.desk.readAt();
        const int total = bench.desk.found().total;
        bench.desk.refresh();
        QVERIFY(bench.desk.isReading());
        bench.desk.cancel();
        QTRY_VERIFY(!bench.desk.isReading());
        QCOMPARE(bench.desk.readAt(), read);
        QTRY_COMPARE(bench.desk.found().total, total);
    }

    void a_list_that_fails_says_so_and_can_be_read_again()
    {
        Bench bench({u"500"_s, u"truncated"_s});
        bench.desk.open();
        const auto isOver = [&bench] {
            return !bench.desk.isReading() && (bench.desk.isRead() || bench.desk.error());
        };
        for (int tries = 0; tries < 5 && !bench.desk.isRead(); ++tries) {
            QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60'000);
            if (!bench.desk.isRead())
                bench.desk.refresh();
        }
        QTRY_VERIFY_WITH_TIMEOUT(bench.desk.isRead(), 60'000);
    }
};

QTEST_GUILESS_MAIN(TestCoverageDesk)
#include "tst_coveragedesk.moc"
