// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirig.h"
#include "await.h"
#include "connectionsclient.h"

#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;

namespace {

const QString host = u"https://vehicle.test"_s;

QByteArray item(int number, const char *mode = "live", const char *user = "user-1")
{
    const QByteArray id = QByteArray::number(number);
    return "{\"id\":\"c" + id + "\",\"attributes\":{\"vehicle\":{\"make\":\"FIAT\",\"mode\":\"" +
           mode + "\"}},\"relationships\":{\"vehicle\":{\"data\":{\"id\":\"v" + id +
           "\"}},\"user\":{\"data\":{\"id\":\"" + user + "\"}}}}";
}

QByteArray page(const QByteArrayList &items, const QByteArray &next, int total = -1)
{
    QByteArray body = "{\"data\":[" + items.join(',') + "]";
    if (total >= 0)
        body += ",\"meta\":{\"pageNumber\":1,\"totalCount\":" + QByteArray::number(total) + "}";
    return body + ",\"links\":{\"next\":" + (next.isEmpty() ? "null" : '"' + next + '"') + "}}";
}

int numberOf(const QUrl &url)
{
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == u"page[number]")
            return value.toInt();
    }
    return 0;
}

/// A link as the service spells it.
QByteArray nextOf(int number)
{
    return "/v3/connections?page%5Bnumber%5D=" + QByteArray::number(number + 1) +
           "&page%5Bsize%5D=1";
}

} // namespace

class TestConnectionsClient : public QObject
{
    Q_OBJECT

private:
    struct Listing
    {
        QStringList ids;
        QList<int> received;
        std::optional<int> total;
        Result<ConnectionListEnd> end = Failure(ApiError());
    };

    Listing list(const ConnectionQuery &query = {}, int pageSize = 2, const QString &base = host)
    {
        Listing result;
        ConnectionsClient client(&m_rig->caller, QUrl(base));
        auto *call = client.list(query, this, pageSize);
        call->each(this, [&](const ConnectionPage &part) {
            for (const Connection &connection : part.connections)
                result.ids.append(connection.id);
            result.received.append(part.received);
            result.total = part.total;
        });
        result.end = await(call);
        return result;
    }

    void answer(const QByteArray &body, int status = 200) { m_rig->network.answer(status, body); }

