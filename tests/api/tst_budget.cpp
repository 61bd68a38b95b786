// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetrig.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <cmath>
#include <limits>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using Reason = BudgetWait::Reason;

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_person_gets_all_calls_there_are_and_then_one_in_30_s()
    {
        BudgetRig rig;
        rig.spend(120);
        QCOMPARE(rig.budget.left(), 0);
        rig.person(u"v"_s);
        rig.deliver();
        QVERIFY(rig.granted.isEmpty());
        QCOMPARE(rig.budget.waiting(Priority::Interactive), 1);
        const auto wait = rig.budget.waitOf(u"v"_s);
        QVERIFY(wait && wait->reason == Reason::Bucket);
        QCOMPARE(wait->left, 30s + 1ms);
        rig.advance(29s);
        QVERIFY(rig.granted.isEmpty());
        QCOMPARE(rig.budget.waitOf(u"v"_s)->left, 1s + 1ms);
        rig.advance(1s + 2ms);
        QCOMPARE(rig.granted, QStringList{u"v"_s});
        QVERIFY(!rig.budget.waitOf(u"v"_s));
        QCOMPARE(rig.budget.waiting(Priority::Interactive), 0);
    }

    void a_person_overtakes_the_background()
    {
        BudgetRig rig;
        rig.spend(120);
        rig.background(u"b1"_s);
        rig.background(u"b2"_s);
        rig.person(u"p1"_s);
        rig.person(u"p2"_s);
        for (int i = 0; i < 10; ++i) {
            rig.advance(30s);
            rig.answerAll();
        }
        QCOMPARE(rig.granted, (QStringList{u"p1"_s, u"p2"_s, u"b1"_s, u"b2"_s}));
    }

    void the_background_leaves_the_last_calls_to_the_person()
    {
        BudgetRig rig;
        for (int i = 0; i < 200; ++i)
            rig.background(u"b"_s);
        for (int i = 0; i < 200; ++i)
            rig.answerAll();
        QCOMPARE(rig.granted.size(), 118);
        QCOMPARE(rig.budget.left(), 2);
        rig.person(u"p"_s);
        rig.deliver();
        QCOMPARE(rig.granted.last(), u"p"_s);
    }

    void a_small_bucket_is_not_all_kept_back()
    {
        BudgetRig rig({.capacity = 1, .perMinute = 60, .monthlyPerVehicle = 0});
        rig.background(u"b"_s);
        rig.background(u"c"_s);
        rig.answerAll();
        QCOMPARE(rig.granted, QStringList{u"b"_s});
        rig.advance(1s + 2ms);
        QCOMPARE(rig.granted.size(), 2);
    }

    void four_of_the_background_are_under_way_at_a_time()
    {
        BudgetRig rig;
        for (int i = 0; i < 10; ++i)
            rig.background(u"b"_s);
        rig.deliver();
        QCOMPARE(rig.granted.size(), 4);
        rig.person(u"p"_s);
        rig.deliver();
        QCOMPARE(rig.granted.size(), 5);
        QVERIFY(rig.budget.waitOf(u"b"_s)->reason == Reason::Others);
        rig.leaves.removeFirst();
        rig.deliver();
        QCOMPARE(rig.granted.size(), 6);
    }

    void what_was_not_sent_cost_nothing()
    {
        BudgetRig rig;
        rig.person(u"v"_s);
        rig.deliver();
        QCOMPARE(rig.budget.left(), 119);
        QCOMPARE(rig.budget.callsThisMonth(u"v"_s), 1);
        rig.leaves.clear();
        QCOMPARE(rig.budget.left(), 120);
        QCOMPARE(rig.budget.callsThisMonth(u"v"_s), 0);
        rig.person(u"v"_s);
        rig.deliver();
        rig.leaves.first()->noteSent();
        rig.leaves.first()->takeBack(); // it did not reach the service
        rig.leaves.clear();
        QCOMPARE(rig.budget.left(), 120);
    }

    void a_call_comes_back_from_the_end_of_its_request()
    {
        BudgetRig rig;
        rig.person(u"v"_s);
        rig.deliver();
        rig.leaves.first()->noteSent();
        rig.advance(1min);
        QCOMPARE(rig.budget.left(), 119); // the service may not have taken it yet
        rig.leaves.clear();
        rig.advance(30s);
        QCOMPARE(rig.budget.left(), 119);
        rig.advance(1ms);
        QCOMPARE(rig.budget.left(), 120);
    }

    void free_requests_neither_wait_nor_cost()
    {
        BudgetRig rig;
        rig.spend(120);
        rig.ask(u"list"_s, Purpose::free());
        rig.answerAll();
        QCOMPARE(rig.granted, QStringList{u"list"_s});
        QCOMPARE(rig.budget.left(), 0);
        QVERIFY(rig.budget.freeLeave());
    }

    void a_waiting_call_can_be_cancelled()
    {
        BudgetRig rig;
        rig.spend(120);
        delete rig.person(u"p1"_s);
        rig.person(u"p2"_s);
        QCOMPARE(rig.budget.waiting(Priority::Interactive), 1);
        rig.advance(31s);
        QCOMPARE(rig.granted, QStringList{u"p2"_s});
    }

    void a_leave_that_nobody_took_goes_back()
    {
        BudgetRig rig;
        delete rig.person(u"v"_s); // granted, and not told yet
        QCOMPARE(rig.budget.left(), 120);
    }

    void a_throttled_vehicle_is_passed_over_and_comes_back()
    {
        BudgetRig rig;
        rig.background(u"v"_s);
        rig.answerAll(BudgetRig::limited(u"VEHICLE"_s, 40s));
        rig.granted.clear();
        rig.background(u"v"_s);
        rig.background(u"w"_s);
        rig.answerAll();
        QCOMPARE(rig.granted, QStringList{u"w"_s});
        QVERIFY(rig.budget.waitOf(u"v"_s)->reason == Reason::Vehicle);
        QCOMPARE(rig.budget.waitOf(u"v"_s)->left, 40s);
        QCOMPARE(rig.budget.throttled().size(), 1);
        QCOMPARE(rig.budget.throttled().first().until, rig.clock.utcNow().addSecs(40));
        QVERIFY(rig.budget.left() > 100); // the bucket is not concerned
        rig.advance(39s);
        QCOMPARE(rig.granted.size(), 1);
        rig.advance(1s);
        QCOMPARE(rig.granted, (QStringList{u"w"_s, u"v"_s}));
        QVERIFY(rig.budget.throttled().isEmpty());
    }

    void this_month_is_told_with_those_first_that_matter()
    {
        BudgetRig rig({.capacity = 120, .perMinute = 2, .monthlyPerVehicle = 3});
        QCOMPARE(rig.budget.thisMonth(5), BudgetMonth());
        for (const QString &vehicle : {u"a"_s, u"b"_s, u"b"_s, u"c"_s, u"c"_s, u"c"_s})
            rig.person(vehicle);
        rig.answerAll();
        rig.background(u"t"_s);
        rig.answerAll(BudgetRig::limited(u"VEHICLE"_s, 40s));
        const BudgetMonth month = rig.budget.thisMonth(3);
        QCOMPARE(month.vehicles, 4);
        QCOMPARE(month.calls, 7);
        const auto known = [&](const QString &id, int calls, bool isSpent, const QDateTime &until) {
            const int now = month.first.first().month;
            return BudgetVehicle{id, now, calls, isSpent, until};
        };
        QCOMPARE(month.first, (QList{known(u"t"_s, 1, false, rig.clock.utcNow().addSecs(40)),
                                     known(u"c"_s, 3, true, {}), known(u"b"_s, 2, false, {})}));
        QCOMPARE(rig.budget.thisMonth(0).first.size(), 0);
        QCOMPARE(rig.budget.thisMonth(0).vehicles, 4);
    }

    void a_throttled_vehicle_comes_back_to_its_old_place()
    {
        BudgetRig rig;
        rig.person(u"v"_s);
        rig.answerAll(BudgetRig::limited(u"VEHICLE"_s, 5s));
        rig.spend(119);
        rig.background(u"v"_s);
        rig.background(u"w"_s);
        rig.granted.clear();
        rig.advance(10min);
        rig.answerAll();
        QCOMPARE(rig.granted, (QStringList{u"v"_s, u"w"_s}));
    }

    void throttles_grow_when_no_time_was_said()
    {
        BudgetRig rig;
        QList<std::chrono::milliseconds> waits;
        for (int i = 0; i < 4; ++i) {
            rig.person(u"v"_s);
            rig.advance(rig.budget.waitOf(u"v"_s) ? rig.budget.waitOf(u"v"_s)->left : 0ms);
            rig.answerAll(BudgetRig::limited(u"VEHICLE"_s));
            const auto until = rig.budget.throttled().first().until;
            waits.append(std::chrono::milliseconds(rig.clock.utcNow().msecsTo(until)));
        }
        QCOMPARE(waits, (QList<std::chrono::milliseconds>{2s, 4s, 8s, 16s}));
    }

    void a_429_of_the_application_empties_the_bucket_and_holds_all()
    {
        BudgetRig rig;
        rig.person(u"v"_s);
        rig.answerAll(BudgetRig::limited(u"SMARTCAR_API"_s, 90s));
        QCOMPARE(rig.budget.left(), 0);
        QCOMPARE(rig.budget.heldFor(), 90s);
        rig.granted.clear();
        rig.background(u"b"_s);
        rig.person(u"p"_s);
        QVERIFY(rig.budget.waitOf(u"p"_s)->reason == Reason::Held);
        QCOMPARE(rig.budget.waitOf(u"p"_s)->left, 90s);
        rig.advance(89s);
        QVERIFY(rig.granted.isEmpty());
        rig.advance(1s);
        QCOMPARE(rig.granted, QStringList{u"p"_s});
        rig.answerAll();
        rig.advance(29s); // there was one call, and there is none now
        QCOMPARE(rig.granted.size(), 1);
    }

    void holds_grow_when_no_time_was_said()
    {
        BudgetRig rig;
        QList<std::chrono::milliseconds> waits;
        for (int i = 0; i < 4; ++i) {
            rig.person(u"v"_s);
            rig.advance(rig.budget.heldFor().value_or(0ms));
            rig.answerAll(BudgetRig::limited(u"SMARTCAR_API"_s));
            waits.append(*rig.budget.heldFor());
        }
        QCOMPARE(waits, (QList<std::chrono::milliseconds>{30s, 60s, 120s, 240s}));
        rig.person(u"v"_s);
        rig.advance(240s);
        rig.answerAll();
        rig.person(u"v"_s);
        rig.advance(40s);
        rig.answerAll(BudgetRig::limited(u"SMARTCAR_API"_s));
        QCOMPARE(rig.budget.heldFor(), 30s); // after a success it begins anew
    }

    void refusals_of_requests_that_were_under_way_together_are_one()
    {
        BudgetRig rig;
        for (int i = 0; i < 4; ++i)
            rig.person(u"v"_s);
        rig.deliver();
        for (const LeavePtr &leave : std::as_const(rig.leaves))
            leave->noteSent();
        const ApiError error = BudgetRig::limited(u"SMARTCAR_API"_s);
        while (!rig.leaves.isEmpty()) {
            rig.clock.advance(1s);
            rig.budget.learn(*rig.leaves.takeFirst(), &error);
        }
        QCOMPARE(rig.budget.heldFor(), 30s);
        rig.person(u"p"_s);
        rig.granted.clear();
        rig.advance(30s + 5ms);
        QCOMPARE(rig.granted, QStringList{u"p"_s});
    }

    void the_car_makers_limit_does_not_touch_the_application()
    {
        BudgetRig rig;
        ApiError error;
        error.status = 502;
        error.type = u"UPSTREAM"_s;
        error.code = u"RATE_LIMIT"_s;
        error.retryAfter = 60s;
        rig.person(u"v"_s);
        rig.answerAll(error);
        QCOMPARE(rig.budget.left(), 119);
        QVERIFY(!rig.budget.heldFor());
        QVERIFY(rig.budget.throttled().isEmpty());
    }

    void a_spent_month_stops_the_background_alone()
    {
        BudgetRig rig;
        rig.person(u"v"_s);
        rig.answerAll(BudgetRig::monthUsedUp());
        QVERIFY(rig.budget.isSpent(u"v"_s));
        rig.granted.clear();
        rig.background(u"v"_s);
        rig.deliver();
        QCOMPARE(rig.refused, QStringList{u"v"_s});
        QCOMPARE(rig.lastError.kind, Kind::Billing);
        QCOMPARE(rig.lastError.code, u"VEHICLE_REQUEST_LIMIT"_s);
        QCOMPARE(rig.budget.callsThisMonth(u"v"_s), 1);
        // A person may know better, and then so does the budget.
        rig.person(u"v"_s);
        rig.answerAll();
        QCOMPARE(rig.granted, QStringList{u"v"_s});
        QVERIFY(!rig.budget.isSpent(u"v"_s));
    }

    void a_month_ends()
    {
        BudgetRig rig({.capacity = 120, .perMinute = 2, .monthlyPerVehicle = 2});
        rig.background(u"v"_s);
        rig.background(u"v"_s);
        rig.background(u"v"_s);
        rig.answerAll();
        QCOMPARE(rig.granted.size(), 2);
        QCOMPARE(rig.refused.size(), 1);
        QVERIFY(rig.budget.isSpent(u"v"_s));
        rig.advance(24h * 30);
        QCOMPARE(rig.budget.callsThisMonth(u"v"_s), 0);
        QVERIFY(!rig.budget.isSpent(u"v"_s));
    }

    void new_limits_hold_at_once()
    {
        BudgetRig rig;
        rig.spend(120);
        rig.person(u"p"_s);
        rig.budget.setLimits({.capacity = 200, .perMinute = 60, .monthlyPerVehicle = 0});
        rig.deliver();
        QCOMPARE(rig.granted, QStringList{u"p"_s});
        QCOMPARE(rig.budget.left(), 79);
        QCOMPARE(rig.budget.limits().perMinute, 60);
    }

    void tells_many_changes_once()
    {
        BudgetRig rig;
        QSignalSpy spy(&rig.budget, &Budget::changed);
        for (int i = 0; i < 50; ++i)
            rig.person(u"v"_s);
        QCOMPARE(spy.count(), 0);
        rig.deliver();
        QCOMPARE(spy.count(), 1);
    }

    void deleting_the_budget_ends_those_that_wait()
    {
        ManualClock clock;
        auto budget = std::make_unique<Budget>(
            Limits{.capacity = 1, .perMinute = 1, .monthlyPerVehicle = 0}, &clock);
        QList<Kind> kinds;
        LeavePtr kept;
        budget->ask({}, this)->then(this, [&](const Result<LeavePtr> &leave) { kept = *leave; });
        budget->ask({}, this)->then(
            this, [&](const Result<LeavePtr> &leave) { kinds.append(leave.error().kind); });
        budget.reset();
        BudgetRig::deliver();
        QCOMPARE(kinds, QList<Kind>{Kind::Cancelled});
        QVERIFY(kept);
        kept->noteSent();
        kept.reset(); // there is nobody to tell
    }

    void estimates_calls_and_time()
    {
        BudgetRig rig;
        QStringList ids;
        for (int i = 0; i < 500; ++i)
            ids.append(u"v%1"_s.arg(i));
        BudgetEstimate estimate = rig.budget.estimate(ids, 1);
        QCOMPARE(estimate.calls, 500);
        QCOMPARE(estimate.left, 120);
        QCOMPARE(estimate.untilLast, 191min); // 118 at once, two in reserve, two a minute
        QCOMPARE(rig.budget.estimate(ids.mid(0, 59), 2).untilLast, 0min);
        QCOMPARE(rig.budget.estimate({}, 1), (BudgetEstimate{0, 120, 0ms, {}, {}}));
        // What waits already comes first.
        rig.spend(120);
        for (int i = 0; i < 4; ++i)
            rig.background(u"b"_s);
        QCOMPARE(rig.budget.estimate({u"v"_s}, 1).untilLast, 7 * 30s + 1ms);
    }

    void estimates_who_is_throttled_or_spent()
    {
        BudgetRig rig({.capacity = 120, .perMinute = 2, .monthlyPerVehicle = 5});
        rig.person(u"slow"_s);
        rig.answerAll(BudgetRig::limited(u"VEHICLE"_s, 3600s));
        rig.person(u"spent"_s);
        rig.answerAll(BudgetRig::monthUsedUp());
        for (int i = 0; i < 4; ++i)
            rig.person(u"nearly"_s);
        rig.answerAll();
        const BudgetEstimate estimate =
            rig.budget.estimate({u"slow"_s, u"spent"_s, u"nearly"_s, u"new"_s}, 2);
        QCOMPARE(estimate.calls, 2 + 0 + 1 + 2);
        QCOMPARE(estimate.spent, (QStringList{u"spent"_s, u"nearly"_s}));
        QCOMPARE(estimate.throttled,
                 (QList<ThrottledVehicle>{{u"slow"_s, rig.clock.utcNow().addSecs(3600)}}));
        QCOMPARE(estimate.untilLast, 1h);
    }

    void a_forecast_is_asked_on_any_thread_while_the_budget_goes_on()
    {
        BudgetRig rig({.capacity = 1000, .perMinute = 60, .monthlyPerVehicle = 10});
        rig.person(u"v1"_s);
        rig.answerAll(BudgetRig::monthUsedUp());
        const BudgetForecast forecast = rig.budget.forecast();
        BudgetEstimate estimate;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            estimate = forecast.estimate(
                50'000, [](int at) { return u"v%1"_s.arg(at); }, 1);
        }));
        other->start();
        rig.spend(500);
        for (int i = 2; i < 500; ++i)
            rig.person(u"v%1"_s.arg(i));
        rig.answerAll();
        other->wait();
        QCOMPARE(estimate.calls, 49'999);
        QCOMPARE(estimate.spent, QStringList{u"v1"_s});
        QCOMPARE(estimate.left, 999); // as it was
    }

    void survives_a_restart()
    {
        BudgetRig before;
        before.person(u"slow"_s);
        before.answerAll(BudgetRig::limited(u"VEHICLE"_s, 600s));
        before.person(u"spent"_s);
        before.answerAll(BudgetRig::monthUsedUp());
        before.spend(100);
        const BudgetState state = before.budget.state();
        QCOMPARE(state.vehicles.size(), 2);

        BudgetRig after;
        after.clock.advance(5min);
        after.budget.restore(state);
        QCOMPARE(after.budget.left(), 28);
        QCOMPARE(after.budget.callsThisMonth(u"slow"_s), 1);
        QVERIFY(after.budget.isSpent(u"spent"_s));
        QCOMPARE(after.budget.throttled().first().until, state.vehicles.first().throttledUntil);
        QCOMPARE(after.budget.state().vehicles.size(), 2);
        QVERIFY(after.budget.takeChanges().vehicles.isEmpty());
    }

    void what_was_spent_before_restoring_counts_too()
    {
        BudgetRig before;
        before.person(u"v"_s);
        before.answerAll();
        before.spend(99);
        BudgetRig after;
        after.person(u"v"_s);
        after.answerAll();
        after.spend(9);
        after.budget.restore(before.budget.state());
        QCOMPARE(after.budget.left(), 10);
        QCOMPARE(after.budget.callsThisMonth(u"v"_s), 2);
        // Only what this run did is told: the rest is kept already.
        const BudgetChanges changes = after.budget.takeChanges();
        QCOMPARE(changes.vehicles.first().calls, 1);
        QCOMPARE(changes.spent, 10.0);
    }

    void a_hold_survives_a_restart()
    {
        BudgetRig before;
        before.person(u"v"_s);
        before.answerAll(BudgetRig::limited(u"SMARTCAR_API"_s, 120s));
        BudgetRig after;
        after.clock.advance(20s);
        after.budget.restore(before.budget.state());
        QCOMPARE(after.budget.heldFor(), 100s);
        after.person(u"p"_s);
        after.advance(99s);
        QVERIFY(after.granted.isEmpty());
        after.advance(1s + 2ms);
        QCOMPARE(after.granted.size(), 1);
    }

    void a_wall_clock_that_went_back_gives_nothing_back()
    {
        BudgetRig before;
        before.person(u"v"_s);
        before.answerAll(BudgetRig::limited(u"VEHICLE"_s, 60s));
        before.spend(50);
        const BudgetState state = before.budget.state();
        BudgetRig after;
        after.clock.setWallClock(state.levelAt.addDays(-3));
        after.budget.restore(state);
        QCOMPARE(after.budget.left(), 69);
        QCOMPARE(after.clock.utcNow().secsTo(after.budget.throttled().first().until), 60);
    }

    void the_wall_clock_does_not_fill_a_running_budget()
    {
        BudgetRig rig;
        rig.spend(120);
        rig.clock.setWallClock(rig.clock.utcNow().addYears(1));
        QCOMPARE(rig.budget.left(), 0);
        rig.person(u"p"_s);
        rig.deliver();
        QVERIFY(rig.granted.isEmpty());
    }

    void a_state_that_makes_no_sense_does_no_harm()
    {
        BudgetRig rig;
        const QDateTime now = rig.clock.utcNow();
        BudgetState state;
        state.level = std::nan("");
        state.levelAt = now;
        state.heldUntil = QDateTime({9999, 1, 1}, {0, 0}, Qt::UTC);
        state.vehicles = {{{}, 202606, 7, true, now.addSecs(60)},
                          {u"v"_s, 202606, -7, false, QDateTime({9999, 1, 1}, {0, 0}, Qt::UTC)},
                          {QString(100'000, u'x'), 202606, 7, true, {}},
                          {u"old"_s, 190001, 7, true, {}}};
        rig.budget.restore(state);
        QVERIFY(*rig.budget.heldFor() <= 24h * 365);
        QCOMPARE(rig.budget.throttled().size(), 1);
        QCOMPARE(rig.budget.callsThisMonth(u"v"_s), 0);
        QVERIFY(!rig.budget.isSpent(u"old"_s));
        QVERIFY(!rig.budget.isSpent({}));
        for (const double level : {-1e300, 1e300, -double(INFINITY)}) {
            BudgetRig other;
            other.budget.restore({.level = level, .levelAt = now, .heldUntil = {}, .vehicles = {}});
            QVERIFY(other.budget.left() >= 0 && other.budget.left() <= 120);
            other.person(u"p"_s);
            other.deliver();
        }
    }

    void gives_the_changes_since_it_was_last_asked()
    {
        BudgetRig rig;
        QVERIFY(!rig.budget.hasChanges());
        rig.person(u"a"_s);
        rig.person(u"b"_s);
        rig.answerAll();
        QVERIFY(rig.budget.hasChanges());
        BudgetChanges changes = rig.budget.takeChanges();
        QCOMPARE(changes.vehicles.size(), 2);
        QCOMPARE(changes.vehicles.first(),
                 (BudgetChanges::Vehicle{u"a"_s, 202606, 1, std::nullopt, {}}));
        QVERIFY(changes.level < 118.1);
        QCOMPARE(changes.spent, 2.0);
        QVERIFY(!rig.budget.hasChanges());
        rig.person(u"b"_s);
        rig.answerAll(BudgetRig::limited(u"VEHICLE"_s, 10s));
        changes = rig.budget.takeChanges();
        QCOMPARE(changes.vehicles.size(), 1);
        QCOMPARE(changes.vehicles.first().throttledUntil, rig.clock.utcNow().addSecs(10));
    }

    void heeds_what_other_programs_left_of_the_bucket()
    {
        BudgetRig rig;
        rig.spend(10);
        BudgetChanges changes = rig.budget.takeChanges();
        QCOMPARE(changes.spent, 10.0);
        QSignalSpy changed(&rig.budget, &Budget::changed);
        BudgetState kept{
            .level = 109.9, .levelAt = rig.clock.utcNow(), .heldUntil = {}, .vehicles = {}};
        rig.budget.heed(kept); // nobody else
        QCOMPARE(rig.budget.left(), 110);
        rig.spend(1); // meanwhile
        kept.level = 60;
        rig.budget.heed(kept);
        QCOMPARE(rig.budget.left(), 59);
        rig.budget.takeChanges();
        kept.level = 90; // they cannot give anything back
        rig.budget.heed(kept);
        QCOMPARE(rig.budget.left(), 59);
        kept.level = std::numeric_limits<double>::quiet_NaN();
        rig.budget.heed(kept);
        rig.budget.heed({});
        QCOMPARE(rig.budget.left(), 59);
        QVERIFY(!rig.budget.hasChanges());
        kept.level = 59;
        kept.heldUntil = rig.clock.utcNow().addSecs(30);
        rig.budget.heed(kept);
        QCOMPARE(rig.budget.heldFor(), 30s);
        BudgetRig::deliver();
        QVERIFY(changed.size() > 0);
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
