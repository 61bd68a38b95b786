// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirig.h"
#include "await.h"
#include "subscriptionsclient.h"
#include "webhooksclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using State = CommandOutcome::State;

namespace {

const QString host = u"https://management.test"_s;
const SubscriptionWish wish{u"webhook-1"_s, u"user-1"_s, u"vehicle-1"_s};

QByteArray item(int number, const char *webhook = "webhook-1", const char *mode = "live")
{
    const QByteArray id = QByteArray::number(number);
    return "{\"id\":\"s" + id + "\",\"attributes\":{\"vehicle\":{\"mode\":\"" + mode +
           "\"}},\"relationships\":{\"webhook\":{\"data\":{\"id\":\"" + webhook +
           "\"}},\"user\":{\"data\":{\"id\":\"u" + id + "\"}},\"vehicle\":{\"data\":{\"id\":\"v" +
           id + "\"}}}}";
}

QByteArray page(const QByteArrayList &items, const QByteArray &next, int total)
{
    return "{\"data\":[" + items.join(',') +
           "],\"meta\":{\"pageNumber\":1,\"totalCount\":" + QByteArray::number(total) +
           "},\"links\":{\"next\":" + (next.isEmpty() ? "null" : '"' + next + '"') + "}}";
}

QByteArray refusal(const char *status, const char *type, const char *code)
{
    return QByteArray("{\"errors\":[{\"status\":\"") + status + "\",\"type\":\"" + type +
           "\",\"code\":\"" + code + "\",\"detail\":\"No.\"}]}";
}

} // namespace

class TestSubscriptionsClient : public QObject
{
    Q_OBJECT

private:
    struct Listing
    {
        QStringList ids;
        std::optional<int> total;
        Result<ListEnd> end = Failure(ApiError());
    };

    Listing list(const SubscriptionQuery &query)
    {
        Listing result;
        auto *call = m_client->list(query, this);
        call->each(this, [&](const SubscriptionPage &part) {
            for (const Subscription &found : part.subscriptions)
                result.ids.append(found.id);
            result.total = part.total;
        });
        result.end = await<ListEnd>(call);
        return result;
    }

    void answer(const QByteArray &body, int status = 200) { m_rig->network.answer(status, body); }
    CommandOutcome add() { return *await(m_client->add(wish, this)); }
    CommandOutcome remove(const QString &id = u"s1"_s)
    {
        Subscription of;
        of.id = id;
        return *await(m_client->remove(of, this));
    }

