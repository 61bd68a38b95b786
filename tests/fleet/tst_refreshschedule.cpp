// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "refreshrig.h"
#include "refreshschedule.h"

#include <QTemporaryDir>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const RefreshSetting sixHours{true, {}, 6h, 200};

} // namespace

class TestRefreshSchedule : public QObject
{
    Q_OBJECT

private:
    using State = FleetRefresh::State;

    struct Bench
    {
        Bench(const RefreshServer &server, const QString &folder, ManualClock *clock)
            : rig(server.application(), folder, clock)
            , schedule(rig.store.get(), rig.refresh.get(), clock)
        {
            schedule.run();
        }
        RefreshRig rig;
        RefreshSchedule schedule;
    };

    /// Has everything happen that happens by itself, without time going by.
    static void settle(const Bench &bench)
    {
        QTRY_VERIFY(bench.rig.store->isOpen());
        for (int turn = 0; turn < 20; ++turn)
            QTest::qWait(5);
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = {};
    }

    void nothing_happens_until_it_is_switched_on()
    {
        RefreshServer server;
        Bench bench(server, {}, &m_clock);
        QVERIFY(bench.rig.fill(5));
        QVERIFY(!bench.schedule.setting().isEnabled);
        QVERIFY(!bench.schedule.nextRun().isValid());
        m_clock.advance(48h);
        bench.schedule.look();
        settle(bench);
        QCOMPARE(server.calls(), 0);
    }

    void reads_when_it_is_due_and_counts_its_calls()
    {
        RefreshServer server;
        Bench bench(server, {}, &m_clock);
        QVERIFY(bench.rig.fill(5));
        bench.schedule.setSetting(sixHours);
        QTRY_COMPARE(server.calls(), 5);
        QVERIFY(bench.rig.waitFor(State::Done));
        QCOMPARE(bench.schedule.callsToday(), 5);
        QCOMPARE(bench.schedule.nextRun(), m_clock.utcNow().addSecs(6 * 3600));
        m_clock.advance(5h);
        bench.schedule.look();
        settle(bench);
        QCOMPARE(server.calls(), 5);
        m_clock.advance(1h);
        bench.schedule.look();
        QTRY_COMPARE(server.calls(), 10);
        QTRY_COMPARE(bench.schedule.callsToday(), 10);
        m_clock.advance(24h);
        QCOMPARE(bench.schedule.callsToday(), 0);
    }

    void never_makes_more_calls_in_a_day_than_allowed()
    {
        RefreshServer server;
        Bench bench(server, {}, &m_clock);
        QVERIFY(bench.rig.fill(20));
        bench.schedule.setSetting({true, {}, 1h, 12});
        QTRY_COMPARE(bench.schedule.callsToday(), 12);
        QVERIFY(bench.rig.waitFor(State::Done));
        m_clock.advance(2h);
        bench.schedule.look();
        settle(bench);
        QCOMPARE(server.calls(), 12);
        QTRY_COMPARE(bench.rig.known(), 12);
        // The next day those come first that were left.
        m_clock.advance(12h);
        bench.schedule.look();
        QTRY_COMPARE(server.calls(), 24);
        QCOMPARE(server.asked().size(), 20);
    }

    void reads_only_what_its_filter_finds()
    {
        RefreshServer server;
        Bench bench(server, {}, &m_clock);
        QVERIFY(bench.rig.fill(20));
        bench.schedule.setSetting({true, u"nonsense:("_s, 6h, 200});
        settle(bench);
        QVERIFY(bench.schedule.isFilterWrong());
        QCOMPARE(server.calls(), 0);
        bench.schedule.setSetting({true, u"vehicle-7"_s, 6h, 200});
        QTRY_COMPARE(server.calls(), 1);
        QVERIFY(!bench.schedule.isFilterWrong());
        QCOMPARE(server.asked().firstKey(), u"vehicle-7"_s);
    }

