// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventshapes.h"
#include "memorykeeper.h"
#include "receiver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <semaphore>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "management-token-of-this-test";

SecretBytes secret(QByteArray text)
{
    text.detach();
    return SecretBytes::take(text);
}

QByteArray signedBy(const QByteArray &key, const QByteArray &body)
{
    return signatureOf(secret(key), body);
}

/// Sends one request, and keeps what comes back.
class Sender
{
public:
    Sender(const Receiver &receiver, const QByteArray &body, const QByteArray &signature,
           const QByteArray &path = "/hook", const QByteArray &method = "POST",
           const QByteArray &more = {})
    {
        m_socket.connectToHost(u"127.0.0.1"_s, receiver.port());
        m_socket.write(method + ' ' + path +
                       " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + more +
                       (signature.isEmpty() ? "" : "sc-signature: " + signature + "\r\n") +
                       "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    /// The status, once it has come; 0 if the connection ended without.
    int status()
    {
        const bool ended = QTest::qWaitFor([this] {
            m_received += m_socket.readAll();
            return m_received.contains("\r\n\r\n") ||
                   m_socket.state() == QAbstractSocket::UnconnectedState;
        });
        return ended ? m_received.mid(9, 3).toInt() : -1;
    }
    QByteArray body()
    {
        status();
        return m_received.mid(m_received.indexOf("\r\n\r\n") + 4);
    }
    bool isAnswered()
    {
        m_received += m_socket.readAll();
        return !m_received.isEmpty();
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

class Observer final : public ReceiverObserver
{
public:
    void stored(std::span<const IncomingDelivery> deliveries, const QList<bool> &isNew) override
    {
        const std::lock_guard lock(mutex);
        for (std::size_t i = 0; i < deliveries.size(); ++i)
            told.append(deliveries[i].head.eventId + (isNew[qsizetype(i)] ? u" new"_s : u""_s));
    }
    void refused(const RefusedDelivery &delivery, quint64 untold) override
    {
        const std::lock_guard lock(mutex);
        told.append(u"refused "_s + delivery.reason);
        untolds += untold;
    }
    void challenged(const AnsweredChallenge &challenge) override
    {
        const std::lock_guard lock(mutex);
        told.append(u"challenged "_s + challenge.webhookName);
    }
    void storageLost(const ApiError &error) override
    {
        const std::lock_guard lock(mutex);
        told.append(u"lost "_s + error.detail);
    }
    void storageBack() override
    {
        const std::lock_guard lock(mutex);
        told.append(u"back"_s);
    }
    QStringList all()
    {
        const std::lock_guard lock(mutex);
        return told;
    }

    std::mutex mutex;
    QStringList told;
    quint64 untolds = 0;
};

ReceiverOptions hook()
{
    ReceiverOptions options;
    options.path = "/hook";
    options.intake.retry = 20ms;
    return options;
}

/// A receiver with a store in memory.
struct Rig
{
    explicit Rig(const ReceiverOptions &options = hook(), const QList<QByteArray> &tokens = {token})
    {
        std::vector<SecretBytes> list;
        for (const QByteArray &one : tokens)
            list.push_back(secret(one));
        keys.replace(std::move(list));
        receiver.emplace(
            keys, [this] { return std::make_unique<MemoryKeeper>(store); }, options, &observer);
        if (!receiver->start())
            qFatal("it does not listen");
        if (!QTest::qWaitFor([this] { return receiver->isStorageUp(); }))
            qFatal("it has no storage");
    }

    int send(const QByteArray &body, const QByteArray &signature)
    {
        return Sender(*receiver, body, signature).status();
    }
    int sendSigned(const QByteArray &body) { return send(body, signedBy(token, body)); }
    quint64 refused(Refusal refusal) const
    {
        return receiver->counters().refused[std::size_t(refusal)];
    }

    MemoryStore store;
    SigningKeys keys;
    Observer observer;
    std::optional<Receiver> receiver;
};

QByteArray eventOf(const QByteArray &id)
{
    return R"({"eventId":")" + id + R"(","eventType":"VEHICLE_STATE"})";
}

} // namespace

class TestReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void stores_and_then_answers();
    void stores_each_event_once();
    void keeps_types_that_it_does_not_know();
    void stores_an_event_without_an_id_once_data();
    void stores_an_event_without_an_id_once();
    void refuses_what_is_not_signed_data();
    void refuses_what_is_not_signed();
    void refuses_what_is_no_delivery();
    void what_smartcar_sends_to_another_path_is_told();
    void takes_any_path_where_none_is_chosen();
    void answers_a_verification_data();
    void answers_a_verification();
    void signs_no_challenge_that_could_be_a_delivery();
    void takes_two_keys_while_one_goes();
    void answers_503_without_a_key();
    void answers_503_while_the_storage_is_lost();
    void loses_one_delivery_that_cannot_be_stored_and_no_other();
    void refuses_one_delivery_that_the_storage_cannot_hold();
    void looks_at_a_storage_that_nobody_uses();
    void is_not_ready_while_a_write_takes_too_long();
    void takes_what_came_meanwhile_with_one_commit();
    void answers_503_when_too_much_waits();
    void tells_a_few_refusals_and_counts_all();
    void removes_what_has_come_of_age();
    void stores_what_it_took_before_it_stops();
    void starts_again();
};

void TestReceiver::stores_and_then_answers()
{
    Rig rig;
    QVERIFY(rig.receiver->isReady());
    QCOMPARE(rig.receiver->url().path(), u"/hook"_s);
    QCOMPARE(rig.sendSigned(newest), 200);
    const auto contents = rig.store.contents();
    QCOMPARE(contents.deliveries.size(), 1);
    const IncomingDelivery &delivery = contents.deliveries.front();
    QCOMPARE(delivery.body, QByteArray(newest));
    QCOMPARE(delivery.head.eventId, u"e-1"_s);
    QCOMPARE(delivery.signature.toHex(), signedBy(token, newest));
    QCOMPARE(delivery.signedBy, 1);
    QCOMPARE(delivery.head.signalCount, 3);
    QVERIFY(qAbs(delivery.receivedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QTRY_COMPARE(rig.observer.all(), QStringList{u"e-1 new"_s});
    const ReceiverCounters &counters = rig.receiver->counters();
    QCOMPARE(counters.received.load(), 1);
    QCOMPARE(counters.stored.load(), 1);
    QCOMPARE(counters.bytes.load(), sizeof newest - 1);
    QTRY_COMPARE(counters.queued.load(), 0);
    QTRY_COMPARE(counters.queuedBytes.load(), 0);
}

void TestReceiver::stores_each_event_once()
{
    Rig rig;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(rig.sendSigned(newest), 200);
    QCOMPARE(rig.store.size(), 1);
    QCOMPARE(rig.receiver->counters().repeated.load(), 2);
}

void TestReceiver::keeps_types_that_it_does_not_know()
{
    Rig rig;
    QCOMPARE(rig.sendSigned(R"({"eventId":"u","eventType":"VEHICLE_CONNECTED","odd":[1]})"), 200);
    QCOMPARE(rig.store.contents().deliveries.front().head.type, u"VEHICLE_CONNECTED"_s);
}

void TestReceiver::stores_an_event_without_an_id_once_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("null") << QByteArray(R"("eventId":null,)");
    QTest::newRow("empty") << QByteArray(R"("eventId":"",)");
    QTest::newRow("a number") << QByteArray(R"("eventId":12345,)");
    QTest::newRow("a list") << QByteArray(R"("eventId":["e"],)");
    QTest::newRow("what is hard to read")
        << QByteArray(R"("eventId":123456789012345678901234567890,)");
}

void TestReceiver::stores_an_event_without_an_id_once()
{
    QFETCH(const QByteArray, id);
    const auto body = [&id](const char *value, const char *meta) {
        return '{' + id + R"("eventType":"VEHICLE_STATE","data":{"value":)" + value +
               R"(},"meta":{"webhookId":"w",)" + meta + "}}";
    };
    const QByteArray first = body("1", R"("deliveryId":"d-1","deliveredAt":1780222662654)");
    const QByteArray again = body("1", R"("deliveryId":"d-2","deliveredAt":1780222687654)");
    Rig rig;
    QCOMPARE(rig.sendSigned(first), 200);
    QCOMPARE(rig.sendSigned(first), 200);
    QCOMPARE(rig.store.size(), 1);
    QVERIFY(rig.store.contents().deliveries.front().head.eventId.startsWith(u"body:"));
    const bool isRead = !id.contains("890123"); // else as it came
    QCOMPARE(rig.sendSigned(again), 200);
    QCOMPARE(rig.store.size(), isRead ? 1 : 2);
    // Another value, time or sequence is another event; so is another number as its id.
    const std::size_t before = std::size_t(rig.store.size());
    QCOMPARE(rig.sendSigned(body("2", R"("deliveryId":"d-1")")), 200);
    QCOMPARE(rig.sendSigned(body("1", R"("deliveryId":"d-1","sequence":9007199254740993)")), 200);
    QCOMPARE(rig.sendSigned(body("1", R"("deliveryId":"d-1","sequence":9007199254740992)")), 200);
    QCOMPARE(std::size_t(rig.store.size()), before + 3);
}

void TestReceiver::refuses_what_is_not_signed_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("reason");
    const QByteArray right = signedBy(token, newest);
    QTest::newRow("none") << QByteArray() << u"missing"_s;
    QTest::newRow("blank") << QByteArray("  ") << u"missing"_s;
    QTest::newRow("short") << right.left(63) << u"broken"_s;
    QTest::newRow("long") << right + '0' << u"broken"_s;
    QTest::newRow("another key") << signedBy("another", newest) << u"refused"_s;
    QTest::newRow("another body") << signedBy(token, of2025) << u"refused"_s;
}

void TestReceiver::refuses_what_is_not_signed()
{
    QFETCH(const QByteArray, signature);
    QFETCH(const QString, reason);
    Rig rig;
    Sender sender(*rig.receiver, newest, signature, "/hook", "POST",
                  "X-Forwarded-For: 1.2.3.4, 198.51.100.7\r\n");
    QCOMPARE(sender.status(), 401);
    QCOMPARE(sender.body(), QByteArray());
    QTRY_COMPARE(rig.store.contents().refused.size(), 1);
    const RefusedDelivery refused = rig.store.contents().refused.first();
    QCOMPARE(refused.reason, reason);
    QCOMPARE(refused.signature.trimmed(), signature.trimmed());
    QCOMPARE(refused.body, QByteArray(newest));
    QCOMPARE(refused.peer, u"198.51.100.7"_s);
    QCOMPARE(rig.store.size(), 0);
    QTRY_COMPARE(rig.observer.all(), QStringList{u"refused "_s + reason});
}

void TestReceiver::refuses_what_is_no_delivery()
{
    Rig rig;
    QCOMPARE(rig.sendSigned("no json"), 400);
    QCOMPARE(rig.sendSigned("[]"), 400);
    QCOMPARE(rig.sendSigned("123"), 400);
    QCOMPARE(rig.sendSigned(""), 400);
    QCOMPARE(rig.refused(Refusal::NotJson), 4);
    QCOMPARE(rig.sendSigned(QByteArray(256 * 1024 + 1, ' ')), 413);
    QTRY_COMPARE(rig.refused(Refusal::TooLarge), 1);
    QCOMPARE(Sender(*rig.receiver, newest, signedBy(token, newest), "/").status(), 404);
    QCOMPARE(Sender(*rig.receiver, newest, signedBy(token, newest), "/hook/").status(), 404);
    Sender get(*rig.receiver, "", "", "/hook", "GET");
    QCOMPARE(get.status(), 405);
    QCOMPARE(get.body(), QByteArray());
    QCOMPARE(rig.store.size(), 0);
}

void TestReceiver::what_smartcar_sends_to_another_path_is_told()
{
    Rig rig;
    const QByteArray verify =
        R"({"eventId":"v","eventType":"VERIFY","data":{"challenge":"nsQsLU7wY9WKt2IU"}})";
    QCOMPARE(Sender(*rig.receiver, newest, "ab", "/other").status(), 404);
    QCOMPARE(Sender(*rig.receiver, verify, "", "/").status(), 404);
    QCOMPARE(Sender(*rig.receiver, "", "", "/.env", "GET").status(), 404);
    QCOMPARE(Sender(*rig.receiver, "{}", "", "/login").status(), 404);
    QTRY_COMPARE(rig.observer.all(),
                 (QStringList{u"refused not-found /other"_s, u"refused not-found /"_s}));
    QCOMPARE(rig.refused(Refusal::NotFound), 4);
}

void TestReceiver::takes_any_path_where_none_is_chosen()
{
    ReceiverOptions options = hook();
    options.path.clear();
    Rig rig(options);
    QCOMPARE(rig.receiver->url().path(), u"/"_s);
    QCOMPARE(Sender(*rig.receiver, newest, signedBy(token, newest), "/smartcar").status(), 200);
    QCOMPARE(rig.store.size(), 1);
}

void TestReceiver::answers_a_verification_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("signed") << true;
    QTest::newRow("not signed") << false;
}

void TestReceiver::answers_a_verification()
{
    QFETCH(const bool, isSigned);
    Rig rig(hook(), {"amt"});
    const QByteArray body = R"({"eventId":"v","eventType":"VERIFY",
        "data":{"challenge":"nsQsLU7wY9WKt2IU"},"meta":{"webhookName":"Fleet"}})";
    Sender sender(*rig.receiver, body, isSigned ? signedBy("amt", body) : QByteArray());
    QCOMPARE(sender.status(), 200);
    // The answer to this challenge that Smartcar's own code gives.
    QCOMPARE(sender.body(),
             R"({"challenge":"b883ff3901a9872f4e2c247c57b378b37e51152eea6286d0f84abc24e98c762a"})");
    QCOMPARE(rig.receiver->counters().challenges.load(), 1);
    QTRY_COMPARE(rig.observer.all(), QStringList{u"challenged Fleet"_s});
    QCOMPARE(rig.store.size(), 0);
    QCOMPARE(rig.send(body, signedBy("another", body)), 401);
}

