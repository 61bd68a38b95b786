// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of SQLite's file and of a real PostgreSQL server is the same, and is what is there.
#include "deliverykeeper.h"
#include "deliveryreader.h"
#include "deliverysample.h"
#include "deliverystore.h"
#include "postgrescluster.h"
#include "storagefault.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDriver>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace motorpool;
using namespace Qt::StringLiterals;

class DeliveryReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<PostgresCluster>(); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_cluster.reset(); }

    void finds_what_a_filter_wants_and_no_other_data() { databases(); }
    void finds_what_a_filter_wants_and_no_other();
    void finds_an_event_by_the_beginning_of_its_id_data() { databases(); }
    void finds_an_event_by_the_beginning_of_its_id();
    void follows_what_is_written_and_removed_data() { databases(); }
    void follows_what_is_written_and_removed();
    void who_reads_anew_knows_the_same_as_who_followed_data() { databases(); }
    void who_reads_anew_knows_the_same_as_who_followed();
    void knows_each_vehicles_last_and_its_open_faults_data() { databases(); }
    void knows_each_vehicles_last_and_its_open_faults();
    void a_fault_told_late_is_not_open_once_it_was_resolved_data() { databases(); }
    void a_fault_told_late_is_not_open_once_it_was_resolved();
    void knows_how_often_a_vehicles_deliveries_come_data() { databases(); }
    void knows_how_often_a_vehicles_deliveries_come();
    void a_word_can_ask_for_one_part_data();
    void a_word_can_ask_for_one_part();
    void a_server_that_never_answers_holds_nobody_up();
    void tells_when_nothing_came_data() { databases(); }
    void tells_when_nothing_came();
    void finds_the_one_before_of_the_same_kind_data() { databases(); }
    void finds_the_one_before_of_the_same_kind();
    void an_interrupt_ends_a_search_data() { databases(); }
    void an_interrupt_ends_a_search();
    void a_store_tells_what_others_write_data() { databases(); }
    void a_store_tells_what_others_write();
    void a_server_tells_each_batch_once_of_repeats_alone_as_well();
    void many_batches_are_told_a_few_times_a_second_data() { databases(); }
    void many_batches_are_told_a_few_times_a_second();
    void a_deleted_call_is_never_answered();
    void a_damaged_body_is_told();

private:
    void databases();
    DeliveryPlace place();
    DeliveryPlace file() const
    {
        return DeliveryPlace::parse(m_folder->filePath(u"deliveries.sqlite"_s)).value();
    }

    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QStringList types{u"VEHICLE_STATE"_s, u"VEHICLE_STATE"_s, u"VEHICLE_STATE"_s,
                        u"VEHICLE_ERROR"_s, u"VEHICLE_PAIRED"_s};
const QStringList triggers{u"charge-ischarging"_s, u"odometer-traveleddistance"_s,
                           u"closure-islocked odometer-traveleddistance"_s, QString()};

