// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "await.h"
#include "endpoint.h"
#include "environmentproxy.h"
#include "httpserver.h"
#include "network.h"
#include "proxyfinder.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void puts_a_url_together_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("plain") << u"https://a.test"_s
                               << QByteArray("https://a.test/v3/x?q=%5B1%5D");
        QTest::newRow("slash") << u"https://a.test/"_s
                               << QByteArray("https://a.test/v3/x?q=%5B1%5D");
        QTest::newRow("prefix") << u"https://a.test:8443/p%20q/r"_s
                                << QByteArray("https://a.test:8443/p%20q/r/v3/x?q=%5B1%5D");
        QTest::newRow("user info")
            << u"https://me:pw@a.test/p/"_s << QByteArray("https://a.test/p/v3/x?q=%5B1%5D");
        QTest::newRow("v6") << u"http://[::1]:80"_s << QByteArray("http://[::1]:80/v3/x?q=%5B1%5D");
    }
    void puts_a_url_together()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, url);
        const auto made = endpoint(QUrl(host), {u"v3"_s, u"x"_s}, {{u"q"_s, u"[1]"_s}});
        QVERIFY(made);
        QCOMPARE(made->toEncoded(), url);
    }

    void reads_the_environments_proxy_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy"); // "-": direct, empty: not said
        const auto row = [](const char *name, const QStringList &environment, const char *url,
                            const char *proxy) {
            QTest::newRow(name) << environment << QString::fromLatin1(url)
                                << QString::fromLatin1(proxy);
        };
        row("none", {}, "https://a.test", "");
        row("https", {u"https_proxy=http://p.test:3128"_s}, "https://a.test", "p.test:3128");
        row("upper case", {u"HTTPS_PROXY=p.test:3128"_s}, "https://a.test", "p.test:3128");
        row("all", {u"all_proxy=socks5://p.test"_s}, "https://a.test", "socks p.test:1080");
        row("other scheme", {u"http_proxy=http://p.test:1"_s}, "https://a.test", "");
        row("credentials", {u"https_proxy=http://me:p%40w@p.test:1"_s}, "https://a.test",
            "p.test:1 me p@w");
        const QString proxy = u"https_proxy=p.test:1"_s;
        row("no star", {proxy, u"no_proxy=*"_s}, "https://a.test", "-");
        row("no host", {proxy, u"no_proxy=b.test, a.test"_s}, "https://a.test", "-");
        row("no domain", {proxy, u"NO_PROXY=.test"_s}, "https://x.a.test", "-");
        row("no domain, star", {proxy, u"no_proxy=*.a.test"_s}, "https://x.a.test", "-");
        row("no domain, plain", {proxy, u"no_proxy=a.test"_s}, "https://x.a.test", "-");
        row("not a suffix", {proxy, u"no_proxy=a.test"_s}, "https://ba.test", "p.test:1");
        row("no port", {proxy, u"no_proxy=a.test:8443"_s}, "https://a.test:8443", "-");
        row("other port", {proxy, u"no_proxy=a.test:8443"_s}, "https://a.test", "p.test:1");
        row("no subnet", {proxy, u"no_proxy=10.0.0.0/8"_s}, "https://10.1.2.3", "-");
        row("other subnet", {proxy, u"no_proxy=10.0.0.0/8"_s}, "https://11.1.2.3", "p.test:1");
        row("v6", {proxy, u"no_proxy=fd00::1"_s}, "https://[fd00::1]", "-");
    }
    void reads_the_environments_proxy()
    {
        QFETCH(QStringList, environment);
        QFETCH(QString, url);
        QFETCH(QString, proxy);
        QProcessEnvironment variables;
        for (const QString &line : environment)
            variables.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        const auto found = environmentProxy(QUrl(url), variables);
        QString words;
        if (found && found->type() == QNetworkProxy::NoProxy) {
            words = u"-"_s;
        } else if (found) {
            words = u"%1%2:%3 %4 %5"_s
                        .arg(found->type() == QNetworkProxy::Socks5Proxy ? u"socks "_s : QString(),
                             found->hostName(), QString::number(found->port()), found->user(),
                             found->password())
                        .trimmed();
        }
        QCOMPARE(words, proxy);
    }

    void looks_each_host_up_once_on_another_thread()
    {
        std::atomic<int> lookups = 0;
        std::atomic<QThread *> thread = nullptr;
        ProxyFinder finder([&](const QUrl &url) {
            ++lookups;
            thread = QThread::currentThread();
            return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"for-"_s + url.host(), 1)};
        });
        const std::unique_ptr<QNetworkProxyFactory> factory(finder.makeFactory());
        const QUrl url(u"https://a.test/secret/path?code=1"_s);
        QVERIFY(!finder.knows(url));
        QCOMPARE(factory->queryProxy(QNetworkProxyQuery(url)).at(0).type(), QNetworkProxy::NoProxy);
        finder.find(url, this);
        delete finder.find(url, this);
        QVERIFY(await(finder.find(url, this)));
        QVERIFY(finder.knows(QUrl(u"https://a.test/other"_s)));
        QVERIFY(await(finder.find(url, this)));
        QCOMPARE(lookups, 1);
        QVERIFY(thread != QThread::currentThread());
        QCOMPARE(factory->queryProxy(QNetworkProxyQuery(url)).at(0).hostName(), u"for-a.test"_s);
        finder.forget(url);
        QVERIFY(!finder.knows(url));
    }

    void a_locked_proxy_goes_before_the_environments_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("used");
        const QByteArray theirs = "http://theirs.test:2";
        QTest::newRow("none named") << QString() << false << theirs << u"theirs.test:2"_s;
        QTest::newRow("preset") << u"http://ours.test:1"_s << false << QByteArray()
                                << u"ours.test:1"_s;
        QTest::newRow("preset, another named")
            << u"http://ours.test:1"_s << false << theirs << u"theirs.test:2"_s;
        QTest::newRow("locked") << u"http://ours.test:1"_s << true << theirs << u"ours.test:1"_s;
        QTest::newRow("locked to none") << u"none"_s << true << theirs << u":0"_s;
        QTest::newRow("locked, SOCKS")
            << u"socks5://ours.test:1"_s << true << theirs << u"ours.test:1"_s;
        QTest::newRow("locked, all but")
            << u"http://ours.test:1"_s << true << QByteArray("*") << u"ours.test:1"_s;
        QTest::newRow("locked to the system") << u"system"_s << true << theirs << QString();
    }

    void a_locked_proxy_goes_before_the_environments()
    {
        QFETCH(QString, proxy);
        QFETCH(bool, isLocked);
        QFETCH(QByteArray, variable);
        QFETCH(QString, used);
        const QByteArray before = qgetenv("no_proxy");
        const auto restore = qScopeGuard([before] {
            qputenv("no_proxy", before);
            qunsetenv("https_proxy");
        });
        if (variable == "*")
            qputenv("no_proxy", "*");
        else if (!variable.isEmpty())
            qputenv("https_proxy", variable);
        Application application;
        application.proxy = proxy;
        application.isProxyLocked = isLocked;
        ProxyFinder finder(application);
        const QUrl url(u"https://a.test"_s);
        QVERIFY(await(finder.find(url, this)));
        const std::unique_ptr<QNetworkProxyFactory> factory(finder.makeFactory());
        const QNetworkProxy found = factory->queryProxy(QNetworkProxyQuery(url)).at(0);
        if (used.isEmpty()) { // Qt's own look into the environment is the system's here
            QVERIFY(found.hostName() != "ours.test"_L1);
            return;
        }
        QCOMPARE(u"%1:%2"_s.arg(found.hostName()).arg(found.port()), used);
        QCOMPARE(found.type() == QNetworkProxy::Socks5Proxy, proxy.startsWith("socks5"_L1));
    }

    void loopback_hosts_have_no_proxy_and_need_no_look()
    {
        ProxyFinder finder([](const QUrl &) -> QList<QNetworkProxy> { qFatal("asked"); });
        const std::unique_ptr<QNetworkProxyFactory> factory(finder.makeFactory());
        for (const char *host : {"http://127.0.0.1:80", "https://localhost", "http://[::1]:9"}) {
            const QUrl url = QUrl::fromEncoded(host);
            QVERIFY(finder.knows(url));
            QVERIFY(await(finder.find(url, this)));
            QCOMPARE(factory->queryProxy(QNetworkProxyQuery(url)).at(0).type(),
                     QNetworkProxy::NoProxy);
        }
    }

    void loopback_hosts_are_reached_past_any_proxy()
    {
        struct Dead final : QNetworkProxyFactory
        {
            QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
            {
                return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1)};
            }
        };
        QNetworkProxyFactory::setApplicationProxyFactory(new Dead);
        const auto restore =
            qScopeGuard([] { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); });
        HttpServer server([](const HttpServerRequest &) -> HttpServerResponse {
            return HttpServerResponse::json(200, "{}");
        });
        QVERIFY(server.start());
        const Network network{Application()};
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            QUrl url = server.url();
            url.setHost(host);
            const std::unique_ptr<QNetworkReply> reply(
                network.manager()->get(QNetworkRequest(url)));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->readAll(), "{}");
        }
    }

    void a_slow_lookup_may_be_left_behind()
    {
        auto gate = std::make_shared<QSemaphore>();
        auto finder = std::make_unique<ProxyFinder>([gate](const QUrl &) {
            gate->acquire();
            return QList<QNetworkProxy>();
        });
        delete finder->find(QUrl(u"https://a.test"_s), this);
        finder->find(QUrl(u"https://b.test"_s), this)->then(this, [](const Result<Done> &) {});
        finder.reset();
        gate->release(2);
        QTRY_VERIFY(gate->available() == 0);
        QTest::qWait(
            10); // The worker still has to come back, to nobody; a fault is the sanitizer's.
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
