// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "freshids.h"
#include "loopback.h"
#include "replay.h"
#include "signature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// Answers every request with what it is told to, and keeps what came.
class Receiver : public QObject
{
public:
    struct Came
    {
        QByteArray head;
        QByteArray body;
    };

    explicit Receiver(const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_server.listen(address);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QString url(const QString &host = u"127.0.0.1"_s) const
    {
        return u"http://%1:%2/hook"_s.arg(host).arg(m_server.serverPort());
    }
    bool isListening() const { return m_server.isListening(); }

    QList<Came> came;
    QByteArray answer = "HTTP/1.1 204 No Content\r\n\r\n";
    int connections = 0;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        while (true) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = buffer.left(end);
            const qsizetype at = head.toLower().indexOf("content-length:");
            const qsizetype size =
                at < 0 ? 0 : head.mid(at + 15, 12).split('\r').first().trimmed().toInt();
            if (buffer.size() < end + 4 + size)
                return;
            came.append({head, buffer.mid(end + 4, size)});
            buffer.remove(0, end + 4 + size);
            if (!answer.isEmpty())
                socket->write(answer);
        }
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

constexpr char body[] =
    R"({"eventId":"e-1","eventType":"VEHICLE_STATE", "meta":{"deliveryId":"d-1","deliveredAt":1780222662654}})";

ReplayPlan planFor(const Receiver &receiver)
{
    ReplayPlan plan;
    plan.target = *loopbackTarget(receiver.url());
    plan.request.method = "POST";
    plan.request.headers = {{"SC-Signature", "abc"},
                            {"Content-Length", "7"},
                            {"Host", "evil.test"},
                            {"Cookie", "a=b"},
                            {"X-Bad", "a\r\nX-Injected: 1"}};
    plan.request.body = body;
    return plan;
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void goes_to_this_computer_alone_data();
    void goes_to_this_computer_alone();
    void refuses_every_other_address_data();
    void refuses_every_other_address();
    void sends_the_body_as_it_is();
    void repeats_side_by_side_with_new_ids_and_signatures();
    void follows_no_redirect();
    void counts_refusals_and_shows_the_first();
    void tells_where_nobody_listens();
    void finds_localhost_on_the_other_address();
    void ends_when_deleted();
    void gives_up_on_silence();
    void new_ids_change_nothing_else();
};

void TestReplay::goes_to_this_computer_alone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << u"http://127.0.0.1:3000/hook"_s << u"127.0.0.1"_s;
    QTest::newRow("no scheme") << u"127.0.0.1:3000"_s << u"127.0.0.1"_s;
    QTest::newRow("of the net") << u"http://127.8.9.10/"_s << u"127.8.9.10"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80/"_s << u"::1"_s;
    QTest::newRow("localhost") << u"https://localhost:8443/x?y=z"_s << u"127.0.0.1"_s;
    QTest::newRow("capitals") << u"HTTP://LOCALHOST"_s << u"127.0.0.1"_s;
    QTest::newRow("mapped") << u"http://[::ffff:127.0.0.1]/"_s << u"127.0.0.1"_s;
}

void TestReplay::goes_to_this_computer_alone()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const auto target = loopbackTarget(text);
    QVERIFY(target);
    QCOMPARE(target->url.host(), host);
}

void TestReplay::refuses_every_other_address_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"https://example.com/",
                             "http://10.0.0.1/",
                             "http://192.168.1.1",
                             "http://0.0.0.0:80",
                             "http://[::]/",
                             "http://127.0.0.1.example.com/",
                             "http://localhost.example.com/",
                             "http://localhost./",
                             "http://example.com#@127.0.0.1/",
                             "http://127.0.0.1@example.com/",
                             "http://user:pw@127.0.0.1/",
                             "ftp://127.0.0.1/",
                             "file:///etc/passwd",
                             "http://",
                             "http://[fe80::1%25lo]/",
                             "http://[::ffff:10.0.0.1]/",
                             "http://128.0.0.1/",
                             "http://myhost/",
                             "",
                             "::1",
                             "http://[::2]/",
                             "javascript://127.0.0.1/"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestReplay::refuses_every_other_address()
{
    QFETCH(QString, text);
    LoopbackFault why = LoopbackFault::NoUrl;
    QVERIFY(!loopbackTarget(text, &why));
}

void TestReplay::sends_the_body_as_it_is()
{
    Receiver receiver;
    const auto result = await(replay(planFor(receiver), this));
    QVERIFY(result);
    QCOMPARE(result->sent, 1);
    QCOMPARE(result->accepted, 1);
    QCOMPARE(result->byStatus, (QMap<int, int>{{204, 1}}));
    QVERIFY(result->p50.count() > 0);
    QCOMPARE(receiver.came.size(), 1);
    const auto came = receiver.came.first();
    QCOMPARE(came.body, QByteArray(body));
    const QByteArray head = came.head.toLower();
    QVERIFY(head.startsWith("post /hook http/1.1"));
    QVERIFY(head.contains("\r\nsc-signature: abc"));
    QVERIFY(head.contains("\r\nhost: 127.0.0.1:"));
    QVERIFY(head.contains("\r\ncontent-type: application/json"));
    for (const char *absent : {"evil.test", "cookie", "x-bad", "injected", "content-length: 7\r"})
        QVERIFY2(!head.contains(absent), absent);
}