/// Many of some vehicles and kinds, and a few that are rare.
QList<IncomingDelivery> variedDeliveries(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<IncomingDelivery> deliveries;
    for (int i = 0; i < count; ++i) {
        const bool isRare = random.bounded(100) == 0;
        IncomingDelivery delivery =
            sampleDelivery(int(seed * 100'000) + i, isRare ? 77 : int(random.bounded(12)));
        delivery.receivedAt = sampleTime.addSecs(i * 97);
        DeliveryHead &head = delivery.head;
        head.type = types[random.bounded(types.size())];
        head.triggers = triggers[random.bounded(triggers.size())];
        head.errorCount = random.bounded(4) == 0 ? 2 : 0;
        if (head.type == u"VEHICLE_ERROR"_s)
            head.faults = random.bounded(2) ? u"VEHICLE_STATE/UNREACHABLE"_s
                                            : u"PERMISSION COMPATIBILITY/X=RESOLVED"_s;
        if (random.bounded(20) == 0)
            head.mode = u"TEST"_s;
        if (random.bounded(3) == 0)
            head.model = u"\u00dcbermodell"_s;
        deliveries << delivery;
    }
    return deliveries;
}

QList<DeliveryFilter> variedFilters(quint32 seed, const QList<Delivery> &all)
{
    QRandomGenerator random(seed);
    const QStringList texts{QString(),
                            u"car-7"_s,
                            u"CAR-1 "_s,
                            u"skoda charging"_s,
                            u"unreachable"_s,
                            u"\u00fcber"_s,
                            u"nothing such"_s,
                            u"perm car-3"_s,
                            u"c-77"_s,
                            u"resolved"_s,
                            u"fleet user-2"_s,
                            u"paired odometer locked"_s,
                            u"e"_s,
                            u"77 error"_s,
                            u"%"_s,
                            u"_"_s,
                            u"'"_s};
    QList<DeliveryFilter> filters{{}};
    for (int i = 0; i < 80; ++i) {
        DeliveryFilter filter;
        filter.text = texts[random.bounded(texts.size())];
        if (random.bounded(4) == 0)
            filter.type = types[random.bounded(types.size())].toLower();
        filter.origin = DeliveryFilter::Origin(random.bounded(3));
        if (random.bounded(5) == 0)
            filter.vehicleId = u"car-%1"_s.arg(random.bounded(13));
        if (random.bounded(6) == 0)
            filter.userId = u"user-%1"_s.arg(random.bounded(12));
        if (random.bounded(8) == 0)
            filter.webhookId = random.bounded(3) ? u"wh_1"_s : u"wh_2"_s;
        if (random.bounded(3) == 0)
            filter.from = all[random.bounded(all.size())].receivedAt;
        if (random.bounded(3) == 0)
            filter.until = all[random.bounded(all.size())].receivedAt;
        filter.hasErrors = random.bounded(4) == 0;
        filters << filter;
    }
    return filters;
}

} // namespace

void DeliveryReaderTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void DeliveryReaderTest::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void DeliveryReaderTest::databases()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("SQLite") << false;
    if (m_cluster->isThere())
        QTest::newRow("PostgreSQL") << true;
}

DeliveryPlace DeliveryReaderTest::place()
{
    QFETCH(bool, isServer);
    return isServer ? m_cluster->newDatabase() : file();
}

void DeliveryReaderTest::finds_what_a_filter_wants_and_no_other()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->put(variedDeliveries(900, 1)));
    DeliveryReader reader(place);
    QList<Delivery> all = *reader.since(0, 10'000);
    QCOMPARE(all.size(), 900);
    std::reverse(all.begin(), all.end());
    const QList<DeliveryFilter> filters = variedFilters(3, all);
    int found = 0;
    for (qsizetype i = 0; i < filters.size(); ++i) {
        const DeliveryFilter &filter = filters[i];
        QList<Delivery> wanted;
        std::copy_if(all.begin(), all.end(), std::back_inserter(wanted),
                     [&](const Delivery &delivery) { return filter.matches(delivery); });
        const QByteArray name = "filter " + QByteArray::number(i) + ": " + filter.text.toUtf8();
        const auto count = reader.count(filter);
        QVERIFY2(count, count ? "" : qPrintable(count.error().detail));
        QVERIFY2(*count == wanted.size(), name);
        // Page after page, as somebody scrolls.
        QList<Delivery> got;
        std::optional<qint64> before;
        for (bool isLast = false; !isLast;) {
            const auto page = reader.page(filter, 40, before);
            QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
            got += page->deliveries;
            isLast = page->isLast;
            QVERIFY2(isLast || page->deliveries.size() == 40, name);
            if (!isLast)
                before = got.last().number;
        }
        QVERIFY2(got == wanted, name);
        found += wanted.isEmpty() ? 0 : 1;
    }
    QVERIFY(found > 30);
}

void DeliveryReaderTest::finds_an_event_by_the_beginning_of_its_id()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->put(sampleDeliveries(300, 9)));
    DeliveryReader reader(place);
    for (const auto length : {6, 13, 36}) {
        DeliveryFilter filter;
        filter.text = sampleId(123).left(length).toUpper();
        const auto page = reader.page(filter, 10);
        QVERIFY(page->isLast);
        QCOMPARE(page->deliveries.size(), 1);
        QCOMPARE(page->deliveries[0].head.eventId, sampleId(123));
        QCOMPARE(*reader.count(filter), 1);
        filter.text += u" car-%1"_s.arg(123 % 9);
        QCOMPARE(*reader.count(filter), 1);
        filter.vehicleId = u"car-0"_s;
        QCOMPARE(*reader.count(filter), 0);
        QVERIFY(reader.page(filter, 10)->deliveries.isEmpty());
    }
}

