// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes deliveries is killed at any moment, and so is the PostgreSQL server, again and again:
// nothing that was acknowledged is lost. KILLS says how often, SERVER_KILLS how often the server.
#include "deliverykeeper.h"
#include "deliveryreader.h"
#include "deliverysample.h"
#include "deliverystore.h"
#include "postgrescluster.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class DeliveryKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<PostgresCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }

    void a_killed_writer_loses_nothing_acknowledged_data();
    void a_killed_writer_loses_nothing_acknowledged();
    void a_killed_server_loses_nothing_acknowledged();
    void losing_the_server_is_an_error_that_passes();
    void a_store_listens_again_once_the_server_is_back();

private:
    static void start(QProcess &process, const QString &place, int first)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DELIVERIES"_s, place);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DELIVERY_DRIVER), {QString::number(first), u"7"_s});
    }
    static void collect(const QByteArray &said, QList<int> &acknowledged)
    {
        const QList<QByteArray> lines = said.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) // the last was perhaps cut off
            acknowledged << lines[i].toInt();
    }
    /// What is said in some batches more, and in a part of one.
    static QByteArray writeOn(QProcess &process, QRandomGenerator &random)
    {
        QByteArray said = process.readAllStandardOutput();
        const int more = int(random.bounded(12));
        for (int line = 0; line < more && process.waitForReadyRead(60'000); ++line)
            said += process.readAllStandardOutput();
        for (quint32 spin = random.bounded(3'000'000u); spin > 0; --spin)
            asm volatile("");
        return said;
    }
    void verify(const QString &place, const QList<int> &acknowledged);

    std::unique_ptr<PostgresCluster> m_cluster;
};

/// Each acknowledged one is there, once and whole; and all sums fit what is there.
void DeliveryKillsTest::verify(const QString &text, const QList<int> &acknowledged)
{
    QVERIFY(!acknowledged.isEmpty());
    const auto place = DeliveryPlace::parse(text).value();
    DeliveryReader reader(place);
    QHash<QString, qint64> kept;
    qint64 last = 0;
    for (;;) {
        const auto more = reader.since(last, 1000);
        QVERIFY2(more, more ? "" : qPrintable(more.error().detail));
        if (more->isEmpty())
            break;
        for (const Delivery &delivery : *more) {
            QVERIFY2(!kept.contains(delivery.head.eventId), qPrintable(delivery.head.eventId));
            kept.insert(delivery.head.eventId, delivery.number);
        }
        last = more->last().number;
    }
    for (const int number : acknowledged)
        QVERIFY2(kept.contains(sampleId(number)), qPrintable(QString::number(number)));
    QCOMPARE(*reader.count({}), kept.size());
    for (const qint64 number : std::as_const(kept)) {
        const auto body = reader.body(number);
        QVERIFY2(body, body ? "" : qPrintable(body.error().detail));
        QVERIFY(body->size() > 2000);
    }
    qInfo("%lld acknowledged, %lld kept", qlonglong(acknowledged.size()), qlonglong(kept.size()));
}

void DeliveryKillsTest::a_killed_writer_loses_nothing_acknowledged_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("SQLite") << false;
    if (m_cluster->isThere())
        QTest::newRow("PostgreSQL") << true;
}