void TestReceiver::signs_no_challenge_that_could_be_a_delivery()
{
    Rig rig;
    for (const char *challenge :
         {R"({\"eventId\":\"forged\"})", "{}", " ", "", "a b", "\\u007b}"}) {
        const QByteArray body =
            QByteArray(R"({"eventType":"VERIFY","data":{"challenge":")") + challenge + "\"}}";
        QCOMPARE(rig.send(body, ""), 401);
    }
    QCOMPARE(rig.refused(Refusal::Challenge), 6);
}

void TestReceiver::takes_two_keys_while_one_goes()
{
    Rig rig(hook(), {"new", "old"});
    QCOMPARE(rig.send(newest, signedBy("old", newest)), 200);
    QCOMPARE(rig.send(of2025, signedBy("new", of2025)), 200);
    QCOMPARE(rig.store.contents().deliveries.at(0).signedBy, 2);
    QCOMPARE(rig.store.contents().deliveries.at(1).signedBy, 1);
    // Whoever asks with the other key is answered with it.
    const QByteArray verify = R"({"eventType":"VERIFY","data":{"challenge":"abc"}})";
    Sender sender(*rig.receiver, verify, signedBy("old", verify));
    QCOMPARE(sender.body(), R"({"challenge":")" + signedBy("old", "abc") + "\"}");
    // Whoever does not sign, with the first.
    Sender other(*rig.receiver, verify, "");
    QCOMPARE(other.body(), R"({"challenge":")" + signedBy("new", "abc") + "\"}");
    std::vector<SecretBytes> one;
    one.push_back(secret("new"));
    rig.keys.replace(std::move(one));
    QCOMPARE(rig.send(ofDocs, signedBy("old", ofDocs)), 401);
    QCOMPARE(rig.send(ofDocs, signedBy("new", ofDocs)), 200);
}