    void a_restart_goes_on_with_its_refresh_and_its_counts()
    {
        RefreshServer server;
        server.hold(6);
        {
            Bench bench(server, m_folder->path(), &m_clock);
            QVERIFY(bench.rig.fill(20));
            bench.schedule.setSetting({true, {}, 6h, 15});
            QTRY_COMPARE(bench.rig.refresh->job().done(), 6);
            QTRY_COMPARE(server.calls(), 10);
            QCOMPARE(bench.schedule.callsToday(), 10);
        }
        server.release();
        Bench bench(server, m_folder->path(), &m_clock);
        QTRY_COMPARE(bench.schedule.setting().callsADay, 15);
        QVERIFY(bench.schedule.callsToday() >= 10); // also those whose answers nobody heard
        QVERIFY(bench.rig.waitFor(State::Done));
        QCOMPARE(bench.rig.refresh->job().done(), 11);
        QCOMPARE(bench.rig.refresh->job().failed(), 4);
        QCOMPARE(bench.schedule.callsToday(), 15);
        QCOMPARE(server.calls(), 15);
        QCOMPARE(server.asked().size(), 15);
    }

    void a_person_who_goes_on_with_it_does_not_raise_the_days_calls()
    {
        RefreshServer server;
        server.hold(4);
        Bench bench(server, m_folder->path(), &m_clock);
        QVERIFY(bench.rig.fill(20));
        bench.schedule.setSetting({true, {}, 6h, 20});
        QTRY_COMPARE(bench.rig.refresh->job().done(), 4);
        QTRY_COMPARE(server.calls(), 8);
        bench.rig.refresh->pause();
        server.release();
        QTRY_COMPARE(bench.rig.refresh->job().done(), 8);
        QCOMPARE(bench.schedule.callsToday(), 8);
        bench.schedule.setSetting({true, {}, 6h, 8});
        QCOMPARE(bench.rig.refresh->state(), State::Paused);
        bench.rig.refresh->resume();
        QCOMPARE(bench.rig.refresh->state(), State::Paused);
        settle(bench);
        QCOMPARE(server.calls(), 8);
        m_clock.advance(24h);
        bench.schedule.look();
        QTRY_COMPARE(bench.rig.refresh->job().done(), 16);
        QCOMPARE(bench.rig.refresh->state(), State::Paused);
        settle(bench);
        QCOMPARE(server.calls(), 16);
        QCOMPARE(bench.schedule.callsToday(), 8);
    }

    void vehicles_that_do_not_answer_are_in_the_days_calls_and_asked_once()
    {
        RefreshServer server;
        server.breakOff({});
        Bench bench(server, {}, &m_clock);
        QVERIFY(bench.rig.fill(40));
        bench.schedule.setSetting({true, {}, 1h, 12});
        for (int hour = 0; hour < 4; ++hour) {
            QTRY_VERIFY(server.calls() > 0);
            QVERIFY(bench.rig.waitForRest());
            // Qt gives up what it did not send yet along with a connection, and does not tell.
            QVERIFY(server.calls() <= bench.schedule.callsToday());
            QVERIFY(bench.schedule.callsToday() <= 12);
            m_clock.advance(1h);
            bench.schedule.look();
            settle(bench);
        }
        QCOMPARE(bench.schedule.callsToday(), 12);
        for (const int asked : server.asked())
            QCOMPARE(asked, 1);
    }

    void switched_off_it_lets_go_of_its_refresh_alone()
    {
        RefreshServer server;
        server.hold();
        Bench bench(server, {}, &m_clock);
        QVERIFY(bench.rig.fill(50));
        bench.schedule.setSetting(sixHours);
        QTRY_COMPARE(bench.rig.refresh->state(), State::Running);
        bench.schedule.setSetting({});
        QCOMPARE(bench.rig.refresh->state(), State::Cancelled);
        QVERIFY(bench.rig.refresh->start(bench.rig.plan().job));
        bench.schedule.setSetting(sixHours);
        bench.schedule.setSetting({});
        QCOMPARE(bench.rig.refresh->state(), State::Running);
    }

    void values_out_of_bounds_are_brought_within()
    {
        RefreshServer server;
        Bench bench(server, {}, &m_clock);
        bench.schedule.setSetting({false, {}, 0min, -5});
        QCOMPARE(bench.schedule.setting().every, RefreshSetting::shortest);
        QCOMPARE(bench.schedule.setting().callsADay, 1);
    }
};

QTEST_GUILESS_MAIN(TestRefreshSchedule)
#include "tst_refreshschedule.moc"
