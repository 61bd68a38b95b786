// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirig.h"
#include "await.h"
#include "commandsclient.h"
#include "connectionsclient.h"
#include "deedcall.h"
#include "rawserver.h"
#include "usersclient.h"

#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using State = CommandOutcome::State;

namespace {

const QByteArray done = R"({"data":{"id":"exec_1","attributes":{"status":{"value":"SUCCESS"}}}})";

QByteArray refusal(const char *status, const char *type, const char *code)
{
    return QByteArray("{\"errors\":[{\"status\":\"") + status + "\",\"type\":\"" + type +
           "\",\"code\":\"" + code + "\"}]}";
}

/// The rig on a real network, for what Qt makes of a connection.
struct WireRig
{
    explicit WireRig(RawServer::Handler handler)
        : server(std::move(handler))
    {
        Application application = ApiRig::testApplication();
        secrets.put(application, "a-secret-of-the-tests");
        application.hosts.iam = server.url();
        tokens = std::make_unique<TokenSource>(application, &secrets, &transport, &clock);
        caller = std::make_unique<ApiCaller>(tokens.get(), &transport, &budget, &clock);
        client = std::make_unique<CommandsClient>(caller.get(), server.url());
    }

    int commands() const
    {
        int count = 0;
        for (const QByteArray &request : server.requests())
            count += request.startsWith("POST /v3/vehicles/") ? 1 : 0;
        return count;
    }

    static QByteArray token()
    {
        return RawServer::answer(R"({"access_token":"t","token_type":"Bearer","expires_in":3600})");
    }

    RawServer server;
    QNetworkAccessManager network;
    RequestLog log;
    SystemClock clock;
    MemorySecretStore secrets;
    Transport transport{&network, &log, &clock};
    Budget budget{Limits(), &clock};
    std::unique_ptr<TokenSource> tokens;
    std::unique_ptr<ApiCaller> caller;
    std::unique_ptr<CommandsClient> client;
};

} // namespace

class TestCommandsClient : public QObject
{
    Q_OBJECT

private:
    CommandOutcome send(const VehicleCommand &command, const QString &user = u"user-1"_s)
    {
        return *await(m_client->send(u"vehicle-1"_s, user, command, this));
    }

    CommandOutcome unlock() { return send({Deed::SecurityUnlock, {}}); }

    const FakeRequest &sent() const { return m_rig->network.requests().last(); }

