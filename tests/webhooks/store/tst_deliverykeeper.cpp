// SPDX-License-Identifier: GPL-3.0-or-later
// What each keeper does, of SQLite's file and of a real PostgreSQL server.
#include "deliverykeeper.h"
#include "deliveryreader.h"
#include "deliverysample.h"
#include "deliveryschema.h"
#include "postgrescluster.h"
#include "postgreslink.h"
#include "storagefault.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace motorpool;
using namespace Qt::StringLiterals;

class DeliveryKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<PostgresCluster>(); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_cluster.reset(); }

    void keeps_all_of_a_delivery_data() { databases(); }
    void keeps_all_of_a_delivery();
    void an_event_is_stored_once_and_counted_data() { databases(); }
    void an_event_is_stored_once_and_counted();
    void an_event_without_an_id_is_always_new_data() { databases(); }
    void an_event_without_an_id_is_always_new();
    void takes_hostile_texts_and_bodies_data() { databases(); }
    void takes_hostile_texts_and_bodies();
    void several_receivers_write_at_once_data() { databases(); }
    void several_receivers_write_at_once();
    void keeps_the_last_hundred_refused_data() { databases(); }
    void keeps_the_last_hundred_refused();
    void removes_what_is_old_in_slices_data() { databases(); }
    void removes_what_is_old_in_slices();
    void who_reads_for_long_holds_up_retention_and_nobody_who_writes();
    void nothing_is_as_good_as_done_data() { databases(); }
    void nothing_is_as_good_as_done();
    void who_only_reads_needs_no_more_than_to_select();
    void a_newer_versions_schema_stays_as_it_is();
    void a_database_in_another_encoding_is_refused();
    void tells_when_asked_again_whether_the_server_is_there();

private:
    void databases();
    DeliveryPlace place();

    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void DeliveryKeeperTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void DeliveryKeeperTest::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void DeliveryKeeperTest::databases()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("SQLite") << false;
    if (m_cluster->isThere())
        QTest::newRow("PostgreSQL") << true;
}

DeliveryPlace DeliveryKeeperTest::place()
{
    QFETCH(bool, isServer);
    return isServer ? m_cluster->newDatabase()
                    : DeliveryPlace::parse(m_folder->filePath(u"deliveries.sqlite"_s)).value();
}

void DeliveryKeeperTest::keeps_all_of_a_delivery()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"gate-1"_s);
    IncomingDelivery bare;
    bare.receivedAt = sampleTime;
    bare.head.eventId = u"e-bare"_s;
    IncomingDelivery full = sampleDelivery(7);
    full.head.errorCount = 2;
    full.head.faults = u"VEHICLE_STATE/UNREACHABLE"_s;
    full.signature = QByteArray::fromHex("00ff27").repeated(10) + QByteArray("\\\0", 2);
    full.signedBy = 2;
    const QList<IncomingDelivery> both{full, bare};
    const auto put = keeper->put(both);
    QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
    QCOMPARE(*put, (QList<bool>{true, true}));

    DeliveryReader reader(place);
    const auto page = reader.page({}, 10);
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QVERIFY(page->isLast);
    QCOMPARE(page->deliveries.size(), 2);
    const Delivery &first = page->deliveries[1];
    QCOMPARE(first.head, full.head);
    QCOMPARE(first.receivedAt, full.receivedAt);
    QCOMPARE(first.lastReceivedAt, full.receivedAt);
    QCOMPARE(first.tries, 1);
    QCOMPARE(first.receiver, u"gate-1"_s);
    QCOMPARE(page->deliveries[0].head, bare.head);
    QVERIFY(page->deliveries[0].number > first.number);
    QCOMPARE(*reader.body(first.number), full.body);
    QCOMPARE(*reader.body(page->deliveries[0].number), QByteArray());
    QCOMPARE(*reader.request(first.number),
             (DeliveredRequest{full.body, full.signature.toHex(), 2}));
    QCOMPARE(*reader.request(page->deliveries[0].number), DeliveredRequest());
    QCOMPARE(*reader.delivery(first.number), first);
    QVERIFY(*reader.size() > 0);
}