void TestReceiver::answers_503_without_a_key()
{
    Rig rig(hook(), {});
    QVERIFY(!rig.receiver->isReady());
    QCOMPARE(rig.sendSigned(newest), 503);
    QCOMPARE(rig.refused(Refusal::NoKey), 1);
    QCOMPARE(rig.store.size(), 0);
}

void TestReceiver::answers_503_while_the_storage_is_lost()
{
    Rig rig;
    const auto setLost = [&rig](bool lost) {
        const std::lock_guard lock(rig.store.mutex);
        rig.store.isLost = lost;
    };
    setLost(true);
    QCOMPARE(rig.sendSigned(newest), 503);
    QTRY_VERIFY(!rig.receiver->isReady());
    QCOMPARE(rig.sendSigned(newest), 503);
    setLost(false);
    QTRY_VERIFY(rig.receiver->isReady()); // by itself, with nothing sent
    QCOMPARE(rig.sendSigned(newest), 200);
    QCOMPARE(rig.store.size(), 1);
    QTRY_COMPARE(rig.observer.all(),
                 (QStringList{u"lost the disk is away"_s, u"back"_s, u"e-1 new"_s}));
    QVERIFY(rig.receiver->counters().storageFailures.load() >= 1);
}

/// Holds the writing thread up until told.
struct Hold
{
    explicit Hold(MemoryStore &store)
    {
        store.at = [this] {
            begun.release();
            go.acquire();
        };
    }
    bool hasBegun()
    {
        return QTest::qWaitFor([this] { return begun.try_acquire(); });
    }

