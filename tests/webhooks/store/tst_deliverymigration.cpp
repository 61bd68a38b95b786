// SPDX-License-Identifier: GPL-3.0-or-later
// What the first version stored stays as it was, for whoever reads it and whoever goes on with it.
#include "deliverykeeper.h"
#include "deliveryreader.h"
#include "deliverysample.h"
#include "deliveryschema.h"
#include "postgrescluster.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class DeliveryMigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<PostgresCluster>(); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_cluster.reset(); }

    void what_is_old_stays_readable_and_what_comes_is_signed_data() { databases(); }
    void what_is_old_stays_readable_and_what_comes_is_signed();
    void who_only_reads_needs_no_receiver_of_this_version();
    void a_receiver_of_the_version_before_goes_on_while_it_is_connected();

private:
    void databases();
    DeliveryPlace oldFile();
    DeliveryPlace oldServer();
    DeliveryPlace old();

    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString dumped(const char *name)
{
    QFile file(QLatin1StringView(DUMPS) + u'/' + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return QString::fromUtf8(file.readAll());
}

} // namespace

void DeliveryMigrationTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void DeliveryMigrationTest::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void DeliveryMigrationTest::databases()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("SQLite") << false;
    if (m_cluster->isThere())
        QTest::newRow("PostgreSQL") << true;
}

DeliveryPlace DeliveryMigrationTest::oldFile()
{
    const DeliveryPlace place =
        DeliveryPlace::parse(m_folder->filePath(u"deliveries.sqlite"_s)).value();
    {
        auto handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        handle.setDatabaseName(place.file);
        if (!handle.open())
            qFatal("no file");
        QSqlQuery query(handle);
        // No text in it has a semicolon at the end of a line.
        QStringList all = dumped("version1.sqlite.sql").split(u";\n"_s, Qt::SkipEmptyParts);
        all << u"PRAGMA application_id = %1"_s.arg(deliveriesDatabase().applicationId)
            << u"PRAGMA user_version = 1"_s;
        for (const QString &sql : std::as_const(all)) {
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    return place;
}

DeliveryPlace DeliveryMigrationTest::oldServer()
{
    const DeliveryPlace place = m_cluster->newDatabase();
    m_cluster->runSql(dumped("version1.postgresql.sql"), place.database);
    return place;
}

DeliveryPlace DeliveryMigrationTest::old()
{
    QFETCH(bool, isServer);
    return isServer ? oldServer() : oldFile();
}

void DeliveryMigrationTest::what_is_old_stays_readable_and_what_comes_is_signed()
{
    const DeliveryPlace place = old();
    DeliveryReader reader(place);
    const auto before = reader.page({}, 100);
    QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
    QCOMPARE(before->deliveries.size(), 6);
    const qint64 identity = *reader.identity();
    QVERIFY(identity > 0);
    QList<DeliveredRequest> requests;
    for (const Delivery &delivery : before->deliveries) {
        requests << reader.request(delivery.number).value();
        QVERIFY(requests.last().body.contains("\"deliveryId\":\"" +
                                              delivery.head.deliveryId.toUtf8() + '"'));
        QCOMPARE(requests.last().signature, QByteArray());
        QCOMPARE(requests.last().signedBy, 0);
    }
    QCOMPARE(before->deliveries.last().head.eventId, u"e-1"_s);
    QCOMPARE(before->deliveries.last().tries, 2);
    QCOMPARE(before->deliveries.last().receiver, u"test"_s);

    const auto keeper = keeperOf(place, u"new"_s);
    QVERIFY(keeper->open());
    QVERIFY(reader.version());
    QCOMPARE(reader.page({}, 100)->deliveries, before->deliveries);
    QList<IncomingDelivery> batch = sampleDeliveries(3, 3, 3);
    batch[1].signature = QByteArray(32, '\xf1');
    batch[1].signedBy = 1;
    batch[2].head.eventId = u"e-1"_s;
    const auto put = keeper->put(batch);
    QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
    QCOMPARE(*put, (QList<bool>{true, true, false}));
    DeliveryReader fresh(place);
    const auto after = reader.page({}, 100);
    QCOMPARE(after->deliveries.size(), 8);
    QCOMPARE(after->deliveries.last().tries, 3);
    QCOMPARE(*reader.request(after->deliveries[0].number),
             (DeliveredRequest{batch[1].body, QByteArray("f1").repeated(32), 1}));
    for (qsizetype i = 0; i < 6; ++i)
        QCOMPARE(*reader.request(before->deliveries[i].number), requests[i]);
    // A retry that came after what resolved its fault is known for that from its sequence.
    for (DeliveryReader *one : {&reader, &fresh}) {
        const auto vehicles = one->vehicles({u"car-1"_s, u"car-2"_s});
        QVERIFY(vehicles->at(0).faults.isEmpty());
        QCOMPARE(vehicles->at(1).faults.size(), 1);
    }
    QCOMPARE(*reader.identity(), identity);
    QCOMPARE(*reader.count({}), 8);
    QCOMPARE(reader.refused()->size(), 1);
}

void DeliveryMigrationTest::who_only_reads_needs_no_receiver_of_this_version()
{
    if (!m_cluster->isThere())
        QSKIP("No PostgreSQL server is installed.");
    const DeliveryPlace place = oldServer();
    DeliveryReader reader(place);
    QCOMPARE(*reader.count({}), 6);
    QCOMPARE(reader.vehicles()->size(), 2);
    QCOMPARE(m_cluster->runSql(u"SELECT number FROM version"_s, place.database).toInt(), 1);
    // Once there is one, a reader need not be started anew.
    QList<IncomingDelivery> batch = sampleDeliveries(1);
    batch[0].signature = QByteArray(32, '\x07');
    QVERIFY(keeperOf(place, u"new"_s)->put(batch));
    QVERIFY(reader.version());
    const qint64 newest = *reader.newest();
    QCOMPARE(reader.request(newest)->signature, QByteArray("07").repeated(32));
    QCOMPARE(*reader.count({}), 7);
}

void DeliveryMigrationTest::a_receiver_of_the_version_before_goes_on_while_it_is_connected()
{
    if (!m_cluster->isThere())
        QSKIP("No PostgreSQL server is installed.");
    const DeliveryPlace place = oldServer();
    QVERIFY(keeperOf(place, u"new"_s)->open());
    const QVariant row = m_cluster->runSql(
        u"SELECT max(put_deliveries) FROM put_deliveries(1, 0, '{1}', '{old}', '{d}', '{NULL}', "
        "'{NULL}', '{0}', '{0}', '{NULL}', '{1795685136800}', '{0}', '{Ym9keQ==}')"_s,
        place.database);
    QCOMPARE(row.toInt(), 1);
    DeliveryReader reader(place);
    QCOMPARE(*reader.request(*reader.newest()), (DeliveredRequest{"body", {}, 0}));
    QCOMPARE(*reader.count({}), 7);
}

QTEST_GUILESS_MAIN(DeliveryMigrationTest)

#include "tst_deliverymigration.moc"