void DeliveryKeeperTest::an_event_is_stored_once_and_counted()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"gate-1"_s);
    const auto other = keeperOf(place, u"gate-2"_s);
    QList<IncomingDelivery> batch = sampleDeliveries(3);
    batch << sampleDelivery(1) << sampleDelivery(1);
    batch[4].receivedAt = batch[1].receivedAt.addSecs(25);
    QCOMPARE(*keeper->put(batch), (QList<bool>{true, true, true, false, false}));
    batch = {sampleDelivery(9), sampleDelivery(1)};
    batch[1].receivedAt = sampleDelivery(1).receivedAt.addSecs(75);
    batch[1].body = "another";
    batch[1].signature = QByteArray(32, 'b'); // of the body that is not kept
    QCOMPARE(*other->put(batch), (QList<bool>{true, false}));

    DeliveryReader reader(place);
    const auto page = reader.page({}, 10);
    QCOMPARE(page->deliveries.size(), 4);
    const Delivery &again = page->deliveries[2];
    QCOMPARE(again.head.eventId, sampleId(1));
    QCOMPARE(again.tries, 4);
    QCOMPARE(again.receivedAt, sampleDelivery(1).receivedAt);
    QCOMPARE(again.lastReceivedAt, sampleDelivery(1).receivedAt.addSecs(75));
    QCOMPARE(again.receiver, u"gate-1"_s);
    QCOMPARE(*reader.request(again.number), (DeliveredRequest{sampleDelivery(1).body, {}, 0}));
    QCOMPARE(*reader.count({}), 4);
}

void DeliveryKeeperTest::an_event_without_an_id_is_always_new()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"gate-1"_s);
    IncomingDelivery bare = sampleDelivery(1);
    bare.head.eventId.clear();
    const QList<IncomingDelivery> batch{bare, bare, sampleDelivery(2)};
    QCOMPARE(*keeper->put(batch), (QList<bool>{true, true, true}));
    QCOMPARE(*keeper->put(batch), (QList<bool>{true, true, false}));
    QCOMPARE(*DeliveryReader(place).count({}), 5);
}

void DeliveryKeeperTest::takes_hostile_texts_and_bodies()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"gate ' \" \\ 1"_s);
    QList<IncomingDelivery> batch;
    const QStringList texts{u"'); DROP TABLE delivery; --"_s,
                            u"\\"_s,
                            u"\"{},NULL\""_s,
                            u"?"_s,
                            u"NULL"_s,
                            u"\U0001F697 ümläut \u200F"_s,
                            u"%s%n$1:name"_s,
                            QString(40'000, u'x'),
                            u"line\nline\ttab"_s};
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    for (const QString &text : texts) {
        IncomingDelivery delivery = sampleDelivery(int(batch.size()));
        DeliveryHead &head = delivery.head;
        for (QString *into :
             {&head.eventId, &head.type, &head.userId, &head.externalId, &head.vehicleId,
              &head.make, &head.model, &head.vehicleMode, &head.deliveryId, &head.webhookId,
              &head.webhookName, &head.mode, &head.triggers, &head.faults})
            *into = text;
        delivery.body = every + text.toUtf8();
        batch.append(delivery);
    }
    const auto put = keeper->put(batch);
    QVERIFY2(put, put ? "" : qPrintable(put.error().detail.left(300)));
    QCOMPARE(*put, QList<bool>(texts.size(), true));
    QCOMPARE(*keeper->put(batch), QList<bool>(texts.size(), false));
    DeliveryReader reader(place);
    const auto kept = reader.since(0, 100);
    QCOMPARE(kept->size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(kept->at(i).head.vehicleId, texts[i]);
        QCOMPARE(kept->at(i).head.faults, texts[i]);
        QCOMPARE(kept->at(i).tries, 2);
        QCOMPARE(*reader.body(kept->at(i).number), batch[i].body);
    }
    // What no database can hold is no reason to fail either.
    IncomingDelivery odd = sampleDelivery(99);
    odd.head.make = u"a"_s + QChar(0) + QChar(0xd800) + u"b"_s;
    odd.head.eventId = odd.head.make;
    const auto oddPut = keeper->put(std::span(&odd, 1));
    QVERIFY2(oddPut, oddPut ? "" : qPrintable(oddPut.error().detail.left(300)));
}