void DeliveryKillsTest::a_killed_writer_loses_nothing_acknowledged()
{
    QFETCH(bool, isServer);
    const int kills = qEnvironmentVariable("KILLS", u"8"_s).toInt();
    QRandomGenerator random{quint32(kills)};
    QTemporaryDir home;
    const QString place = isServer ? m_cluster->urlOf(m_cluster->newDatabase().database)
                                   : home.filePath(u"deliveries.sqlite"_s);
    QList<int> acknowledged;
    for (int i = 0; i < kills; ++i) {
        QProcess victim;
        start(victim, place, i * 1'000'000);
        QVERIFY(victim.waitForReadyRead(60'000));
        QByteArray said = writeOn(victim, random);
        victim.kill();
        QVERIFY(victim.waitForFinished(60'000));
        said += victim.readAllStandardOutput();
        collect(said, acknowledged);
    }
    verify(place, acknowledged);
}

void DeliveryKillsTest::a_killed_server_loses_nothing_acknowledged()
{
    if (!m_cluster->isThere())
        QSKIP("No PostgreSQL server is installed.");
    const int kills = qEnvironmentVariable("SERVER_KILLS", u"2"_s).toInt();
    QRandomGenerator random{quint32(kills)};
    const QString place = m_cluster->urlOf(m_cluster->newDatabase().database);
    QList<int> acknowledged;
    // Two receivers, which go on as soon as it is back.
    QProcess one;
    QProcess two;
    start(one, place, 0);
    start(two, place, 1'000'000);
    QHash<QProcess *, QByteArray> said;
    for (int i = 0; i < kills; ++i) {
        for (QProcess *process : {&one, &two})
            said[process] += writeOn(*process, random);
        QVERIFY(m_cluster->tell(i % 2 ? "stop" : "kill"));
        QVERIFY(m_cluster->tell("start"));
    }
    for (QProcess *process : {&one, &two}) {
        said[process] += process->readAllStandardOutput();
        QVERIFY(process->waitForReadyRead(60'000)); // it goes on
        process->kill();
        QVERIFY(process->waitForFinished(60'000));
        said[process] += process->readAllStandardOutput();
        collect(said[process], acknowledged);
    }
    verify(place, acknowledged);
}

void DeliveryKillsTest::losing_the_server_is_an_error_that_passes()
{
    if (!m_cluster->isThere())
        QSKIP("No PostgreSQL server is installed.");
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const DeliveryPlace place = m_cluster->newDatabase();
    const auto keeper = keeperOf(place, u"here"_s);
    DeliveryReader reader(place);
    QCOMPARE(*keeper->put(sampleDeliveries(2)), (QList<bool>{true, true}));
    QCOMPARE(*reader.count({}), 2);
    QVERIFY(m_cluster->tell("stop"));
    for (int i = 0; i < 20; ++i) {
        const auto put = keeper->put(sampleDeliveries(3));
        QVERIFY(!put);
        QCOMPARE(put.error().kind, ApiError::Kind::Storage);
        QCOMPARE(put.error().code, u"UNREACHABLE"_s);
        QVERIFY(!put.error().detail.contains("w:rd"_L1));
        const auto page = reader.page({}, 10);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ApiError::Kind::Storage);
        // Nothing is left of what failed.
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }
    QVERIFY(m_cluster->tell("start"));
    QCOMPARE(*keeper->put(sampleDeliveries(3)), (QList<bool>{false, false, true}));
    QCOMPARE(*reader.count({}), 3);
}

void DeliveryKillsTest::a_store_listens_again_once_the_server_is_back()
{
    if (!m_cluster->isThere())
        QSKIP("No PostgreSQL server is installed.");
    // Qt's driver may say, or not, that what it listened with is gone ("Invalid socket").
    const DeliveryPlace place = m_cluster->newDatabase();
    DeliveryStore store(place);
    // There is nothing yet; that is told, too.
    QTRY_VERIFY_WITH_TIMEOUT(store.fault(), 20'000);
    const auto keeper = keeperOf(place, u"here"_s);
    QVERIFY(keeper->put(sampleDeliveries(2)));
    QSignalSpy changes(&store, &DeliveryStore::changed);
    const auto newestTold = [&] {
        return changes.isEmpty() ? 0 : changes.last().at(0).toLongLong();
    };
    QTRY_VERIFY_WITH_TIMEOUT(newestTold() == 2 && !store.fault(), 20'000);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(m_cluster->tell("stop"));
        QTRY_VERIFY_WITH_TIMEOUT(store.fault(), 20'000);
        QVERIFY(m_cluster->tell("start"));
        const qint64 before = newestTold();
        QVERIFY(keeper->put(sampleDeliveries(1, 1, 10 + 2 * i)));
        QTRY_VERIFY_WITH_TIMEOUT(newestTold() > before && !store.fault(), 20'000);
        // Not by looking alone: it is told at once.
        const qint64 then = newestTold();
        QVERIFY(keeper->put(sampleDeliveries(1, 1, 11 + 2 * i)));
        QTRY_VERIFY_WITH_TIMEOUT(newestTold() > then, 20'000);
    }
}

QTEST_GUILESS_MAIN(DeliveryKillsTest)

#include "tst_deliverykills.moc"
