// SPDX-License-Identifier: GPL-3.0-or-later
// The budget's pure parts: bucket, throttles, counts, and what an error says of limits.
#include "callcounts.h"
#include "limithit.h"
#include "throttles.h"
#include "tokenbucket.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBudgetParts : public QObject
{
    Q_OBJECT

private:
    static QString idOf(int number) { return u"605a5a2d-0000-4000-8000-%1"_s.arg(number, 12); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_bucket_fills_evenly_up_to_its_capacity()
    {
        TokenBucket bucket({.capacity = 120, .perMinute = 2, .monthlyPerVehicle = 0}, 1h);
        for (int i = 0; i < 120; ++i)
            bucket.spend(1h);
        QCOMPARE(bucket.level(1h), 0.0);
        QCOMPARE(bucket.until(1, 1h), 30s);
        QCOMPARE(bucket.until(2.5, 1h), 75s);
        QCOMPARE(bucket.level(1h + 45s), 1.5);
        QCOMPARE(bucket.until(1, 1h + 45s), 0s);
        QCOMPARE(bucket.level(100h), 120.0);
        QVERIFY(!bucket.until(121, 100h));
    }

    void a_bucket_does_not_fill_when_time_runs_backwards()
    {
        TokenBucket bucket({}, 1h);
        bucket.spend(1h);
        QCOMPARE(bucket.level(0h), 119.0);
        bucket.spend(0h);
        QCOMPARE(bucket.level(1h), 118.0);
        QCOMPARE(bucket.until(119, 59min), 90s); // it begins to fill in a minute
    }

    void a_bucket_can_owe()
    {
        TokenBucket bucket({.capacity = 1, .perMinute = 60, .monthlyPerVehicle = 0}, 0s);
        for (int i = 0; i < 3; ++i)
            bucket.spend(0s);
        QCOMPARE(bucket.level(0s), -2.0);
        QCOMPARE(bucket.until(1, 0s), 3s);
        bucket.setLevelAt(1, 10s, 0s);
        QCOMPARE(bucket.level(10s), 1.0);
        QCOMPARE(bucket.until(1, 0s), 10s);
    }

    void what_was_used_stays_used_under_new_limits()
    {
        TokenBucket bucket({}, 0s);
        for (int i = 0; i < 10; ++i)
            bucket.spend(0s);
        bucket.setLimits({.capacity = 500, .perMinute = 60, .monthlyPerVehicle = 0}, 0s);
        QCOMPARE(bucket.level(0s), 490.0);
        QCOMPARE(bucket.level(1s), 491.0);
        bucket.setLimits({.capacity = 20, .perMinute = 2, .monthlyPerVehicle = 0}, 0s);
        QCOMPARE(bucket.level(0s), 10.0);
    }

    void limits_that_make_no_sense_do_no_harm()
    {
        TokenBucket bucket({.capacity = 0, .perMinute = -3, .monthlyPerVehicle = 0}, 0s);
        QCOMPARE(bucket.level(0s), 1.0);
        bucket.spend(0s);
        QCOMPARE(bucket.until(1, 0s), 1min);
    }

    void a_throttle_ends_by_itself_and_grows_with_each_refusal()
    {
        Throttles throttles;
        const auto growing = [](int refusals) { return refusals * 10s; };
        QVERIFY(!throttles.until(u"v"_s, 0s));
        throttles.refuse(u"v"_s, 0s, 1s, growing);
        QCOMPARE(throttles.until(u"v"_s, 1s), 11s);
        QVERIFY(!throttles.until(u"v"_s, 11s));
        QVERIFY(!throttles.until(u"w"_s, 1s));
        // One that was under way at the same time.
        throttles.refuse(u"v"_s, 500ms, 2s, growing);
        QCOMPARE(throttles.until(u"v"_s, 2s), 12s);
        // The next one.
        throttles.refuse(u"v"_s, 12s, 13s, growing);
        QCOMPARE(throttles.until(u"v"_s, 13s), 33s);
        QCOMPARE(throttles.all(13s).size(), 1);
        QVERIFY(throttles.all(33s).isEmpty());
        // An answer to a request from before says nothing, one after it says that it is over.
        QVERIFY(!throttles.answer(u"v"_s, 12s));
        QVERIFY(throttles.answer(u"v"_s, 40s));
        throttles.refuse(u"v"_s, 50s, 50s, growing);
        QCOMPARE(throttles.until(u"v"_s, 50s), 60s);
    }

    void counts_are_of_one_month()
    {
        QCOMPARE(CallCounts::monthOf(QDateTime({2026, 6, 30}, {23, 59}, Qt::UTC)), 202606);
        QCOMPARE(CallCounts::monthOf(QDateTime({2026, 6, 30}, {23, 59}, Qt::OffsetFromUTC, -3600)),
                 202607);
        CallCounts counts;
        counts.add(u"a"_s, 202606, 3);
        counts.setSpent(u"a"_s, 202606, true);
        QCOMPARE(counts.calls(u"a"_s, 202606), 3);
        QCOMPARE(counts.calls(u"a"_s, 202607), 0);
        QVERIFY(!counts.isSpent(u"a"_s, 202607));
        counts.add(u"a"_s, 202607, 1);
        QCOMPARE(counts.calls(u"a"_s, 202607), 1);
        QVERIFY(!counts.isSpent(u"a"_s, 202607));
        QCOMPARE(counts.size(), 1);
    }

    void odd_ids_and_numbers_are_survived()
    {
        CallCounts counts;
        counts.add({}, 202606, 1);
        counts.add(QString(5000, u'x'), 202606, 1);
        QCOMPARE(counts.size(), 0);
        counts.add(u"ü/\u4e2d\0z"_s, 202606, std::numeric_limits<int>::max());
        counts.add(u"ü/\u4e2d\0z"_s, 202606, std::numeric_limits<int>::max());
        QCOMPARE(counts.calls(u"ü/\u4e2d\0z"_s, 202606), std::numeric_limits<int>::max());
        counts.add(u"b"_s, 202606, -5);
        QCOMPARE(counts.calls(u"b"_s, 202606), 0);
    }

    void only_changes_are_told_and_only_once()
    {
        CallCounts counts;
        counts.restore({u"old"_s, 202606, 7, true});
        QVERIFY(counts.takeChanges().empty());
        counts.add(u"a"_s, 202606, 1);
        counts.add(u"old"_s, 202606, 1);
        counts.add(u"a"_s, 202606, 1);
        const auto changes = counts.takeChanges();
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes[0].vehicleId, u"a"_s);
        QCOMPARE(changes[0].calls, 2);
        QVERIFY(!changes[0].isSpent);
        QCOMPARE(changes[1].calls, 1); // the others were told by whoever made them
        QVERIFY(!changes[1].isSpent);
        QVERIFY(counts.takeChanges().empty());
        counts.setSpent(u"old"_s, 202606, true); // as it was
        QVERIFY(counts.takeChanges().empty());
        QCOMPARE(counts.all().size(), std::size_t(2));
        counts.add(u"a"_s, 202606, -1); // it was not sent after all
        counts.setSpent(u"old"_s, 202606, false);
        const auto later = counts.takeChanges();
        QCOMPARE(later[0].calls, -1);
        QCOMPARE(later[1].calls, 0);
        QCOMPARE(later[1].isSpent, std::optional<bool>(false));
    }

    void a_month_tells_its_sum_and_who_cost_most()
    {
        CallCounts counts;
        for (int i = 0; i < 50; ++i)
            counts.add(idOf(i), 202606, i);
        counts.add(idOf(60), 202605, 1000);
        counts.setSpent(idOf(3), 202606, true);
        const CallCounts::Month month = counts.inMonth(202606, 4);
        QCOMPARE(month.vehicles, 49); // the first one had no call
        QCOMPARE(month.calls, 49 * 50 / 2);
        QStringList most;
        for (const CallCounts::Count &count : month.most)
            most << count.vehicleId;
        QCOMPARE(most, (QStringList{idOf(3), idOf(49), idOf(48), idOf(47)}));
        QVERIFY(counts.inMonth(202606, 0).most.empty());
        QCOMPARE(counts.inMonth(202605, 10).most.size(), std::size_t(1));
        QCOMPARE(counts.inMonth(202607, 10).vehicles, 0);
    }

    void a_million_vehicles_are_counted_in_no_time()
    {
        CallCounts counts;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1'000'000; ++i)
            counts.add(idOf(i), 202606, 1 + i % 3);
        // Loose: sanitizers and a busy machine; quadratic growth would take hours.
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(counts.size(), 1'000'000);
        for (int i = 0; i < 1'000'000; i += 997)
            QCOMPARE(counts.calls(idOf(i), 202606), 1 + i % 3);
        QCOMPARE(counts.takeChanges().size(), std::size_t(1'000'000));
        counts.add(idOf(4711), 202606, 1);
        QCOMPARE(counts.takeChanges().size(), std::size_t(1));
    }

    void an_error_names_its_limit_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<LimitHit>("hit");
        const auto row = [](const char *name, int status, const QString &type, const QString &code,
                            LimitHit hit) { QTest::newRow(name) << status << type << code << hit; };
        row("application", 429, u"RATE_LIMIT"_s, u"SMARTCAR_API"_s, LimitHit::Application);
        row("vehicle", 429, u"RATE_LIMIT"_s, u"VEHICLE"_s, LimitHit::Vehicle);
        row("lower case", 429, u"RATE_LIMIT"_s, u"vehicle"_s, LimitHit::Vehicle);
        row("a gateway's", 429, {}, {}, LimitHit::Application);
        row("car maker", 502, u"UPSTREAM"_s, u"RATE_LIMIT"_s, LimitHit::None);
        row("car maker by 429", 429, u"UPSTREAM"_s, u"RATE_LIMIT"_s, LimitHit::None);
        row("month", 430, u"BILLING"_s, u"VEHICLE_REQUEST_LIMIT"_s, LimitHit::Month);
        row("plan", 430, u"BILLING"_s, u"ACCOUNT_SUSPENDED"_s, LimitHit::None);
        row("server", 500, u"SERVER"_s, u"INTERNAL"_s, LimitHit::None);
    }
    void an_error_names_its_limit()
    {
        QFETCH(int, status);
        QFETCH(QString, type);
        QFETCH(QString, code);
        ApiError error;
        error.status = status;
        error.type = type;
        error.code = code;
        QTEST(limitHit(error), "hit");
    }
};

QTEST_GUILESS_MAIN(TestBudgetParts)
#include "tst_budgetparts.moc"
