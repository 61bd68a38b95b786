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

    void where_no_token_is_to_be_had_nothing_was_sent()
    {
        RefreshServer server;
        server.breakOffTokens(true);
        RefreshRig rig(server.application(), m_folder->path(), &m_clock);
        QVERIFY(rig.fill(10));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Paused));
        QCOMPARE(rig.refresh->error()->kind, ApiError::Kind::Offline);
        QCOMPARE(rig.refresh->job().left(), 10);
        QCOMPARE(rig.refresh->calls(), 0);
        QCOMPARE(server.calls(), 0);
        QTRY_COMPARE(rig.session->budget()->left(), 120);
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
        server.hold();
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(10));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QTRY_COMPARE(server.calls(), 4);
        rig.refresh->pause();
        QCOMPARE(rig.refresh->onTheWire(), 4);
        QCOMPARE(rig.refresh->calls(), 4);
        server.release();
        QTRY_COMPARE(rig.refresh->job().done(), 4);
        QCOMPARE(rig.refresh->state(), State::Paused);
        QCOMPARE(rig.refresh->onTheWire(), 0);
        server.hold();
        rig.refresh->resume();
        QTRY_COMPARE(server.calls(), 8);
        rig.refresh->cancel();
        server.release();
        QTRY_COMPARE(rig.known(), 8);
        QCOMPARE(server.calls(), 8);
        QCOMPARE(rig.refresh->calls(), 8);
    }

    void what_fails_costs_the_call_that_was_announced_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("502") << 502 << QByteArray(R"({"errors":[{"type":"UPSTREAM"}]})");
        QTest::newRow("503, not in JSON") << 503 << QByteArray("busy");
        QTest::newRow("500") << 500 << QByteArray();
        QTest::newRow("404") << 404 << QByteArray();
    }
    void what_fails_costs_the_call_that_was_announced()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        RefreshServer server;
        server.setAnswer({}, status, body);
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(6));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(rig.refresh->job().failed(), 6);
        QCOMPARE(server.calls(), 6);
        QCOMPARE(rig.refresh->calls(), 6);
        QCOMPARE(rig.session->budget()->left(), 114);
    }

    void signals_in_pages_cost_the_call_that_was_announced()
    {
        RefreshServer server;
        server.setAnswer({}, 200, R"({"data":[{"id":"odometer-traveleddistance"}],
                                     "meta":{"totalCount":2}})");
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(6));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(rig.refresh->job().done(), 6);
        QCOMPARE(server.calls(), 6);
        QCOMPARE(rig.refresh->calls(), 6);
    }

    void one_whose_connection_breaks_costs_its_own_turn_alone()
    {
        RefreshServer server;
        server.breakOff(u"vehicle-3"_s);
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(10));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(rig.refresh->job().done(), 9);
        QCOMPARE(rig.refresh->job().failures().value(ApiError::Kind::Offline), 1);
        QCOMPARE(server.calls(), 10);
        QCOMPARE(rig.refresh->calls(), 10);
        QCOMPARE(rig.session->budget()->left(), 110);
    }

    void several_in_a_row_without_an_answer_pause_it_and_have_had_their_turn()
    {
        RefreshServer server;
        server.breakOff({});
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(40));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Paused));
        QCOMPARE(rig.refresh->error()->kind, ApiError::Kind::Offline);
        QTRY_COMPARE(rig.refresh->onTheWire(), 0);
        const int failed = rig.refresh->job().failed();
        QVERIFY(failed >= 5 && failed <= 8);
        QCOMPARE(rig.refresh->calls(), failed);
        QCOMPARE(rig.session->budget()->left(), 120 - failed);
        // Qt gives up what it did not send yet along with a connection, and does not tell.
        QVERIFY(server.calls() <= failed);
        // Whoever goes on goes on with the next.
        server.breakOff(u"nobody"_s);
        rig.refresh->resume();
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(rig.refresh->job().done(), 40 - failed);
        QVERIFY(server.calls() <= 40);
        QCOMPARE(rig.refresh->calls(), 40);
        for (const int asked : server.asked())
            QCOMPARE(asked, 1);
    }

    void paused_it_repeats_nothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("limited") << 429;
        QTest::newRow("not authorized") << 401;
    }
    void paused_it_repeats_nothing()
    {
        QFETCH(int, status);
        RefreshServer server;
        server.hold();
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(10));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QTRY_COMPARE(server.calls(), 4);
        rig.refresh->pause();
        server.setAnswer({}, status, R"({"errors":[{"type":"RATE_LIMIT","code":"VEHICLE"}]})");
        server.release();
        QTRY_COMPARE(rig.refresh->onTheWire(), 0);
        QCOMPARE(rig.refresh->job().left(), 10); // it is still their turn
        QCOMPARE(rig.session->budget()->waiting(Priority::Background), 0);
        QCOMPARE(server.calls(), 4);
        QVERIFY(!rig.refresh->error());
    }

    void what_is_paid_is_waited_for_while_the_same_vehicle_waits_for_another_call()
    {
        RefreshServer server;
        server.hold();
        Application application = server.application();
        application.limits = {.capacity = 1, .perMinute = 1, .monthlyPerVehicle = 0};
        RefreshRig rig(application, {}, &m_clock);
        Connection first = RefreshRig::connection(0);
        Connection other = first;
        other.id = u"other"_s;
        other.userId = u"user-2"_s;
        rig.store->merge({first, other}, LearnedFrom::Sync);
        QTRY_COMPARE(rig.store->fleet().rows(), 2u);
        QVERIFY(rig.refresh->start(rig.plan().job));
        QTRY_COMPARE(server.calls(), 1);
        QVERIFY(rig.session->budget()->waitOf(first.vehicleId));
        rig.refresh->pause();
        QVERIFY(!rig.session->budget()->waitOf(first.vehicleId));
        server.release();
        QTRY_COMPARE(rig.refresh->job().done(), 1);
        QCOMPARE(rig.refresh->state(), State::Paused);
        QCOMPARE(server.calls(), 1);
    }

    void what_is_on_its_way_at_the_end_of_the_program_is_not_paid_again()
    {
        RefreshServer server;
        server.hold();
        {
            RefreshRig rig(server.application(), m_folder->path(), &m_clock);
            QVERIFY(rig.fill(10));
            QVERIFY(rig.refresh->start(rig.plan().job));
            QTRY_COMPARE(server.calls(), 4);
            rig.refresh.reset();
            QCOMPARE(rig.session->budget()->left(), 116);
        }
        server.release();
        RefreshRig rig(server.application(), m_folder->path(), &m_clock);
        QVERIFY(rig.waitFor(State::Found));
        QCOMPARE(rig.refresh->job().failures().value(ApiError::Kind::Cancelled), 4);
        rig.refresh->resume();
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(rig.refresh->job().done(), 6);
        for (const int asked : server.asked())
            QCOMPARE(asked, 1);
    }

    void each_vehicle_costs_one_call_where_they_are_limited()
    {
        RefreshServer server;
        server.setAnswer(u"vehicle-2"_s, 429, R"({"errors":[{"type":"RATE_LIMIT",
                                                  "code":"VEHICLE"}]})");
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(10));
        connect(rig.refresh.get(), &FleetRefresh::stateChanged, this, [&rig] {
            if (rig.refresh->state() == State::Running)
                rig.refresh->setMostCalls(10);
        });
        QVERIFY(rig.refresh->start(rig.plan().job));
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(rig.refresh->job().failures().value(ApiError::Kind::RateLimited), 1);
        QCOMPARE(server.calls(), 10);
        QCOMPARE(rig.refresh->calls(), 10);
    }

    void a_token_that_was_refused_is_renewed_and_costs_nothing()
    {
        RefreshServer server;
        server.hold();
        RefreshRig rig(server.application(), {}, &m_clock);
        QVERIFY(rig.fill(4));
        QVERIFY(rig.refresh->start(rig.plan().job));
        QTRY_COMPARE(server.calls(), 4);
        server.refuseFirst(4);
        server.release();
        QVERIFY(rig.waitFor(State::Done));
        QCOMPARE(rig.refresh->job().done(), 4);
        QCOMPARE(server.calls(), 8);
        QCOMPARE(rig.refresh->calls(), 4);
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
        const QString killed = m_folder->filePath(u"killed"_s);
        {
            // The fleet is kept; connections would come back with the next sync.
            RefreshRig rig(server.application(), m_folder->filePath(u"whole"_s), &m_clock);
            QVERIFY(rig.fill(80));
        }
        {
            RefreshRig rig(server.application(), m_folder->filePath(u"whole"_s), &m_clock);
            QTRY_COMPARE(rig.store->fleet().rows(), 80u);
            connect(rig.refresh.get(), &FleetRefresh::stateChanged, this, [&rig] {
                if (rig.refresh->state() == State::Running)
                    rig.refresh->setMostCalls(30);
            });
            QVERIFY(rig.refresh->start(rig.plan().job));
            QTRY_COMPARE(rig.refresh->job().done(), 30);
            QVERIFY(await(rig.store->readings(u"vehicle-0"_s, this))); // all before it is done
            // The files as a kill in this moment leaves them.
            QVERIFY(QDir().mkpath(killed));
            const QDir whole(m_folder->filePath(u"whole"_s));
            for (const QString &name : whole.entryList({u"fleet.sqlite*"_s}, QDir::Files)) {
                if (!name.endsWith("-shm"_L1))
                    QVERIFY(QFile::copy(whole.filePath(name), killed + u'/' + name));
            }
        }
        QCOMPARE(server.calls(), 30);
        RefreshRig rig(server.application(), killed, &m_clock);
        QVERIFY(rig.waitFor(State::Found));
        QCOMPARE(rig.refresh->job().done(), 30);
        QTRY_COMPARE(rig.known(), 30);
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