void DeliveryReaderTest::follows_what_is_written_and_removed()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->open());
    DeliveryReader reader(place);
    QCOMPARE(*reader.count({}), 0);
    DeliveryFilter filter;
    filter.text = u"car-3 e-new"_s;
    QVERIFY(keeper->put(sampleDeliveries(40, 5)));
    QCOMPARE(*reader.count({}), 40);
    QCOMPARE(*reader.count(filter), 0);
    IncomingDelivery one = sampleDelivery(1000, 3);
    one.head.type = u"VEHICLE-NEW"_s;
    QVERIFY(keeper->put(std::span(&one, 1)));
    QCOMPARE(*reader.count(filter), 1);
    QCOMPARE(reader.page(filter, 5)->deliveries.value(0).head, one.head);
    const qint64 newest = *reader.newest();
    QCOMPARE(reader.page(filter, 5)->deliveries.value(0).number, newest);
    const auto since = reader.since(newest - 2, 100);
    QCOMPARE(since->size(), 2);
    QCOMPARE(since->last().number, newest);
    while (*keeper->removeBefore(sampleTime.addDays(3), 30)) {
    }
    QCOMPARE(*reader.count({}), 0);
    QVERIFY(reader.page(filter, 5)->deliveries.isEmpty());
}

void DeliveryReaderTest::who_reads_anew_knows_the_same_as_who_followed()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->open());
    DeliveryReader follower(place);
    QCOMPARE(*follower.count({}), 0);
    DeliveryFilter filter;
    filter.text = u"unreachable"_s;
    // Across what is summed up at once, and what is not yet.
    for (quint32 batch = 1; batch <= 6; ++batch) {
        const auto put = keeper->put(variedDeliveries(900, batch));
        QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
        QCOMPARE(*follower.count({}), 900 * batch);
        if (batch % 3 != 0)
            continue;
        DeliveryReader fresh(place);
        QCOMPARE(*fresh.count(filter), *follower.count(filter));
        QCOMPARE(*fresh.vehicles(), *follower.vehicles());
        QCOMPARE(*fresh.page(filter, 50), *follower.page(filter, 50));
    }
    while (*keeper->removeBefore(sampleTime.addDays(1), 3000)) {
    }
    const qint64 left = qint64(follower.since(0, 10'000)->size());
    QVERIFY(left < 5400);
    QCOMPARE(*follower.count({}), left);
    QCOMPARE(*DeliveryReader(place).vehicles(), *follower.vehicles());
}

void DeliveryReaderTest::knows_each_vehicles_last_and_its_open_faults()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QList<IncomingDelivery> batch;
    const auto add = [&batch](int vehicle, const QString &faults, const QString &mode = u"LIVE"_s) {
        batch << sampleDelivery(int(batch.size()), vehicle);
        batch.last().head.faults = faults;
        batch.last().head.mode = mode;
    };
    add(1, {});
    add(1, u"PERMISSION VEHICLE_STATE/UNREACHABLE"_s);
    add(2, u"VEHICLE_STATE/UNREACHABLE"_s);
    add(1, u"VEHICLE_STATE/UNREACHABLE=RESOLVED"_s);
    add(2, u"VEHICLE_STATE/UNREACHABLE=RESOLVED"_s);
    add(2, u"VEHICLE_STATE/UNREACHABLE"_s);
    add(2, {});
    batch[0].head.webhookId = u"another"_s;
    add(2, u"PERMISSION"_s, u"TEST"_s);
    add(3, {}, u"TEST"_s);
    QVERIFY(keeper->put(batch));
    DeliveryReader reader(place);
    const auto vehicles = reader.vehicles();
    QCOMPARE(vehicles->size(), 2);
    const VehicleDeliveries &first = vehicles->at(0);
    QCOMPARE(first.vehicleId, u"car-1"_s);
    QCOMPARE(first.count, 3);
    QCOMPARE(first.receivedAt, batch[3].receivedAt);
    QCOMPARE(first.deliveredAt, batch[3].head.deliveredAt);
    QCOMPARE(reader.delivery(first.number)->head, batch[3].head);
    QCOMPARE(first.faults.size(), 1);
    QCOMPARE(first.faults[0].fault, u"PERMISSION"_s);
    QCOMPARE(first.faults[0].receivedAt, batch[1].receivedAt);
    QCOMPARE(first.receipts.size(), 2);
    QCOMPARE(first.receipts[0].receivedAt, batch[3].receivedAt);
    QCOMPARE(first.receipts[1], (WebhookReceipt{u"another"_s, batch[0].receivedAt}));
    const VehicleDeliveries &second = vehicles->at(1);
    QCOMPARE(second.receivedAt, batch[6].receivedAt);
    QCOMPARE(second.faults.size(), 1);
    QCOMPARE(second.faults[0].receivedAt, batch[5].receivedAt);
}

