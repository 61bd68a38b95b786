// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"
#include "testcertificate.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHttpTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    HttpServerOptions m_options;

    QNetworkRequest request(const HttpServer &server) const
    {
        QNetworkRequest made(server.url());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_options.certificateFile));
        made.setSslConfiguration(tls);
        return made;
    }

    static HttpServerResponse hello(const HttpServerRequest &)
    {
        return HttpServerResponse::json(200, QByteArray(100'000, 'x'));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_options.certificateFile = m_folder.filePath(u"certificate.pem"_s);
        m_options.keyFile = m_folder.filePath(u"key.pem"_s);
        QVERIFY(writeTestCertificate(m_options.certificateFile, m_options.keyFile));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void serves_over_tls_and_keeps_the_connection()
    {
        HttpServer server(hello, m_options);
        QVERIFY(server.start());
        QCOMPARE(server.url().scheme(), u"https"_s);
        QNetworkAccessManager network;
        for (int i = 0; i < 3; ++i) {
            const std::unique_ptr<QNetworkReply> reply(network.get(request(server)));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            QCOMPARE(reply->readAll().size(), 100'000);
        }
        QCOMPARE(server.openConnections(), 1);
    }

    void is_refused_by_who_does_not_trust_it()
    {
        HttpServer server(hello, m_options);
        QVERIFY(server.start());
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(server.url())));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void does_not_answer_plain_text()
    {
        HttpServer server(hello, m_options);
        QVERIFY(server.start());
        QTcpSocket socket;
        // Counted, not looked at: the server may be gone again before anyone looks.
        QSignalSpy connected(&socket, &QTcpSocket::connected);
        socket.connectToHost(u"127.0.0.1"_s, server.port());
        socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(connected.count(), 1);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!socket.readAll().contains("HTTP/1.1 200"));
    }

    void cuts_off_who_does_not_shake_hands()
    {
        HttpServerOptions options = m_options;
        options.readTimeout = 100ms;
        HttpServer server(hello, options);
        QVERIFY(server.start());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, server.port());
        QTRY_COMPARE(server.openConnections(), 1);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void stops_with_open_connections()
    {
        HttpServer server(hello, m_options);
        QVERIFY(server.start());
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(request(server)));
        QTRY_VERIFY(reply->isFinished());
        server.stop();
        QCOMPARE(server.openConnections(), 0);
    }

    void says_which_file_cannot_be_used()
    {
        HttpServerOptions options = m_options;
        options.certificateFile = m_folder.filePath(u"absent.pem"_s);
        const Result<Done> noCertificate = HttpServer(hello, options).start();
        QVERIFY(!noCertificate);
        QCOMPARE(noCertificate.error().kind, ApiError::Kind::Tls);
        QCOMPARE(noCertificate.error().operation, options.certificateFile);

        options = m_options;
        options.keyFile = m_options.certificateFile; // holds no key
        const Result<Done> noKey = HttpServer(hello, options).start();
        QVERIFY(!noKey);
        QCOMPARE(noKey.error().operation, options.keyFile);
    }
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
