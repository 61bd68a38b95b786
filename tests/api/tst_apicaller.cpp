// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirig.h"
#include "await.h"

#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using Waits = QList<std::chrono::milliseconds>;

namespace {

HttpRequest request(const QByteArray &method = "GET")
{
    HttpRequest result;
    result.method = method;
    result.purpose = Purpose::free();
    if (method != "GET")
        result.deed = u"security-lock"_s;
    result.url = QUrl(u"https://vehicle.test/v3/connections"_s);
    return result;
}

HttpRequest countedRequest(Priority priority = Priority::Interactive)
{
    return getJson(QUrl(u"https://vehicle.test/v3/vehicles/v/signals"_s), {true, u"v"_s, priority});
}

} // namespace

class TestApiCaller : public QObject
{
    Q_OBJECT

private:
    Result<HttpAnswer> send(const HttpRequest &what = request())
    {
        return await(m_rig->caller.send(what, this));
    }

    std::unique_ptr<ApiRig> m_rig;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<ApiRig>();
    }

    void cleanup() { m_rig.reset(); }

    void sends_with_the_token()
    {
        m_rig->grant();
        m_rig->network.answer(200, "{}");
        const auto answer = send();
        QVERIFY(answer);
        QCOMPARE(answer->body, "{}");
        QCOMPARE(m_rig->network.requests().at(1).header("authorization"), "Bearer token-number-1");
        QCOMPARE(m_rig->log.exchanges().constLast().attempt, 1);
    }

    void the_log_keeps_what_a_refusal_says_and_for_whom_it_was()
    {
        m_rig->transport.setApplicationId(u"fleet-1"_s);
        m_rig->grant();
        m_rig->network.answer(400, R"({"errors":[{"type":"CONNECTED_SERVICES_ACCOUNT","code":)"
                                   R"("AUTHENTICATION_FAILED","detail":")" +
                                       QByteArray(2000, 'x') + R"("}]})");
        QVERIFY(!send());
        const Exchange &last = m_rig->log.exchanges().constLast();
        QCOMPARE(last.applicationId, u"fleet-1"_s);
        QVERIFY(last.refusal);
        QCOMPARE(last.refusal->kind, Kind::OwnerAccount);
        QCOMPARE(last.refusal->type, u"CONNECTED_SERVICES_ACCOUNT"_s);
        QCOMPARE(last.refusal->code, u"AUTHENTICATION_FAILED"_s);
        QCOMPARE(last.refusal->detail, QString(500, u'x'));
        QVERIFY(!m_rig->log.exchanges().constFirst().refusal); // the token's was a success
    }

    void the_log_keeps_why_no_token_was_given()
    {
        m_rig->network.answer(400, R"({"error":"invalid_client"})");
        QVERIFY(!send());
        const Exchange &last = m_rig->log.exchanges().constLast();
        QCOMPARE(last.refusal, (Refusal{Kind::Auth, {}, u"invalid_client"_s, {}}));
    }

    void an_answer_that_says_nothing_has_no_detail_in_the_log()
    {
        m_rig->grant();
        m_rig->network.answer(501, "<html><title>No</title></html>");
        QVERIFY(!send());
        QCOMPARE(m_rig->log.exchanges().constLast().refusal,
                 (Refusal{Kind::NotCapable, {}, {}, {}}));
    }

    void replays_once_after_401()
    {
        m_rig->grant(1);
        m_rig->network.answer(401, "{}");
        m_rig->grant(2);
        m_rig->network.answer(200, "{}");
        QVERIFY(send());
        QCOMPARE(m_rig->network.requests().at(3).header("authorization"), "Bearer token-number-2");
        QCOMPARE(m_rig->log.exchanges().constLast().attempt, 2);
        QVERIFY(m_rig->waits.isEmpty());
    }

    void a_second_401_is_an_error_that_explains()
    {
        m_rig->grant(1);
        m_rig->network.answer(401, "{}");
        m_rig->grant(2);
        m_rig->network.answer(401,
                              R"({"errors":[{"status":"401","type":"AUTHENTICATION",)"
                              R"("code":"UNAUTHORIZED","detail":"No."}]})",
                              {{"SC-Request-Id", "r-9"}});
        const auto answer = send();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Auth);
        QCOMPARE(answer.error().detail, u"No."_s);
        QCOMPARE(answer.error().requestId, u"r-9"_s);
        QCOMPARE(answer.error().operation, u"GET /v3/connections"_s);
        QCOMPARE(m_rig->network.requests().size(), 4);
    }

    void a_post_is_replayed_after_401_too()
    {
        m_rig->grant(1);
        m_rig->network.answer(401, "{}");
        m_rig->grant(2);
        m_rig->network.answer(200, "{}");
        QVERIFY(send(request("POST")));
    }

    void many_401s_at_once_cause_one_renewal()
    {
        m_rig->network.setHandler([](const FakeRequest &asked) {
            FakeAnswer answer;
            static int tokens = 0;
            if (asked.url.host() == "iam.test"_L1)
                answer.body = "{\"access_token\":\"t" + QByteArray::number(++tokens) + "\"}";
            else
                answer.status = asked.header("authorization") == "Bearer t1" ? 401 : 200;
            return answer;
        });
        int good = 0;
        for (int i = 0; i < 30; ++i) {
            m_rig->caller.send(request(), this)->then(this, [&](const Result<HttpAnswer> &answer) {
                good += answer.has_value();
            });
        }
        QTRY_COMPARE(good, 30);
        QCOMPARE(m_rig->tokenRequests(), 2);
        QCOMPARE(m_rig->paths().size(), 60);
    }

    void backs_off_from_server_faults_and_goes_on()
    {
        m_rig->grant();
        m_rig->network.answer(500, {});
        m_rig->network.answer(502, {});
        m_rig->network.fail(QNetworkReply::RemoteHostClosedError);
        m_rig->network.answer(200, "{}");
        QVERIFY(send());
        QCOMPARE(m_rig->waits, (Waits{500ms, 1000ms, 2000ms}));
        QCOMPARE(m_rig->log.exchanges().constLast().attempt, 4);
    }

    void gives_up_after_three_retries()
    {
        m_rig->grant();
        for (int i = 0; i < 4; ++i)
            m_rig->network.answer(503, "<html><body>Busy</body></html>");
        const auto answer = send();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Server);
        QCOMPARE(answer.error().status, 503);
        QCOMPARE(m_rig->waits.size(), 3);
    }

    void obeys_retry_after_in_seconds()
    {
        m_rig->grant();
        m_rig->network.answer(429, {}, {{"Retry-After", "13"}});
        m_rig->network.answer(200, "{}");
        QVERIFY(send());
        QCOMPARE(m_rig->waits, Waits{13s});
    }

    void obeys_retry_after_as_a_date()
    {
        m_rig->grant();
        m_rig->network.answer(429, {}, {{"Retry-After", "Mon, 01 Jun 2026 12:00:20 GMT"}});
        m_rig->network.answer(503, {},
                              {{"Retry-After", "Mon, 01 Jun 2026 09:00:05 GMT"},
                               {"Date", "Mon, 01 Jun 2026 09:00:00 GMT"}});
        m_rig->network.answer(200, "{}");
        QVERIFY(send());
        QCOMPARE(m_rig->waits, (Waits{20s, 5s}));
    }

    void an_odd_retry_after_is_none()
    {
        m_rig->grant();
        m_rig->network.answer(429, {}, {{"Retry-After", "soon"}});
        m_rig->network.answer(429, {}, {{"Retry-After", "-5"}});
        m_rig->network.answer(429, {}, {{"Retry-After", "nan"}});
        m_rig->network.answer(200, "{}");
        QVERIFY(send());
        QCOMPARE(m_rig->waits, (Waits{2s, 0s, 0s}));
    }

    void does_not_wait_for_longer_than_a_minute()
    {
        m_rig->grant();
        m_rig->network.answer(429, R"({"errors":[{"type":"RATE_LIMIT","code":"VEHICLE"}]})",
                              {{"retry-after", "61"}});
        const auto answer = send();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::RateLimited);
        QCOMPARE(answer.error().code, u"VEHICLE"_s);
        QCOMPARE(answer.error().retryAfter, 61s);
        QVERIFY(m_rig->waits.isEmpty());
    }

    void repeats_nothing_that_is_not_safe_or_of_no_use_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("billing") << QByteArray("GET") << 430 << Kind::Billing;
        QTest::newRow("not capable") << QByteArray("GET") << 501 << Kind::NotCapable;
        QTest::newRow("validation") << QByteArray("GET") << 400 << Kind::Validation;
        QTest::newRow("not found") << QByteArray("GET") << 404 << Kind::NotFound;
        QTest::newRow("redirect") << QByteArray("GET") << 308 << Kind::Protocol;
        QTest::newRow("post 500") << QByteArray("POST") << 500 << Kind::Server;
        QTest::newRow("post 429") << QByteArray("POST") << 429 << Kind::RateLimited;
        QTest::newRow("delete 503") << QByteArray("DELETE") << 503 << Kind::Server;
    }
    void repeats_nothing_that_is_not_safe_or_of_no_use()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(Kind, kind);
        m_rig->grant();
        m_rig->network.answer(status, {});
        const auto answer = send(request(method));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(m_rig->paths().size(), 1);
    }

    void each_try_of_a_counted_request_asks_for_leave()
    {
        m_rig->grant(1);
        m_rig->network.answer(401, "{}");
        m_rig->grant(2);
        m_rig->network.answer(500, {});
        m_rig->network.answer(200, "{}");
        QVERIFY(send(countedRequest()));
        QCOMPARE(m_rig->budget.callsThisMonth(u"v"_s), 3);
        QCOMPARE(m_rig->budget.left(), 117);
        m_rig->network.answer(200, "{}");
        QVERIFY(send());
        QCOMPARE(m_rig->budget.left(), 117); // free
    }

    void the_background_repeats_nothing_that_may_have_been_counted()
    {
        const auto outlay = std::make_shared<Outlay>();
        QList<int> counted;
        outlay->counted = [&counted](int by) { counted.append(by); };
        HttpRequest request = countedRequest(Priority::Background);
        request.outlay = outlay;
        m_rig->grant();
        m_rig->network.answer(502, {});
        QCOMPARE(send(request).error().status, 502);
        m_rig->network.fail(QNetworkReply::RemoteHostClosedError);
        QCOMPARE(send(request).error().kind, Kind::Offline);
        QVERIFY(outlay->isUnderWay); // it was the last, and is paid
        m_rig->network.answer(200, "{}");
        QVERIFY(send(request));
        QCOMPARE(m_rig->paths().size(), 3);
        QCOMPARE(counted, (QList<int>{1, 1, 1}));
        QVERIFY(m_rig->waits.isEmpty());
    }

    void the_background_repeats_what_was_not_sent_and_what_was_refused()
    {
        const auto outlay = std::make_shared<Outlay>();
        HttpRequest request = countedRequest(Priority::Background);
        request.outlay = outlay;
        m_rig->grant();
        m_rig->network.fail(QNetworkReply::HostNotFoundError);
        m_rig->network.answer(429, R"({"errors":[{"type":"RATE_LIMIT","code":"VEHICLE"}]})");
        m_rig->network.answer(401, {});
        m_rig->grant(2);
        m_rig->network.answer(200, "{}");
        QVERIFY(send(request));
        QCOMPARE(m_rig->paths().size(), 4);
        QCOMPARE(outlay->requests, 2); // the 429, which may count, and the answer
    }

    void no_more_goes_out_than_the_outlay_may_come_to()
    {
        const auto outlay = std::make_shared<Outlay>();
        outlay->most = 1;
        HttpRequest request = countedRequest();
        request.outlay = outlay;
        m_rig->grant();
        m_rig->network.answer(500, {});
        QCOMPARE(send(request).error().status, 500);
        QCOMPARE(outlay->requests, 1);
        outlay->requests = 0;
        outlay->counted = [&](int) { outlay->most = 0; }; // while it is under way
        m_rig->network.answer(401, {});
        QCOMPARE(send(request).error().kind, Kind::Auth);
        QCOMPARE(outlay->requests, 0);
        QCOMPARE(m_rig->paths().size(), 2);
    }

    void a_token_that_fails_has_sent_nothing()
    {
        m_rig->network.answer(401, R"({"error":"invalid_client"})");
        const auto answer = send(countedRequest());
        QCOMPARE(answer.error().kind, Kind::Auth);
        QVERIFY(answer.error().isUnsent);
        QCOMPARE(m_rig->budget.left(), 120);
    }

    void a_429_of_the_vehicle_waits_in_the_budget()
    {
        m_rig->grant();
        m_rig->network.answer(429, R"({"errors":[{"type":"RATE_LIMIT","code":"VEHICLE"}]})",
                              {{"Retry-After", "13"}});
        m_rig->network.answer(200, "{}");
        QVERIFY(send(countedRequest()));
        QCOMPARE(m_rig->waits, Waits{13s});
        QVERIFY(m_rig->budget.left() >= 118);
    }

    void a_429_of_the_application_waits_for_the_next_call_to_come_back()
    {
        m_rig->grant();
        m_rig->network.answer(429, R"({"errors":[{"type":"RATE_LIMIT","code":"SMARTCAR_API"}]})");
        m_rig->network.answer(200, "{}");
        QVERIFY(send(countedRequest()));
        QCOMPARE(m_rig->waits, (Waits{15s, 15s}));
        QCOMPARE(m_rig->budget.left(), 0);
    }

    void a_429_is_given_up_after_three_retries_and_learned_from_all_the_same()
    {
        m_rig->grant();
        for (int i = 0; i < 4; ++i)
            m_rig->network.answer(429, {}, {{"Retry-After", "5"}});
        const auto answer = send(countedRequest());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::RateLimited);
        QCOMPARE(m_rig->waits.size(), 3);
        for (const auto wait : std::as_const(m_rig->waits))
            QVERIFY(wait >= 5s && wait <= 5s + 2ms);
        QVERIFY(m_rig->budget.heldFor());
    }

    void what_did_not_reach_the_service_cost_nothing()
    {
        m_rig->grant();
        m_rig->network.fail(QNetworkReply::SslHandshakeFailedError);
        QVERIFY(!send(countedRequest()));
        for (int i = 0; i < 4; ++i)
            m_rig->network.fail(QNetworkReply::HostNotFoundError);
        QVERIFY(!send(countedRequest()));
        QCOMPARE(m_rig->budget.left(), 120);
        QCOMPARE(m_rig->budget.callsThisMonth(u"v"_s), 0);
        m_rig->network.answer(404, {});
        QVERIFY(!send(countedRequest()));
        QCOMPARE(m_rig->budget.left(), 119);
    }

    void a_month_that_is_spent_stops_the_background_before_it_asks()
    {
        m_rig->grant();
        m_rig->network.answer(430,
                              R"({"errors":[{"type":"BILLING","code":"VEHICLE_REQUEST_LIMIT"}]})");
        QCOMPARE(send(countedRequest()).error().status, 430);
        const auto answer = send(countedRequest(Priority::Background));
        QCOMPARE(answer.error().kind, Kind::Billing);
        QCOMPARE(answer.error().status, 0);
        QCOMPARE(answer.error().operation, u"GET /v3/vehicles/v/signals"_s);
        QCOMPARE(m_rig->paths().size(), 1);
    }

    void deleting_a_counted_call_counts_what_was_sent()
    {
        m_rig->grant();
        delete m_rig->caller.send(countedRequest(), this);
        QCOMPARE(m_rig->budget.left(), 120);
        m_rig->network.hang();
        Call<HttpAnswer> *call = m_rig->caller.send(countedRequest(), this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        delete call;
        QCOMPARE(m_rig->budget.left(), 119);
    }

    void timeouts_and_certificates_are_not_tried_again()
    {
        m_rig->grant();
        m_rig->network.fail(QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(send().error().kind, Kind::Tls);
        m_rig->network.fail(QNetworkReply::ProxyAuthenticationRequiredError);
        QCOMPARE(send().error().kind, Kind::Proxy);
        m_rig->network.hang();
        HttpRequest slow = request();
        slow.timeout = 20ms;
        QCOMPARE(send(slow).error().kind, Kind::Timeout);
        QVERIFY(m_rig->waits.isEmpty());
    }

    void a_failing_token_ends_the_call()
    {
        m_rig->network.answer(401, R"({"error":"invalid_client"})");
        const auto answer = send();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Auth);
        QCOMPARE(answer.error().code, u"invalid_client"_s);
        QVERIFY(m_rig->paths().isEmpty());
    }

    void deleting_the_call_cancels_at_every_stage()
    {
        // While the secret is read. The token is fetched all the same: others may wait for it.
        m_rig->network.setHandler([](const FakeRequest &) {
            FakeAnswer answer;
            answer.body = "{\"access_token\":\"t\"}";
            return answer;
        });
        delete m_rig->caller.send(request(), this);
        QTRY_COMPARE(m_rig->tokens.state().phase, TokenState::Phase::Valid);
        // While the request is out.
        m_rig->network.hang();
        Call<HttpAnswer> *call = m_rig->caller.send(request(), this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        delete call;
        QCOMPARE(m_rig->network.aborted(), 1);
        // While it waits to try again.
        RetryPolicy patient;
        patient.firstWait = 1h;
        patient.longestWait = 1h;
        m_rig->caller.setRetryPolicy(patient);
        m_rig->network.answer(500, {});
        call = m_rig->caller.send(request(), this);
        QTRY_COMPARE(m_rig->log.exchanges().constLast().status, 500);
        QTest::qWait(5); // Into the wait before the next try, which tells nothing of itself.
        delete call;
        // When it is told.
        bool told = false;
        call = m_rig->caller.send(request(), this);
        call->then(this, [&](const Result<HttpAnswer> &) {
            delete call;
            told = true;
        });
        QTRY_VERIFY(told);
    }

    void deleting_the_caller_ends_its_calls_as_cancelled()
    {
        m_rig->grant();
        m_rig->network.hang();
        auto caller = std::make_unique<ApiCaller>(&m_rig->tokens, &m_rig->transport, &m_rig->budget,
                                                  &m_rig->clock);
        Call<HttpAnswer> *call = caller->send(request(), this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        caller.reset();
        QCOMPARE(await(call).error().kind, Kind::Cancelled);
    }

    void waits_grow_and_are_jittered_within_bounds()
    {
        RetryPolicy policy;
        policy.longestWait = 3s;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(policy.wait(1, false) >= 250ms && policy.wait(1, false) <= 500ms);
            QVERIFY(policy.wait(9, false) >= 1500ms && policy.wait(9, false) <= 3s);
            QVERIFY(policy.wait(1, true) >= 1s && policy.wait(1, true) <= 2s);
            QVERIFY(policy.wait(10s) >= 10s && policy.wait(10s) <= 11s);
        }
    }
};

QTEST_GUILESS_MAIN(TestApiCaller)
#include "tst_apicaller.moc"
