// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingcache.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Connection connectionOf(const QString &vehicleId, const QString &userId)
{
    Connection connection;
    connection.vehicleId = vehicleId;
    connection.userId = userId;
    return connection;
}

ReadingAnswer answerOf(const QStringList &codes, qsizetype bytes = 10)
{
    ReadingAnswer answer;
    for (const QString &code : codes) {
        Reading reading;
        reading.code = code;
        answer.set.readings.append(reading);
    }
    answer.answer.body = QByteArray(bytes, ' ');
    return answer;
}

std::shared_ptr<VehicleReadings> readingsOf(qsizetype bytes)
{
    auto readings = std::make_shared<VehicleReadings>();
    readings->take(answerOf({u"a"_s}, bytes));
    return readings;
}

} // namespace

class TestReadingCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readings_belong_to_vehicle_and_user()
    {
        ReadingCache cache;
        cache.insert(connectionOf(u"v"_s, u"u"_s), readingsOf(1));
        QVERIFY(cache.find(connectionOf(u"v"_s, u"u"_s)));
        QVERIFY(!cache.find(connectionOf(u"v"_s, u"other"_s)));
        QVERIFY(!cache.find(connectionOf(u"other"_s, u"u"_s)));
        cache.clear();
        QVERIFY(!cache.find(connectionOf(u"v"_s, u"u"_s)));
    }

    void what_was_not_looked_at_for_longest_goes_first()
    {
        ReadingCache cache(3 * 100'000);
        for (const auto *id : {"a", "b"})
            cache.insert(connectionOf(QString::fromLatin1(id), {}), readingsOf(100'000));
        QVERIFY(cache.find(connectionOf(u"a"_s, {})));
        cache.insert(connectionOf(u"c"_s, {}), readingsOf(100'000));
        QVERIFY(cache.find(connectionOf(u"a"_s, {})));
        QVERIFY(!cache.find(connectionOf(u"b"_s, {})));
        cache.insert(connectionOf(u"d"_s, {}), readingsOf(1'000'000));
        QVERIFY(!cache.find(connectionOf(u"d"_s, {})));
    }

    void one_signal_changes_that_signal_alone()
    {
        VehicleReadings readings;
        readings.take(answerOf({u"a"_s, u"b"_s}));
        ReadingAnswer one = answerOf({u"b"_s});
        one.set.readings[0].statusText = u"newer"_s;
        readings.take(u"b"_s, one);
        readings.take(u"c"_s, answerOf({u"c"_s}));
        QCOMPARE(readings.set.readings.size(), 3);
        QCOMPARE(readings.find(u"b")->statusText, u"newer"_s);
        QCOMPARE(readings.single.size(), 2);
        readings.take(answerOf({u"a"_s}));
        QCOMPARE(readings.set.readings.size(), 1);
        QVERIFY(readings.single.isEmpty());
        QVERIFY(!readings.find(u"b"));
    }
};

QTEST_GUILESS_MAIN(TestReadingCache)
#include "tst_readingcache.moc"