void DeliveryKeeperTest::several_receivers_write_at_once()
{
    const DeliveryPlace place = this->place();
    constexpr int writers = 4;
    constexpr int batches = 12;
    std::atomic<int> isNew{0};
    std::atomic<int> failures{0};
    std::atomic<int> finished{0};
    QString error; // of one of them
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            const auto keeper = keeperOf(place, QString::number(writer));
            for (int batch = 0; batch < batches; ++batch) {
                // Two by two they get the same, as when a try is sent to another receiver.
                const auto deliveries = sampleDeliveries(10, 7, (writer / 2) * 1000 + batch * 10);
                const auto put = keeper->put(deliveries);
                if (!put)
                    error = put.error().detail;
                failures += put ? 0 : 1;
                isNew += put ? int(put->count(true)) : 0;
            }
            ++finished;
        });
    }
    // Who reads on from a number meanwhile misses none.
    DeliveryReader reader(place);
    QList<qint64> seen;
    const auto readOn = [&] {
        const auto more = reader.since(seen.isEmpty() ? 0 : seen.last(), 1000);
        for (const Delivery &delivery : more.value_or(QList<Delivery>()))
            seen << delivery.number;
    };
    while (finished < writers)
        readOn();
    for (std::thread &thread : threads)
        thread.join();
    readOn();
    QVERIFY2(failures == 0, qPrintable(error));
    QCOMPARE(isNew, 240);
    QCOMPARE(seen.size(), 240);
    QCOMPARE(QSet<qint64>(seen.begin(), seen.end()).size(), 240);
    const auto all = reader.page({}, 1000);
    QCOMPARE(all->deliveries.size(), 240);
    for (const Delivery &delivery : all->deliveries)
        QCOMPARE(delivery.tries, 2);
    QCOMPARE(*reader.count({}), 240);
}

void DeliveryKeeperTest::keeps_the_last_hundred_refused()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"gate-1"_s);
    RefusedDelivery refused;
    refused.signature = QByteArray("\0\xff'\\x", 5);
    refused.reason = u"refused"_s;
    refused.peer = u"203.0.113.9"_s;
    for (int i = 0; i < 110; ++i) {
        refused.receivedAt = sampleTime.addSecs(i);
        refused.body = "{" + QByteArray::number(i);
        const auto put = keeper->putRefused(refused);
        QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
    }
    DeliveryReader reader(place);
    const auto kept = reader.refused();
    QCOMPARE(kept->size(), 100);
    QCOMPARE(kept->first(), refused);
    QCOMPARE(kept->last().body, QByteArray("{10"));
}