    std::unique_ptr<ApiRig> m_rig;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<ApiRig>();
        m_rig->grant();
    }

    void cleanup() { m_rig.reset(); }

    void lists_all_pages_with_exactly_as_many_calls()
    {
        answer(page({item(1), item(2)}, "/v3/connections?page%5Bnumber%5D=2&page%5Bsize%5D=2", 5));
        answer(page({item(3), item(4)},
                    "https://vehicle.test/v3/connections?page%5Bnumber%5D=3&page%5Bsize%5D=2", 5));
        answer(page({item(5)}, {}, 5));
        const Listing found = list();
        QVERIFY(found.end);
        QCOMPARE(found.ids, QStringList({u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s}));
        QCOMPARE(found.received, QList<int>({2, 4, 5}));
        QCOMPARE(found.total, 5);
        QCOMPARE(found.end->pages, 3);
        QCOMPARE(found.end->kept, 5);
        QCOMPARE(found.end->total, 5);
        QCOMPARE(m_rig->paths().at(0),
                 u"/v3/connections?filter%5Bvehicle.mode%5D=live&page%5Bsize%5D=2"
                 "&page%5Bnumber%5D=1"_s);
        QCOMPARE(m_rig->paths().at(1), u"/v3/connections?page%5Bnumber%5D=2&page%5Bsize%5D=2"_s);
        QCOMPARE(m_rig->paths().size(), 3);
        QCOMPARE(m_rig->tokenRequests(), 1);
    }

    void counts_with_one_request_and_no_more()
    {
        answer(page({item(1)}, "/v3/connections?page%5Bnumber%5D=2&page%5Bsize%5D=1", 5));
        ConnectionsClient client(&m_rig->caller, QUrl(host));
        const auto count = await(client.count(this));
        QVERIFY(count);
        QCOMPARE(*count, 5);
        QCOMPARE(m_rig->paths(), QStringList(u"/v3/connections?filter%5Bvehicle.mode%5D=live"
                                             "&page%5Bsize%5D=1&page%5Bnumber%5D=1"_s));
    }

    void a_count_that_cannot_be_had_is_said_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("refused") << 403 << QByteArray("{}") << ApiError::Kind::Permission;
        QTest::newRow("not a list") << 200 << QByteArray("[1]") << ApiError::Kind::Protocol;
    }

    void a_count_that_cannot_be_had_is_said()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        answer(body, status);
        ConnectionsClient client(&m_rig->caller, QUrl(host));
        const auto count = await(client.count(this));
        QVERIFY(!count);
        QTEST(count.error().kind, "kind");
        QCOMPARE(count.error().operation, u"GET /v3/connections"_s);
    }

    void a_list_that_does_not_tell_its_length_has_no_count()
    {
        answer(R"({"connections":[],"paging":{"cursor":null}})");
        ConnectionsClient client(&m_rig->caller, QUrl(host));
        const auto count = await(client.count(this));
        QVERIFY(count);
        QVERIFY(!*count);
    }

    void sends_every_filter_encoded()
    {
        answer(page({}, {}));
        ConnectionQuery query;
        query.userId = u"a&b=c"_s;
        query.externalId = u"Kunde 17/ü"_s;
        query.vehicleId = u"v#1+2"_s;
        query.mode = Mode::Simulated;
        QVERIFY(list(query, 50).end);
        QCOMPARE(m_rig->paths().at(0),
                 u"/v3/connections?filter%5BuserId%5D=a%26b%3Dc&filter%5Buser.externalId%5D="
                 "Kunde%2017%2F%C3%BC&filter%5BvehicleId%5D=v%231%2B2"
                 "&filter%5Bvehicle.mode%5D=simulated&page%5Bsize%5D=50&page%5Bnumber%5D=1"_s);
        QVERIFY(m_rig->network.requests().at(1).header("sc-user-id").isNull());
    }

    void numbered_pages_are_asked_for_ahead_and_handed_out_in_order()
    {
        m_rig->network.setHandler([](const FakeRequest &asked) {
            FakeAnswer result;
            const int number = numberOf(asked.url);
            result.body = page({item(number)}, number < 6 ? nextOf(number) : QByteArray(), 6);
            result.waits = true;
            return result;
        });
        ConnectionsClient client(&m_rig->caller, QUrl(host));
        QStringList ids;
        auto *call = client.list({}, this, 1);
        call->each(this, [&ids](const ConnectionPage &part) {
            ids.append(part.connections.constFirst().id);
        });
        for (const int inFlight : {1, 4, 1}) {
            QTRY_COMPARE(m_rig->network.waiting(), inFlight);
            m_rig->network.releaseBackwards();
        }
        QVERIFY(await(call));
        QCOMPARE(ids, QStringList({u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s, u"c6"_s}));
        QCOMPARE(m_rig->paths().size(), 6);
    }

    void some_pages_are_under_way_at_once_but_not_all()
    {
        answer(page({item(1)}, nextOf(1), 100));
        for (int i = 0; i < 10; ++i)
            m_rig->network.hang();
        ConnectionsClient client(&m_rig->caller, QUrl(host));
        auto *call = client.list({}, this, 1);
        QTRY_COMPARE(m_rig->network.waiting(), 4);
        QTest::qWait(20); // A fifth would come from the event loop; that none does has no signal.
        QCOMPARE(m_rig->network.waiting(), 4);
        QCOMPARE(m_rig->paths().size(), 5);
        delete call;
        QTRY_COMPARE(m_rig->network.waiting(), 0);
    }

    void a_guess_that_fails_is_dropped_for_the_link()
    {
        m_rig->network.setHandler([](const FakeRequest &asked) {
            FakeAnswer result;
            const int number = numberOf(asked.url);
            if (number == 1)
                result.body = page({item(1)}, nextOf(1), 6);
            else if (number == 2)
                result.body = page({item(2)}, "/v3/connections?from=here", 6);
            else if (number > 2)
                result.body = page({item(90 + number)}, nextOf(number), 6);
            else
                result.body = page({item(3)}, {}, 6);
            return result;
        });
        const Listing found = list({}, 1);
        QVERIFY(found.end);
        QCOMPARE(found.ids, QStringList({u"c1"_s, u"c2"_s, u"c3"_s}));
    }

    void a_service_whose_links_cannot_be_guessed_is_not_guessed_at_again()
    {
        m_rig->network.setHandler([](const FakeRequest &asked) {
            FakeAnswer result;
            const int number = numberOf(asked.url);
            const QByteArray snapshot = "&snapshot=" + QByteArray::number(number * 7);
            result.body =
                page({item(number)}, number < 9 ? nextOf(number) + snapshot : QByteArray(), 9);
            return result;
        });
        const Listing found = list({}, 1);
        QVERIFY(found.end);
        QCOMPARE(found.ids.size(), 9);
        QVERIFY2(m_rig->paths().size() <= 9 + 3, qPrintable(m_rig->paths().join(u'\n')));
    }

    void a_list_that_ends_early_ends()
    {
        m_rig->network.setHandler([](const FakeRequest &asked) {
            FakeAnswer result;
            const int number = numberOf(asked.url);
            result.body = page({item(number)}, number < 2 ? nextOf(number) : QByteArray(), 6);
            return result;
        });
        const Listing found = list({}, 1);
        QVERIFY(found.end);
        QCOMPARE(found.ids, QStringList({u"c1"_s, u"c2"_s}));
    }

    void an_empty_list_is_a_list()
    {
        answer(R"({"data":[],"meta":{"pageNumber":1,"pageSize":0,"totalCount":0},)"
               R"("links":{"next":null}})");
        const Listing found = list();
        QVERIFY(found.end);
        QCOMPARE(found.end->pages, 1);
        QCOMPARE(found.end->kept, 0);
        QCOMPARE(found.total, 0);
    }

    void all_modes_are_the_live_and_then_the_simulated_ones()
    {
        answer(page({item(1)}, "/v3/connections?page[number]=2&filter[vehicle.mode]=live", 2));
        answer(page({item(2)}, {}, 2));
        answer(page({item(3, "simulated")}, {}, 1));
        ConnectionQuery query;
        query.mode = Mode::All;
        const Listing found = list(query);
        QVERIFY(found.end);
        QCOMPARE(found.ids, QStringList({u"c1"_s, u"c2"_s, u"c3"_s}));
        QCOMPARE(found.total, 3);
        QCOMPARE(found.received.constLast(), 3);
        QVERIFY(m_rig->paths().at(2).contains(u"mode%5D=simulated"_s));
        QCOMPARE(m_rig->paths().size(), 3);
    }

    void strangers_and_doubles_are_dropped_and_counted()
    {
        answer(page({item(1), item(2, "live", "another"), item(3, "simulated")},
                    "/v3/connections?page[number]=2", 5));
        answer(page({item(1), item(4)}, {}, 5));
        ConnectionQuery query;
        query.userId = u"user-1"_s;
        const Listing found = list(query);
        QVERIFY(found.end);
        QCOMPARE(found.ids, QStringList({u"c1"_s, u"c4"_s}));
        QCOMPARE(found.end->strangers, 2);
        QCOMPARE(found.end->doubles, 1);
        QCOMPARE(found.end->kept, 2);
        QCOMPARE(found.received, QList<int>({3, 5}));
    }

    void reads_the_older_shape_by_its_cursor()
    {
        answer(R"({"connections":[{"userId":"u","vehicleId":"a"},{"userId":"u","vehicleId":"b"},)"
               R"({"userId":"u","vehicleId":"a"}],"paging":{"cursor":"x+/="}})");
        answer(R"({"connections":[{"id":"c9","userId":"u","vehicleId":"c"}],)"
               R"("paging":{"cursor":null}})");
        const Listing found = list();
        QVERIFY(found.end);
        QCOMPARE(found.end->kept, 3);
        QCOMPARE(found.end->doubles, 1);
        QVERIFY(m_rig->paths().at(1).endsWith(u"&cursor=x%2B%2F%3D"_s));
        QVERIFY(!m_rig->paths().at(1).contains(u"number"_s));
    }

    void pages_by_number_where_there_are_no_links()
    {
        const auto numbered = [](int number, const QByteArrayList &items) {
            return "{\"data\":[" + items.join(',') +
                   "],\"meta\":{\"page\":" + QByteArray::number(number) + ",\"totalCount\":5}}";
        };
        answer(numbered(1, {item(1), item(2)}));
        answer(numbered(2, {item(3), item(4)}));
        answer(numbered(3, {item(5)}));
        const Listing found = list();
        QVERIFY(found.end);
        QCOMPARE(found.ids.size(), 5);
        QVERIFY(m_rig->paths().at(2).contains(u"page%5Bnumber%5D=3"_s));
        QCOMPARE(m_rig->paths().size(), 3);
    }

    void a_service_that_ignores_page_numbers_is_found_out()
    {
        const QByteArray always =
            "{\"data\":[" + item(1) + "],\"meta\":{\"pageNumber\":1,\"totalCount\":3}}";
        answer(always);
        answer(always);
        answer(always);
        const Listing found = list();
        QVERIFY(!found.end);
        QCOMPARE(found.end.error().path, u"$.meta.pageNumber"_s);
        QCOMPARE(found.ids, QStringList{u"c1"_s});
    }

    void a_link_that_misleads_ends_the_list_and_keeps_what_came_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("itself") << QByteArray("/v3/connections?page%5Bnumber%5D=1");
        QTest::newRow("page 0") << QByteArray("/v3/connections?page[number]=0");
        QTest::newRow("same, other spelling")
            << QByteArray("https://VEHICLE.test:443/v3/connections?page[number]=1&page[size]=2"
                          "&filter[vehicle%2Emode]=live#x");
        QTest::newRow("other host")
            << QByteArray("https://evil.test/v3/connections?page[number]=2");
        QTest::newRow("other port") << QByteArray("https://vehicle.test:444/v3/connections?p=2");
        QTest::newRow("other scheme") << QByteArray("http://vehicle.test/v3/connections?p=2");
        QTest::newRow("no scheme") << QByteArray("//evil.test/v3/connections?p=2");
        QTest::newRow("user info") << QByteArray("https://vehicle.test@evil.test/v3/connections");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("rubbish") << QByteArray("https://[::1");
    }
    void a_link_that_misleads_ends_the_list_and_keeps_what_came()
    {
        QFETCH(QByteArray, next);
        m_rig->network.answer(200, page({item(1)}, next, 9), {{"SC-Request-Id", "r-7"}});
        const Listing found = list();
        QVERIFY(!found.end);
        QCOMPARE(found.end.error().kind, Kind::Protocol);
        QCOMPARE(found.end.error().path, u"$.links.next"_s);
        QCOMPARE(found.end.error().operation, u"GET /v3/connections"_s);
        QCOMPARE(found.end.error().requestId, u"r-7"_s);
        QCOMPARE(found.ids, QStringList{u"c1"_s});
        QCOMPARE(m_rig->paths().size(), 1);
    }

    void a_circle_of_links_ends()
    {
        m_rig->network.setHandler([](const FakeRequest &asked) {
            FakeAnswer result;
            const bool odd = asked.url.query().contains(u"at=a"_s);
            result.body =
                page({item(odd ? 1 : 2)}, odd ? "/v3/connections?at=b" : "/v3/connections?at=a");
            return result;
        });
        const Listing found = list();
        QVERIFY(!found.end);
        QCOMPARE(found.end.error().kind, Kind::Protocol);
        QCOMPARE(found.ids, QStringList({u"c2"_s, u"c1"_s}));
        QCOMPARE(m_rig->paths().size(), 3);
    }

    void keeps_the_prefix_of_the_host()
    {
        answer(page({item(1)}, "/v3/connections?page[number]=2", 3));
        answer(page({item(2)}, "/gate/way/v3/connections?page[number]=3", 3));
        answer(page({item(3)}, {}, 3));
        QVERIFY(list({}, 1, u"https://vehicle.test/gate/way/"_s).end);
        const QStringList paths = m_rig->paths();
        QVERIFY(paths.at(0).startsWith(u"/gate/way/v3/connections?"_s));
        QVERIFY(paths.at(1).startsWith(u"/gate/way/v3/connections?"_s));
        QVERIFY(paths.at(2).startsWith(u"/gate/way/v3/connections?"_s));
    }

    void a_page_that_cannot_be_read_ends_the_list_and_keeps_what_came()
    {
        answer(page({item(1)}, "/v3/connections?page[number]=2", 3));
        answer(R"({"data":[{"id":"c2","attributes":{"vehicle":{"year":"soon"}}}],)"
               R"("links":{"next":"/v3/connections?page[number]=3"}})");
        m_rig->network.hang();
        const Listing found = list();
        QVERIFY(!found.end);
        QCOMPARE(found.end.error().path, u"$.data[0].attributes.vehicle.year"_s);
        QCOMPARE(found.end.error().status, 200);
        QVERIFY(!found.end.error().body.isEmpty());
        QCOMPARE(found.ids, QStringList{u"c1"_s});
        QTRY_COMPARE(m_rig->network.waiting(), 0);
    }

    void an_error_in_mid_list_keeps_what_came()
    {
        answer(page({item(1)}, "/v3/connections?page[number]=2", 2));
        answer(R"({"errors":[{"type":"BILLING","code":"INVALID_PLAN"}]})", 430);
        const Listing found = list();
        QVERIFY(!found.end);
        QCOMPARE(found.end.error().kind, Kind::Billing);
        QCOMPARE(found.ids, QStringList{u"c1"_s});
    }

    void a_token_revoked_in_mid_list_loses_and_doubles_nothing()
    {
        QList<int> served;
        m_rig->network.setHandler([&served](const FakeRequest &asked) {
            FakeAnswer result;
            const int number = numberOf(asked.url);
            if (asked.url.host() == "iam.test"_L1) {
                result.body = "{\"access_token\":\"token-number-2\"}";
            } else if (number >= 3 && asked.header("authorization") == "Bearer token-number-1") {
                result.status = 401;
            } else {
                served.append(number);
                result.body = page({item(number * 2), item(number * 2 + 1)},
                                   number < 5 ? nextOf(number) : QByteArray(), 10);
            }
            return result;
        });
        const Listing found = list();
        QVERIFY(found.end);
        QCOMPARE(found.end->kept, 10);
        QCOMPARE(found.end->doubles, 0);
        QCOMPARE(served, QList<int>({1, 2, 3, 4, 5}));
        QCOMPARE(m_rig->tokenRequests(), 2);
    }

    void a_big_page_is_read_in_the_background_and_in_order()
    {
        QByteArrayList items;
        for (int i = 0; i < 4000; ++i)
            items.append(item(i));
        answer(page(items, "/v3/connections?page[number]=2", 4001));
        answer(page({item(5000)}, {}, 4001));
        const Listing found = list();
        QVERIFY(found.end);
        QCOMPARE(found.ids.size(), 4001);
        QCOMPARE(found.ids.constLast(), u"c5000"_s);
    }

    void deleting_the_call_stops_the_list()
    {
        ConnectionsClient client(&m_rig->caller, QUrl(host));
        answer(page({item(1)}, "/v3/connections?page[number]=2", 9));
        m_rig->network.hang();
        auto *call = client.list({}, this);
        bool told = false;
        call->each(this, [&](const ConnectionPage &) {
            told = true;
            delete call;
        });
        QTRY_VERIFY(told);
        QTest::qWait(
            10); // Another page would come from the event loop; that none does has no signal.
        QVERIFY(m_rig->paths().size() <= 2);
        QCOMPARE(m_rig->network.waiting(), 0);
    }

    void deleting_the_caller_ends_the_list_as_cancelled()
    {
        auto caller = std::make_unique<ApiCaller>(&m_rig->tokens, &m_rig->transport, &m_rig->budget,
                                                  &m_rig->clock);
        ConnectionsClient client(caller.get(), QUrl(host));
        answer(page({item(1)}, "/v3/connections?page[number]=2", 2));
        m_rig->network.hang();
        auto *call = client.list({}, this);
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        caller.reset();
        QCOMPARE(await(call).error().kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestConnectionsClient)
#include "tst_connectionsclient.moc"