void DeliveryReaderTest::a_fault_told_late_is_not_open_once_it_was_resolved()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->open());
    DeliveryReader follower(place);
    const QString error = u"VEHICLE_STATE/UNREACHABLE"_s;
    const QString resolved = error + u"=RESOLVED"_s;
    int number = 0;
    QList<IncomingDelivery> batch;
    const auto add = [&](int vehicle, const QString &faults, std::optional<qint64> sequence,
                         std::optional<int> sentAt) {
        IncomingDelivery delivery = sampleDelivery(++number, vehicle);
        delivery.head.type = u"VEHICLE_ERROR"_s;
        delivery.head.faults = faults;
        delivery.head.sequence = sequence;
        delivery.head.deliveredAt = sentAt ? sampleTime.addSecs(*sentAt) : QDateTime();
        batch << delivery;
    };
    const auto openCars = [](DeliveryReader &reader) {
        QStringList cars;
        const auto vehicles = reader.vehicles();
        for (const VehicleDeliveries &vehicle : *vehicles) {
            for (const OpenFault &fault : vehicle.faults)
                cars << vehicle.vehicleId + u' ' + fault.fault;
        }
        return cars;
    };
    add(1, error, 3, 3); // the first try of 1, tried again after the end
    add(1, resolved, 4, 4);
    add(2, resolved, 4, 4); // the first tries of what it resolves were lost
    add(2, error, 3, 28);
    add(3, resolved, {}, 4); // both at a time, and one overtook the other
    add(3, error, {}, 3);
    add(4, resolved, 4, 4); // the one has a sequence, the other none
    add(4, error, {}, 5);
    add(5, resolved, {}, {}); // nothing is told but how they came
    add(5, error, {}, {});
    add(6, error, {}, {});
    add(6, resolved, {}, {});
    add(7, resolved, 8, 8); // one of two that a delivery tells is told again
    add(7, error + u" PERMISSION"_s, 7, 30);
    QVERIFY(keeper->put(batch));
    QVERIFY(keeper->put(std::span(&batch[0], 1)));
    const QStringList open{u"car-4 "_s + error, u"car-5 "_s + error, u"car-7 PERMISSION"_s};
    QCOMPARE(openCars(follower), open);
    DeliveryReader fresh(place);
    QCOMPARE(openCars(fresh), open);
    QCOMPARE(fresh.vehicles({u"car-4"_s, u"car-1"_s, u"car-99"_s})->size(), 2);

    // Once it is summed up, and with what comes after that.
    QVERIFY(keeper->put(sampleDeliveries(5'100, 20, 1'000)));
    DeliveryReader later(place);
    QCOMPARE(openCars(later), open);
    batch.clear();
    add(1, error, 2, 60);
    add(2, error, 5, 61);
    add(4, resolved, 6, 62);
    add(5, resolved, {}, 63);
    QVERIFY(keeper->put(batch));
    const QStringList now{u"car-2 "_s + error, u"car-7 PERMISSION"_s};
    for (DeliveryReader *reader : {&follower, &later})
        QCOMPARE(openCars(*reader), now);
    DeliveryReader last(place);
    QCOMPARE(openCars(last), now);
    QCOMPARE(last.vehicles({u"car-2"_s})->first().faults.first().receivedAt, batch[1].receivedAt);
}

