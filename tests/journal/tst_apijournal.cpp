// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal holds of what a session sends, over real HTTP on a loopback port.
#include "apicaller.h"
#include "apisession.h"
#include "await.h"
#include "budget.h"
#include "clock.h"
#include "connectionsclient.h"
#include "fulldisk.h"
#include "journalrig.h"
#include "rawserver.h"
#include "requestlog.h"
#include "tokensource.h"
#include "transport.h"
#include "vehiclesclient.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using JournalKind = JournalEntry::Kind;

namespace {

const QByteArray secretText = "canary-secret-0123456789";
const QByteArray tokenText = "canary-token-0123456789";

} // namespace

class TestApiJournal : public QObject
{
    Q_OBJECT

private:
    static void serve(const QByteArray &request, QTcpSocket *socket)
    {
        if (request.startsWith("POST /oauth2/token "))
            socket->write(
                RawServer::answer("{\"access_token\":\"" + tokenText + "\",\"expires_in\":3600}"));
        else if (request.contains("/connections?"))
            socket->write(RawServer::answer(
                R"({"data":[{"id":"c1"}],"meta":{"totalCount":1},"links":{"next":null}})"));
        else if (request.contains("/signals "))
            socket->write(RawServer::answer(R"({"data":[{"id":"odometer-traveleddistance"}]})"));
        else if (request.startsWith("POST ")) // repeats what came, as a debugging proxy would
            socket->write(RawServer::answer(
                "{\"errors\":[{\"detail\":\"" +
                    QByteArray(request).replace('"', ' ').replace("\r\n", " ") + "\"}]}",
                "409 Conflict"));
        else
            socket->write(RawServer::answer(R"({"data":{"id":"v1"}})"));
    }

    void point(const QUrl &host)
    {
        m_rig->application.hosts.iam = host;
        m_rig->application.hosts.vehicle = host;
        m_rig->secrets.put(m_rig->application, secretText);
        m_session = std::make_unique<ApiSession>(m_rig->application, &m_rig->secrets, &m_log,
                                                 &m_clock, Access());
        m_session->setJournal(m_journal.get());
    }

    QList<JournalRecord> records()
    {
        (void)await(m_journal->settle(this));
        QList<JournalRecord> all;
        for (const QByteArray &bytes : JournalRig::stored(m_rig->file()))
            all.append(*recordFrom({bytes.constData(), std::size_t(bytes.size())}));
        return all;
    }

    HttpRequest lock(const QUrl &host) const
    {
        HttpRequest request;
        request.method = "POST";
        request.url = host;
        request.url.setPath(u"/v3/vehicles/v1/commands/lock"_s);
        request.headers = {{"sc-user-id", "u1"}, {"Content-Type", "application/json"}};
        request.body = R"({"limit":80})";
        request.deed = u"security-lock"_s;
        request.purpose.vehicleId = u"v1"_s;
        return request;
    }