void DeliveryKeeperTest::removes_what_is_old_in_slices()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"gate-1"_s);
    // Two a day of vehicle 0, of which only the first two days know vehicle 5 as well.
    QList<IncomingDelivery> batch;
    for (int day = 0; day < 6; ++day) {
        for (int i = 0; i < (day < 2 ? 40 : 20); ++i) {
            batch << sampleDelivery(day * 100 + i, i < 20 ? 0 : 5);
            batch.last().receivedAt = sampleTime.addDays(day).addSecs(i * 600);
        }
    }
    QVERIFY(keeper->put(batch));
    DeliveryReader reader(place);
    QCOMPARE(*reader.count({}), 160);
    const QDateTime before(sampleTime.date().addDays(2), QTime(0, 0), Qt::UTC);
    const auto first = keeper->removeBefore(before, 15);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(*first);
    int slices = 1;
    while (*keeper->removeBefore(before, 15))
        ++slices;
    QVERIFY(slices >= 4);
    QCOMPARE(*reader.count({}), 80);
    const auto page = reader.page({}, 1000);
    QCOMPARE(page->deliveries.size(), 80);
    QVERIFY(page->deliveries.last().receivedAt >= before);
    DeliveryFilter gone;
    gone.text = u"car-5"_s;
    QCOMPARE(*reader.count(gone), 0);
    QCOMPARE(reader.vehicles()->size(), 1);
    // What is forgotten is new when it comes again, and no number is given twice.
    batch = {sampleDelivery(0), sampleDelivery(30, 5)};
    const auto put = keeper->put(batch);
    QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
    QCOMPARE(*put, (QList<bool>{true, true}));
    QCOMPARE(*reader.count(gone), 1);
    QVERIFY(reader.page({}, 1)->deliveries[0].number > 161);
    QVERIFY(!reader.body(1));
}

void DeliveryKeeperTest::who_reads_for_long_holds_up_retention_and_nobody_who_writes()
{
    if (!m_cluster->isThere())
        QSKIP("No PostgreSQL server is installed.");
    const DeliveryPlace place = m_cluster->newDatabase();
    const auto keeper = keeperOf(place, u"gate-1"_s);
    QList<IncomingDelivery> batch{sampleDelivery(1), sampleDelivery(2)};
    batch[1].receivedAt = sampleTime.addDays(5);
    QVERIFY(keeper->put(batch));
    const QDateTime before = sampleTime.addDays(3);
    PostgresLink reading(place);
    const auto done = reading.snapshot([&]() -> Result<Done> {
        if (auto read = reading.run(u"SELECT count(*) FROM delivery"_s); !read)
            return read;
        if (!keeper->removeBefore(before)) // the ids, which nobody reads
            return Failure(ApiError());
        if (keeper->removeBefore(before)) // the day cannot be dropped now
            return Failure(ApiError());
        batch = {sampleDelivery(3)};
        batch[0].receivedAt = sampleTime.addDays(5);
        const auto put = keeper->put(batch);
        return put ? Result<Done>(Done{}) : Failure(put.error());
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    DeliveryReader reader(place);
    QCOMPARE(*reader.count({}), 3);
    int days = 0;
    while (*keeper->removeBefore(before))
        ++days;
    QVERIFY(days >= 1);
    QCOMPARE(*reader.count({}), 2);
}

void DeliveryKeeperTest::nothing_is_as_good_as_done()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"gate-1"_s);
    QVERIFY(keeper->open());
    QCOMPARE(*keeper->put({}), QList<bool>());
    QVERIFY(!*keeper->removeBefore(sampleTime));
    DeliveryReader reader(place);
    QCOMPARE(*reader.count({}), 0);
    QCOMPARE(*reader.newest(), 0);
    QCOMPARE(*reader.page({}, 10), (DeliveryPage{{}, true}));
    QVERIFY(reader.vehicles()->isEmpty());
    QVERIFY(reader.habits()->isEmpty());
    QVERIFY(reader.refused()->isEmpty());
    QVERIFY(!reader.delivery(1));
}

void DeliveryKeeperTest::who_only_reads_needs_no_more_than_to_select()
{
    if (!m_cluster->isThere())
        QSKIP("No PostgreSQL server is installed.");
    const DeliveryPlace place = m_cluster->newDatabase();
    m_cluster->runSql(u"CREATE ROLE desktop LOGIN PASSWORD 'p@ss/w:rd'"_s);
    DeliveryReader reader(
        DeliveryPlace::parse(m_cluster->urlOf(place.database, u"desktop"_s)).value());
    const auto early = reader.newest();
    QCOMPARE(early.error().title, u"No receiver has stored deliveries in it yet."_s);
    QVERIFY(keeperOf(place, u"gate-1"_s)->put(sampleDeliveries(3)));
    QVERIFY(!reader.newest());
    m_cluster->runSql(u"GRANT USAGE ON SCHEMA motorpool TO desktop"_s, place.database);
    m_cluster->runSql(u"GRANT SELECT ON ALL TABLES IN SCHEMA motorpool TO desktop"_s,
                      place.database);
    QCOMPARE(*reader.newest(), 3);
    QCOMPARE(reader.page({}, 10)->deliveries.size(), 3);
    QVERIFY(!reader.body(2)->isEmpty());
    QVERIFY(*reader.size() > 0);
}

