// SPDX-License-Identifier: GPL-3.0-or-later
// Everything put together, over real HTTP on a loopback port.
#include "access.h"
#include "apisession.h"
#include "await.h"
#include "clock.h"
#include "connectionsclient.h"
#include "memorysecretstore.h"
#include "rawserver.h"
#include "requestlog.h"
#include "tokensource.h"
#include "vehiclesclient.h"

#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

class TestApiSession : public QObject
{
    Q_OBJECT

private:
    static void serve(const QByteArray &request, QTcpSocket *socket)
    {
        if (request.startsWith("POST /oauth2/token "))
            socket->write(RawServer::answer(R"({"access_token":"token-1","expires_in":3600})"));
        else if (request.contains("/connections?"))
            socket->write(RawServer::answer(
                R"({"data":[{"id":"c1"}],"meta":{"totalCount":1},"links":{"next":null}})"));
        else if (request.contains("/signals "))
            socket->write(RawServer::answer(R"({"data":[{"id":"odometer-traveleddistance"}]})"));
        else
            socket->write(RawServer::answer(R"({"data":{"id":"v1"}})"));
    }

    Application applicationAt(const QUrl &host)
    {
        Application application;
        application.id = u"the-test"_s;
        application.clientId = u"client_TEST"_s;
        application.hosts.iam = host;
        application.hosts.vehicle = host;
        m_secrets.put(application, "a-secret-of-the-tests");
        return application;
    }

    MemorySecretStore m_secrets;
    RequestLog m_log;
    SystemClock m_clock;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lists_and_reads_with_one_token()
    {
        RawServer server(serve);
        ApiSession session(applicationAt(server.url()), &m_secrets, &m_log, &m_clock, Access());
        QCOMPARE(session.application().clientId, u"client_TEST"_s);
        QCOMPARE(await(session.connections()->list({}, this))->kept, 1);
        QCOMPARE(await(session.vehicles()->vehicle(u"v1"_s, this))->id, u"v1"_s);
        QCOMPARE(await(session.vehicles()->readings(u"v1"_s, u"u1"_s, this))->set.readings.size(),
                 1);
        QCOMPARE(server.requests().size(), 4);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(session.tokens()->state().obtained, 1);
        QCOMPARE(m_log.exchanges().size(), 4);
    }

    void deleting_the_session_ends_its_calls_as_cancelled()
    {
        RawServer server([](const QByteArray &request, QTcpSocket *socket) {
            if (request.startsWith("POST "))
                serve(request, socket);
        });
        auto session = std::make_unique<ApiSession>(applicationAt(server.url()), &m_secrets, &m_log,
                                                    &m_clock, Access());
        auto *list = session->connections()->list({}, this);
        auto *vehicle = session->vehicles()->vehicle(u"v"_s, this);
        auto *readings = session->vehicles()->readings(u"v"_s, u"u"_s, this);
        QTRY_COMPARE(server.requests().size(), 4);
        session.reset();
        QList<Kind> kinds;
        list->then(this, [&](const auto &result) { kinds.append(result.error().kind); });
        vehicle->then(this, [&](const auto &result) { kinds.append(result.error().kind); });
        readings->then(this, [&](const auto &result) { kinds.append(result.error().kind); });
        QTRY_COMPARE(kinds, QList<Kind>(3, Kind::Cancelled));
    }

    void deleting_the_session_while_the_token_is_awaited()
    {
        RawServer server([](const QByteArray &, QTcpSocket *) {});
        auto session = std::make_unique<ApiSession>(applicationAt(server.url()), &m_secrets, &m_log,
                                                    &m_clock, Access());
        auto *list = session->connections()->list({}, this);
        QTRY_COMPARE(server.requests().size(), 1);
        session.reset();
        QCOMPARE(await(list).error().kind, Kind::Cancelled);
    }

    void may_be_deleted_by_whoever_hears_of_an_answer()
    {
        RawServer server(serve);
        auto session = std::make_unique<ApiSession>(applicationAt(server.url()), &m_secrets, &m_log,
                                                    &m_clock, Access());
        bool told = false;
        auto *list = session->connections()->list({}, this);
        list->each(this, [&](const ConnectionPage &) { session.reset(); });
        list->then(this, [&](const Result<ConnectionListEnd> &) { told = true; });
        QTRY_VERIFY(told);
        QVERIFY(!session);
    }

    void may_be_deleted_by_whoever_hears_of_a_request()
    {
        RawServer server(serve);
        RequestLog log;
        auto session = std::make_unique<ApiSession>(applicationAt(server.url()), &m_secrets, &log,
                                                    &m_clock, Access());
        connect(&log, &RequestLog::recorded, this, [&] { session.reset(); });
        QVERIFY(!await(session->connections()->list({}, this)));
        QVERIFY(!session);
    }

    void refuses_every_call_when_the_ca_file_cannot_be_read()
    {
        RawServer server(serve);
        Application application = applicationAt(server.url());
        application.caFile = u"/nowhere/ca.pem"_s;
        ApiSession session(application, &m_secrets, &m_log, &m_clock, Access());
        const auto answer = await(session.vehicles()->vehicle(u"v"_s, this));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Storage);
        QVERIFY(answer.error().detail.contains(u"/nowhere/ca.pem"_s));
        QVERIFY(server.requests().isEmpty());
    }

    void sends_nothing_in_the_clear_to_another_machine()
    {
        ApiSession session(applicationAt(QUrl(u"http://iam.smartcar.test"_s)), &m_secrets, &m_log,
                           &m_clock, Access());
        const qsizetype before = m_log.exchanges().size();
        QCOMPARE(await(session.tokens()->token(this)).error().kind, Kind::Usage);
        QCOMPARE(m_log.exchanges().size(), before);
    }
};

QTEST_GUILESS_MAIN(TestApiSession)
#include "tst_apisession.moc"
