// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverykeeper.h"
#include "servicepages.h"
#include "systemdnotify.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpServerResponse get(const HttpHandler &pages, const QByteArray &path)
{
    HttpServerRequest request;
    request.method = "GET";
    request.path = path;
    return pages(request);
}

} // namespace

class TestServicePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tells_that_it_runs_and_whether_it_is_ready();
    void tells_its_counters_as_prometheus_reads_them();
    void tells_the_service_manager();
    void knows_how_often_to_tell_that_it_lives();
};

void TestServicePages::tells_that_it_runs_and_whether_it_is_ready()
{
    const SigningKeys keys;
    const Receiver receiver(keys, [] { return std::unique_ptr<DeliveryKeeper>(); });
    const HttpHandler pages = servicePages(receiver, keys);
    QCOMPARE(get(pages, "/healthz").status, 200);
    QCOMPARE(get(pages, "/readyz").status, 503);
    QCOMPARE(get(pages, "/readyz").body, "storage lost\nno key\n");
    QCOMPARE(get(pages, "/metrics").status, 200);
    QCOMPARE(get(pages, "/").status, 404);
}

void TestServicePages::tells_its_counters_as_prometheus_reads_them()
{
    ReceiverCounters counters;
    counters.received = 7;
    counters.stored = 3;
    counters.refuse(Refusal::WrongSignature);
    counters.latency.add(1500us);
    counters.latency.add(1h);
    const QByteArray text = metricsText(counters, true, true, 5);
    for (const char *line : {
             "motorpool_receiver_ready 1\n",
             "motorpool_receiver_connections 5\n",
             "# TYPE motorpool_receiver_requests_total counter\n",
             "motorpool_receiver_requests_total 7\n",
             "motorpool_receiver_events_total{result=\"stored\"} 3\n",
             "motorpool_receiver_refused_total{reason=\"refused\"} 1\n",
             "motorpool_receiver_refused_total{reason=\"storage\"} 0\n",
             "motorpool_receiver_store_seconds_bucket{le=\"0.001\"} 0\n",
             "motorpool_receiver_store_seconds_bucket{le=\"0.002\"} 1\n",
             "motorpool_receiver_store_seconds_bucket{le=\"5\"} 1\n",
             "motorpool_receiver_store_seconds_bucket{le=\"+Inf\"} 2\n",
             "motorpool_receiver_store_seconds_count 2\n",
         }) {
        QVERIFY2(text.contains(line), line);
    }
    // Each line is a remark or a name and a number.
    static const QRegularExpression form(
        uR"(^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"\})? [0-9.e+-]+)$)"_s);
    for (const QByteArray &line : text.trimmed().split('\n'))
        QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
}

void TestServicePages::tells_the_service_manager()
{
    qunsetenv("NOTIFY_SOCKET");
    notifyManager("READY=1"); // to nobody
    const QTemporaryDir folder;
    const QByteArray path = (folder.path() + u"/notify"_s).toUtf8();
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    qputenv("NOTIFY_SOCKET", path);
    notifyManager("READY=1\nSTATUS=Fine");
    QByteArray received(100, '\0');
    received.resize(::recv(socket, received.data(), std::size_t(received.size()), MSG_DONTWAIT));
    QCOMPARE(received, "READY=1\nSTATUS=Fine");
    ::close(socket);
    qunsetenv("NOTIFY_SOCKET");
}

void TestServicePages::knows_how_often_to_tell_that_it_lives()
{
    qunsetenv("WATCHDOG_PID");
    qunsetenv("WATCHDOG_USEC");
    QVERIFY(!watchdogTime());
    qputenv("WATCHDOG_USEC", "30000000");
    QCOMPARE(watchdogTime(), std::optional<std::chrono::milliseconds>(30s));
    qputenv("WATCHDOG_PID", "1"); // another process'
    QVERIFY(!watchdogTime());
    qunsetenv("WATCHDOG_PID");
    qunsetenv("WATCHDOG_USEC");
}

QTEST_GUILESS_MAIN(TestServicePages)
#include "tst_servicepages.moc"
