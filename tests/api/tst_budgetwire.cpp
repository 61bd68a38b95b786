// SPDX-License-Identifier: GPL-3.0-or-later
// The whole api room against a server that enforces a real bucket, over real HTTP.
#include "apisession.h"
#include "await.h"
#include "bucketserver.h"
#include "budget.h"
#include "clock.h"
#include "connectionsclient.h"
#include "memorysecretstore.h"
#include "requestlog.h"
#include "vehiclesclient.h"

#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBudgetWire : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiSession> sessionAt(const BucketServer &server)
    {
        const Application application = server.application();
        m_secrets.put(application, "a-secret-of-the-tests");
        return std::make_unique<ApiSession>(application, &m_secrets, &m_log, &m_clock, Access());
    }

    static QStringList vehicles(int count)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i)
            ids.append(u"vehicle-%1"_s.arg(i));
        return ids;
    }

    MemorySecretStore m_secrets;
    RequestLog m_log;
    SystemClock m_clock;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
        const auto session = sessionAt(server);
        VehiclesClient *client = session->vehicles();
        const QStringList ids = vehicles(500);
        const int announced = session->budget()->estimate(ids, 1).calls;
        QCOMPARE(announced, 500);
        int done = 0;
        int failed = 0;
        for (const QString &id : ids) {
            client->readings(id, u"user"_s, this, Priority::Background)
                ->then(this, [&](const Result<ReadingAnswer> &answer) {
                    ++done;
                    failed += !answer;
                });
        }
        // Meanwhile a person looks at vehicles, and does not wait for the five hundred.
        int looks = 0;
        while (done < 500) {
            const int before = done;
            QVERIFY(await(client->readings(u"mine"_s, u"user"_s, this)));
            QVERIFY2(done - before < 20, QByteArray::number(done - before).constData());
            ++looks;
            QTRY_VERIFY_WITH_TIMEOUT(done >= std::min(500, before + 20), 20'000);
        }
        QCOMPARE(failed, 0);
        QCOMPARE(server.refused(), 0);
        QCOMPARE(server.served(), announced + looks);
        QCOMPARE(session->budget()->callsThisMonth(u"mine"_s), looks);
        for (const QString &id : ids)
            QCOMPARE(session->budget()->callsThisMonth(id), 1);
    }

    void a_bucket_that_others_emptied_is_learned_from_the_first_refusals()
    {
        BucketServer server({}, 20ms, true);
        server.setLevel(-20);
        const auto session = sessionAt(server);
        RetryPolicy policy;
        policy.firstWaitWhenLimited = 200ms;
        session->budget()->setRetryPolicy(policy);
        int good = 0;
        for (const QString &id : vehicles(40)) {
            session->vehicles()
                ->readings(id, u"user"_s, this, Priority::Background)
                ->then(this, [&](const Result<ReadingAnswer> &answer) { good += bool(answer); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(good, 40, 20'000);
        QVERIFY2(server.refused() <= 8, QByteArray::number(server.refused()).constData());
    }

    void lists_do_not_wait_for_the_bucket()
    {
        BucketServer server({.capacity = 1, .perMinute = 1, .monthlyPerVehicle = 0}, 1min, true);
        const auto session = sessionAt(server);
        QVERIFY(await(session->vehicles()->readings(u"v"_s, u"user"_s, this)));
        auto *waiting = session->vehicles()->readings(u"v"_s, u"user"_s, this);
        QVERIFY(await(session->connections()->list({}, this)));
        QVERIFY(await(session->connections()->count(this)));
        QVERIFY(!waiting->isDone());
        QVERIFY(session->budget()->waitOf(u"v"_s));
        delete waiting;
        QCOMPARE(session->budget()->waiting(Priority::Interactive), 0);
        QCOMPARE(server.refused(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBudgetWire)
#include "tst_budgetwire.moc"
