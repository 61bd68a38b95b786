// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicclock.h"
#include "democlient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDemoServer : public QObject
{
    Q_OBJECT

    AtomicClock m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;

    static QString idOf(const QJsonValue &row, QStringView what)
    {
        return row[u"relationships"][what][u"data"][u"id"].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        DemoOptions options;
        options.clock = &m_clock;
        m_server = std::make_unique<DemoServer>(options);
        QVERIFY(m_server->start());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_client = std::make_unique<DemoClient>(*m_server);
        QCOMPARE(m_client->logIn().status, 200);
    }

    void describes_its_application()
    {
        const Application application = m_server->application();
        QVERIFY(application.hosts.iam.host() == u"127.0.0.1"_s);
        QCOMPARE(application.secretPlace, SecretPlace::Demo);
        static const QRegularExpression form(u"^client_[0-9A-Z]{26}$"_s);
        QVERIFY(form.match(application.clientId).hasMatch());
        DemoServer other;
        QVERIFY(!other.secret()->equals(*m_server->secret()));
    }

    void gives_a_token_for_the_right_credentials()
    {
        const int before = m_server->tokenRequests();
        const QJsonObject form = m_client->logIn().json();
        QCOMPARE(form[u"token_type"].toString(), u"Bearer"_s);
        QCOMPARE(form[u"expires_in"].toInt(), 3600);
        const QByteArray first = form[u"access_token"].toString().toUtf8();

        const QJsonObject body{{u"grant_type"_s, u"client_credentials"_s},
                               {u"client_id"_s, m_server->application().clientId},
                               {u"client_secret"_s, QString::fromUtf8(m_client->clientSecret())}};
        const DemoAnswer json =
            m_client->postToken("application/json", QJsonDocument(body).toJson());
        QCOMPARE(json.status, 200);
        QVERIFY(json.json()[u"access_token"].toString().toUtf8() != first);
        QCOMPARE(m_server->tokenRequests(), before + 2);
    }

    void refuses_other_credentials_the_oauth_way_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const QByteArray id = m_server->application().clientId.toUtf8();
        const QByteArray grant = "grant_type=client_credentials";
        QTest::newRow("nothing") << QByteArray() << 400 << u"invalid_request"_s;
        QTest::newRow("no secret") << grant + "&client_id=" + id << 400 << u"invalid_request"_s;
        QTest::newRow("no grant") << "client_id=" + id + "&client_secret=x" << 400
                                  << u"invalid_request"_s;
        QTest::newRow("wrong secret")
            << grant + "&client_id=" + id + "&client_secret=x" << 401 << u"invalid_client"_s;
        QTest::newRow("wrong id") << grant + "&client_id=x&client_secret=" +
                                         DemoClient(*m_server).clientSecret()
                                  << 401 << u"invalid_client"_s;
        QTest::newRow("wrong grant") << "grant_type=password&client_id=" + id + "&client_secret=x"
                                     << 400 << u"unsupported_grant_type"_s;
    }

    void refuses_other_credentials_the_oauth_way()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        const DemoAnswer answer = m_client->postToken("application/x-www-form-urlencoded", body);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json()[u"error"].toString(), error);
        QVERIFY(!answer.json()[u"error_description"].toString().isEmpty());
    }

    void answers_401_without_a_good_token()
    {
        const QByteArray good = m_client->token;
        for (const QByteArray &token : {QByteArray(), QByteArray("demo.x"), good + 'x'}) {
            m_client->token = token;
            const DemoAnswer answer = m_client->get(u"/v3/connections"_s);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.firstError()[u"status"].toString(), u"401"_s);
            QCOMPARE(answer.firstError()[u"type"].toString(), u"AUTHENTICATION"_s);
            QCOMPARE(answer.firstError()[u"code"].toString(), u"UNAUTHORIZED"_s);
            QVERIFY(!answer.requestId.isEmpty());
        }
    }

    void lets_tokens_run_out_and_be_revoked()
    {
        m_clock.advance(3599s);
        QCOMPARE(m_client->get(u"/v3/connections"_s).status, 200);
        m_clock.advance(2s);
        QCOMPARE(m_client->get(u"/v3/connections"_s).status, 401);
        m_client->logIn();
        QCOMPARE(m_client->get(u"/v3/connections"_s).status, 200);
        m_server->revokeTokens();
        QCOMPARE(m_client->get(u"/v3/connections"_s).status, 401);
        m_client->logIn();
        QCOMPARE(m_client->get(u"/v3/connections"_s).status, 200);
    }

    void lists_ten_live_connections_by_default()
    {
        const int before = m_server->listRequests();
        const DemoAnswer answer = m_client->get(u"/v3/connections"_s);
        QCOMPARE(m_server->listRequests(), before + 1);
        QVERIFY(!answer.requestId.isEmpty());
        const QJsonObject json = answer.json();
        QCOMPARE(json[u"data"].toArray().size(), 10);
        QCOMPARE(json[u"meta"][u"pageNumber"].toInt(), 1);
        QCOMPARE(json[u"meta"][u"pageSize"].toInt(), 10);
        QCOMPARE(json[u"meta"][u"orderBy"].toString(), u"createdAt"_s);
        QCOMPARE(json[u"meta"][u"orderDirection"].toString(), u"DESC"_s);
        QVERIFY(json[u"meta"][u"totalCount"].toInt() > 300);
        QVERIFY(json[u"links"][u"next"].toString().contains(
            u"page%5Bnumber%5D=2&page%5Bsize%5D=10&filter%5Bvehicle.mode%5D=live"));
        QVERIFY(json[u"links"][u"prev"].isNull());

        const QJsonValue first = json[u"data"][0];
        QCOMPARE(first[u"type"].toString(), u"connection"_s);
        QCOMPARE(idOf(first, u"user"), m_server->firstUserId());
        QCOMPARE(idOf(first, u"vehicle"), m_server->firstVehicleId());
        QCOMPARE(first[u"attributes"][u"user"][u"externalId"].toString(), u"C-10442"_s);
        QCOMPARE(first[u"attributes"][u"vehicle"][u"mode"].toString(), u"live"_s);
        QVERIFY(first[u"attributes"][u"permissions"].toArray().size() > 20);
        QVERIFY(first[u"meta"][u"createdAt"].toString().endsWith(u'Z'));
    }

    void lists_each_connection_once_over_all_pages()
    {
        QSet<QString> ids;
        qsizetype rows = 0;
        for (const QString &mode : {u"live"_s, u"simulated"_s}) {
            const QJsonArray all =
                m_client->all(u"/v3/connections?page[size]=37&filter[vehicle.mode]="_s + mode);
            QString last;
            for (const QJsonValue &row : all) {
                ids.insert(row[u"id"].toString());
                QCOMPARE(row[u"attributes"][u"vehicle"][u"mode"].toString(), mode);
                const QString created = row[u"meta"][u"createdAt"].toString();
                QVERIFY(last.isEmpty() || created <= last);
                last = created;
            }
            QVERIFY(!all.isEmpty());
            rows += all.size();
        }
        QCOMPARE(ids.size(), rows);
        QVERIFY(rows >= 420);
    }

    void caps_the_page_and_ends_the_pages()
    {
        const QJsonObject large = m_client->get(u"/v3/connections?page[size]=5000"_s).json();
        QCOMPARE(large[u"data"].toArray().size(), 100);
        QCOMPARE(large[u"meta"][u"pageSize"].toInt(), 100);
        const QJsonObject beyond = m_client->get(u"/v3/connections?page[number]=999"_s).json();
        QVERIFY(beyond[u"data"].toArray().isEmpty());
        QVERIFY(beyond[u"links"][u"next"].isNull());
        const QJsonObject second = m_client->get(u"/v3/connections?page[number]=2"_s).json();
        QVERIFY(second[u"links"][u"prev"].toString().contains(u"page%5Bnumber%5D=1"));
        for (const QString &bad : {u"page[size]=0"_s, u"page[size]=x"_s, u"page[number]=-1"_s,
                                   u"filter[vehicle.mode]=none"_s}) {
            const DemoAnswer answer = m_client->get(u"/v3/connections?"_s + bad);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.firstError()[u"type"].toString(), u"VALIDATION"_s);
        }
    }

    void filters_as_asked_and_ignores_other_filters()
    {
        const QString user = m_server->firstUserId();
        const auto total = [this](const QString &query, const DemoHeaders &headers = {}) {
            return m_client->get(u"/v3/connections?"_s + query, headers)
                .json()[u"meta"][u"totalCount"]
                .toInt(-1);
        };
        const int everything = total({});
        QCOMPARE(total(u"filter[userId]="_s + user), 6);
        QCOMPARE(total(u"filter%5BuserId%5D="_s + user), 6);
        QCOMPARE(total({}, {{"sc-user-id", user.toUtf8()}}), 6);
        QCOMPARE(total(u"filter[user.externalId]=C-10442"_s), 6);
        QCOMPARE(total(u"filter[vehicleId]="_s + m_server->firstVehicleId()), 1);
        QCOMPARE(total(u"filter[userId]="_s + user + u"&filter[vehicle.mode]=simulated"_s), 0);
        QCOMPARE(total(u"filter[user_id]="_s + user), everything);

        const QJsonObject none = m_client->get(u"/v3/connections?filter[userId]=nobody"_s).json();
        QVERIFY(none[u"data"].toArray().isEmpty());
        QCOMPARE(none[u"meta"][u"pageSize"].toInt(-1), 0);
        QCOMPARE(none[u"meta"][u"totalCount"].toInt(-1), 0);
        QVERIFY(none[u"links"][u"next"].isNull());
        QVERIFY(none[u"links"][u"self"].toString().contains(u"page%5Bsize%5D=10"));
    }

    void keeps_a_filter_in_its_links()
    {
        const QString user = m_server->firstUserId();
        QCOMPARE(m_client->all(u"/v3/connections?page[size]=2&filter[userId]="_s + user).size(), 6);
        const QString odd = u"filter[user.externalId]=a%26b%22c"_s;
        const QJsonObject json = m_client->get(u"/v3/connections?"_s + odd).json();
        QVERIFY(
            json[u"links"][u"self"].toString().endsWith(u"&filter%5Buser.externalId%5D=a%26b%22c"));
    }

    void tells_of_one_connection()
    {
        const QJsonValue row = m_client->get(u"/v3/connections"_s).json()[u"data"][0];
        const DemoAnswer answer = m_client->get(u"/v3/connections/"_s + row[u"id"].toString());
        QCOMPARE(answer.status, 200);
        const QJsonValue one = answer.json()[u"data"];
        QCOMPARE(one[u"id"], row[u"id"]);
        QCOMPARE(one[u"relationships"], row[u"relationships"]);
        QVERIFY(one[u"attributes"][u"user"].isUndefined());
        QCOMPARE(m_client->get(u"/v3/connections/x"_s).status, 404);
    }

    void tells_of_a_vehicle()
    {
        const QString id = m_server->firstVehicleId();
        const QJsonObject json = m_client->get(u"/v3/vehicles/"_s + id).json();
        QCOMPARE(json[u"data"][u"id"].toString(), id);
        QCOMPARE(json[u"data"][u"attributes"][u"make"].toString(), u"TESLA"_s);
        QCOMPARE(json[u"data"][u"attributes"][u"powertrainType"].toString(), u"BEV"_s);

        const DemoAnswer absent = m_client->get(u"/v3/vehicles/no%22ne"_s);
        QCOMPARE(absent.status, 404);
        QCOMPARE(absent.firstError()[u"code"].toString(), u"VEHICLE_NOT_FOUND"_s);
        QCOMPARE(absent.firstError()[u"detail"].toString(), u"Vehicle with ID no\"ne not found"_s);
        QCOMPARE(absent.firstError()[u"meta"][u"debug"][u"requestId"].toString().toUtf8(),
                 absent.requestId);
    }

    void tells_the_signals_of_a_vehicle()
    {
        const QString id = m_server->firstVehicleId();
        const QString user = m_server->firstUserId();
        const QJsonObject all = m_client->signalsOf(id, user).json();
        QVERIFY(all[u"data"].toArray().size() >= 85);
        QCOMPARE(all[u"meta"][u"totalCount"].toInt(), int(all[u"data"].toArray().size()));
        QCOMPARE(all[u"included"][u"vehicle"][u"id"].toString(), id);

        const QJsonObject one =
            m_client->signalsOf(id, user, u"vehicleidentification-vin"_s).json();
        QCOMPARE(one[u"data"][u"attributes"][u"body"][u"value"].toString().size(), 17);
        QVERIFY(one[u"data"][u"meta"][u"oemUpdatedAt"].isUndefined());
        QVERIFY(!one[u"data"][u"meta"][u"ingestedAt"].toString().isEmpty());
    }

    void refuses_signals_with_the_errors_of_the_contract()
    {
        const QString id = m_server->firstVehicleId();
        const QString user = m_server->firstUserId();
        const DemoAnswer noUser = m_client->get(u"/v3/vehicles/"_s + id + u"/signals"_s);
        QCOMPARE(noUser.status, 400);
        QCOMPARE(noUser.firstError()[u"code"].toString(), u"MISSING_PARAMETER"_s);
        QCOMPARE(noUser.firstError()[u"detail"].toString(), u"missing userId"_s);

        const DemoAnswer noSignal = m_client->signalsOf(id, user, u"vin"_s);
        QCOMPARE(noSignal.status, 404);
        QCOMPARE(noSignal.firstError()[u"code"].toString(), u"SIGNAL_NOT_FOUND"_s);
        QCOMPARE(m_client->signalsOf(u"none"_s, user).firstError()[u"code"].toString(),
                 u"VEHICLE_NOT_FOUND"_s);
        QCOMPARE(m_client->signalsOf(id, u"nobody"_s).status, 403);
        QCOMPARE(m_client->get(u"/v3/vehicles/"_s + id + u"/odometer"_s).firstError()[u"code"],
                 QJsonValue(u"INVALID_PATH"_s));
        QCOMPARE(m_client->get(u"/v2/nothing"_s).status, 404);
    }

    void holds_an_empty_store_and_vehicles_that_refuse()
    {
        QSet<int> statuses;
        int empty = 0;
        const QJsonArray all = m_client->all(u"/v3/connections?page[size]=100"_s);
        for (const QJsonValue &row : all) {
            const DemoAnswer answer =
                m_client->signalsOf(idOf(row, u"vehicle"), idOf(row, u"user"));
            statuses.insert(answer.status);
            if (answer.status == 200 && answer.json()[u"data"].toArray().isEmpty())
                ++empty;
        }
        QVERIFY(empty > 5);
        QCOMPARE(statuses, (QSet<int>{200, 430, 502}));
    }

    void moves_with_the_clock()
    {
        const auto charge = [this] {
            return m_client
                ->signalsOf(m_server->firstVehicleId(), m_server->firstUserId(),
                            u"tractionbattery-stateofcharge"_s)
                .body;
        };
        const QByteArray before = charge();
        QCOMPARE(charge(), before);
        m_clock.advance(20min);
        QVERIFY(charge() != before);
    }

    void is_the_same_for_the_same_seed()
    {
        DemoServer again;
        QVERIFY(again.start());
        QCOMPARE(again.firstUserId(), m_server->firstUserId());
        QCOMPARE(again.firstVehicleId(), m_server->firstVehicleId());
        QCOMPARE(again.application().clientId, m_server->application().clientId);
        DemoOptions options;
        options.seed = 7;
        QVERIFY(DemoServer(options).firstUserId() != m_server->firstUserId());
    }

    void lists_two_thousand_vehicles_of_one_user()
    {
        DemoOptions options;
        options.firstUserVehicles = 2000;
        DemoServer server(options);
        QVERIFY(server.start());
        DemoClient client(server);
        client.logIn();
        const QJsonArray all =
            client.all(u"/v3/connections?page[size]=100&filter[userId]="_s + server.firstUserId());
        QCOMPARE(all.size(), 2000);
        QCOMPARE(server.listRequests(), 20);
        QCOMPARE(server.tokenRequests(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