void TestReplay::repeats_side_by_side_with_new_ids_and_signatures()
{
    Receiver receiver;
    ReplayPlan plan = planFor(receiver);
    plan.times = 200;
    plan.parallel = 16;
    plan.hasNewIds = true;
    std::vector<BenchKeys::Named> named;
    QByteArray text("amt");
    text.detach();
    named.push_back({u"Fleet"_s, SecretBytes::take(text)});
    plan.keys = std::make_shared<const BenchKeys>(std::move(named));
    plan.key = 0;
    const auto result = await(replay(plan, this));
    QVERIFY(result);
    QCOMPARE(result->sent, 200);
    QCOMPARE(result->accepted, 200);
    QVERIFY(result->p50 <= result->p99 && result->p99 <= result->slowest);
    QSet<QString> events;
    for (const auto &came : receiver.came) {
        events.insert(QJsonDocument::fromJson(came.body)["eventId"_L1].toString());
        QVERIFY(came.head.toLower().contains("sc-signature: " + plan.keys->sign(0, came.body)));
    }
    QCOMPARE(events.size(), 200);
    QVERIFY(receiver.connections > 6 && receiver.connections <= 18);
}

void TestReplay::follows_no_redirect()
{
    Receiver elsewhere;
    Receiver receiver;
    receiver.answer = "HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toLatin1() +
                      "\r\nContent-Length: 0\r\n\r\n";
    const auto result = await(replay(planFor(receiver), this));
    QVERIFY(result);
    QCOMPARE(result->byStatus, (QMap<int, int>{{302, 1}}));
    QCOMPARE(result->accepted, 0);
    QVERIFY(elsewhere.came.isEmpty());
}

void TestReplay::counts_refusals_and_shows_the_first()
{
    Receiver receiver;
    receiver.answer = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 9\r\n\r\nsignature";
    ReplayPlan plan = planFor(receiver);
    plan.times = 20;
    const auto result = await(replay(plan, this));
    QVERIFY(result);
    QCOMPARE(result->byStatus, (QMap<int, int>{{401, 20}}));
    QCOMPARE(result->failures.size(), 5);
    QCOMPARE(result->failures.first().number, 1);
    QCOMPARE(result->failures.first().status, 401);
    QCOMPARE(result->failures.first().detail, u"signature"_s);
    QCOMPARE(result->firstAnswer, QByteArray("signature"));
}

void TestReplay::tells_where_nobody_listens()
{
    ReplayPlan plan;
    {
        const Receiver gone;
        plan = planFor(gone);
    }
    plan.times = 3;
    const auto result = await(replay(plan, this));
    QVERIFY(result);
    QCOMPARE(result->sent, 3);
    QCOMPARE(result->unanswered, 3);
    QCOMPARE(result->failures.size(), 3);
    QVERIFY(!result->failures.first().detail.isEmpty());
}

void TestReplay::finds_localhost_on_the_other_address()
{
    const Receiver receiver(QHostAddress::LocalHostIPv6);
    if (!receiver.isListening())
        QSKIP("this computer has no ::1");
    ReplayPlan plan = planFor(receiver);
    plan.target = *loopbackTarget(receiver.url(u"localhost"_s));
    plan.times = 3;
    const auto result = await(replay(plan, this));
    QVERIFY(result);
    QCOMPARE(result->accepted, 3);
    QVERIFY(receiver.came.first().head.toLower().contains("\r\nhost: localhost:"));
}

void TestReplay::ends_when_deleted()
{
    Receiver receiver;
    ReplayPlan plan = planFor(receiver);
    plan.times = 10'000;
    auto *call = replay(plan, this);
    QTRY_VERIFY(receiver.came.size() > 3);
    delete call;
    const qsizetype sent = receiver.came.size();
    QTest::qWait(0);
    QVERIFY(receiver.came.size() <= sent + 1);
}

void TestReplay::gives_up_on_silence()
{
    Receiver receiver;
    receiver.answer.clear();
    ReplayPlan plan = planFor(receiver);
    plan.patience = std::chrono::milliseconds(50);
    const auto result = await(replay(plan, this));
    QVERIFY(result);
    QCOMPARE(result->unanswered, 1);
}

void TestReplay::new_ids_change_nothing_else()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    const QByteArray fresh = withFreshIds(body, now);
    QVERIFY(fresh.startsWith("{\"eventId\":\""));
    QVERIFY(fresh.contains("\"eventType\":\"VEHICLE_STATE\", \"meta\":{"));
    QVERIFY(fresh.contains("\"deliveredAt\":1790000000123}"));
    QVERIFY(!fresh.contains("e-1") && !fresh.contains("d-1"));
    QVERIFY(withFreshIds(R"({"meta":{"deliveredAt":1758238800}})", now).contains(":1790000000}"));
    QVERIFY(withFreshIds(R"({"meta":{"deliveredAt":"2025-07-31T19:38:42.332Z"}})", now)
                .contains("\"2026-09-21T14:13:20.123Z\""));
    QCOMPARE(withFreshIds("no json", now), QByteArray("no json"));
    QCOMPARE(withFreshIds("{\"eventId\":null}", now), QByteArray("{\"eventId\":null}"));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