    std::counting_semaphore<> begun{0};
    std::counting_semaphore<> go{0};
};

void TestReceiver::loses_one_delivery_that_cannot_be_stored_and_no_other()
{
    Rig rig;
    rig.store.poison = u"e-2"_s;
    Hold hold(rig.store);
    std::vector<std::unique_ptr<Sender>> senders;
    const auto send = [&](const QByteArray &body) {
        senders.push_back(std::make_unique<Sender>(*rig.receiver, body, signedBy(token, body)));
    };
    send(eventOf("e-0"));
    QVERIFY(hold.hasBegun());
    for (const char *id : {"e-1", "e-2", "e-3", "e-4"})
        send(eventOf(id));
    QTRY_COMPARE(rig.receiver->counters().queued.load(), 5);
    hold.go.release(100);
    for (std::size_t i = 0; i < senders.size(); ++i)
        QCOMPARE(senders[i]->status(), i == 2 ? 503 : 200);
    QCOMPARE(rig.store.size(), 4);
    QVERIFY(rig.receiver->isReady());
}

void TestReceiver::refuses_one_delivery_that_the_storage_cannot_hold()
{
    Rig rig;
    rig.store.unfit = u"e-2"_s;
    QCOMPARE(rig.sendSigned(eventOf("e-2")), 422);
    // In company, and several times: it is the same.
    Hold hold(rig.store);
    std::vector<std::unique_ptr<Sender>> senders;
    const auto send = [&](const QByteArray &body) {
        senders.push_back(std::make_unique<Sender>(*rig.receiver, body, signedBy(token, body)));
    };
    send(eventOf("e-0"));
    QVERIFY(hold.hasBegun());
    for (const char *id : {"e-2", "e-1", "e-2", "e-2"})
        send(eventOf(id));
    QTRY_COMPARE(rig.receiver->counters().queued.load(), 5);
    hold.go.release(100);
    for (std::size_t i = 0; i < senders.size(); ++i)
        QCOMPARE(senders[i]->status(), i == 0 || i == 2 ? 200 : 422);
    QCOMPARE(rig.store.size(), 2);
    QVERIFY(rig.receiver->isReady());
    QCOMPARE(rig.refused(Refusal::Unstorable), 4);
    QTRY_COMPARE(rig.store.contents().refused.size(), 4);
    QCOMPARE(rig.store.contents().refused.first().reason, u"unstorable"_s);
    QCOMPARE(rig.store.contents().refused.first().body, eventOf("e-2"));
    QVERIFY(!rig.observer.all().contains(u"lost the disk is away"_s));
}

