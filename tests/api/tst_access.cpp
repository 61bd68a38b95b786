// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"
#include "apisession.h"
#include "await.h"
#include "connectionsclient.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "rawserver.h"
#include "requestlog.h"
#include "tokensource.h"
#include "transport.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// What is not allowed does not leave this computer: a server of our own counts what arrives.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sends_a_deed_that_nothing_forbids()
    {
        QVERIFY(send(deed()));
        QCOMPARE(m_server.requests().size(), ++m_arrived);
    }

    void read_only_lets_no_deed_out_data()
    {
        QTest::addColumn<Access::ReadOnly>("readOnly");
        QTest::addColumn<QString>("code");
        QTest::newRow("chosen") << Access::ReadOnly::Chosen << u"READ_ONLY"_s;
        QTest::newRow("this run") << Access::ReadOnly::ThisRun << u"READ_ONLY_RUN"_s;
        QTest::newRow("policy") << Access::ReadOnly::Policy << u"READ_ONLY_POLICY"_s;
        QTest::newRow("unknown") << Access::ReadOnly::Unknown << u"READ_ONLY_UNKNOWN"_s;
    }

    void read_only_lets_no_deed_out()
    {
        QFETCH(Access::ReadOnly, readOnly);
        QFETCH(QString, code);
        Access access;
        access.readOnly = readOnly;
        for (const QByteArray method : {"POST", "DELETE", "PUT", "PATCH", "GET", "post"}) {
            HttpRequest request = deed();
            request.method = method;
            const auto answer = send(request, access);
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ApiError::Kind::Forbidden);
            QCOMPARE(answer.error().code, code);
            QVERIFY(answer.error().isUnsent);
            QVERIFY(!answer.error().operation.isEmpty());
        }
        HttpRequest reading = deed();
        reading.method = "GET";
        reading.deed.clear();
        QCOMPARE(m_server.requests().size(), m_arrived);
        QVERIFY(send(reading, access));
        QCOMPARE(m_server.requests().size(), ++m_arrived);
    }

    void a_change_that_does_not_say_what_is_a_fault()
    {
        for (const QByteArray method : {"POST", "DELETE", "PUT", "PATCH", "get", ""}) {
            HttpRequest request = deed();
            request.method = method;
            request.deed.clear();
            const auto answer = send(request);
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ApiError::Kind::Internal);
            QVERIFY(answer.error().isUnsent);
        }
        QCOMPARE(m_server.requests().size(), m_arrived);
    }

    void only_the_commands_of_the_list_go_out()
    {
        Access access;
        access.deeds = QStringList{u"security-lock"_s, u"charge-start"_s};
        const auto answer = send(deed(), access);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"POLICY"_s);
        QVERIFY(answer.error().detail.contains(u"security-unlock"_s));
        access.deeds = QStringList();
        QVERIFY(!send(deed(), access));
        QCOMPARE(m_server.requests().size(), m_arrived);
        access.deeds = QStringList{u"security-unlock"_s};
        QVERIFY(send(deed(), access));
        QCOMPARE(m_server.requests().size(), ++m_arrived);
    }

    void no_other_host_is_asked_not_even_for_a_token()
    {
        Access access;
        access.hosts = QStringList{u"127.0.0.1:1"_s, u"localhost:%1"_s.arg(m_server.url().port())};
        HttpRequest reading = deed();
        reading.method = "GET";
        reading.deed.clear();
        const auto answer = send(reading, access);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"POLICY"_s);

        HttpRequest form = deed();
        form.deed.clear();
        QByteArray text("a-secret-of-this-test");
        form.formSecret = std::make_shared<const SecretBytes>(SecretBytes::take(text));
        QVERIFY(!send(form, access));
        QCOMPARE(m_server.requests().size(), m_arrived);
        QCOMPARE(m_server.connections(), m_arrived == 0 ? 0 : m_server.connections());

        access.hosts = QStringList{hostKey(m_server.url())};
        access.readOnly = Access::ReadOnly::Policy; // a token changes nothing
        QVERIFY(send(form, access));
        QCOMPARE(m_server.requests().size(), ++m_arrived);
    }

    void a_policy_that_cannot_be_read_lets_nothing_out()
    {
        Access access;
        access.fault.emplace();
        access.fault->kind = ApiError::Kind::Forbidden;
        access.fault->code = u"POLICY_UNREADABLE"_s;
        HttpRequest reading = deed();
        reading.method = "GET";
        reading.deed.clear();
        const auto answer = send(reading, access);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"POLICY_UNREADABLE"_s);
        QVERIFY(!send(deed(), access));
        QCOMPARE(m_server.requests().size(), m_arrived);
    }

    void an_application_that_is_not_allowed_fetches_no_token()
    {
        Application application;
        application.id = u"7b0c0c5e-0000-4000-8000-000000000001"_s;
        application.clientId = u"client_OTHER"_s;
        application.hosts.iam = application.hosts.vehicle = m_server.url();
        MemorySecretStore secrets;
        secrets.put(application, "a-secret-of-this-test");
        Access access;
        access.applications = QStringList{u"client_OURS"_s};
        ApiSession session(application, &secrets, &m_log, &m_clock, access);
        const auto token = await<AccessToken>(session.tokens()->token(&session));
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ApiError::Kind::Forbidden);
        QVERIFY(!await<std::optional<int>>(session.connections()->count(&session)));
        QCOMPARE(m_server.requests().size(), m_arrived);
    }

    void narrowing_leaves_what_is_under_way_alone()
    {
        QNetworkAccessManager manager;
        Transport transport(&manager, &m_log, &m_clock);
        RawServer slow([](const QByteArray &, QTcpSocket *) {});
        HttpRequest request = deed();
        request.url = slow.url();
        auto *call = transport.send(request, &transport);
        QTRY_COMPARE(slow.requests().size(), 1);
        Access access;
        access.readOnly = Access::ReadOnly::Chosen;
        transport.setAccess(access);
        slow.writeToAll(RawServer::answer("{}", "202 Accepted"));
        const auto answer = await<HttpAnswer>(call);
        QVERIFY(answer);
        QCOMPARE(answer->status, 202);
        QVERIFY(!await<HttpAnswer>(transport.send(request, &transport)));
        transport.setAccess({});
        transport.send(request, &transport);
        QTRY_COMPARE(slow.requests().size(), 2);
    }

    void hosts_have_one_spelling_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("key");
        QTest::newRow("https") << u"https://Iam.Smartcar.com/x"_s << u"iam.smartcar.com:443"_s;
        QTest::newRow("http") << u"http://localhost"_s << u"localhost:80"_s;
        QTest::newRow("port") << u"https://a.test:8443"_s << u"a.test:8443"_s;
        QTest::newRow("ipv6") << u"http://[::1]:81/"_s << u"[::1]:81"_s;
        QTest::newRow("idn") << u"https://b\u00fccher.example"_s << u"xn--bcher-kva.example:443"_s;
        QTest::newRow("dot") << u"https://iam.smartcar.com."_s << u"iam.smartcar.com.:443"_s;
        QTest::newRow("user") << u"https://iam.smartcar.com@evil.test"_s << u"evil.test:443"_s;
    }

    void hosts_have_one_spelling()
    {
        QFETCH(QString, url);
        QTEST(hostKey(QUrl(url)), "key");
    }

private:
    HttpRequest deed() const
    {
        HttpRequest request;
        request.method = "POST";
        request.url = m_server.url();
        request.url.setPath(u"/v3/vehicles/v/commands/security/unlock"_s);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = "{}";
        request.deed = u"security-unlock"_s;
        return request;
    }

    Result<HttpAnswer> send(const HttpRequest &request, const Access &access = {})
    {
        QNetworkAccessManager manager;
        Transport transport(&manager, &m_log, &m_clock);
        transport.setAccess(access);
        return await<HttpAnswer>(transport.send(request, &transport));
    }

    RawServer m_server{
        [](const QByteArray &, QTcpSocket *socket) { socket->write(RawServer::answer("{}")); }};
    RequestLog m_log;
    ManualClock m_clock;
    qsizetype m_arrived = 0;
};

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