void DeliveryKeeperTest::a_newer_versions_schema_stays_as_it_is()
{
    if (!m_cluster->isThere())
        QSKIP("No PostgreSQL server is installed.");
    const DeliveryPlace place = m_cluster->newDatabase();
    QVERIFY(keeperOf(place, u"gate-1"_s)->put(sampleDeliveries(3)));
    m_cluster->runSql(u"UPDATE version SET number = 99"_s, place.database);
    const auto keeper = keeperOf(place, u"gate-1"_s);
    const auto put = keeper->put(sampleDeliveries(3));
    QCOMPARE(storageFault(put.error()), StorageFault::Newer);
    QCOMPARE(storageFault(DeliveryReader(place).newest().error()), StorageFault::Newer);
    m_cluster->runSql(u"UPDATE version SET number = %1"_s.arg(deliveryFormat), place.database);
    QVERIFY(keeper->put(sampleDeliveries(3)));
}

void DeliveryKeeperTest::a_database_in_another_encoding_is_refused()
{
    if (!m_cluster->isThere())
        QSKIP("no PostgreSQL server is installed");
    m_cluster->runSql(u"CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' "
                      "TEMPLATE template0"_s);
    const auto keeper = keeperOf(m_cluster->place(u"latin"_s), u"gate-1"_s);
    const auto opened = keeper->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"ENCODING"_s);
    QVERIFY(opened.error().detail.contains(u"LATIN1"_s));
    const auto put = keeper->put(sampleDeliveries(1));
    QVERIFY(!put);
    QCOMPARE(put.error().code, u"ENCODING"_s);
    QVERIFY(!isOfDelivery(put.error()));
    QCOMPARE(
        m_cluster
            ->runSql(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'motorpool'"_s, u"latin"_s)
            .toInt(),
        0);
}

void DeliveryKeeperTest::tells_when_asked_again_whether_the_server_is_there()
{
    if (!m_cluster->isThere())
        QSKIP("no PostgreSQL server is installed");
    const DeliveryPlace place = m_cluster->newDatabase();
    const auto keeper = keeperOf(place, u"gate-1"_s);
    QVERIFY(keeper->open());
    QVERIFY(keeper->open());
    // Where it was away for a moment, nothing was lost.
    m_cluster->runSql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                      "'%1'"_s.arg(place.database));
    QVERIFY(keeper->open());
    m_cluster->runSql(
        u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(place.database));
    m_cluster->runSql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                      "'%1'"_s.arg(place.database));
    (void)keeper->open(); // connects anew, to a server that lets nobody write
    const auto readOnly = keeper->open();
    QVERIFY(!readOnly);
    QCOMPARE(readOnly.error().code, u"25006"_s);
    m_cluster->runSql(
        u"ALTER DATABASE %1 RESET default_transaction_read_only"_s.arg(place.database));
    QVERIFY(keeper->open());
    QVERIFY(m_cluster->tell("stop"));
    const auto gone = keeper->open();
    QVERIFY(!gone);
    QVERIFY(isOutOfReach(gone.error()));
    QVERIFY(m_cluster->tell("start"));
    QVERIFY(keeper->open());
    QCOMPARE(*keeper->put(sampleDeliveries(1)), QList<bool>{true});
}

QTEST_GUILESS_MAIN(DeliveryKeeperTest)

#include "tst_deliverykeeper.moc"
