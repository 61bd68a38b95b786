// SPDX-License-Identifier: GPL-3.0-or-later
#include "age.h"

#include <QTest>

using namespace motorpool;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void an_unknown_time_has_no_age()
    {
        QVERIFY(!ageOf({}, noon));
        QVERIFY(!ageOf(noon, {}));
        QCOMPARE(freshness({}, noon), Freshness::Unknown);
    }

    void a_time_in_the_future_counts_as_now()
    {
        QCOMPARE(ageOf(noon.addSecs(300), noon), 0s);
        QCOMPARE(freshness(noon.addDays(2), noon), Freshness::Fresh);
    }

    void a_cars_time_far_in_the_future_is_none()
    {
        QCOMPARE(usableCarTime(noon, noon), noon);
        QCOMPARE(usableCarTime(noon.addYears(-3), noon), noon.addYears(-3));
        QCOMPARE(usableCarTime(noon.addSecs(5 * 60), noon), noon.addSecs(5 * 60));
        QVERIFY(!usableCarTime(noon.addSecs(5 * 60 + 1), noon).isValid());
        QVERIFY(!usableCarTime(noon.addYears(50), noon).isValid());
        QVERIFY(!usableCarTime({}, noon).isValid());
    }

    void time_zones_do_not_matter()
    {
        const QDateTime berlin = noon.toOffsetFromUtc(7200);
        QCOMPARE(ageOf(berlin, noon.addSecs(90)), 90s);
    }

    void freshness_changes_at_the_limits()
    {
        QCOMPARE(freshness(noon, noon.addSecs(3599)), Freshness::Fresh);
        QCOMPARE(freshness(noon, noon.addSecs(3600)), Freshness::Aging);
        QCOMPARE(freshness(noon, noon.addSecs(86399)), Freshness::Aging);
        QCOMPARE(freshness(noon, noon.addSecs(86400)), Freshness::Stale);
        QCOMPARE(freshness(noon, noon.addSecs(60), {10s, 20s}), Freshness::Stale);
    }

    void short_ages_have_one_unit_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"now"_s;
        QTest::newRow("just under a minute") << qint64(59) << u"now"_s;
        QTest::newRow("a minute") << qint64(60) << u"1\u202fmin"_s;
        QTest::newRow("minutes") << qint64(4 * 60 + 59) << u"4\u202fmin"_s;
        QTest::newRow("an hour") << qint64(3600) << u"1\u202fh"_s;
        QTest::newRow("just under a day") << qint64(86399) << u"23\u202fh"_s;
        QTest::newRow("days") << qint64(12 * 86400) << u"12\u202fd"_s;
        QTest::newRow("many days") << qint64(59 * 86400) << u"59\u202fd"_s;
        QTest::newRow("months") << qint64(155 * 86400) << u"5\u202fmo"_s;
        QTest::newRow("over a year") << qint64(400 * 86400) << u"13\u202fmo"_s;
        QTest::newRow("years") << qint64(2 * 365 * 86400) << u"2\u202fy"_s;
        QTest::newRow("negative") << qint64(-5) << u"now"_s;
    }

    void short_ages_have_one_unit()
    {
        QFETCH(qint64, seconds);
        QTEST(shortAge(std::chrono::seconds(seconds)), "text");
    }

private:
    const QDateTime noon{QDate(2026, 6, 1), QTime(12, 0), Qt::UTC};
};

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
