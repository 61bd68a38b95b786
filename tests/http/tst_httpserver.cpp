// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>
#include <stdexcept>
#include <vector>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers with what it was asked: "GET /path?query body".
HttpServerResponse echo(const HttpServerRequest &request)
{
    return HttpServerResponse::json(200, request.method + ' ' + request.path + '?' + request.query +
                                             ' ' + request.body);
}

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hands_the_request_over_and_the_response_back()
    {
        HttpServerRequest seen;
        QMutex mutex;
        HttpServer server([&](const HttpServerRequest &request) {
            const QMutexLocker lock(&mutex);
            seen = request;
            HttpServerResponse response = HttpServerResponse::json(404, "{\"a\":1}");
            response.headers.emplaceBack("X-One", "1");
            return response;
        });
        QVERIFY(server.start());
        QVERIFY(server.port() > 0);
        QCOMPARE(server.url(), QUrl(u"http://127.0.0.1:%1"_s.arg(server.port())));

        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(server.url().toString() + u"/a/b?c=d%20e"_s));
        request.setRawHeader("sc-user-id", "u1");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, "body"));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
        QCOMPARE(reply->readAll(), "{\"a\":1}");
        QCOMPARE(reply->rawHeader("x-one"), "1");
        QVERIFY(reply->rawHeader("Date").endsWith(" GMT"));

        const QMutexLocker lock(&mutex);
        QCOMPARE(seen.method, "POST");
        QCOMPARE(seen.path, "/a/b");
        QCOMPARE(seen.query, "c=d%20e");
        QCOMPARE(seen.header("SC-User-ID"), "u1");
        QCOMPARE(seen.body, "body");
    }

    void keeps_the_connection_for_the_next_request()
    {
        HttpServer server(echo);
        QVERIFY(server.start());
        RawClient client(server);
        client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(client.body(), "GET /1? ");
        QVERIFY(client.received().contains("Connection: keep-alive\r\n"));
        client.send("GET /2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(client.received().endsWith("GET /2? "));
        QVERIFY(client.received().contains("Connection: close\r\n"));
        QTRY_VERIFY(client.isClosed());
    }

    void answers_pipelined_requests_in_their_order()
    {
        HttpServer server(echo);
        QVERIFY(server.start());
        RawClient client(server);
        QByteArray requests;
        for (int i = 0; i < 50; ++i) {
            requests += "POST /" + QByteArray::number(i) +
                        " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab";
        }
        client.send(requests);
        QTRY_VERIFY(client.received().endsWith("POST /49? ab"));
        qsizetype place = 0;
        for (int i = 0; i < 50; ++i) {
            place = client.received().indexOf("POST /" + QByteArray::number(i) + "? ab", place);
            QVERIFY(place >= 0);
        }
    }

    void closes_after_a_request_of_http_1_0()
    {
        HttpServer server(echo);
        QVERIFY(server.start());
        RawClient client(server);
        client.send("GET /old HTTP/1.0\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.body(), "GET /old? ");
    }

    void understands_a_chunked_body_and_an_absolute_target()
    {
        HttpServer server(echo);
        QVERIFY(server.start());
        RawClient client(server);
        client.send("POST http://x/abs?q HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        QTRY_COMPARE(client.body(), "POST /abs?q abcde");
    }

    void tells_a_waiting_client_to_go_on()
    {
        HttpServer server(echo);
        QVERIFY(server.start());
        RawClient client(server);
        client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                    "Content-Length: 3\r\n\r\n");
        QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
        client.send("abc");
        QTRY_VERIFY(client.received().endsWith("POST /? abc"));
    }

    void sends_no_body_for_head_but_its_length()
    {
        HttpServer server(echo);
        QVERIFY(server.start());
        RawClient client(server);
        client.send("HEAD /h HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().contains("Content-Length: 9\r\n"));
        QVERIFY(client.body().isEmpty());
    }

    void turns_a_thrown_exception_into_a_500()
    {
        HttpServer server([](const HttpServerRequest &) -> HttpServerResponse {
            throw std::runtime_error("no");
        });
        QVERIFY(server.start());
        RawClient client(server);
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(client.statusLine(), 500);
        QVERIFY(client.isConnected());
    }

    void lets_no_line_break_into_a_header()
    {
        HttpServer server([](const HttpServerRequest &) {
            HttpServerResponse response;
            response.headers.emplaceBack("X-A", "1\r\nX-B: 2");
            return response;
        });
        QVERIFY(server.start());
        RawClient client(server);
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.received().contains("X-A: 1X-B: 2\r\n"));
    }

    void waits_before_answering_when_asked()
    {
        HttpServer server([](const HttpServerRequest &) {
            HttpServerResponse response;
            response.delay = 80ms;
            return response;
        });
        QVERIFY(server.start());
        QElapsedTimer timer;
        timer.start();
        RawClient client(server);
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(client.statusLine(), 200);
        QVERIFY(timer.elapsed() >= 80);
    }

    void sends_a_body_late_when_asked()
    {
        HttpServer server([](const HttpServerRequest &request) {
            HttpServerResponse response = HttpServerResponse::json(202, "0123456789");
            response.bodyDelay = 80ms;
            if (request.path == "/cut")
                response.ending = HttpServerResponse::Ending::Reset;
            return response;
        });
        QVERIFY(server.start());
        RawClient client(server);
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.received().endsWith("\r\n\r\n"));
        QVERIFY(client.received().contains("Transfer-Encoding: chunked\r\n"));
        QVERIFY(!client.received().contains("Content-Length"));
        QTRY_COMPARE(client.body(), "a\r\n0123456789\r\n0\r\n\r\n");
        QVERIFY(client.isConnected());

        RawClient other(server);
        other.send("GET /cut HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(other.isClosed());
        QCOMPARE(other.statusLine(), 202);
        QCOMPARE(other.body(), QByteArray());
    }

    void cuts_a_response_short_when_asked()
    {
        HttpServer server([](const HttpServerRequest &) {
            HttpServerResponse response = HttpServerResponse::json(200, "0123456789");
            response.ending = HttpServerResponse::Ending::Truncated;
            response.sent = 4;
            return response;
        });
        QVERIFY(server.start());
        RawClient client(server);
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().contains("Content-Length: 10\r\n"));
        QCOMPARE(client.body(), "0123");
    }

    void resets_the_connection_when_asked_data()
    {
        QTest::addColumn<int>("sent");
        QTest::newRow("before the first byte") << 0;
        QTest::newRow("in the head") << 12;
        QTest::newRow("in the body") << 200;
    }

    void resets_the_connection_when_asked()
    {
        QFETCH(const int, sent);
        HttpServer server([sent](const HttpServerRequest &) {
            HttpServerResponse response = HttpServerResponse::json(200, QByteArray(500, 'x'));
            response.ending = HttpServerResponse::Ending::Reset;
            response.sent = sent;
            return response;
        });
        QVERIFY(server.start());
        RawClient client(server);
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().size() <= sent);
    }

    void serves_many_connections_at_once()
    {
        HttpServer server(echo);
        QVERIFY(server.start());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 200; ++i) {
            clients.push_back(std::make_unique<RawClient>(server));
            clients.back()->send("GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        }
        for (int i = 0; i < 200; ++i) {
            const auto &client = clients[std::size_t(i)];
            QTRY_COMPARE(client->body(), "GET /" + QByteArray::number(i) + "? ");
        }
        QCOMPARE(server.openConnections(), 200);
        clients.clear();
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void stops_at_once_whatever_is_open()
    {
        HttpServer server([](const HttpServerRequest &request) {
            HttpServerResponse response;
            response.delay = request.path == "/late" ? 60s : 0s;
            return response;
        });
        QVERIFY(server.start());
        RawClient silent(server);
        RawClient half(server);
        half.send("GET / HTT");
        RawClient waiting(server);
        waiting.send("GET /late HTTP/1.1\r\nHost: x\r\n\r\n");
        RawClient idle(server);
        idle.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(idle.statusLine(), 200);
        QTRY_COMPARE(server.openConnections(), 4);

        QElapsedTimer timer;
        timer.start();
        server.stop();
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(server.port(), quint16(0));
        QVERIFY(server.url().isEmpty());
        for (const RawClient *client : {&silent, &half, &waiting, &idle})
            QTRY_VERIFY(client->isClosed());
    }

    void starts_again_after_a_stop()
    {
        HttpServer server(echo);
        QVERIFY(server.start());
        const Result<Done> again = server.start();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ApiError::Kind::Usage);
        server.stop();
        server.stop();
        QVERIFY(server.start());
        RawClient client(server);
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(client.statusLine(), 200);
    }

    void says_so_when_it_cannot_listen()
    {
        HttpServer first(echo);
        QVERIFY(first.start());
        HttpServerOptions options;
        options.port = first.port();
        HttpServer second(echo, options);
        const Result<Done> taken = second.start();
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ApiError::Kind::Offline);
        QVERIFY(!taken.error().detail.isEmpty());

        options.address = u"not an address"_s;
        HttpServer third(echo, options);
        QVERIFY(!third.start());
    }

    void listens_on_ipv6()
    {
        HttpServerOptions options;
        options.address = u"::1"_s;
        HttpServer server(echo, options);
        if (!server.start())
            QSKIP("this machine has no IPv6 loopback");
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(server.url())));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->readAll(), "GET /? ");
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
