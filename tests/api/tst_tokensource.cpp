// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirig.h"
#include "await.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using Phase = TokenState::Phase;

namespace {

QByteArray bytes(const Secret &secret)
{
    QByteArray result;
    secret->read([&result](std::span<const char> text) {
        result = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    });
    return result;
}

} // namespace

class TestTokenSource : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiRig> m_rig;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<ApiRig>();
    }

    void cleanup() { m_rig.reset(); }

    void asks_by_form_with_the_secret_as_its_last_field()
    {
        m_rig->grant();
        const auto token = await(m_rig->tokens.token(this));
        QVERIFY(token);
        QCOMPARE(bytes(token->value), "token-number-1");
        const FakeRequest &asked = m_rig->network.requests().at(0);
        QCOMPARE(asked.method, "POST");
        QCOMPARE(asked.url, QUrl(u"https://iam.test/oauth2/token"_s));
        QCOMPARE(asked.header("content-type"), "application/x-www-form-urlencoded");
        QCOMPARE(asked.body, "grant_type=client_credentials&client_id=client_TEST&client_secret="
                             "a-secret-of-the-tests");
        QVERIFY(asked.header("authorization").isEmpty());
        const TokenState state = m_rig->tokens.state();
        QCOMPARE(state.phase, Phase::Valid);
        QCOMPARE(state.lifetime, 3600s);
        QCOMPARE(state.remaining, 3600s);
        QCOMPARE(state.obtained, 1);
        QVERIFY(!state.error);
        QCOMPARE(state.renewedAt, m_rig->clock.utcNow());
    }

    void keeps_the_hosts_prefix()
    {
        Application application = m_rig->application;
        application.hosts.iam = QUrl(u"https://gateway.test/smartcar/iam/"_s);
        TokenSource tokens(application, &m_rig->secrets, &m_rig->transport, &m_rig->clock);
        m_rig->grant();
        QVERIFY(await(tokens.token(this)));
        QCOMPARE(m_rig->network.requests().at(0).url,
                 QUrl(u"https://gateway.test/smartcar/iam/oauth2/token"_s));
    }

    void many_who_wait_share_one_request()
    {
        m_rig->grant();
        QList<quint64> serials;
        for (int i = 0; i < 50; ++i) {
            m_rig->tokens.token(this)->then(
                this, [&](const Result<AccessToken> &token) { serials.append(token->serial); });
        }
        QTRY_COMPARE(serials.size(), 50);
        QCOMPARE(serials, QList<quint64>(50, 1));
        QCOMPARE(m_rig->network.requests().size(), 1);
        QCOMPARE(m_rig->secrets.reads(), 1);
    }

    void many_who_wait_all_fail_together()
    {
        m_rig->network.fail(QNetworkReply::ConnectionRefusedError);
        int failed = 0;
        for (int i = 0; i < 20; ++i) {
            m_rig->tokens.token(this)->then(this, [&](const Result<AccessToken> &token) {
                failed += token.error().kind == Kind::Offline;
            });
        }
        QTRY_COMPARE(failed, 20);
        QCOMPARE(m_rig->network.requests().size(), 1);
        QCOMPARE(m_rig->tokens.state().phase, Phase::Failed);
        m_rig->grant();
        QVERIFY(await(m_rig->tokens.token(this)));
        QCOMPARE(m_rig->tokens.state().phase, Phase::Valid);
    }

    void renews_in_time_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("renewal");
        QTest::newRow("an hour") << 3600 << 3300;
        QTest::newRow("50 minutes") << 3000 << 2700;
        QTest::newRow("ten minutes") << 600 << 540;
        QTest::newRow("ten seconds") << 10 << 9;
    }
    void renews_in_time()
    {
        QFETCH(int, life);
        QFETCH(int, renewal);
        m_rig->grant(1, life);
        QVERIFY(await(m_rig->tokens.token(this)));
        m_rig->clock.advance(std::chrono::seconds(renewal) - 1ms);
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 1);
        m_rig->grant(2, life);
        m_rig->clock.advance(1ms);
        // The old one is handed out while the new one is fetched.
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 1);
        QTRY_COMPARE(m_rig->tokens.state().obtained, 2);
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 2);
        QCOMPARE(m_rig->network.requests().size(), 2);
    }

    void a_renewal_that_hangs_keeps_nobody_waiting()
    {
        m_rig->grant();
        QVERIFY(await(m_rig->tokens.token(this)));
        m_rig->network.hang();
        m_rig->clock.advance(56min);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(await(m_rig->tokens.token(this))->serial, 1);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        QCOMPARE(m_rig->network.requests().size(), 2);

        // About to end, it might not last a call.
        m_rig->clock.advance(3min + 40s);
        auto *last = m_rig->tokens.token(this);
        QTest::qWait(5); // Being handed out would come from the event loop; waiting has no signal.
        QVERIFY(!last->isDone());
        delete last;
    }

    void a_busy_service_is_asked_again_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("500") << 500;
        QTest::newRow("503") << 503;
    }

    void a_busy_service_is_asked_again()
    {
        QFETCH(int, status);
        m_rig->network.answer(status, {}, {{"Retry-After", "2"}});
        m_rig->network.answer(status, {});
        m_rig->grant();
        QVERIFY(await(m_rig->tokens.token(this)));
        QCOMPARE(m_rig->network.requests().size(), 3);
        QCOMPARE(m_rig->waits.size(), 2);
        QCOMPARE(m_rig->waits.first(), 2000ms);
    }

    void a_service_that_stays_busy_is_said()
    {
        for (int i = 0; i < 4; ++i)
            m_rig->network.answer(503, {});
        QCOMPARE(await(m_rig->tokens.token(this)).error().status, 503);
        QCOMPARE(m_rig->network.requests().size(), 4);
    }

    void a_connection_lost_at_a_renewal_is_made_again()
    {
        m_rig->grant();
        const auto first = await(m_rig->tokens.token(this));
        QVERIFY(first);
        m_rig->tokens.retire(*first);
        m_rig->network.fail(QNetworkReply::RemoteHostClosedError);
        m_rig->grant(2);
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 2);
    }

    void a_set_wall_clock_changes_nothing()
    {
        m_rig->grant();
        QVERIFY(await(m_rig->tokens.token(this)));
        m_rig->clock.setWallClock(QDateTime(QDate(2036, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 1);
        m_rig->clock.setWallClock(QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 1);
        QCOMPARE(m_rig->tokens.state().remaining, 3600s);
    }

    void an_expired_token_is_not_used_after_sleep()
    {
        m_rig->grant();
        QVERIFY(await(m_rig->tokens.token(this)));
        m_rig->clock.advance(9h);
        QCOMPARE(m_rig->tokens.state().phase, Phase::None);
        QCOMPARE(m_rig->tokens.state().remaining, 0s);
        m_rig->grant(2);
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 2);
    }

    void counts_the_life_from_the_request()
    {
        m_rig->network.hang(200, "{\"access_token\":\"token-number-1\",\"expires_in\":3600}");
        Call<AccessToken> *call = m_rig->tokens.token(this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        m_rig->clock.advance(40s);
        m_rig->network.release();
        QVERIFY(await(call));
        QCOMPARE(m_rig->tokens.state().remaining, 3560s);
    }

    void keeps_fresh_unasked_once_there_was_a_token()
    {
        m_rig->tokens.setKeepFresh(true, 1ms);
        QTest::qWait(
            20); // A request would come from a timer of 1 ms; that none does has no signal.
        QCOMPARE(m_rig->network.requests().size(), 0);
        m_rig->grant();
        QVERIFY(await(m_rig->tokens.token(this)));
        m_rig->grant(2);
        m_rig->clock.advance(56min);
        QTRY_COMPARE(m_rig->tokens.state().obtained, 2);
        m_rig->tokens.setKeepFresh(false);
        m_rig->clock.advance(56min);
        QTest::qWait(20);
        QCOMPARE(m_rig->network.requests().size(), 2);
    }

    void keeps_using_a_living_token_when_renewal_finds_no_network()
    {
        m_rig->grant();
        QVERIFY(await(m_rig->tokens.token(this)));
        m_rig->clock.advance(56min);
        for (int i = 0; i < 4; ++i)
            m_rig->network.fail(QNetworkReply::HostNotFoundError);
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 1);
        QTRY_VERIFY(m_rig->tokens.state().error);
        QCOMPARE(m_rig->tokens.state().error->kind, Kind::Offline);
        // Not for each call anew.
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 1);
        QCOMPARE(m_rig->network.requests().size(), 5);
        QCOMPARE(m_rig->tokens.state().phase, Phase::Valid);
        m_rig->clock.advance(61s);
        m_rig->grant(2);
        QCOMPARE(await(m_rig->tokens.token(this))->serial, 1);
        QTRY_COMPARE(m_rig->tokens.state().obtained, 2);
        QVERIFY(!m_rig->tokens.state().error);
    }

    void does_not_hammer_after_a_refusal()
    {
        m_rig->tokens.setKeepFresh(true, 1ms);
        m_rig->grant(1, 600);
        QVERIFY(await(m_rig->tokens.token(this)));
        m_rig->network.answer(401, R"({"error":"invalid_client"})");
        m_rig->clock.advance(9min + 30s);
        QTRY_VERIFY(m_rig->tokens.state().error.has_value());
        m_rig->clock.advance(1h);
        QTest::qWait(20);
        QCOMPARE(m_rig->network.requests().size(), 2);
    }

    void retires_only_the_token_that_was_refused()
    {
        m_rig->grant();
        const AccessToken first = *await(m_rig->tokens.token(this));
        m_rig->tokens.retire(first);
        QCOMPARE(m_rig->tokens.state().phase, Phase::None);
        m_rig->grant(2);
        const AccessToken second = *await(m_rig->tokens.token(this));
        m_rig->tokens.retire(first);
        QCOMPARE(await(m_rig->tokens.token(this))->serial, second.serial);
        QCOMPARE(m_rig->network.requests().size(), 2);
    }

    void waits_for_a_locked_keyring_and_goes_on_by_itself()
    {
        m_rig->secrets.setFailure(Kind::KeyringLocked);
        int served = 0;
        auto count = [&](const Result<AccessToken> &token) { served += token.has_value(); };
        m_rig->tokens.token(this)->then(this, count);
        QTRY_COMPARE(m_rig->tokens.state().phase, Phase::WaitingForKeyring);
        QCOMPARE(m_rig->tokens.state().error->kind, Kind::KeyringLocked);
        m_rig->tokens.token(this)->then(this, count);
        QTest::qWait(10);
        QCOMPARE(served, 0);
        QCOMPARE(m_rig->secrets.reads(), 1);
        m_rig->grant();
        m_rig->secrets.setFailure(std::nullopt);
        QTRY_COMPARE(served, 2);
        QCOMPARE(m_rig->secrets.reads(), 2);
        QCOMPARE(m_rig->network.requests().size(), 1);
    }

    void a_keychain_unlocked_before_it_said_that_it_was_locked_is_asked_again()
    {
        m_rig->secrets.setFailure(Kind::KeyringLocked);
        m_rig->grant();
        auto *call = m_rig->tokens.token(this);
        m_rig->secrets.setFailure(std::nullopt); // the answer is still on its way
        QVERIFY(await(call));
        QCOMPARE(m_rig->secrets.reads(), 2);
    }

    void other_keychain_troubles_end_the_waiting_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("absent") << Kind::KeyringAbsent;
        QTest::newRow("failed") << Kind::KeyringFailed;
        QTest::newRow("missing") << Kind::SecretMissing;
    }
    void other_keychain_troubles_end_the_waiting()
    {
        QFETCH(Kind, kind);
        m_rig->secrets.setFailure(kind);
        const auto token = await(m_rig->tokens.token(this));
        QVERIFY(!token);
        QCOMPARE(token.error().kind, kind);
        QCOMPARE(m_rig->tokens.state().phase, Phase::Failed);
    }

    void forgetting_begins_anew_for_those_who_wait()
    {
        m_rig->network.hang(401, R"({"error":"invalid_client"})");
        Call<AccessToken> *call = m_rig->tokens.token(this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        m_rig->secrets.put(m_rig->application, "the-new-secret");
        m_rig->grant();
        m_rig->tokens.forget();
        QVERIFY(await(call));
        QVERIFY(m_rig->network.requests().at(1).body.endsWith("=the-new-secret"));
        QTRY_COMPARE(m_rig->network.aborted(), 1);
    }

    void renewing_serves_the_living_token_until_the_new_one_is_there()
    {
        m_rig->grant(1);
        const auto first = await(m_rig->tokens.token(this));
        QVERIFY(first);
        m_rig->secrets.put(m_rig->application, "the-new-secret");
        m_rig->network.hang(
            200, R"({"access_token":"token-number-2","token_type":"Bearer","expires_in":3600})");
        m_rig->tokens.renew();
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        QVERIFY(m_rig->network.requests().at(1).body.endsWith("=the-new-secret"));
        QCOMPARE(m_rig->tokens.state().phase, Phase::Valid);
        QCOMPARE(await(m_rig->tokens.token(this))->serial, first->serial);
        m_rig->network.release();
        QTRY_COMPARE(m_rig->tokens.state().obtained, 2);
        QCOMPARE(bytes(await(m_rig->tokens.token(this))->value), "token-number-2");
    }

    void renewing_in_vain_does_no_harm_to_the_living_token()
    {
        m_rig->grant(1);
        QVERIFY(await(m_rig->tokens.token(this)));
        m_rig->network.answer(401, R"({"error":"invalid_client"})");
        m_rig->tokens.renew();
        QTRY_VERIFY(m_rig->tokens.state().error);
        QCOMPARE(m_rig->tokens.state().phase, Phase::Valid);
        QVERIFY(await(m_rig->tokens.token(this)));
    }

    void renewing_takes_the_new_secret_to_those_who_wait_with_the_old()
    {
        m_rig->network.hang(401, R"({"error":"invalid_client"})");
        Call<AccessToken> *call = m_rig->tokens.token(this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        m_rig->secrets.put(m_rig->application, "the-new-secret");
        m_rig->grant();
        m_rig->tokens.renew();
        QVERIFY(await(call));
        QVERIFY(m_rig->network.requests().at(1).body.endsWith("=the-new-secret"));
    }

    void renewing_ends_a_refusal_and_asks_for_nothing_before_anybody_did()
    {
        m_rig->tokens.renew();
        QCOMPARE(m_rig->tokens.state().phase, Phase::None);
        m_rig->network.answer(401, R"({"error":"invalid_client"})");
        QVERIFY(!await(m_rig->tokens.token(this)));
        QCOMPARE(m_rig->tokens.state().phase, Phase::Failed);
        m_rig->grant();
        m_rig->tokens.renew();
        QTRY_COMPARE(m_rig->tokens.state().phase, Phase::Valid);
        QCOMPARE(m_rig->tokenRequests(), 2);
    }

    void explains_what_the_token_endpoint_says_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int status, const char *body, Kind kind,
                            const char *code) {
            QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromLatin1(code);
        };
        row("oauth", 401, R"({"error":"invalid_client","error_description":"No."})", Kind::Auth,
            "invalid_client");
        row("oauth 400", 400, R"({"error":"invalid_request"})", Kind::Auth, "invalid_request");
        row("oauth 400 unauthorized", 400, R"({"error":"unauthorized_client"})", Kind::Auth,
            "unauthorized_client");
        row("other 400", 400, R"({"error":"unsupported_grant_type"})", Kind::Validation,
            "unsupported_grant_type");
        row("v3", 401, R"({"errors":[{"type":"AUTHENTICATION","code":"UNAUTHORIZED"}]})",
            Kind::Auth, "UNAUTHORIZED");
        row("v2", 401, R"({"type":"AUTHENTICATION","code":null,"statusCode":401})", Kind::Auth, "");
        row("html", 503, "<html><title>Sorry</title></html>", Kind::Server, "");
        row("empty 401", 401, "", Kind::Auth, "");
        row("redirect", 302, "", Kind::Protocol, "");
        row("limited", 429, "", Kind::RateLimited, "");
        row("not JSON", 200, "welcome", Kind::Protocol, "");
        row("no token", 200, R"({"token_type":"Bearer","expires_in":3600})", Kind::Protocol, "");
        row("mac token", 200, R"({"access_token":"a","token_type":"mac"})", Kind::Protocol, "");
        row("line break", 200, R"({"access_token":"a\r\nX: y"})", Kind::Protocol, "");
        row("no life", 200, R"({"access_token":"a","expires_in":0})", Kind::Protocol, "");
    }
    void explains_what_the_token_endpoint_says()
    {
        RetryPolicy once;
        once.retries = 0;
        m_rig->tokens.setRetryPolicy(once);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        m_rig->network.answer(status, body, {{"Retry-After", "7"}, {"SC-Request-Id", "r-1"}});
        const auto token = await(m_rig->tokens.token(this));
        QVERIFY(!token);
        const ApiError &error = token.error();
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, code);
        QCOMPARE(error.status, status);
        QCOMPARE(error.operation, u"POST /oauth2/token"_s);
        QCOMPARE(error.requestId, u"r-1"_s);
        QCOMPARE(error.retryAfter, 7s);
        QVERIFY(status != 200 || error.body.isEmpty());
    }

    void tells_of_each_change()
    {
        QSignalSpy spy(&m_rig->tokens, &TokenSource::changed);
        m_rig->network.hang(200, "{\"access_token\":\"token-number-1\"}");
        Call<AccessToken> *call = m_rig->tokens.token(this);
        QCOMPARE(m_rig->tokens.state().phase, Phase::Fetching);
        QVERIFY(!spy.isEmpty());
        spy.clear();
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        m_rig->network.release();
        QVERIFY(await(call));
        QVERIFY(!spy.isEmpty());
    }

    void may_be_deleted_at_any_stage()
    {
        m_rig->network.hang();
        auto tokens = std::make_unique<TokenSource>(m_rig->application, &m_rig->secrets,
                                                    &m_rig->transport, &m_rig->clock);
        Call<AccessToken> *call = tokens->token(this);
        tokens.reset();
        QCOMPARE(await(call).error().kind, Kind::Cancelled);

        tokens = std::make_unique<TokenSource>(m_rig->application, &m_rig->secrets,
                                               &m_rig->transport, &m_rig->clock);
        call = tokens->token(this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        tokens.reset();
        QCOMPARE(await(call).error().kind, Kind::Cancelled);
        QTRY_COMPARE(m_rig->network.aborted(), 1);
    }

    void a_waiter_may_go_before_the_token_comes()
    {
        m_rig->network.hang(200, "{\"access_token\":\"token-number-1\"}");
        Call<AccessToken> *gone = m_rig->tokens.token(this);
        Call<AccessToken> *stays = m_rig->tokens.token(this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        delete gone;
        m_rig->network.release();
        QVERIFY(await(stays));
    }

    void whoever_gets_the_token_may_delete_its_source()
    {
        m_rig->grant();
        auto *tokens =
            new TokenSource(m_rig->application, &m_rig->secrets, &m_rig->transport, &m_rig->clock);
        bool told = false;
        tokens->token(this)->then(this, [&](const Result<AccessToken> &) {
            delete tokens;
            told = true;
        });
        QTRY_VERIFY(told);
    }
};

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
