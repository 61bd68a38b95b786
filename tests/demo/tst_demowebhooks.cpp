// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicclock.h"
#include "challenge.h"
#include "democlient.h"
#include "eventdecode.h"
#include "httpserver.h"
#include "signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <mutex>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A callback that keeps what it gets and answers as told.
class Callback
{
public:
    Callback()
        : m_server([this](const HttpServerRequest &request) { return take(request); })
    {
        (void)m_server.start();
    }

    QUrl url() const { return m_server.url(); }
    void answerWith(int status)
    {
        const std::scoped_lock lock(m_mutex);
        m_status = status;
    }
    void answerChallengesWith(const SecretBytes &key)
    {
        const std::scoped_lock lock(m_mutex);
        m_key = key.clone();
    }
    QList<HttpServerRequest> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    HttpServerResponse take(const HttpServerRequest &request)
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.append(request);
        const auto decoded = decodeEvent(request.body, QDateTime::currentDateTimeUtc());
        if (decoded && decoded->event.kind == WebhookEvent::Kind::Verify)
            return HttpServerResponse::json(200, challengeAnswer(m_key, decoded->event.challenge));
        return HttpServerResponse::json(m_status, "{}");
    }

    mutable std::mutex m_mutex;
    QList<HttpServerRequest> m_requests;
    SecretBytes m_key;
    int m_status = 200;
    HttpServer m_server; // last
};

} // namespace

class TestDemoWebhooks : public QObject
{
    Q_OBJECT

    AtomicClock m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;

    QJsonArray webhooks() { return m_client->get(u"/v3/webhooks"_s).json()[u"data"].toArray(); }

    QJsonArray subscriptions(const QString &filter, QJsonObject *meta = nullptr)
    {
        const DemoAnswer answer = m_client->get(u"/v3/subscriptions?page[size]=100&"_s + filter);
        if (meta != nullptr)
            *meta = answer.json()[u"meta"].toObject();
        return answer.json()[u"data"].toArray();
    }

    static QString related(const QJsonValue &row, QStringView what)
    {
        return row[u"relationships"][what][u"data"][u"id"].toString();
    }

    DemoAnswer subscribe(const QString &webhook, const QString &user, const QString &vehicle)
    {
        const QJsonObject attributes{
            {u"webhookId"_s, webhook}, {u"userId"_s, user}, {u"vehicleId"_s, vehicle}};
        const QJsonObject body{{u"data"_s, QJsonObject{{u"attributes"_s, attributes}}}};
        return m_client->send("POST", u"/v3/subscriptions"_s, QJsonDocument(body).toJson());
    }

