// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QTimer>

#include <atomic>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a client may not do.
class TestHttpLimits : public QObject
{
    Q_OBJECT

    std::atomic<int> m_handled = 0;

    HttpServer server(const HttpServerOptions &options = {})
    {
        m_handled = 0;
        return HttpServer(
            [this](const HttpServerRequest &) {
                ++m_handled;
                return HttpServerResponse();
            },
            options);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refuses_what_is_no_request_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01 hello\r\n\r\n");
        QTest::newRow("no version") << QByteArray("GET /\r\nHost: x\r\n\r\n");
        QTest::newRow("odd version") << QByteArray("GET / HTTP/9.9\r\nHost: x\r\n\r\n");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("no path") << QByteArray("GET x HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("header without colon")
            << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nbad\r\n\r\n");
        QTest::newRow("space before colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n");
        QTest::newRow("negative length")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n");
        QTest::newRow("two lengths") << QByteArray(
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
        QTest::newRow("length and chunks")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QTest::newRow("bad chunk") << QByteArray(
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n");
    }

    void refuses_what_is_no_request()
    {
        QFETCH(const QByteArray, bytes);
        HttpServer refusing = server();
        QVERIFY(refusing.start());
        RawClient client(refusing);
        client.send(bytes);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.statusLine(), 400);
        QCOMPARE(m_handled.load(), 0);
    }

    void refuses_headers_that_are_too_large()
    {
        HttpServerOptions options;
        options.headerLimit = 2000;
        HttpServer refusing = server(options);
        QVERIFY(refusing.start());
        RawClient fits(refusing);
        fits.send("GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(1900, 'a') + "\r\n\r\n");
        QTRY_COMPARE(fits.statusLine(), 200);
        RawClient large(refusing);
        large.send("GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(100'000, 'a') + "\r\n\r\n");
        QTRY_VERIFY(large.isClosed());
        QCOMPARE(large.statusLine(), 431);
        RawClient endless(refusing); // a request line without an end
        endless.send("GET /" + QByteArray(5000, 'a'));
        QTRY_VERIFY(endless.isClosed());
        QCOMPARE(endless.statusLine(), 431);
        RawClient many(refusing); // each line is memory, however short
        many.send("GET / HTTP/1.1\r\nHost: x\r\n" + QByteArray("a:\r\n").repeated(100) + "\r\n");
        QTRY_VERIFY(many.isClosed());
        QCOMPARE(many.statusLine(), 431);
        QCOMPARE(m_handled.load(), 1);
    }

    void refuses_endless_lines_between_chunks_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a chunk's extension") << QByteArray("5;x=");
        QTest::newRow("what follows the last chunk") << QByteArray("0\r\nX: ");
    }

    void refuses_endless_lines_between_chunks()
    {
        QFETCH(const QByteArray, line);
        HttpServerOptions options;
        options.headerLimit = 2000;
        HttpServer refusing = server(options);
        QVERIFY(refusing.start());
        RawClient client(refusing);
        client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + line);
        client.send(QByteArray(100'000, 'a'));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.statusLine(), 431);
        QCOMPARE(m_handled.load(), 0);
    }

    void takes_a_request_that_comes_byte_by_byte()
    {
        HttpServer patient = server();
        QVERIFY(patient.start());
        RawClient client(patient);
        for (const char byte : QByteArray("POST / HTTP/1.1\r\nHost: x\r\n"
                                          "Transfer-Encoding: chunked\r\n\r\n"
                                          "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents(); // it goes by itself
        }
        QTRY_COMPARE(client.statusLine(), 200);
        QTRY_COMPARE(patient.heldBytes(), 0);
    }

    void refuses_a_body_that_is_too_large_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray start = "POST / HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("announced") << start + "Content-Length: 1001\r\n\r\n";
        QTest::newRow("announced and sent")
            << start + "Content-Length: 300000\r\n\r\n" + QByteArray(300'000, 'a');
        QTest::newRow("announced absurdly")
            << start + "Content-Length: 18446744073709551615\r\n\r\n";
        QTest::newRow("in chunks")
            << start + "Transfer-Encoding: chunked\r\n\r\n7d0\r\n" + QByteArray(2000, 'a');
        QTest::newRow("waiting to send it")
            << start + "Expect: 100-continue\r\nContent-Length: 1001\r\n\r\n";
    }

    void refuses_a_body_that_is_too_large()
    {
        QFETCH(const QByteArray, bytes);
        HttpServerOptions options;
        options.bodyLimit = 1000;
        HttpServer refusing = server(options);
        QVERIFY(refusing.start());
        RawClient client(refusing);
        client.send(bytes);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.statusLine(), 413);
        QCOMPARE(m_handled.load(), 0);
    }

    void takes_a_body_of_just_the_size_allowed()
    {
        HttpServerOptions options;
        options.bodyLimit = 1000;
        HttpServer taking = server(options);
        QVERIFY(taking.start());
        RawClient client(taking);
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" +
                    QByteArray(1000, 'a'));
        QTRY_COMPARE(client.statusLine(), 200);
    }

    void cuts_off_who_drips_a_request()
    {
        HttpServerOptions options;
        options.readTimeout = 150ms;
        HttpServer hasty = server(options);
        QVERIFY(hasty.start());
        RawClient client(hasty);
        QTimer drip; // never silent for long, and never done
        QObject::connect(&drip, &QTimer::timeout, &drip, [&client] { client.send("G"); });
        drip.start(20);
        QTRY_VERIFY(client.isConnected());
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().isEmpty());
        QCOMPARE(m_handled.load(), 0);
    }

    void cuts_off_who_leaves_a_body_unfinished()
    {
        HttpServerOptions options;
        options.readTimeout = 100ms;
        HttpServer hasty = server(options);
        QVERIFY(hasty.start());
        RawClient client(hasty);
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
        QTRY_VERIFY(client.isConnected());
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(m_handled.load(), 0);
    }

    void cuts_off_who_says_nothing()
    {
        HttpServerOptions options;
        options.idleTimeout = 100ms;
        HttpServer hasty = server(options);
        QVERIFY(hasty.start());
        RawClient fresh(hasty);
        RawClient used(hasty);
        used.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(used.statusLine(), 200);
        QTRY_VERIFY(fresh.isClosed());
        QTRY_VERIFY(used.isClosed());
        QTRY_COMPARE(hasty.openConnections(), 0);
    }

    void cuts_off_who_does_not_take_the_answer()
    {
        HttpServerOptions options;
        options.writeTimeout = 200ms;
        HttpServer hasty(
            [](const HttpServerRequest &) {
                return HttpServerResponse::json(200, QByteArray(50'000'000, 'x'));
            },
            options);
        QVERIFY(hasty.start());
        QTcpSocket stuck;
        stuck.setReadBufferSize(1000);
        stuck.connectToHost(u"127.0.0.1"_s, hasty.port());
        stuck.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(hasty.openConnections(), 1);
        QTRY_COMPARE(hasty.openConnections(), 0);
    }

    void closes_a_new_connection_when_all_are_being_answered()
    {
        HttpServerOptions options;
        options.connectionLimit = 2;
        HttpServer small(
            [](const HttpServerRequest &) {
                HttpServerResponse response;
                response.delay = 60s;
                return response;
            },
            options);
        QVERIFY(small.start());
        RawClient first(small);
        first.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(small.openConnections(), 1);
        RawClient second(small);
        second.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(small.openConnections(), 2);
        // Until its request has come, the second is one that is silent.
        QTRY_VERIFY([&small] {
            RawClient third(small);
            third.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            return QTest::qWaitFor([&third] { return third.isClosed(); }, 500);
        }());
        QVERIFY(first.isConnected());
    }
};

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
