// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "deliveryreader.h"
#include "deliverysample.h"
#include "deliveryschema.h"
#include "fulldisk.h"
#include "sqlitekeeper.h"
#include "storagefault.h"

#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

// What a file adds to what each keeper does (tst_deliverykeeper).
class SqliteKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void is_durable_before_it_returns();
    void leaves_what_it_cannot_go_on_with_as_it_is_data();
    void leaves_what_it_cannot_go_on_with_as_it_is();
    void a_locked_file_can_be_tried_again();
    void a_full_disk_loses_nothing_and_can_be_tried_again();
    void begins_anew_where_the_file_was_removed();
    void goes_on_after_another_program_removed_a_series();
    void gives_room_back();

private:
    QString path() const { return m_folder->filePath(u"deliveries.sqlite"_s); }
    std::unique_ptr<Database> database() const
    {
        auto opened = Database::open(path(), deliveriesDatabase());
        return opened ? std::move(*opened) : nullptr;
    }
    qint64 number(const char *sql) const
    {
        qint64 value = -1;
        (void)database()->run(sql, {}, [&value](const Row &row) {
            value = row.number(0);
            return true;
        });
        return value;
    }
    void fill(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqliteKeeperTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void SqliteKeeperTest::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void SqliteKeeperTest::is_durable_before_it_returns()
{
    SqliteKeeper keeper(path(), u"here"_s);
    QVERIFY(keeper.put(sampleDeliveries(3)));
    // The log was waited for: who copies the files now, as a crash would, has all of it.
    for (const char *name : {"", "-wal"})
        QVERIFY(QFile::copy(path() + QLatin1StringView(name),
                            m_folder->filePath(u"copy"_s) + QLatin1StringView(name)));
    const auto copy = Database::open(m_folder->filePath(u"copy"_s), deliveriesDatabase());
    QVERIFY(copy);
    qint64 count = 0;
    qint64 sync = 0;
    QVERIFY((*copy)->run("SELECT count(*) FROM delivery JOIN body USING (number)", {},
                         [&](const Row &row) {
                             count = row.number(0);
                             return true;
                         }));
    QCOMPARE(count, 3);
    QVERIFY((*copy)->run("PRAGMA synchronous", {}, [&](const Row &row) {
        sync = row.number(0);
        return true;
    }));
    QCOMPARE(sync, 2);
}

void SqliteKeeperTest::leaves_what_it_cannot_go_on_with_as_it_is_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<StorageFault>("fault");
    QTest::newRow("text") << QByteArray("Dear diary").repeated(99) << QString()
                          << StorageFault::Damaged;
    QTest::newRow("newer") << QByteArray() << u"PRAGMA user_version = 99"_s << StorageFault::Newer;
    QTest::newRow("foreign") << QByteArray() << u"PRAGMA application_id = 77"_s
                             << StorageFault::Foreign;
}

void SqliteKeeperTest::leaves_what_it_cannot_go_on_with_as_it_is()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, statement);
    if (statement.isEmpty())
        fill(text);
    else
        QVERIFY(database()->runOnce(statement));
    const QByteArray before = content();
    SqliteKeeper keeper(path(), u"here"_s);
    for (int i = 0; i < 2; ++i) {
        const auto put = keeper.put(sampleDeliveries(1));
        QVERIFY(!put);
        QTEST(storageFault(put.error()), "fault");
        QCOMPARE(put.error().kind, ApiError::Kind::Storage);
        QCOMPARE(put.error().operation, u"storing deliveries"_s);
    }
    QCOMPARE(content(), before);
}

void SqliteKeeperTest::a_locked_file_can_be_tried_again()
{
    SqliteKeeper keeper(path(), u"here"_s);
    QVERIFY(keeper.put(sampleDeliveries(1)));
    const auto other = database();
    QVERIFY(other->write([&]() -> Result<Done> {
        const auto put = keeper.put(sampleDeliveries(2));
        return put || storageFault(put.error()) != StorageFault::Locked
                   ? other->failure("TEST", u"not locked"_s)
                   : Result<Done>(Done{});
    }));
    QCOMPARE(*keeper.put(sampleDeliveries(2)), (QList<bool>{false, true}));
}

void SqliteKeeperTest::a_full_disk_loses_nothing_and_can_be_tried_again()
{
    SqliteKeeper keeper(path(), u"here"_s);
    QVERIFY(keeper.put(sampleDeliveries(2)));
    auto more = sampleDeliveries(200, 5, 2);
    for (IncomingDelivery &delivery : more)
        delivery.body.append(sampleNoise(5000, 1));
    {
        const FullDisk full(400'000);
        const auto put = keeper.put(more);
        QVERIFY(!put);
        QCOMPARE(put.error().kind, ApiError::Kind::Storage);
    }
    QCOMPARE(number("SELECT count(*) FROM delivery"), 2);
    const auto put = keeper.put(more);
    QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
    QCOMPARE(*put, QList<bool>(200, true));
    QCOMPARE(number("SELECT max(number) FROM delivery"), 202);
    QCOMPARE(*DeliveryReader(DeliveryPlace::parse(path()).value()).count({}), 202);
}

void SqliteKeeperTest::begins_anew_where_the_file_was_removed()
{
    SqliteKeeper keeper(path(), u"here"_s);
    QVERIFY(keeper.put(sampleDeliveries(2)));
    for (const char *name : {"", "-wal", "-shm"})
        QFile::remove(path() + QLatin1StringView(name));
    QCOMPARE(*keeper.put(sampleDeliveries(2)), (QList<bool>{true, true}));
    QCOMPARE(number("SELECT count(*) FROM delivery"), 2);
}

void SqliteKeeperTest::goes_on_after_another_program_removed_a_series()
{
    SqliteKeeper keeper(path(), u"here"_s);
    SqliteKeeper other(path(), u"there"_s);
    QVERIFY(keeper.put(sampleDeliveries(2)));
    QVERIFY(*other.removeBefore(sampleTime.addDays(1), 10));
    QCOMPARE(number("SELECT count(*) FROM subject"), 0);
    QCOMPARE(*keeper.put(sampleDeliveries(3)), (QList<bool>{true, true, true}));
    QCOMPARE(number("SELECT count(*) FROM delivery JOIN series ON series.key = series "
                    "JOIN subject ON subject.key = subject JOIN shape ON shape.key = shape"),
             3);
    QCOMPARE(number("SELECT min(number) FROM delivery"), 3); // no number is given twice
}

void SqliteKeeperTest::gives_room_back()
{
    SqliteKeeper keeper(path(), u"here"_s);
    auto many = sampleDeliveries(400);
    for (IncomingDelivery &delivery : many)
        delivery.body = sampleNoise(60'000, 1);
    QVERIFY(keeper.put(many));
    const qint64 before = number("PRAGMA page_count");
    while (*keeper.removeBefore(sampleTime.addDays(1), 100)) {
    }
    QCOMPARE(number("SELECT count(*) FROM body"), 0);
    QVERIFY(number("PRAGMA page_count") < before);
}

QTEST_GUILESS_MAIN(SqliteKeeperTest)

#include "tst_sqlitekeeper.moc"