    SigningKeys keys() const
    {
        std::vector<SecretBytes> all;
        all.push_back(m_server->managementToken()->clone());
        return SigningKeys(std::move(all));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        DemoOptions options;
        options.clock = &m_clock;
        m_server = std::make_unique<DemoServer>(options);
        QVERIFY(m_server->start());
        m_client = std::make_unique<DemoClient>(*m_server);
        QCOMPARE(m_client->logIn().status, 200);
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void has_three_webhooks_of_which_one_is_disabled()
    {
        const QJsonArray all = webhooks();
        QCOMPARE(all.size(), 3);
        int disabled = 0;
        for (const QJsonValue &of : all) {
            const QJsonValue attributes = of[u"attributes"];
            disabled += attributes[u"isEnabled"].toBool() ? 0 : 1;
            QVERIFY(!attributes[u"triggers"].toArray().isEmpty());
            for (const QJsonValue &name : attributes[u"data"].toArray())
                QVERIFY(!name[u"code"].toString().isEmpty() && !name[u"group"].isUndefined());
            QCOMPARE(m_client->get(u"/v3/webhooks/"_s + of[u"id"].toString()).json()[u"data"], of);
        }
        QCOMPARE(disabled, 1);
        QCOMPARE(m_client->get(u"/v3/webhooks?filter[isEnabled]=false"_s)
                     .json()[u"data"]
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(m_client->get(u"/v3/webhooks/none"_s).status, 404);
        DemoServer other; // the same, on another machine
        QVERIFY(other.start());
        DemoClient client(other);
        client.logIn();
        QCOMPARE(client.get(u"/v3/webhooks"_s).json()[u"data"].toArray(), all);
        QVERIFY(!other.managementToken()->equals(*m_server->managementToken()));
    }

    void most_live_vehicles_are_subscribed_and_hardly_a_simulated_one()
    {
        const QString id = webhooks().first()[u"id"].toString();
        const auto count = [&](const QString &mode) {
            QJsonObject meta;
            subscriptions(u"filter[webhookId]="_s + id + u"&filter[vehicle.mode]="_s + mode, &meta);
            return meta[u"totalCount"].toInt();
        };
        const auto connections = [&](const QString &mode) {
            return m_client->get(u"/v3/connections?filter[vehicle.mode]="_s + mode)
                .json()[u"meta"][u"totalCount"]
                .toInt();
        };
        const int live = connections(u"live"_s);
        QVERIFY(count(u"live"_s) > live * 8 / 10);
        QVERIFY(count(u"live"_s) < live);
        QVERIFY(count(u"simulated"_s) * 2 < connections(u"simulated"_s));
    }

    void pages_and_filters_as_the_reference_says()
    {
        QJsonObject meta;
        const DemoAnswer first = m_client->get(u"/v3/subscriptions"_s);
        QCOMPARE(first.json()[u"data"].toArray().size(), 25);
        QVERIFY(first.json()[u"links"][u"next"].toString().startsWith(u"/subscriptions?"_s));
        QCOMPARE(
            m_client->get(u"/v3/subscriptions?page[size]=500"_s).json()[u"data"].toArray().size(),
            100);
        QCOMPARE(m_client->get(u"/v3/subscriptions?page[size]=0"_s).status, 400);
        QCOMPARE(m_client->get(u"/v3/subscriptions?filter[vehicle.mode]=both"_s).status, 400);
        const QJsonArray of = subscriptions(u"filter[userId]="_s + m_server->firstUserId(), &meta);
        QVERIFY(!of.isEmpty());
        for (const QJsonValue &row : of)
            QCOMPARE(related(row, u"user"), m_server->firstUserId());
        const QString vehicle = m_server->firstVehicleId();
        for (const QJsonValue &row : subscriptions(u"filter[vehicleId]="_s + vehicle))
            QCOMPARE(related(row, u"vehicle"), vehicle);
        QVERIFY(subscriptions(u"filter[webhookId]=nobody"_s).isEmpty());
    }

    void subscribing_is_accepted_and_seen_a_moment_later()
    {
        const QString webhook = webhooks().at(1)[u"id"].toString();
        const QString vehicle = m_server->firstVehicleId();
        const QString filter = u"filter[webhookId]=%1&filter[vehicleId]=%2"_s.arg(webhook, vehicle);
        for (const QJsonValue &row : subscriptions(filter)) {
            const QString path = u"/v3/subscriptions/"_s + row[u"id"].toString();
            QCOMPARE(m_client->send("DELETE", path).status, 204);
            QCOMPARE(m_client->send("DELETE", path).status, 404);
            QCOMPARE(m_client->get(path).status, 404);
        }
        QVERIFY(subscriptions(filter).isEmpty());
        const DemoAnswer accepted = subscribe(webhook, m_server->firstUserId(), vehicle);
        QCOMPARE(accepted.status, 202);
        QVERIFY(!accepted.json()[u"meta"][u"message"].toString().isEmpty());
        QVERIFY(subscriptions(filter).isEmpty());
        QCOMPARE(subscribe(webhook, m_server->firstUserId(), vehicle).status, 409);
        m_clock.advance(3s);
        const QJsonArray listed = subscriptions(filter);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(m_client->get(u"/v3/subscriptions/"_s + listed.first()[u"id"].toString()).status,
                 200);
    }

    void what_is_not_there_is_refused()
    {
        const QString webhook = webhooks().first()[u"id"].toString();
        const QString user = m_server->firstUserId();
        const QString vehicle = m_server->firstVehicleId();
        QCOMPARE(subscribe(u"nobody"_s, user, vehicle).status, 404);
        QCOMPARE(subscribe(webhook, user, u"none"_s).status, 404);
        QCOMPARE(subscribe(webhook, u"stranger"_s, vehicle).status, 403);
        QCOMPARE(subscribe(webhook, user, {}).firstError()[u"code"].toString(),
                 u"MISSING_PARAMETER"_s);
        QCOMPARE(m_client->send("POST", u"/v3/subscriptions"_s, "[1,2").status, 400);
        m_client->token.clear();
        QCOMPARE(m_client->get(u"/v3/webhooks"_s).status, 401);
    }

    void delivers_nothing_unless_asked_and_to_loopback_alone()
    {
        QVERIFY(!m_server->isDelivering());
        for (const QString &url : {u"https://127.0.0.1/"_s, u"http://example.com/"_s, u"x"_s}) {
            const auto refused = m_server->deliverTo(QUrl(url));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ApiError::Kind::Usage);
        }
        QVERIFY(!m_server->isDelivering());
    }

    void delivers_signed_what_moves()
    {
        Callback callback;
        DemoDeliveryOptions options;
        options.every = 5ms;
        options.faultEvery = 4;
        QVERIFY(m_server->deliverTo(callback.url(), options));
        const auto moveOn = [&] {
            m_clock.advance(60s);
            return callback.requests().size() >= 24;
        };
        QTRY_VERIFY_WITH_TIMEOUT(moveOn(), 20'000);
        QVERIFY(m_server->deliverTo({}));
        const SigningKeys signing = keys();
        QSet<QString> events;
        int faults = 0;
        int resolved = 0;
        for (const HttpServerRequest &request : callback.requests()) {
            QCOMPARE(signing.check(request.header(signatureHeader), request.body).verdict,
                     SignatureVerdict::Signed);
            QVERIFY(request.header("User-Agent").startsWith("Smartcar/"));
            const auto decoded = decodeEvent(request.body, m_clock.utcNow());
            QVERIFY2(decoded && !decoded->fault, request.body.constData());
            const WebhookEvent &event = decoded->event;
            events += event.eventId;
            QCOMPARE(event.version, u"4.0"_s);
            QCOMPARE(event.mode, u"LIVE"_s);
            QVERIFY(!event.userId.isEmpty() && !event.vehicle.id.isEmpty());
            if (event.kind == WebhookEvent::Kind::VehicleError) {
                for (const VehicleFault &of : event.faults)
                    ++(of.isResolved() ? resolved : faults);
                continue;
            }
            QCOMPARE(event.kind, WebhookEvent::Kind::VehicleState);
            QCOMPARE(event.signalCount, int(event.readings.size()));
            QVERIFY(!event.triggers.isEmpty());
            for (const EventTrigger &trigger : event.triggers)
                QCOMPARE(trigger.type, u"SIGNAL_UPDATED"_s);
        }
        QCOMPARE(events.size(), callback.requests().size());
        QVERIFY(faults > 0);
        QVERIFY(resolved > 0);
    }

    void the_first_delivery_follows_a_subscription()
    {
        const QString webhook = webhooks().at(1)[u"id"].toString();
        const QString vehicle = m_server->firstVehicleId();
        for (const QJsonValue &row :
             subscriptions(u"filter[webhookId]=%1&filter[vehicleId]=%2"_s.arg(webhook, vehicle)))
            m_client->send("DELETE", u"/v3/subscriptions/"_s + row[u"id"].toString());
        QCOMPARE(subscribe(webhook, m_server->firstUserId(), vehicle).status, 202);
        m_clock.advance(3s);
        Callback callback;
        DemoDeliveryOptions options;
        options.every = 5ms;
        QVERIFY(m_server->deliverTo(callback.url(), options));
        QTRY_VERIFY(!callback.requests().isEmpty());
        const auto decoded = decodeEvent(callback.requests().constFirst().body, m_clock.utcNow());
        QVERIFY(decoded);
        QCOMPARE(decoded->event.triggers.size(), 1);
        QCOMPARE(decoded->event.triggers.first().type, u"FIRST_DELIVERY"_s);
        QCOMPARE(decoded->event.vehicle.id, vehicle);
        QCOMPARE(decoded->event.webhookId, webhook);
    }

    void tries_four_times_with_the_same_event_and_another_delivery()
    {
        Callback callback;
        callback.answerWith(500);
        DemoDeliveryOptions options;
        options.every = 5ms;
        options.waitScale = 0.0004;
        QSignalSpy attempted(m_server.get(), &DemoServer::deliveryAttempted);
        QVERIFY(m_server->deliverTo(callback.url(), options));
        const auto fourth = [&] {
            return std::count_if(attempted.begin(), attempted.end(),
                                 [](const auto &of) { return of.at(1).toInt() == 4; });
        };
        QTRY_VERIFY(fourth() >= 1);
        QVERIFY(m_server->deliverTo({}));
        QHash<QString, QSet<QString>> deliveries;
        qsizetype most = 0;
        for (const HttpServerRequest &request : callback.requests()) {
            const auto decoded = decodeEvent(request.body, m_clock.utcNow());
            QVERIFY(decoded);
            QSet<QString> &of = deliveries[decoded->event.eventId];
            QVERIFY(!of.contains(decoded->event.deliveryId));
            of += decoded->event.deliveryId;
            most = std::max(most, of.size());
        }
        QCOMPARE(most, 4);
    }

    void verifies_a_callback()
    {
        Callback callback;
        QSignalSpy verified(m_server.get(), &DemoServer::webhookVerified);
        DemoDeliveryOptions options;
        options.every = 1h;
        QVERIFY(m_server->deliverTo(callback.url(), options));
        m_server->verify();
        QTRY_COMPARE(verified.count(), 1);
        QVERIFY(!verified.takeFirst().first().toBool());
        callback.answerChallengesWith(*m_server->managementToken());
        m_server->verify();
        QTRY_COMPARE(verified.count(), 1);
        QVERIFY(verified.takeFirst().first().toBool());
    }
};

QTEST_GUILESS_MAIN(TestDemoWebhooks)
#include "tst_demowebhooks.moc"