    std::unique_ptr<JournalRig> m_rig;
    std::unique_ptr<FileJournal> m_journal;
    std::unique_ptr<ApiSession> m_session;
    RequestLog m_log;
    SystemClock m_clock;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<JournalRig>();
        m_journal = m_rig->open();
    }

    void cleanup()
    {
        m_session.reset();
        m_journal.reset();
    }

    void reads_are_noted_with_whom_they_were_about()
    {
        RawServer server(serve);
        point(server.url());
        ConnectionQuery query;
        query.userId = u"u7"_s;
        QVERIFY(await(m_session->connections()->list(query, this)));
        QVERIFY(await(m_session->vehicles()->readings(u"v1"_s, u"u1"_s, this)));
        const auto all = records();
        QCOMPARE(all.size(), 5); // begun, token asked for, token, list, readings
        QCOMPARE(all[1].entry.kind, JournalKind::Token);
        QVERIFY(all[1].entry.facts.value("asked"_L1).toBool());
        QCOMPARE(all[2].entry.status, 200);
        QCOMPARE(all[2].entry.facts.value("lifetime"_L1).toInt(), 3600);
        QCOMPARE(all[2].author.clientId, u"client_TEST"_s);
        QCOMPARE(all[3].entry.kind, JournalKind::Request);
        QCOMPARE(all[3].entry.what, u"GET /v3/connections"_s);
        QCOMPARE(all[3].entry.userId, u"u7"_s);
        QCOMPARE(all[3].entry.cost, 0);
        QCOMPARE(all[4].entry.vehicleId, u"v1"_s);
        QCOMPARE(all[4].entry.userId, u"u1"_s);
        QCOMPARE(all[4].entry.cost, 1);
        QCOMPARE(all[4].entry.status, 200);
        const qint64 trace = all[4].entry.facts.value("trace"_L1).toInteger();
        QVERIFY(trace > 0);
        QCOMPARE(m_log.exchanges().constLast().trace, quint64(trace));
    }

    void a_deed_is_on_the_disk_before_it_is_sent()
    {
        bool wasWritten = false;
        RawServer server([&](const QByteArray &request, QTcpSocket *socket) {
            if (request.contains("/commands/lock"))
                wasWritten =
                    JournalRig::stored(m_rig->file()).constLast().contains("\"kind\":\"deed\"");
            serve(request, socket);
        });
        m_rig->application.hosts.iam = server.url();
        m_rig->secrets.put(m_rig->application, secretText);
        QNetworkAccessManager manager;
        Transport transport(&manager, &m_log, &m_clock);
        TokenSource tokens(m_rig->application, &m_rig->secrets, &transport, &m_clock);
        Budget budget({}, &m_clock);
        ApiCaller caller(&tokens, &transport, &budget, &m_clock);
        caller.setJournal(m_journal.get());
        QVERIFY(!await(caller.send(lock(server.url()), this)));
        QVERIFY(wasWritten);
        const auto all = records();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[1].entry.what, u"security-lock"_s);
        QCOMPARE(all[1].entry.vehicleId, u"v1"_s);
        QCOMPARE(all[1].entry.facts.value("body"_L1).toObject().value("limit"_L1).toInt(), 80);
        QCOMPARE(all[2].entry.kind, JournalKind::Answer);
        QCOMPARE(all[2].entry.about, all[1].number);
        QCOMPARE(all[2].entry.status, 409);
        // What was echoed is there, the token in it is not.
        QFile file(m_rig->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFile log(m_rig->file() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll() + log.readAll();
        QVERIFY(bytes.contains("security-lock"));
        QVERIFY(bytes.contains("sc-user-id"));
        QVERIFY(!bytes.contains(tokenText));
        QVERIFY(!bytes.contains(secretText));
    }

    void a_deed_that_is_cut_off_has_an_end_too()
    {
        RawServer server([](const QByteArray &request, QTcpSocket *socket) {
            if (request.startsWith("POST /oauth2"))
                serve(request, socket);
        });
        m_rig->application.hosts.iam = server.url();
        m_rig->secrets.put(m_rig->application, secretText);
        QNetworkAccessManager manager;
        Transport transport(&manager, &m_log, &m_clock);
        TokenSource tokens(m_rig->application, &m_rig->secrets, &transport, &m_clock);
        Budget budget({}, &m_clock);
        ApiCaller caller(&tokens, &transport, &budget, &m_clock);
        caller.setJournal(m_journal.get());
        auto *call = caller.send(lock(server.url()), this);
        QTRY_COMPARE(server.requests().size(), 2);
        delete call;
        const auto all = records();
        QCOMPARE(all.last().entry.kind, JournalKind::Answer);
        QCOMPARE(all.last().entry.facts.value("error"_L1).toObject().value("kind"_L1).toString(),
                 u"Cancelled"_s);
        QVERIFY(!all.last().entry.facts.contains("sent"_L1));
    }

    void with_a_full_disk_nothing_is_sent()
    {
        RawServer server(serve);
        (void)await(m_journal->settle(this));
        point(server.url());
        const FullDisk full(1);
        const auto list = await(m_session->connections()->list({}, this));
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ApiError::Kind::Storage);
        QCOMPARE(list.error().code, u"JOURNAL"_s);
        QVERIFY(list.error().isUnsent);
        const auto readings = await(m_session->vehicles()->readings(u"v1"_s, u"u1"_s, this));
        QVERIFY(!readings);
        QCOMPARE(readings.error().code, u"JOURNAL"_s);
        QCOMPARE(server.requests().size(), 0);
        QCOMPARE(server.connections(), 0);
    }

    void a_disk_that_fills_up_stops_what_reads()
    {
        RawServer server(serve);
        point(server.url());
        QVERIFY(await(m_session->vehicles()->vehicle(u"v1"_s, this)));
        const FullDisk full(1);
        QTRY_VERIFY(m_journal->fault());
        const auto before = server.requests().size();
        QVERIFY(!await(m_session->vehicles()->vehicle(u"v1"_s, this)));
        QCOMPARE(server.requests().size(), before);
    }

    void a_journal_that_is_gone_lets_nothing_be_sent_any_more()
    {
        RawServer server(serve);
        point(server.url());
        QVERIFY(await(m_session->vehicles()->vehicle(u"v1"_s, this)));
        const auto before = server.requests().size();
        m_journal.reset();
        const auto read = await(m_session->vehicles()->vehicle(u"v1"_s, this));
        QCOMPARE(read.error().kind, ApiError::Kind::Storage);
        QCOMPARE(read.error().code, u"JOURNAL"_s);
        const auto token = [this] { return await(m_session->tokens()->token(this)); };
        m_session->tokens()->retire(*token());
        QCOMPARE(token().error().code, u"JOURNAL"_s);
        QCOMPARE(server.requests().size(), before);
    }
};

QTEST_GUILESS_MAIN(TestApiJournal)
#include "tst_apijournal.moc"
