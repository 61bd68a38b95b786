// SPDX-License-Identifier: GPL-3.0-or-later
// Refreshing a fleet over real HTTP, with a real cache.
#include "await.h"
#include "bucketserver.h"
#include "clock.h"
#include "refreshrig.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFleetRefresh : public QObject
{
    Q_OBJECT

private:
    using State = FleetRefresh::State;

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void five_hundred_vehicles_draw_no_429_and_cost_what_was_announced_data()
    {
        QTest::addColumn<bool>("even");
        QTest::newRow("calls come back evenly") << true;
        QTest::newRow("calls come back each minute") << false;
    }
    void five_hundred_vehicles_draw_no_429_and_cost_what_was_announced()
    {
        QFETCH(bool, even);
        BucketServer server({}, 20ms, even); // 120 and 2 in a minute of 20 ms
        RefreshRig rig(server.application(), m_folder->path(), &m_clock);
        QVERIFY(rig.fill(500));
        const RefreshPlan plan = rig.plan();
        const BudgetEstimate estimate = rig.session->budget()->estimate(plan.job.vehiclesLeft(), 1);
        QCOMPARE(estimate.calls, 500);
        QVERIFY(rig.refresh->start(plan.job));
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(server.refused(), 0);
        QCOMPARE(server.served(), estimate.calls);
        QCOMPARE(rig.refresh->calls(), estimate.calls);
        QCOMPARE(rig.refresh->job().done(), 500);
        QTRY_VERIFY(FleetRow(rig.store->fleet(), 499).readAt() != noTime);
        QVERIFY(!*await(rig.store->keptRefresh(this)));
    }

    void vehicles_that_cannot_be_read_are_counted_by_their_cause()
    {
        RefreshServer server;
        const auto error = [](const char *type, const char *code) {
            return QByteArray(R"({"errors":[{"type":")") + type + R"(","code":")" + code + "\"}]}";
        };
        server.setAnswer(u"vehicle-1"_s, 404, error("RESOURCE_NOT_FOUND", "VEHICLE_NOT_FOUND"));
        server.setAnswer(u"vehicle-2"_s, 403, error("PERMISSION", "UNKNOWN"));
        server.setAnswer(u"vehicle-3"_s, 403, error("PERMISSION", "UNKNOWN"));
        server.setAnswer(u"vehicle-4"_s, 430, error("BILLING", "VEHICLE_REQUEST_LIMIT"));
        server.setAnswer(u"vehicle-5"_s, 200, "{");
        server.setAnswer(u"vehicle-6"_s, 200, R"({"data":[]})");
        RefreshRig rig(server.application(), m_folder->path(), &m_clock);
        QVERIFY(rig.fill(20));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Done));
        const RefreshJob &job = rig.refresh->job();
        QCOMPARE(job.done(), 15);
        QCOMPARE(job.failed(), 5);
        QCOMPARE(job.left(), 0);
        QCOMPARE(job.failures().value(ApiError::Kind::NotFound), 1);
        QCOMPARE(job.failures().value(ApiError::Kind::Permission), 2);
        QCOMPARE(job.failures().value(ApiError::Kind::Billing), 1);
        QCOMPARE(job.failures().value(ApiError::Kind::Protocol), 1);
        QCOMPARE(rig.refresh->exampleOf(ApiError::Kind::NotFound)->code, u"VEHICLE_NOT_FOUND"_s);
        QCOMPARE(server.calls(), 20);
        QTRY_COMPARE(rig.known(), 14);
        QTRY_COMPARE(FleetRow(rig.store->fleet(), 2).fault().value_or(ReadFault{-1, noTime}).kind,
                     int(ApiError::Kind::Permission));
        // The vehicle whose month is used up is not asked again, nor paid for.
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(server.asked().value(u"vehicle-4"_s), 1);
        QCOMPARE(rig.refresh->calls(), 19);
    }

    void each_vehicle_of_a_user_is_asked_once()
    {
        RefreshServer server;
        RefreshRig rig(server.application(), {}, &m_clock);
        Connection first = RefreshRig::connection(0);
        Connection again = first;
        again.id = u"again"_s;
        Connection other = first;
        other.id = u"other"_s;
        other.userId = u"user-2"_s;
        Connection nobody = RefreshRig::connection(5);
        nobody.userId.clear();
        rig.store->merge({first, again, other, nobody}, LearnedFrom::Sync);
        QTRY_COMPARE(rig.store->fleet().rows(), 4u);
        const RefreshPlan plan = rig.plan();
        QCOMPARE(plan.job.size(), 2);
        QCOMPARE(plan.repeated, 1);
        QCOMPARE(plan.withoutUser, 1);
        QVERIFY(rig.refresh->start(plan.job));
        QVERIFY(!rig.refresh->start(plan.job));
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(server.asked().value(first.vehicleId), 2);
        QTRY_COMPARE(rig.known(), 3);
        QVERIFY(!rig.refresh->start({}));
    }

    void refused_credentials_pause_it_and_cost_no_vehicle_its_turn()
    {
        RefreshServer server;
        server.refuseTokens(true);
        RefreshRig rig(server.application(), m_folder->path(), &m_clock);
        QVERIFY(rig.fill(10));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Paused));
        QCOMPARE(rig.refresh->error()->kind, ApiError::Kind::Auth);
        QCOMPARE(rig.refresh->job().left(), 10);
        QCOMPARE(rig.refresh->calls(), 0);
        server.refuseTokens(false);
        rig.refresh->resume();
        QVERIFY(!rig.refresh->error());
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(server.calls(), 10);
    }

    void without_a_network_it_pauses()
    {
        Application nowhere;
        {
            RefreshServer server;
            nowhere = server.application();
        }
        RefreshRig rig(nowhere, {}, &m_clock);
        QVERIFY(rig.fill(10));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Paused));
        QCOMPARE(rig.refresh->error()->kind, ApiError::Kind::Offline);
        QCOMPARE(rig.refresh->job().left(), 10);
        QTRY_COMPARE(rig.session->budget()->left(), 120);
    }

    void paused_it_sends_nothing_and_cancelled_it_is_forgotten()
    {
        const Limits limits{.capacity = 5, .perMinute = 1, .monthlyPerVehicle = 0};
        BucketServer server(limits, 1min, true);
        RefreshRig rig(server.application(), m_folder->path(), &m_clock);
        QVERIFY(rig.fill(20));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QTRY_COMPARE(rig.refresh->job().done(), 5);
        QTRY_VERIFY(rig.session->budget()->waiting(Priority::Background) > 0);
        QVERIFY(rig.refresh->timeLeft() > 14min);
        rig.refresh->pause();
        QCOMPARE(rig.refresh->state(), State::Paused);
        QVERIFY(!rig.refresh->error());
        QCOMPARE(rig.session->budget()->waiting(Priority::Background), 0);
        QCOMPARE(rig.refresh->job().left(), 15);
        rig.refresh->resume();
        QVERIFY(rig.session->budget()->waiting(Priority::Background) > 0);
        rig.refresh->cancel();
        QCOMPARE(rig.refresh->state(), State::Cancelled);
        QCOMPARE(rig.session->budget()->waiting(Priority::Background), 0);
        QVERIFY(!*await(rig.store->keptRefresh(this)));
        QCOMPARE(server.served(), 5);
        rig.refresh->dismiss();
        QCOMPARE(rig.refresh->state(), State::Idle);
    }

    void what_was_on_its_way_when_it_was_paused_or_cancelled_is_learned()
    {
        RefreshServer server;
        server.delayBy(100ms);
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(10));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QTRY_COMPARE(server.calls(), 4);
        rig.refresh->pause();
        QTRY_COMPARE(rig.refresh->job().done(), 4);
        QCOMPARE(rig.refresh->state(), State::Paused);
        rig.refresh->resume();
        QTRY_COMPARE(server.calls(), 8);
        rig.refresh->cancel();
        QTRY_COMPARE(rig.known(), 8);
        QCOMPARE(server.calls(), 8);
    }

    void a_restart_finds_it_and_waits_for_a_person()
    {
        RefreshServer server;
        const Limits limits{.capacity = 6, .perMinute = 1, .monthlyPerVehicle = 0};
        Application application = server.application();
        application.limits = limits;
        {
            RefreshRig rig(application, m_folder->path(), &m_clock);
            QVERIFY(rig.fill(20));
            QVERIFY(rig.refresh->start(rig.plan().job));
            QTRY_COMPARE(rig.refresh->job().done(), 6);
        }
        QCOMPARE(server.calls(), 6);
        application.limits = {};
        RefreshRig rig(application, m_folder->path(), &m_clock);
        QVERIFY(rig.waitFor(State::Found));
        QCOMPARE(rig.refresh->job().done(), 6);
        QCOMPARE(rig.refresh->job().left(), 14);
        QTRY_COMPARE(rig.known(), 6);
        QCOMPARE(server.calls(), 6);
        rig.refresh->resume();
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(server.calls(), 20);
        QTRY_COMPARE(rig.known(), 20);
    }

    void one_program_at_a_time_refreshes_a_fleet()
    {
        RefreshServer server;
        Application application = server.application();
        application.limits = {.capacity = 6, .perMinute = 1, .monthlyPerVehicle = 0};
        auto one = std::make_unique<RefreshRig>(application, m_folder->path(), &m_clock);
        QVERIFY(one->fill(20));
        QVERIFY(one->refresh->start(one->plan().job));
        QTRY_COMPARE(one->refresh->job().done(), 6);

        // Another one neither finds it nor begins one of its own.
        application.limits = {};
        RefreshRig other(application, m_folder->path(), &m_clock);
        QVERIFY(QTest::qWaitFor([&] { return other.store->fleet().rows() == 20; }, 20'000));
        QTRY_VERIFY(!other.session->budget()->awaitsRestore());
        QVERIFY(!await(other.store->checkRefresh(this)));
        QCOMPARE(other.refresh->state(), State::Idle);
        QVERIFY(other.refresh->start(other.plan().job));
        QVERIFY(other.waitFor(State::Paused));
        QVERIFY(other.refresh->error());
        QVERIFY(other.refresh->error()->detail.contains(
            QString::number(QCoreApplication::applicationPid())));
        other.refresh->cancel();
        QVERIFY(!await(other.store->checkRefresh(this)));
        QCOMPARE(server.calls(), 6);

        // What it left is found by a third, and nothing is paid twice.
        one.reset();
        RefreshRig third(application, m_folder->path(), &m_clock);
        QVERIFY(third.waitFor(State::Found));
        QVERIFY(await(third.store->checkRefresh(this)));
        third.refresh->resume();
        QVERIFY(third.waitFor(State::Done));
        QCOMPARE(server.calls(), 20);
        QTRY_VERIFY(await(other.store->checkRefresh(this)));
    }

    void what_was_found_may_have_been_ended_elsewhere()
    {
        RefreshServer server;
        Application application = server.application();
        application.limits = {.capacity = 6, .perMinute = 1, .monthlyPerVehicle = 0};
        {
            RefreshRig rig(application, m_folder->path(), &m_clock);
            QVERIFY(rig.fill(20));
            QVERIFY(rig.refresh->start(rig.plan().job));
            QTRY_COMPARE(rig.refresh->job().done(), 6);
        }
        application.limits = {};
        RefreshRig one(application, m_folder->path(), &m_clock);
        RefreshRig other(application, m_folder->path(), &m_clock);
        QVERIFY(one.waitFor(State::Found) && other.waitFor(State::Found));
        one.refresh->resume();
        QVERIFY(one.waitFor(State::Done));
        other.refresh->resume();
        QVERIFY(other.waitFor(State::Idle));
        QCOMPARE(server.calls(), 20);
    }

    void killed_at_any_moment_nothing_is_paid_twice_or_lost()
    {
        RefreshServer server;
        server.delayBy(2ms);
        const QString killed = m_folder->filePath(u"killed"_s);
        {
            RefreshRig rig(server.application(), m_folder->filePath(u"whole"_s), &m_clock);
            QVERIFY(rig.fill(80));
            QTRY_COMPARE(await(rig.store->readings(u"vehicle-0"_s, this))->size(), 0);
            // Until the fleet is kept: connections would come back with the next sync.
            QTest::qWait(2500);
            QVERIFY(rig.refresh->start(rig.plan().job));
            QTRY_VERIFY(rig.refresh->job().done() >= 30);
            rig.refresh->pause();
            QTRY_COMPARE(rig.session->budget()->left(), 120 - rig.refresh->job().done());
            QVERIFY(await(rig.store->readings(u"vehicle-0"_s, this))); // all before it is done
            // The files as a kill in this moment leaves them.
            QVERIFY(QDir().mkpath(killed));
            const QDir whole(m_folder->filePath(u"whole"_s));
            for (const QString &name : whole.entryList({u"fleet.sqlite*"_s}, QDir::Files)) {
                if (!name.endsWith("-shm"_L1))
                    QVERIFY(QFile::copy(whole.filePath(name), killed + u'/' + name));
            }
        }
        const int before = server.calls();
        RefreshRig rig(server.application(), killed, &m_clock);
        QVERIFY(rig.waitFor(State::Found));
        QCOMPARE(rig.refresh->job().done(), before);
        QTRY_COMPARE(rig.known(), before);
        rig.refresh->resume();
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(server.calls(), 80);
        for (const int asked : server.asked())
            QCOMPARE(asked, 1);
        QTRY_COMPARE(rig.known(), 80);
    }

    void throttled_vehicles_do_not_hold_up_the_others()
    {
        RefreshServer server;
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(30));
        BudgetState state;
        const QDateTime until = m_clock.utcNow().addSecs(3600);
        for (int number = 0; number < 10; ++number)
            state.vehicles.append({u"vehicle-%1"_s.arg(number), 0, 0, false, until});
        rig.session->budget()->restore(state);
        const RefreshPlan plan = rig.plan();
        QCOMPARE(rig.session->budget()->estimate(plan.job.vehiclesLeft(), 1).throttled.size(), 10);
        QVERIFY(rig.refresh->start(plan.job));
        QTRY_COMPARE(rig.refresh->job().done(), 20);
        QCOMPARE(server.calls(), 20);
        QCOMPARE(rig.refresh->state(), State::Running);
    }

    void the_last_readings_of_a_vehicle_are_kept()
    {
        ReadingSet set;
        set.vehicle.id = u"vehicle-1"_s;
        Reading reading;
        reading.code = u"odometer-traveleddistance"_s;
        reading.status = Reading::Status::Success;
        reading.body = QJsonObject{{u"value"_s, 5}, {u"unit"_s, u"km"_s}};
        set.readings.append(reading);
        {
            FleetStore store(m_folder->path(), &m_clock);
            store.learn(set, u"user-1"_s, LearnedFrom::Read);
        }
        FleetStore store(m_folder->path(), &m_clock);
        const auto kept = await(store.readings(u"vehicle-1"_s, this));
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().newest.userId, u"user-1"_s);
        QCOMPARE(kept->first().newest.reading.body, reading.body);
        FleetStore memory({}, &m_clock);
        memory.learn(set, u"user-1"_s, LearnedFrom::Read);
        QCOMPARE(await(memory.readings(u"vehicle-1"_s, this))->size(), 1); // as long as it runs
    }
};

QTEST_GUILESS_MAIN(TestFleetRefresh)
#include "tst_fleetrefresh.moc"