void DeliveryReaderTest::knows_how_often_a_vehicles_deliveries_come()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QList<IncomingDelivery> batch;
    // One every ten minutes, with a night in between; another that came twice.
    for (int i = 0; i < 80; ++i) {
        batch << sampleDelivery(i, 1);
        batch.last().receivedAt = sampleTime.addSecs(i * 600 + (i >= 60 ? 30'000 : 0));
    }
    batch << sampleDelivery(200, 2) << sampleDelivery(201, 2) << sampleDelivery(202, 4);
    QVERIFY(keeper->put(batch));
    DeliveryReader reader(place);
    const auto habits = reader.habits();
    QCOMPARE(habits->size(), 3);
    QCOMPARE(habits->at(0).vehicleId, u"car-1"_s);
    QCOMPARE(habits->at(0).gaps, 50);
    QCOMPARE(habits->at(0).median, std::chrono::minutes(10));
    QCOMPARE(habits->at(0).p90, std::chrono::minutes(10));
    QCOMPARE(habits->at(0).receivedAt, batch[79].receivedAt);
    QCOMPARE(habits->at(1).gaps, 1);
    QCOMPARE(habits->at(1).p90, std::chrono::minutes(1));
    QCOMPARE(habits->at(2).gaps, 0);
    QCOMPARE(reader.habits(3)->size(), 2);

    // What comes is followed, and tells the same as learning it anew.
    QCOMPARE(*reader.habits(), *habits);
    batch.clear();
    for (int i = 0; i < 130; ++i) {
        batch << sampleDelivery(300 + i, i % 3 == 0 ? 1 : i % 3 == 1 ? 4 : 7);
        batch.last().receivedAt = sampleTime.addSecs(100'000 + i * i);
        batch.last().head.mode = i % 5 == 0 ? u"TEST"_s : u"LIVE"_s;
        if (i % 50 != 49)
            continue;
        QVERIFY(keeper->put(batch));
        QCOMPARE(*reader.habits(), *DeliveryReader(place).habits());
    }
    QVERIFY(keeper->put(batch));
    const auto followed = reader.habits();
    QCOMPARE(followed->size(), 4);
    QCOMPARE(*followed, *DeliveryReader(place).habits());
    QCOMPARE(reader.habits(100, std::make_shared<std::atomic_bool>(true)).error().kind,
             ApiError::Kind::Cancelled);
    QCOMPARE(*reader.habits(), *followed);
    while (*keeper->removeBefore(sampleTime.addDays(1), 1000)) {
    }
    QVERIFY(keeper->put(sampleDeliveries(3, 1, 5'000)));
    QCOMPARE(reader.habits()->size(), DeliveryReader(place).habits()->size());
}

void DeliveryReaderTest::a_word_can_ask_for_one_part_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    for (const QString &text :
         {u"make:sko"_s, u"MAKE:Skoda model:enyaq"_s, u"webhook:fleet"_s, u"webhook:wh_1"_s,
          u"trigger:odometer"_s, u"trigger:tractionbattery-s"_s, u"error:permission"_s,
          u"user:u-1 vehicle:v-1"_s, u"type:vehicle"_s, u"mode:live"_s, u"koda nyaq"_s, u"make:"_s})
        QTest::addRow("%s", qPrintable(text)) << text << true;
    for (const QString &text :
         {u"model:skoda"_s, u"make:koda"_s, u"webhook:billing"_s, u"trigger:permission"_s,
          u"make:skoda model:fabia"_s, u"maker:sko"_s})
        QTest::addRow("not %s", qPrintable(text)) << text << false;
}

void DeliveryReaderTest::a_word_can_ask_for_one_part()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    Delivery delivery;
    delivery.head.type = u"VEHICLE_STATE"_s;
    delivery.head.vehicleId = u"v-1"_s;
    delivery.head.userId = u"u-1"_s;
    delivery.head.make = u"SKODA"_s;
    delivery.head.model = u"Enyaq"_s;
    delivery.head.vehicleMode = u"live"_s;
    delivery.head.webhookId = u"wh_1"_s;
    delivery.head.webhookName = u"Fleet"_s;
    delivery.head.triggers = u"odometer-traveleddistance tractionbattery-stateofcharge"_s;
    delivery.head.faults = u"PERMISSION"_s;
    DeliveryFilter filter;
    filter.text = text;
    QCOMPARE(filter.matches(delivery), isFound);
}

void DeliveryReaderTest::a_server_that_never_answers_holds_nobody_up()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString url = u"postgresql://someone@127.0.0.1:%1/none"_s.arg(server.serverPort());
    const auto place = DeliveryPlace::parse(url);
    QVERIFY(place);
    auto store = std::make_unique<DeliveryStore>(*place);
    bool isAnswered = false;
    store->page({}, 3, {}, this)->then(this, [&](const Result<DeliveryPage> &) {
        isAnswered = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), 20'000);
    const std::unique_ptr<QTcpSocket> asked(server.nextPendingConnection());
    QElapsedTimer timer;
    timer.start();
    store.reset();
    QVERIFY2(timer.elapsed() < 3000, "a window would stand still for so long");
    asked->abort(); // the thread comes to its end by itself
    QTest::qWait(50);
    QVERIFY(!isAnswered);
}

void DeliveryReaderTest::tells_when_nothing_came()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QList<IncomingDelivery> batch;
    for (const int minute : {0, 1, 2, 200, 205, 255, 700})
        batch << sampleDelivery(minute, 1);
    QVERIFY(keeper->put(batch));
    DeliveryReader reader(place);
    const auto rests = reader.rests(sampleTime);
    const DeliveryRest first{batch[2].receivedAt, batch[3].receivedAt};
    const DeliveryRest second{batch[5].receivedAt, batch[6].receivedAt};
    QCOMPARE(*rests, (QList<DeliveryRest>{first, second}));
    QCOMPARE(*reader.rests(batch[3].receivedAt), QList<DeliveryRest>{second});
    QVERIFY(reader.rests(batch[6].receivedAt)->isEmpty());
}

void DeliveryReaderTest::finds_the_one_before_of_the_same_kind()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QList<IncomingDelivery> batch = sampleDeliveries(6, 2);
    batch[2].head.type = u"VEHICLE_ERROR"_s;
    batch[4].head.mode = u"TEST"_s;
    batch << sampleDelivery(20, 0);
    batch.last().head.triggers = u"FIRST_DELIVERY"_s;
    batch << sampleDelivery(21, 0);
    batch.last().head.vehicleId.clear();
    QVERIFY(keeper->put(batch));
    DeliveryReader reader(place);
    const auto all = reader.since(0, 100);
    const auto previous = reader.previous(all->at(6));
    QCOMPARE(previous->value().head, batch[0].head);
    QVERIFY(!reader.previous(all->at(0))->has_value());
    QVERIFY(!reader.previous(all->at(4))->has_value());
    QVERIFY(!reader.previous(all->at(7))->has_value());
}

void DeliveryReaderTest::an_interrupt_ends_a_search()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->put(sampleDeliveries(50, 5)));
    DeliveryReader reader(place);
    const auto interrupt = std::make_shared<std::atomic_bool>(true);
    DeliveryFilter filter;
    filter.text = u"car-1"_s;
    filter.from = sampleTime;
    QCOMPARE(reader.page(filter, 10, {}, interrupt).error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(reader.count(filter, interrupt).error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(reader.habits(100, interrupt).error().kind, ApiError::Kind::Cancelled);
    *interrupt = false;
    QCOMPARE(reader.page(filter, 10, {}, interrupt)->deliveries.size(), 10);
}

void DeliveryReaderTest::a_store_tells_what_others_write()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->put(sampleDeliveries(5, 5)));
    DeliveryStore store(place);
    QSignalSpy changes(&store, &DeliveryStore::changed);
    QVERIFY(changes.wait(20'000));
    // PostgreSQL: once more after it began to listen, as something may have come in between.
    QTRY_VERIFY_WITH_TIMEOUT(changes.last().at(0).toLongLong() == 5, 20'000);
    changes.clear();
    QVERIFY(keeper->put(sampleDeliveries(2, 5, 5)));
    QTRY_VERIFY_WITH_TIMEOUT(!changes.isEmpty() && changes.last().at(0).toLongLong() == 7, 20'000);
    QVERIFY(!store.fault());

    QList<Delivery> page;
    bool isDone = false;
    store.page({}, 3, {}, &store)->then(&store, [&](const Result<DeliveryPage> &result) {
        page = result->deliveries;
        isDone = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000);
    QCOMPARE(page.size(), 3);
    QCOMPARE(page[0].number, 7);
}

void DeliveryReaderTest::a_server_tells_each_batch_once_of_repeats_alone_as_well()
{
    if (!m_cluster->isThere())
        QSKIP("No PostgreSQL server is installed.");
    const DeliveryPlace place = m_cluster->newDatabase();
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->open());
    DeliveryReader reader(place);
    QVERIFY(reader.version());
    QVERIFY(reader.teller());
    QSignalSpy told(reader.teller(), &QSqlDriver::notification);
    const auto newest = [&told] { return told.last().at(2).toLongLong(); };
    QVERIFY(keeper->put(sampleDeliveries(5)));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
    QCOMPARE(newest(), 5);
    QVERIFY(keeper->put(sampleDeliveries(5))); // tried again, all of them
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 20'000);
    QCOMPARE(newest(), 5);
    QVERIFY(keeper->put(sampleDeliveries(3, 1, 4))); // one of three
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 3, 20'000);
    QCOMPARE(newest(), reader.newest().value());
    QVERIFY(keeper->putRefused({sampleTime, "x", "{}", u"refused"_s, QString()}));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 4, 20'000);
    while (*keeper->removeBefore(sampleTime.addDays(1), 100)) {
    }
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 5, 20'000);
    QVERIFY(keeper->put({})); // nothing written, nothing told
    QVERIFY(keeper->put(sampleDeliveries(1)));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 6, 20'000);
}

void DeliveryReaderTest::many_batches_are_told_a_few_times_a_second()
{
    const DeliveryPlace place = this->place();
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->put(sampleDeliveries(5, 5)));
    DeliveryStore store(place);
    QSignalSpy changes(&store, &DeliveryStore::changed);
    QVERIFY(changes.wait(20'000));
    changes.clear();
    QElapsedTimer timer;
    timer.start();
    for (int i = 1; i <= 40; ++i)
        QVERIFY(keeper->put(sampleDeliveries(5, 5, 5 * i)));
    QTRY_VERIFY_WITH_TIMEOUT(!changes.isEmpty() && changes.last().at(0).toLongLong() == 205,
                             20'000);
    QVERIFY(changes.size() <= 3 + timer.elapsed() / DeliveryStore::lookEvery.count());
}

void DeliveryReaderTest::a_deleted_call_is_never_answered()
{
    const auto keeper = keeperOf(file(), u"here"_s);
    QVERIFY(keeper->put(sampleDeliveries(50, 5)));
    DeliveryStore store(file());
    bool isAnswered = false;
    auto *call = store.page({}, 3, {}, &store);
    call->then(&store, [&](const Result<DeliveryPage> &) { isAnswered = true; });
    delete call;
    bool isDone = false;
    store.count({}, &store)->then(&store, [&](const Result<qint64> &result) {
        isDone = *result == 50;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000);
    QVERIFY(!isAnswered);
}

void DeliveryReaderTest::a_damaged_body_is_told()
{
    const auto keeper = keeperOf(file(), u"here"_s);
    IncomingDelivery delivery = sampleDelivery(1);
    delivery.body = QByteArray("{\"value\":1234},").repeated(100);
    QVERIFY(keeper->put(std::span(&delivery, 1)));
    DeliveryReader reader(file());
    QCOMPARE(*reader.body(1), delivery.body);
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file().file);
        QVERIFY(other.open());
        QVERIFY(
            QSqlQuery(other).exec(u"UPDATE body SET bytes = CAST(substr(bytes, 1, 30) || x'ff' || "
                                  "substr(bytes, 32) AS BLOB)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const auto body = reader.body(1);
    QVERIFY(!body);
    QCOMPARE(storageFault(body.error()), StorageFault::Damaged);
    QVERIFY(reader.delivery(1));
}

QTEST_GUILESS_MAIN(DeliveryReaderTest)

#include "tst_deliveryreader.moc"