    std::unique_ptr<ApiRig> m_rig;
    std::unique_ptr<SubscriptionsClient> m_client;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<ApiRig>();
        m_client = std::make_unique<SubscriptionsClient>(&m_rig->caller, QUrl(host));
        m_rig->grant();
    }

    void cleanup()
    {
        m_client.reset();
        m_rig.reset();
    }

    void lists_pages_whose_links_leave_the_version_out()
    {
        answer(page({item(1), item(2)},
                    "/subscriptions?page%5Bnumber%5D=2&page%5Bsize%5D=100&filter%5Bvehicle.mode%"
                    "5D=live",
                    3));
        answer(page({item(3)}, {}, 3));
        SubscriptionQuery query;
        query.mode = Mode::Live;
        const Listing found = list(query);
        QVERIFY(found.end);
        QCOMPARE(found.ids, QStringList({u"s1"_s, u"s2"_s, u"s3"_s}));
        QCOMPARE(found.total, 3);
        QCOMPARE(found.end->kept, 3);
        QCOMPARE(m_rig->paths().at(0),
                 u"/v3/subscriptions?filter%5Bvehicle.mode%5D=live&page%5Bsize%5D=100"
                 "&page%5Bnumber%5D=1"_s);
        QVERIFY(m_rig->paths().at(1).startsWith(u"/v3/subscriptions?page%5Bnumber%5D=2"_s));
        QCOMPARE(m_rig->budget.left(), m_rig->budget.limits().capacity);
    }

    void a_filter_that_is_ignored_there_is_kept_here()
    {
        answer(
            page({item(1), item(2, "another"), item(3, "webhook-1", "simulated"), item(1)}, {}, 4));
        SubscriptionQuery query;
        query.webhookId = u"webhook-1"_s;
        query.userId = u"u1"_s;
        query.vehicleId = u"v1"_s;
        query.mode = Mode::Live;
        const Listing found = list(query);
        QCOMPARE(found.ids, QStringList({u"s1"_s}));
        QCOMPARE(found.end->strangers, 2);
        QCOMPARE(found.end->doubles, 1);
        QCOMPARE(m_rig->paths().at(0),
                 u"/v3/subscriptions?filter%5BwebhookId%5D=webhook-1&filter%5BuserId%5D=u1"
                 "&filter%5BvehicleId%5D=v1&filter%5Bvehicle.mode%5D=live&page%5Bsize%5D=100"
                 "&page%5Bnumber%5D=1"_s);
    }

    void all_modes_are_two_lists()
    {
        answer(page({item(1)}, {}, 1));
        answer(page({item(2, "webhook-1", "simulated")}, {}, 1));
        const Listing found = list({});
        QCOMPARE(found.ids, QStringList({u"s1"_s, u"s2"_s}));
        QCOMPARE(found.total, 2);
        QVERIFY(m_rig->paths().at(1).contains(u"mode%5D=simulated"_s));
    }

    void a_page_that_was_cut_is_asked_for_again()
    {
        answer(page({item(1)}, {}, 1).left(40));
        answer(page({item(1)}, {}, 1));
        SubscriptionQuery query;
        query.mode = Mode::Live;
        QCOMPARE(list(query).ids, QStringList({u"s1"_s}));
        for (int i = 0; i < SubscriptionsClient::tries; ++i)
            answer(R"({"data":[{}]})");
        const Listing broken = list(query);
        QVERIFY(!broken.end);
        QCOMPARE(broken.end.error().path, u"$.data[0].id"_s);
    }

    void asks_for_a_subscription_with_all_three()
    {
        answer(R"({"meta":{"message":"subscription creation in progress"}})", 202);
        const CommandOutcome outcome = add();
        QCOMPARE(outcome.state, State::Done);
        QCOMPARE(outcome.execution.status, u"subscription creation in progress"_s);
        QCOMPARE(changeOfAdding(outcome), SubscriptionChange::Accepted);
        const FakeRequest &sent = m_rig->network.requests().constLast();
        QCOMPARE(sent.method, "POST");
        QCOMPARE(sent.url, QUrl(host + u"/v3/subscriptions"_s));
        QCOMPARE(sent.header("Content-Type"), "application/json");
        const QJsonObject attributes = QJsonDocument::fromJson(sent.body)
                                           .object()["data"_L1]
                                           .toObject()["attributes"_L1]
                                           .toObject();
        QCOMPARE(attributes, QJsonObject({{u"webhookId"_s, u"webhook-1"_s},
                                          {u"userId"_s, u"user-1"_s},
                                          {u"vehicleId"_s, u"vehicle-1"_s}}));
        QCOMPARE(m_rig->budget.left(), m_rig->budget.limits().capacity);
        QVERIFY(!(*await(m_client->add({u"w"_s, {}, u"v"_s}, this))).isSent);
    }

    void tells_what_came_of_it_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<SubscriptionChange>("added");
        QTest::addColumn<SubscriptionChange>("removed");
        using Change = SubscriptionChange;
        const auto row = [](const char *name, int status, const QByteArray &body, Change added,
                            Change removed) {
            QTest::newRow(name) << status << body << added << removed;
        };
        row("nothing said", 204, {}, Change::Accepted, Change::Removed);
        row("a page of a gateway", 200, "<p>OK</p>", Change::Unknown, Change::Unknown);
        row("an error inside", 202, refusal("409", "SUBSCRIPTION", "EXISTS"), Change::Already,
            Change::Refused);
        row("409", 409, refusal("409", "CONFLICT", "ALREADY_EXISTS"), Change::Already,
            Change::Refused);
        row("409 without words", 409, {}, Change::Already, Change::Refused);
        row("404", 404, refusal("404", "RESOURCE_NOT_FOUND", "NOT_FOUND"), Change::Refused,
            Change::Gone);
        row("a wrong path", 404, refusal("404", "RESOURCE_NOT_FOUND", "INVALID_PATH"),
            Change::Refused, Change::Refused);
        row("400", 400, refusal("400", "VALIDATION", "BAD_REQUEST"), Change::Refused,
            Change::Refused);
        row("403", 403, refusal("403", "AUTHENTICATION", "ACCESS_DENIED"), Change::Refused,
            Change::Refused);
        row("500", 500, refusal("500", "SERVER", "INTERNAL"), Change::Unknown, Change::Unknown);
    }

    void tells_what_came_of_it()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(SubscriptionChange, added);
        QFETCH(SubscriptionChange, removed);
        answer(body, status);
        QCOMPARE(changeOfAdding(add()), added);
        answer(body, status);
        QCOMPARE(changeOfRemoval(remove()), removed);
        QCOMPARE(m_rig->paths().size(), 2); // each once
    }

    void a_refused_token_is_renewed_and_it_is_sent_once_more()
    {
        answer(refusal("401", "AUTHENTICATION", "UNAUTHORIZED"), 401);
        m_rig->grant(2);
        answer({}, 204);
        QCOMPARE(changeOfRemoval(remove(u"a/b"_s)), SubscriptionChange::Removed);
        QCOMPARE(m_rig->paths(),
                 QStringList({u"/v3/subscriptions/a%2Fb"_s, u"/v3/subscriptions/a%2Fb"_s}));
        QVERIFY(!remove(u".."_s).isSent);
    }

    void read_only_and_other_commands_send_nothing()
    {
        Access access;
        access.readOnly = Access::ReadOnly::ThisRun;
        m_rig->transport.setAccess(access);
        QCOMPARE(add().error.kind, Kind::Forbidden);
        access.readOnly = Access::ReadOnly::Off;
        access.deeds = QStringList{u"subscription-add"_s};
        m_rig->transport.setAccess(access);
        const CommandOutcome refused = remove();
        QCOMPARE(refused.error.code, u"POLICY"_s);
        QVERIFY(!refused.isSent);
        answer({}, 202);
        QCOMPARE(add().state, State::Done);
        QCOMPARE(m_rig->paths().size(), 1);
    }

    void lists_each_webhook_once()
    {
        WebhooksClient webhooks(&m_rig->caller, QUrl(host));
        answer(R"({"data":[{"id":"a","attributes":{"name":"One"}},{"id":"b"}],)"
               R"("meta":{"totalCount":3},"links":{"next":"/webhooks?page[number]=2"}})");
        answer(R"({"data":[{"id":"b"},{"id":"c"}],"links":{"next":null}})");
        const auto found = await(webhooks.list(this));
        QVERIFY(found);
        QCOMPARE(found->size(), 3);
        QCOMPARE(found->first().name, u"One"_s);
        QCOMPARE(m_rig->paths().at(0), u"/v3/webhooks?page%5Bsize%5D=100&page%5Bnumber%5D=1"_s);
        QCOMPARE(QUrl(m_rig->paths().at(1)).path(), u"/v3/webhooks"_s);

        answer(R"({"data":{"id":"c","attributes":{"isEnabled":false}}})");
        const auto one = await(webhooks.webhook(u"c"_s, this));
        QVERIFY(one);
        QCOMPARE(one->isEnabled, false);
        answer(refusal("404", "RESOURCE_NOT_FOUND", "WEBHOOK_NOT_FOUND"), 404);
        QCOMPARE(await(webhooks.webhook(u"d"_s, this)).error().kind, Kind::NotFound);
        answer(R"({"data":{"attributes":{}}})");
        const auto broken = await(webhooks.webhook(u"c"_s, this));
        QCOMPARE(broken.error().path, u"$.data.id"_s);
        QCOMPARE(broken.error().operation, u"GET /v3/webhooks/c"_s);
    }

    void names_the_host_of_a_callback()
    {
        QCOMPARE(hostOf(u"https://hooks.example.com/a?b"_s), u"hooks.example.com"_s);
        QCOMPARE(hostOf(u"https://hooks.example.com:8443/a"_s), u"hooks.example.com:8443"_s);
        QCOMPARE(hostOf(u"nothing"_s), u"nothing"_s);
        QCOMPARE(hostOf({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionsClient)
#include "tst_subscriptionsclient.moc"