    std::unique_ptr<ApiRig> m_rig;
    std::unique_ptr<CommandsClient> m_client;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<ApiRig>();
        m_rig->grant();
        m_client =
            std::make_unique<CommandsClient>(&m_rig->caller, QUrl(u"https://vehicle.test"_s));
    }

    void cleanup()
    {
        m_client.reset();
        m_rig.reset();
    }

    void sends_a_command_in_the_users_name()
    {
        m_rig->network.answer(200, done, {{"SC-Request-Id", "r-1"}});
        const CommandOutcome outcome = unlock();
        QCOMPARE(outcome.state, State::Done);
        QCOMPARE(outcome.execution.id, u"exec_1"_s);
        QCOMPARE(outcome.execution.requestId, u"r-1"_s);
        QCOMPARE(sent().method, "POST");
        QCOMPARE(m_rig->paths(), QStringList{u"/v3/vehicles/vehicle-1/commands/security/unlock"_s});
        QCOMPARE(sent().header("sc-user-id"), "user-1");
        QVERIFY(sent().body.isEmpty());
        QVERIFY(sent().header("Content-Type").isEmpty());
        QCOMPARE(m_rig->budget.callsThisMonth(u"vehicle-1"_s), 1);
    }

    void sends_what_a_command_takes()
    {
        m_rig->network.answer(200, done);
        QCOMPARE(send({Deed::ChargeSetLimit, ChargePercent{80}}).state, State::Done);
        QCOMPARE(sent().body, R"({"data":{"attributes":{"percent":80}}})");
        QCOMPARE(sent().header("Content-Type"), "application/json");
    }

    void deletes_a_schedule_by_its_id()
    {
        m_rig->network.answer(204, {});
        QCOMPARE(send({Deed::ScheduleDelete, ScheduleId{u"a/b"_s}}).state, State::Done);
        QCOMPARE(sent().method, "DELETE");
        QCOMPARE(m_rig->paths(), QStringList{u"/v3/vehicles/vehicle-1/charge-schedules/a%2Fb"_s});
    }

    void sends_nothing_that_makes_no_sense()
    {
        const CommandOutcome wrong = send({Deed::ChargeSetLimit, ChargePercent{20}});
        QCOMPARE(wrong.state, State::Refused);
        QVERIFY(!wrong.isSent);
        QCOMPARE(wrong.error.kind, Kind::Usage);
        QCOMPARE(send({Deed::SecurityLock, {}}, {}).error.kind, Kind::Usage);
        QVERIFY(m_rig->network.requests().isEmpty());
    }

    void is_refused_with_words()
    {
        m_rig->network.answer(409, refusal("409", "VEHICLE_STATE", "ASLEEP"));
        const CommandOutcome outcome = unlock();
        QCOMPARE(outcome.state, State::Refused);
        QVERIFY(outcome.isSent);
        QCOMPARE(outcome.error.kind, Kind::VehicleState);
        QCOMPARE(outcome.error.code, u"ASLEEP"_s);
    }

    void does_not_repeat_by_itself_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("state");
        for (const int status : {400, 403, 404, 409, 429, 430, 501})
            QTest::addRow("%d", status) << status << int(State::Refused);
        for (const int status : {302, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << int(State::Unknown);
    }

    void does_not_repeat_by_itself()
    {
        QFETCH(int, status);
        QFETCH(int, state);
        m_rig->network.answer(status, {}, {{"Retry-After", "1"}});
        QCOMPARE(int(unlock().state), state);
        QCOMPARE(m_rig->paths().size(), 1);
        QVERIFY(m_rig->waits.isEmpty());
    }

    void goes_once_more_only_with_a_new_token()
    {
        m_rig->network.answer(401, refusal("401", "AUTHENTICATION", "UNAUTHORIZED"));
        m_rig->grant(2);
        m_rig->network.answer(200, done);
        QCOMPARE(unlock().state, State::Done);
        QCOMPARE(m_rig->paths().size(), 2);

        m_rig->network.answer(401, refusal("401", "AUTHENTICATION", "UNAUTHORIZED"));
        m_rig->grant(3);
        m_rig->network.answer(401, refusal("401", "AUTHENTICATION", "UNAUTHORIZED"));
        const CommandOutcome refused = unlock();
        QCOMPARE(refused.state, State::Refused);
        QCOMPARE(refused.error.kind, Kind::Auth);
        QCOMPARE(m_rig->paths().size(), 4);
    }

    void what_needs_a_token_that_is_refused_is_not_sent()
    {
        ApiRig rig;
        rig.network.answer(401, R"({"error":"invalid_client"})");
        CommandsClient client(&rig.caller, QUrl(u"https://vehicle.test"_s));
        const auto outcome =
            *await(client.send(u"vehicle-1"_s, u"user-1"_s, {Deed::SecurityLock, {}}, this));
        QCOMPARE(outcome.state, State::Refused);
        QVERIFY(!outcome.isSent);
        QVERIFY(outcome.error.isUnsent);
        QVERIFY(rig.paths().isEmpty());
    }

    void a_late_answer_is_read_to_its_end()
    {
        m_rig->network.answer(202, done);
        QCOMPARE(unlock().state, State::Done);
        m_rig->network.answer(202, refusal("409", "VEHICLE_STATE", "UNREACHABLE"),
                              {{"SC-Request-Id", "r-2"}});
        const CommandOutcome late = unlock();
        QCOMPARE(late.state, State::Refused);
        QCOMPARE(late.error.status, 409);
        QCOMPARE(late.error.requestId, u"r-2"_s);
        QCOMPARE(late.error.operation, u"POST /v3/vehicles/vehicle-1/commands/security/unlock"_s);
        for (const QByteArray &body : {QByteArray(), done.left(30), QByteArray("<p>OK</p>")}) {
            m_rig->network.answer(202, body);
            QCOMPARE(unlock().state, State::Unknown);
        }
    }

    void a_command_is_done_only_with_words()
    {
        m_rig->network.answer(204, {});
        QCOMPARE(unlock().state, State::Unknown);
        m_rig->network.answer(202, {});
        QCOMPARE(send({Deed::ScheduleDelete, ScheduleId{u"s"_s}}).state, State::Unknown);
    }

    void a_lost_connection_leaves_it_open()
    {
        m_rig->network.fail(QNetworkReply::RemoteHostClosedError);
        const CommandOutcome lost = unlock();
        QCOMPARE(lost.state, State::Unknown);
        QVERIFY(lost.isSent);
        QCOMPARE(lost.error.kind, Kind::Offline);
        m_rig->network.fail(QNetworkReply::ConnectionRefusedError);
        const CommandOutcome unsent = unlock();
        QCOMPARE(unsent.state, State::Refused);
        QVERIFY(!unsent.isSent);
        QCOMPARE(m_rig->paths().size(), 2);
    }

    void closing_the_session_leaves_open_what_is_on_its_way()
    {
        m_rig->network.hang();
        QPointer call = m_client->send(u"vehicle-1"_s, u"user-1"_s, {Deed::SecurityLock, {}}, this);
        std::optional<CommandOutcome> outcome;
        call->then(this, [&](const Result<CommandOutcome> &ended) { outcome = *ended; });
        QTRY_COMPARE(m_rig->network.waiting(), 1);
        m_client.reset();
        m_rig.reset();
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->state, State::Unknown);
        QCOMPARE(outcome->error.kind, Kind::Cancelled);
    }

    void removes_a_connection_and_a_user()
    {
        ConnectionsClient connections(&m_rig->caller, QUrl(u"https://vehicle.test"_s));
        UsersClient users(&m_rig->caller, QUrl(u"https://vehicle.test"_s));
        m_rig->network.answer(204, {});
        m_rig->network.answer(204, {});
        m_rig->network.answer(404, refusal("404", "RESOURCE_NOT_FOUND", "CONNECTION_NOT_FOUND"));
        QCOMPARE(await(connections.remove(u"c-1"_s, this))->state, State::Done);
        QCOMPARE(await(users.remove(u"u-1"_s, this))->state, State::Done);
        QCOMPARE(await(connections.remove(u"c-1"_s, this))->error.kind, Kind::NotFound);
        QCOMPARE(m_rig->paths(), QStringList({u"/v3/connections/c-1"_s, u"/v3/users/u-1"_s,
                                              u"/v3/connections/c-1"_s}));
        QCOMPARE(sent().method, "DELETE");
        QCOMPARE(m_rig->budget.left(), m_rig->budget.limits().capacity);
        QVERIFY(!await(users.remove(u".."_s, this))->isSent);
    }

    void leaves_once_when_the_connection_is_closed_on_it()
    {
        WireRig rig([](const QByteArray &request, QTcpSocket *socket) {
            if (request.startsWith("POST /oauth2/token"))
                socket->write(WireRig::token());
            else
                socket->disconnectFromHost();
        });
        // On a kept connection, and on a new one, with a body and without.
        for (const VehicleCommand &command : {VehicleCommand{Deed::SecurityUnlock, {}},
                                              {Deed::ChargeSetLimit, ChargePercent{80}}}) {
            const int before = rig.commands();
            const auto outcome =
                *await(rig.client->send(u"vehicle-1"_s, u"user-1"_s, command, this));
            QCOMPARE(outcome.state, State::Unknown);
            QVERIFY(outcome.isSent);
            QCOMPARE(rig.commands(), before + 1);
        }
    }

    void waits_longer_for_a_command_than_for_a_read()
    {
        QVERIFY(deedTimeout > std::chrono::seconds(175));
        // Chunk by chunk, without a length, as the service writes a late answer.
        WireRig rig([](const QByteArray &request, QTcpSocket *socket) {
            if (request.startsWith("POST /oauth2/token")) {
                socket->write(WireRig::token());
                return;
            }
            socket->write("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n");
            socket->flush();
            QTimer::singleShot(20, socket, [socket] {
                socket->write(QByteArray::number(done.size(), 16) + "\r\n" + done + "\r\n");
                socket->flush();
                QTimer::singleShot(20, socket, [socket] { socket->write("0\r\n\r\n"); });
            });
        });
        const auto outcome =
            *await(rig.client->send(u"vehicle-1"_s, u"user-1"_s, {Deed::SecurityLock, {}}, this));
        QCOMPARE(outcome.state, State::Done);
        QCOMPARE(rig.commands(), 1);
    }

    void a_late_answer_that_is_cut_is_unknown()
    {
        WireRig rig([](const QByteArray &request, QTcpSocket *socket) {
            if (request.startsWith("POST /oauth2/token")) {
                socket->write(WireRig::token());
                return;
            }
            socket->write("HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n");
            socket->write("10\r\n" + done.left(16) + "\r\n");
            socket->disconnectFromHost();
        });
        const auto outcome =
            *await(rig.client->send(u"vehicle-1"_s, u"user-1"_s, {Deed::SecurityLock, {}}, this));
        QCOMPARE(outcome.state, State::Unknown);
        QCOMPARE(rig.commands(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandsClient)
#include "tst_commandsclient.moc"
