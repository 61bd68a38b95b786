// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QElapsedTimer>

#include <atomic>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A handler that keeps every request's answer for later.
class Desk
{
public:
    HttpAsyncHandler handler()
    {
        return [this](const HttpServerRequest &request, HttpResponder answer) {
            const std::lock_guard lock(m_mutex);
            m_paths.append(request.path);
            m_peer = request.peer;
            m_answers.push_back(std::move(answer));
        };
    }
    int size() const
    {
        const std::lock_guard lock(m_mutex);
        return int(m_answers.size());
    }
    QByteArray peer() const
    {
        const std::lock_guard lock(m_mutex);
        return m_peer;
    }
    std::vector<HttpResponder> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_answers, {});
    }

private:
    mutable std::mutex m_mutex;
    QByteArrayList m_paths;
    QByteArray m_peer;
    std::vector<HttpResponder> m_answers;
};

const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

HttpServerResponse text(const QByteArray &body)
{
    return HttpServerResponse::json(200, body);
}

} // namespace

/// Answers that come later than the handler's return, and ends that wait for them.
class TestHttpResponder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takes_an_answer_later_from_another_thread()
    {
        Desk desk;
        HttpServer server(desk.handler());
        QVERIFY(server.start());
        RawClient client(server);
        client.send(get);
        QTRY_COMPARE(desk.size(), 1);
        QCOMPARE(desk.peer(), "127.0.0.1");
        QVERIFY(client.received().isEmpty());
        std::thread([answers = desk.take()]() mutable { answers[0].send(text("later")); }).join();
        QTRY_COMPARE(client.body(), "later");
        QVERIFY(client.isConnected());
    }

    void holds_up_no_thread_meanwhile()
    {
        Desk desk;
        HttpServerOptions options;
        options.threads = 1;
        HttpServer server(desk.handler(), options);
        QVERIFY(server.start());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 50; ++i) {
            clients.push_back(std::make_unique<RawClient>(server));
            clients.back()->send(get);
        }
        QTRY_COMPARE(desk.size(), 50);
        for (HttpResponder &answer : desk.take())
            answer.send(text("all"));
        for (const auto &client : clients)
            QTRY_COMPARE(client->body(), "all");
    }

    void answers_once()
    {
        HttpServer server([](const HttpServerRequest &, HttpResponder answer) {
            answer.send(text("first"));
            answer.send(text("second"));
        });
        QVERIFY(server.start());
        RawClient client(server);
        client.send(get + get);
        QTRY_COMPARE(client.received().count("first"), 2);
        QVERIFY(!client.received().contains("second"));
    }

    void turns_a_dropped_answer_into_a_500()
    {
        HttpServer server([](const HttpServerRequest &, const HttpResponder &) {});
        QVERIFY(server.start());
        RawClient client(server);
        client.send(get);
        QTRY_COMPARE(client.statusLine(), 500);
    }

    void takes_an_answer_whose_client_is_gone()
    {
        Desk desk;
        HttpServer server(desk.handler());
        QVERIFY(server.start());
        RawClient client(server);
        client.send(get);
        QTRY_COMPARE(desk.size(), 1);
        client.close();
        QTRY_VERIFY(client.isClosed());
        desk.take()[0].send(text(QByteArray(100'000, 'x')));
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void lets_answers_come_after_the_stop()
    {
        Desk desk;
        auto server = std::make_unique<HttpServer>(desk.handler());
        QVERIFY(server->start());
        RawClient client(*server);
        client.send(get);
        RawClient other(*server);
        other.send(get);
        QTRY_COMPARE(desk.size(), 2);
        server->stop();
        auto answers = desk.take();
        answers[0].send(text("late"));
        server.reset();
        answers.clear();
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().isEmpty());
    }

    void finishes_what_is_under_way()
    {
        Desk desk;
        HttpServer server(desk.handler());
        QVERIFY(server.start());
        RawClient idle(server);
        RawClient busy(server);
        busy.send(get);
        QTRY_COMPARE(desk.size(), 1);
        QTRY_COMPARE(server.openConnections(), 2);
        QElapsedTimer timer;
        timer.start();
        std::thread late([&] {
            std::this_thread::sleep_for(100ms);
            desk.take()[0].send(text("done"));
        });
        server.stop(30s);
        late.join();
        QVERIFY(timer.elapsed() < 10'000);
        QTRY_VERIFY(busy.isClosed());
        QCOMPARE(busy.body(), "done");
        QVERIFY(busy.received().contains("Connection: close"));
        QTRY_VERIFY(idle.isClosed());
    }

    void waits_no_longer_than_it_was_told()
    {
        Desk desk;
        HttpServer server(desk.handler());
        QVERIFY(server.start());
        RawClient busy(server);
        busy.send(get);
        QTRY_COMPARE(desk.size(), 1);
        QElapsedTimer timer;
        timer.start();
        server.stop(50ms);
        QVERIFY(timer.elapsed() < 5000);
        QTRY_VERIFY(busy.isClosed());
        QVERIFY(busy.received().isEmpty());
    }

    void refuses_who_finds_all_memory_with_those_being_answered()
    {
        Desk desk;
        HttpServerOptions options;
        options.memoryLimit = 100'000;
        HttpServer server(desk.handler(), options);
        QVERIFY(server.start());
        const QByteArray post =
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n" + QByteArray(60'000, 'a');
        RawClient first(server);
        first.send(post);
        QTRY_COMPARE(desk.size(), 1);
        RawClient promising(server); // an announced length alone takes nothing
        promising.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n");
        RawClient second(server);
        second.send(post);
        QTRY_COMPARE(second.statusLine(), 503);
        QTRY_VERIFY(second.isClosed());
        desk.take()[0].send(text("room"));
        QTRY_COMPARE(first.body(), "room");
        RawClient third(server);
        third.send(post);
        QTRY_COMPARE(desk.size(), 1);
    }

    void cuts_unfinished_requests_for_one_that_is_whole_data()
    {
        QTest::addColumn<QByteArray>("unfinished");
        QTest::newRow("bodies") << "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n" +
                                       QByteArray(40'000, 'a');
        QTest::newRow("chunks") << "POST / HTTP/1.1\r\nHost: x\r\n"
                                   "Transfer-Encoding: chunked\r\n\r\n9c40\r\n" +
                                       QByteArray(40'000, 'a') + "\r\n1\r\n";
        QTest::newRow("heads")
            << "POST / HTTP/1.1\r\nHost: x\r\n" +
                   QByteArray("X: " + QByteArray(1000, 'a') + "\r\n").repeated(39);
        QTest::newRow("small heads") << "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n" +
                                            QByteArray("a:\r\n").repeated(97) + "\r\n" +
                                            QByteArray(35'000, 'a');
    }

    void cuts_unfinished_requests_for_one_that_is_whole()
    {
        QFETCH(const QByteArray, unfinished);
        Desk desk;
        HttpServerOptions options;
        options.headerLimit = 64 * 1024;
        options.memoryLimit = 200'000;
        HttpServer server(desk.handler(), options);
        QVERIFY(server.start());
        std::list<RawClient> crowd;
        for (int i = 0; i < 10; ++i) {
            crowd.emplace_back(server).send(unfinished);
            QTRY_VERIFY(crowd.back().isSent());
        }
        for (int i = 0; i < 3; ++i) {
            RawClient honest(server);
            honest.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3000\r\n\r\n" +
                        QByteArray(3000, 'a'));
            QTRY_COMPARE(desk.size(), 1);
            desk.take()[0].send(text("served"));
            QTRY_COMPARE(honest.body(), "served");
        }
        QTRY_VERIFY(server.openConnections() <= 6);
        QTRY_VERIFY(server.heldBytes() <= 200'000);
        QTRY_VERIFY(server.heldBytes() > 60'000); // no more were cut than had to be
        for (RawClient &one : crowd)
            one.close();
        QTRY_COMPARE(server.heldBytes(), 0);
    }

    void cuts_the_longest_silent_for_a_new_one()
    {
        Desk desk;
        HttpServerOptions options;
        options.connectionLimit = 3;
        HttpServer server(desk.handler(), options);
        QVERIFY(server.start());
        RawClient busy(server); // the oldest, but it waits for us
        busy.send(get);
        QTRY_COMPARE(desk.size(), 1);
        const qint64 ofBusy = server.heldBytes();
        RawClient dripping(server);
        dripping.send("GET / HT");
        QTRY_VERIFY(server.heldBytes() > ofBusy); // it has begun, before the next one comes
        RawClient idle(server);
        QTRY_COMPARE(server.openConnections(), 3);
        RawClient fresh(server);
        fresh.send(get);
        QTRY_COMPARE(desk.size(), 2);
        QTRY_VERIFY(dripping.isClosed());
        QVERIFY(idle.isConnected());
        for (HttpResponder &answer : desk.take())
            answer.send(text("yes"));
        QTRY_COMPARE(fresh.body(), "yes");
        QTRY_COMPARE(busy.body(), "yes");
    }
};

QTEST_GUILESS_MAIN(TestHttpResponder)
#include "tst_httpresponder.moc"