void TestReceiver::looks_at_a_storage_that_nobody_uses()
{
    ReceiverOptions options = hook();
    options.intake.look = 20ms;
    Rig rig(options);
    const auto setLost = [&rig](bool lost) {
        const std::lock_guard lock(rig.store.mutex);
        rig.store.isLost = lost;
    };
    setLost(true);
    QTRY_VERIFY(!rig.receiver->isReady());
    setLost(false);
    QTRY_VERIFY(rig.receiver->isReady());
    QTRY_COMPARE(rig.observer.all(), (QStringList{u"lost the disk is away"_s, u"back"_s}));
}

void TestReceiver::is_not_ready_while_a_write_takes_too_long()
{
    ReceiverOptions options = hook();
    options.intake.patience = 50ms;
    Rig rig(options);
    Hold hold(rig.store);
    Sender sender(*rig.receiver, newest, signedBy(token, newest));
    QVERIFY(hold.hasBegun());
    QTRY_VERIFY(!rig.receiver->isReady());
    QVERIFY(rig.receiver->writesFor() >= 50ms);
    hold.go.release(100);
    QCOMPARE(sender.status(), 200);
    QVERIFY(rig.receiver->isReady());
    QCOMPARE(rig.receiver->writesFor(), 0ms);
}

void TestReceiver::takes_what_came_meanwhile_with_one_commit()
{
    Rig rig;
    Hold hold(rig.store);
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < 40; ++i) {
        const QByteArray body = eventOf(QByteArray::number(i));
        senders.push_back(std::make_unique<Sender>(*rig.receiver, body, signedBy(token, body)));
        if (i == 0)
            QVERIFY(hold.hasBegun());
    }
    QTRY_COMPARE(rig.receiver->counters().queued.load(), 40);
    for (const auto &sender : senders)
        QVERIFY(!sender->isAnswered());
    hold.go.release(2);
    for (const auto &sender : senders)
        QCOMPARE(sender->status(), 200);
    QCOMPARE(rig.store.contents().batches, (QList<qsizetype>{1, 39}));
}

