// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takes_https_anywhere_and_http_on_loopback_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const QString &expected) {
            QTest::newRow(text) << expected;
        };
        row("https://iam.smartcar.com", u"https://iam.smartcar.com"_s);
        row("https://iam.smartcar.com/", u"https://iam.smartcar.com"_s);
        row("  https://gateway.example/smartcar/  ", u"https://gateway.example/smartcar"_s);
        row("https://10.0.0.5:8443", u"https://10.0.0.5:8443"_s);
        row("http://localhost:4010", u"http://localhost:4010"_s);
        row("http://127.0.0.1:4010/a", u"http://127.0.0.1:4010/a"_s);
        row("http://[::1]:4010", u"http://[::1]:4010"_s);
    }

    void takes_https_anywhere_and_http_on_loopback()
    {
        const Result<QUrl> url = checkHostUrl(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(url);
        QTEST(url->toString(), "expected");
    }

    void refuses_hosts_that_leak_or_mislead_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *text :
             {"", "smartcar", "http://iam.smartcar.com", "http://127.0.0.1.example.com",
              "http://localhost.example.com", "ftp://iam.smartcar.com", "https://",
              "https://me:pw@iam.smartcar.com", "https://iam.smartcar.com?x=1",
              "https://iam.smartcar.com#x", "file:///etc/passwd", "http://128.0.0.1"}) {
            QTest::newRow(text) << 0;
        }
    }

    void refuses_hosts_that_leak_or_mislead()
    {
        const Result<QUrl> url = checkHostUrl(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!url);
        QCOMPARE(url.error().kind, ApiError::Kind::Usage);
        QVERIFY(!url.error().detail.isEmpty());
    }

    void a_client_id_is_trimmed()
    {
        QCOMPARE(checkClientId(u" client_01J \n"_s).value(), u"client_01J"_s);
    }

    void an_application_id_in_its_place_is_explained()
    {
        for (const QString &uuid : {u"36ab27d0-fd9d-4455-823a-ce30af709ffc"_s,
                                    u"{36AB27D0-FD9D-4455-823A-CE30AF709FFC}"_s}) {
            const Result<QString> id = checkClientId(uuid);
            QVERIFY(!id);
            QVERIFY(id.error().detail.contains("client_"_L1));
        }
    }

    void an_empty_or_spaced_client_id_is_refused()
    {
        QVERIFY(!checkClientId(u"  "_s));
        QVERIFY(!checkClientId(u"client_a client_b"_s));
        QVERIFY(!checkClientId(u"client_01ABC…"_s));
        QVERIFY(!checkClientId(u"client_01ABC\"'"_s));
    }

    void knows_loopback_in_each_form()
    {
        QVERIFY(isLoopback(QUrl(u"http://LOCALHOST/"_s)));
        QVERIFY(isLoopback(QUrl(u"http://127.9.9.9/"_s)));
        QVERIFY(isLoopback(QUrl(u"http://[::1]/"_s)));
        QVERIFY(!isLoopback(QUrl(u"http://10.0.0.1/"_s)));
        QVERIFY(!isLoopback(QUrl()));
    }
};

QTEST_GUILESS_MAIN(TestApplication)
#include "tst_application.moc"
