// SPDX-License-Identifier: GPL-3.0-or-later
// What the transport makes of a real network stack and of servers that misbehave.
#include "application.h"
#include "await.h"
#include "clock.h"
#include "network.h"
#include "rawserver.h"
#include "requestlog.h"
#include "transport.h"

#include <QPointer>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;

namespace {

// gzip of 8 MiB of zeros, made by hand from deflate's stored form would not be small; so this is
// written by the test with qCompress and given a gzip frame.
QByteArray gzipOf(const QByteArray &plain)
{
    // qCompress: 4 bytes of length, then zlib: 2 bytes of header, deflate, 4 bytes of Adler-32.
    const QByteArray zlib = qCompress(plain, 9);
    const QByteArray deflate = zlib.mid(6, zlib.size() - 10);
    quint32 crc = 0xffffffff;
    for (const char c : plain) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    crc = ~crc;
    QByteArray gzip = QByteArray::fromHex("1f8b08000000000000ff") + deflate;
    for (const quint32 number : {crc, static_cast<quint32>(plain.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            gzip.append(static_cast<char>(number >> shift & 0xff));
    }
    return gzip;
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private:
    Result<HttpAnswer> get(
        const RawServer &server,
        const std::function<void(HttpRequest &)> &change = [](HttpRequest &) {})
    {
        HttpRequest request;
        request.url = server.url();
        request.url.setPath(u"/v3/connections"_s);
        change(request);
        return await(m_transport->send(request, this));
    }

    SystemClock m_clock;
    RequestLog m_log;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Transport> m_transport;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_network = std::make_unique<Network>(Application());
        m_transport = std::make_unique<Transport>(m_network->manager(), &m_log, &m_clock);
        m_transport->prepareWith(m_network.get());
    }

    void cleanup()
    {
        m_transport.reset();
        m_network.reset();
    }

    void sends_what_it_says_and_nothing_else()
    {
        RawServer server([](const QByteArray &, QTcpSocket *socket) {
            socket->write(RawServer::answer("{}", "200 OK", "Set-Cookie: a=b\r\n"));
        });
        QByteArray token("a-token-of-this-test");
        const Secret bearer = std::make_shared<const SecretBytes>(SecretBytes::take(token));
        const auto answer = get(server, [&](HttpRequest &request) { request.bearer = bearer; });
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->header("set-cookie").isEmpty());
        QVERIFY(get(server));
        QCOMPARE(server.connections(), 1);
        const QByteArray first = server.requests().at(0);
        QVERIFY(first.startsWith("GET /v3/connections HTTP/1.1\r\n"));
        QVERIFY(first.contains("\r\nAuthorization: Bearer a-token-of-this-test\r\n"));
        QVERIFY(first.contains("\r\nUser-Agent: Motorpool/" MOTORPOOL_VERSION "\r\n"));
        QVERIFY(first.contains("gzip"));
        QVERIFY(!first.contains("h2c"));
        QVERIFY(!server.requests().at(1).contains("Cookie"));
        QVERIFY(!server.requests().at(1).contains("Authorization"));
    }

    void writes_the_secret_into_the_form_percent_encoded()
    {
        RawServer server(
            [](const QByteArray &, QTcpSocket *socket) { socket->write(RawServer::answer("{}")); });
        QByteArray text("p&=+ %ä/");
        const Secret secret = std::make_shared<const SecretBytes>(SecretBytes::take(text));
        const auto answer = get(server, [&](HttpRequest &request) {
            request.method = "POST";
            request.body = "grant_type=client_credentials&client_id=client_X";
            request.formSecret = secret;
            request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        });
        QVERIFY(answer);
        const QByteArray sent = server.requests().at(0);
        QVERIFY(sent.startsWith("POST "));
        QCOMPARE(sent.mid(sent.indexOf("\r\n\r\n") + 4),
                 QByteArray("grant_type=client_credentials&client_id=client_X&client_secret="
                            "p%26%3D%2B%20%25%C3%A4%2F"));
        QVERIFY(sent.toLower().contains("\r\ncontent-length: 88\r\n"));
    }

    void follows_no_redirect()
    {
        RawServer server([](const QByteArray &, QTcpSocket *socket) {
            socket->write(RawServer::answer({}, "302 Found", "Location: /elsewhere\r\n"));
        });
        const auto answer = get(server);
        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(server.requests().size(), 1);
    }

    void brings_answers_of_every_status_with_their_bodies_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status :
             {"400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found",
              "409 Conflict", "410 Gone", "418 Teapot", "429 Too Many", "430 Limit", "500 Fault",
              "501 No", "502 Bad", "503 Busy", "504 Late", "599 Odd"})
            QTest::addRow("%s", status) << QByteArray(status);
    }
    void brings_answers_of_every_status_with_their_bodies()
    {
        QFETCH(QByteArray, status);
        RawServer server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write(
                RawServer::answer("{\"a\":1}", status, "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        });
        const auto answer = get(server);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, status.left(3).toInt());
        QCOMPARE(answer->body, "{\"a\":1}");
        QCOMPARE(server.requests().size(), 1);
    }

    void never_takes_a_cut_answer_for_a_whole_one_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("content length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":[]}");
        QTest::newRow("content length, status 500")
            << QByteArray("HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\n{\"data\":[]}");
        QTest::newRow("content length, close")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{}");
        QTest::newRow("chunked, between chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"data\":[\r\n");
        QTest::newRow("chunked, in a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"data\":[");
        QTest::newRow("chunked, close")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: "
                          "chunked\r\n\r\n9\r\n{\"data\":[\r\n");
        QTest::newRow("no body yet")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        const QByteArray whole = gzipOf("{\"data\":[" + QByteArray(2000, ' ') + "]}");
        const QByteArray half = whole.left(whole.size() - 12);
        QTest::newRow("gzip, by content length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: "
                          "gzip\r\nContent-Length: " +
                          QByteArray::number(whole.size()) + "\r\n\r\n" + half);
        QTest::newRow("gzip, by itself")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: "
                          "gzip\r\nContent-Length: " +
                          QByteArray::number(half.size()) + "\r\n\r\n" + half);
        QTest::newRow("gzip, chunked")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: "
                          "chunked\r\n\r\n" +
                          QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n");
    }
    void never_takes_a_cut_answer_for_a_whole_one()
    {
        QFETCH(QByteArray, bytes);
        RawServer server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write(bytes);
            socket->disconnectFromHost();
        });
        const auto answer = get(server);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Protocol);
        QVERIFY(!answer.error().detail.isEmpty());
        QVERIFY(m_log.exchanges().constLast().failure.has_value());
    }

    void a_lost_connection_is_offline()
    {
        RawServer server([](const QByteArray &, QTcpSocket *socket) { socket->abort(); });
        const auto answer = get(server);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Offline);
    }

    void what_counts_goes_out_once_whatever_becomes_of_its_connection_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<bool>("isReset");
        QTest::newRow("new, closed") << false << false;
        QTest::newRow("new, reset") << false << true;
        QTest::newRow("kept, closed") << true << false;
        QTest::newRow("kept, reset") << true << true;
    }
    void what_counts_goes_out_once_whatever_becomes_of_its_connection()
    {
        QFETCH(bool, isKept);
        QFETCH(bool, isReset);
        bool answers = isKept;
        RawServer server([&](const QByteArray &, QTcpSocket *socket) {
            if (answers)
                socket->write(RawServer::answer("{}"));
            else if (isReset)
                socket->abort();
            else
                socket->close();
        });
        const auto counted = [](HttpRequest &request) { request.purpose = {true, u"v"_s}; };
        if (isKept)
            QVERIFY(get(server, counted));
        answers = false;
        const auto answer = get(server, counted);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Offline);
        QVERIFY(!answer.error().isUnsent);
        // The next one finds its way, and nothing of the last one is still to come.
        answers = true;
        QVERIFY(get(server, counted));
        QCOMPARE(server.requests().size(), isKept + 2);
        QVERIFY(server.requests().constLast().startsWith("GET /v3/connections HTTP/1.1\r\n"));
    }

    void nobody_listening_is_offline()
    {
        QUrl gone;
        {
            RawServer server([](const QByteArray &, QTcpSocket *) {});
            gone = server.url();
        }
        HttpRequest request;
        request.url = gone;
        const auto answer = await(m_transport->send(request, this));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Offline);
    }

    void rubbish_is_a_protocol_error()
    {
        RawServer server([](const QByteArray &, QTcpSocket *socket) {
            socket->write("SSH-2.0-OpenSSH_9.2\r\n\r\n");
            socket->disconnectFromHost();
        });
        const auto answer = get(server);
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == Kind::Protocol || answer.error().kind == Kind::Offline);
    }

    void an_answer_that_drips_runs_into_the_deadline()
    {
        RawServer server([](const QByteArray &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *drip = new QTimer(socket);
            QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            drip->start(5ms);
        });
        const auto answer = get(server, [](HttpRequest &request) { request.timeout = 150ms; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Timeout);
        QVERIFY(answer.error().detail.contains(u"0.15 s"_s));
    }

    void reads_gzip()
    {
        const QByteArray plain = "{\"data\":[" + QByteArray(200000, ' ') + "]}";
        RawServer server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write(RawServer::answer(gzipOf(plain), "200 OK", "Content-Encoding: gzip\r\n"));
        });
        const auto answer = get(server);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, plain);
        QCOMPARE(m_log.exchanges().constLast().bytesReceived, plain.size());
    }

    void a_compressed_bomb_is_stopped_at_the_cap()
    {
        const QByteArray bomb = gzipOf(QByteArray(8 * 1024 * 1024, '0'));
        QVERIFY(bomb.size() < 20000);
        RawServer server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write(RawServer::answer(bomb, "200 OK", "Content-Encoding: gzip\r\n"));
        });
        const auto answer = get(server, [](HttpRequest &request) { request.maxBytes = 100000; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TooLarge);
    }

    void a_damaged_stream_is_a_protocol_error()
    {
        QByteArray bytes = gzipOf("{\"data\":[" + QByteArray(2000, ' ') + "]}");
        bytes[14] = static_cast<char>(bytes[14] ^ 0x5a);
        RawServer server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write(RawServer::answer(bytes, "200 OK", "Content-Encoding: gzip\r\n"));
        });
        const auto answer = get(server);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Protocol);
    }

    void an_announced_size_over_the_cap_ends_at_once()
    {
        RawServer server([](const QByteArray &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n");
        });
        const auto answer = get(server, [](HttpRequest &request) { request.maxBytes = 1000; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TooLarge);
    }

    void an_endless_answer_ends_at_the_cap()
    {
        RawServer server([](const QByteArray &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            auto pour = [socket] {
                if (socket->bytesToWrite() < 100000)
                    socket->write(QByteArray(50000, 'x'));
            };
            QObject::connect(socket, &QIODevice::bytesWritten, socket, pour);
            pour();
        });
        const auto answer = get(server, [](HttpRequest &request) { request.maxBytes = 500000; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TooLarge);
    }

    void what_goes_beyond_six_at_once_takes_other_connections()
    {
        QList<QTcpSocket *> waiting;
        RawServer server(
            [&waiting](const QByteArray &, QTcpSocket *socket) { waiting.append(socket); });
        m_transport->spillTo(m_network->spare());
        int answered = 0;
        HttpRequest request;
        request.url = server.url();
        const auto send = [&] {
            m_transport->send(request, this)->then(this, [&answered](const auto &answer) {
                QVERIFY(answer);
                ++answered;
            });
        };
        for (int i = 0; i < 10; ++i)
            send();
        QTRY_COMPARE(waiting.size(), 10); // one manager would have sent six
        for (QTcpSocket *socket : std::exchange(waiting, {}))
            socket->write(RawServer::answer("whole"));
        QTRY_COMPARE(answered, 10);
        const int connections = server.connections();
        for (int i = 0; i < 6; ++i)
            send();
        QTRY_COMPARE(waiting.size(), 6);
        for (QTcpSocket *socket : std::exchange(waiting, {}))
            socket->write(RawServer::answer("whole"));
        QTRY_COMPARE(answered, 16);
        QCOMPARE(server.connections(), connections); // those that are there are taken again
    }

    void deleting_the_call_closes_the_connection()
    {
        bool closed = false;
        QPointer<QTcpSocket> open;
        RawServer server([&](const QByteArray &, QTcpSocket *socket) {
            open = socket;
            QObject::connect(socket, &QAbstractSocket::disconnected, this, [&] { closed = true; });
        });
        HttpRequest request;
        request.url = server.url();
        Call<HttpAnswer> *call = m_transport->send(request, this);
        QTRY_VERIFY(open);
        delete call;
        QTRY_VERIFY(closed);
        QCOMPARE(m_log.exchanges().constLast().failure, Kind::Cancelled);
    }

    void deleting_the_transport_ends_its_calls_as_cancelled()
    {
        RawServer server([](const QByteArray &, QTcpSocket *) {});
        HttpRequest request;
        request.url = server.url();
        Call<HttpAnswer> *call = m_transport->send(request, this);
        QTRY_COMPARE(server.requests().size(), 1);
        m_transport.reset();
        m_network.reset();
        const auto answer = await(call);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