void TestReceiver::answers_503_when_too_much_waits()
{
    ReceiverOptions options = hook();
    options.intake.queueLimit = 2;
    Rig rig(options);
    Hold hold(rig.store);
    Sender first(*rig.receiver, eventOf("1"), signedBy(token, eventOf("1")));
    QVERIFY(hold.hasBegun());
    Sender second(*rig.receiver, eventOf("2"), signedBy(token, eventOf("2")));
    QTRY_COMPARE(rig.receiver->counters().queued.load(), 2);
    QCOMPARE(rig.sendSigned(eventOf("3")), 503);
    QCOMPARE(rig.refused(Refusal::Busy), 1);
    hold.go.release(10);
    QCOMPARE(first.status(), 200);
    QCOMPARE(second.status(), 200);
    QCOMPARE(rig.sendSigned(eventOf("3")), 200);
}

void TestReceiver::tells_a_few_refusals_and_counts_all()
{
    Rig rig;
    for (int i = 0; i < 60; ++i)
        QCOMPARE(rig.send(newest, ""), 401);
    QCOMPARE(rig.refused(Refusal::MissingSignature), 60);
    QTRY_VERIFY(rig.store.contents().refused.size() >= 5);
    QVERIFY(rig.store.contents().refused.size() < 40);
}

void TestReceiver::removes_what_has_come_of_age()
{
    ReceiverOptions options = hook();
    options.intake.retentionDays = 30;
    options.intake.upkeep = 0s;
    Rig rig(options);
    {
        const std::lock_guard lock(rig.store.mutex);
        for (int days : {40, 31, 29}) {
            IncomingDelivery delivery;
            delivery.receivedAt = QDateTime::currentDateTimeUtc().addDays(-days);
            rig.store.now.deliveries.push_back(delivery);
        }
    }
    QCOMPARE(rig.sendSigned(newest), 200);
    QTRY_COMPARE(rig.store.size(), 2);
}

void TestReceiver::stores_what_it_took_before_it_stops()
{
    Rig rig;
    Hold hold(rig.store);
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < 5; ++i) {
        const QByteArray body = eventOf(QByteArray::number(i));
        senders.push_back(std::make_unique<Sender>(*rig.receiver, body, signedBy(token, body)));
    }
    QTRY_COMPARE(rig.receiver->counters().queued.load(), 5);
    hold.go.release(10);
    rig.receiver->stop(30s);
    QVERIFY(!rig.receiver->isListening());
    for (const auto &sender : senders)
        QCOMPARE(sender->status(), 200);
    QCOMPARE(rig.store.size(), 5);
}

void TestReceiver::starts_again()
{
    Rig rig;
    rig.receiver->stop();
    rig.receiver->stop();
    QVERIFY(!rig.receiver->isReady());
    QVERIFY(rig.receiver->start());
    QTRY_VERIFY(rig.receiver->isReady());
    QCOMPARE(rig.sendSigned(newest), 200);
}

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
