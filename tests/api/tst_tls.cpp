// SPDX-License-Identifier: GPL-3.0-or-later
// Real handshakes with certificates that openssl makes for the test.
#include "application.h"
#include "await.h"
#include "clock.h"
#include "network.h"
#include "rawserver.h"
#include "requestlog.h"
#include "transport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

class TestTls : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    bool makeCa(const QString &name)
    {
        return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                        u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s, u"-days"_s,
                        u"2"_s, u"-subj"_s, u"/CN="_s + name});
    }

    bool makeLeaf(const QString &name, const QString &ca, const QString &hosts, int days)
    {
        return openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                        name + u".key"_s, u"-out"_s, name + u".csr"_s, u"-subj"_s, u"/CN="_s + name,
                        u"-addext"_s, u"subjectAltName="_s + hosts}) &&
               openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, ca + u".pem"_s,
                        u"-CAkey"_s, ca + u".key"_s, u"-days"_s, QString::number(days),
                        u"-copy_extensions"_s, u"copy"_s, u"-out"_s, name + u".pem"_s});
    }

    std::unique_ptr<QSslServer> sslServer(const QString &leaf,
                                          QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        QFile keyFile(path(leaf + u".key"_s));
        if (!keyFile.open(QIODevice::ReadOnly))
            return nullptr;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(protocol);
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(path(leaf + u".pem"_s)));
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        return server;
    }

    Result<HttpAnswer> get(const QString &leaf, const QString &caFile,
                           const QString &host = u"127.0.0.1"_s)
    {
        RawServer server([](const QByteArray &,
                            QTcpSocket *socket) { socket->write(RawServer::answer("{\"a\":1}")); },
                         sslServer(leaf));
        Application application;
        application.caFile = caFile;
        Network network(application);
        if (network.fault())
            return Failure(*network.fault());
        RequestLog log;
        SystemClock clock;
        Transport transport(network.manager(), &log, &clock);
        transport.prepareWith(&network);
        HttpRequest request;
        request.url = server.url(u"https"_s, host);
        const auto answer = await(transport.send(request, this));
        m_requests = static_cast<int>(server.requests().size());
        return answer;
    }

    QTemporaryDir m_folder;
    int m_requests = 0;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl makes the certificates, and is not installed");
        const QString here = u"DNS:localhost,IP:127.0.0.1"_s;
        QVERIFY(makeCa(u"good-ca"_s));
        QVERIFY(makeCa(u"other-ca"_s));
        QVERIFY(makeLeaf(u"good"_s, u"good-ca"_s, here, 2));
        QVERIFY(makeLeaf(u"elsewhere"_s, u"good-ca"_s, u"DNS:elsewhere.test"_s, 2));
        QVERIFY(makeLeaf(u"expired"_s, u"good-ca"_s, here, -1));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void trusts_the_certificates_of_the_ca_file()
    {
        const auto answer = get(u"good"_s, path(u"good-ca.pem"_s));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, "{\"a\":1}");
        QVERIFY(get(u"good"_s, path(u"good-ca.pem"_s), u"localhost"_s));
    }

    void the_ca_file_adds_to_the_systems_certificates()
    {
        Application application;
        application.caFile = path(u"good-ca.pem"_s);
        Network network(application);
        const QUrl url(u"https://127.0.0.1:1"_s);
        QVERIFY(!network.isReadyFor(url));
        QVERIFY(await(network.prepare(url, this)));
        QVERIFY(network.isReadyFor(url));
        const std::unique_ptr<QNetworkReply> reply(network.manager()->get(QNetworkRequest(url)));
        const QList<QSslCertificate> trusted = reply->sslConfiguration().caCertificates();
        const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        for (const QSslCertificate &certificate : system)
            QVERIFY(trusted.contains(certificate));
        QCOMPARE(trusted.size(), system.size() + 1);
    }

    void sends_nothing_to_a_host_it_cannot_verify_data()
    {
        QTest::addColumn<QString>("leaf");
        QTest::addColumn<QString>("ca");
        QTest::newRow("no CA file") << u"good"_s << QString();
        QTest::newRow("another CA") << u"good"_s << u"other-ca.pem"_s;
        QTest::newRow("another host's certificate") << u"elsewhere"_s << u"good-ca.pem"_s;
        QTest::newRow("expired") << u"expired"_s << u"good-ca.pem"_s;
    }
    void sends_nothing_to_a_host_it_cannot_verify()
    {
        QFETCH(QString, leaf);
        QFETCH(QString, ca);
        const auto answer = get(leaf, ca.isEmpty() ? ca : path(ca));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Tls);
        QVERIFY(!answer.error().detail.isEmpty());
        QCOMPARE(m_requests, 0);
    }

    void plain_text_where_tls_was_expected_is_a_tls_error()
    {
        RawServer server([](const QByteArray &, QTcpSocket *) {});
        Network network{Application()};
        RequestLog log;
        SystemClock clock;
        Transport transport(network.manager(), &log, &clock);
        HttpRequest request;
        request.url = server.url(u"https"_s);
        request.timeout = std::chrono::seconds(5);
        Call<HttpAnswer> *call = transport.send(request, this);
        QTRY_COMPARE(server.connections(), 1);
        server.writeToAll("HTTP/1.1 400 Bad Request\r\n\r\n");
        QCOMPARE(await(call).error().kind, Kind::Tls);
    }

    void a_ca_file_that_cannot_be_used_is_told_and_not_passed_over()
    {
        const auto missing = get(u"good"_s, path(u"missing.pem"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Kind::Storage);
        const auto empty = get(u"good"_s, path(u"good.key"_s));
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, Kind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
