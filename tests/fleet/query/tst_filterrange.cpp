// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterparse.h"
#include "filterrange.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

FilterValue value(const QString &text)
{
    const ParsedFilter parsed = parseFilter(text);
    return parsed.filter.isEmpty() ? FilterValue() : parsed.filter.terms.first().values.first();
}

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

bool fits(const QString &text, const QDateTime &time, const QTimeZone &zone = QTimeZone::utc())
{
    return filterSpan(value(text), now, zone).contains(time.toMSecsSinceEpoch());
}

} // namespace

class TestFilterRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbers_fit_up_to_their_ends_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *text, double number, bool isFit) {
            QTest::addRow("%s %g", text, number) << QString::fromLatin1(text) << number << isFit;
        };
        row("battery:<20", 20, false);
        row("battery:<20", 19.999, true);
        row("battery:<=20", 20, true);
        row("battery:>20", 20, false);
        row("battery:>20", 20.001, true);
        row("battery:>=20", 20, true);
        row("battery:20..80", 20, true);
        row("battery:20..80", 80, true);
        row("battery:20..80", 80.1, false);
        row("battery:57", 56.5, true);
        row("battery:57", 57.49, true);
        row("battery:57", 57.5, false);
        row("battery:0", 0, true);
        row("year:2020", 2020, true);
        row("year:2020", 2021, false);
        row("year:2020", 2019, false);
        row("year:>2020", 2021, true);
    }

    void numbers_fit_up_to_their_ends()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        QTEST(filterRange(value(text)).contains(number), "fits");
    }

    void nothing_that_is_no_number_fits()
    {
        for (const QString &text : {u"battery:<20"_s, u"battery:>20"_s, u"battery:57"_s})
            QVERIFY(!filterRange(value(text)).contains(qQNaN()));
    }

    void ages_count_back_from_now()
    {
        QVERIFY(fits(u"age:>3d"_s, now.addDays(-3).addMSecs(-1)));
        QVERIFY(!fits(u"age:>3d"_s, now.addDays(-3)));
        QVERIFY(fits(u"age:>=3d"_s, now.addDays(-3)));
        QVERIFY(fits(u"age:<3d"_s, now.addDays(-3).addMSecs(1)));
        QVERIFY(!fits(u"age:<3d"_s, now.addDays(-3)));
        QVERIFY(fits(u"age:<=3d"_s, now.addDays(-3)));
        QVERIFY(fits(u"age:3d"_s, now.addDays(-3)));
        QVERIFY(fits(u"age:3d"_s, now.addDays(-4).addMSecs(1)));
        QVERIFY(!fits(u"age:3d"_s, now.addDays(-4)));
        QVERIFY(fits(u"age:1h..2h"_s, now.addSecs(-7200)));
    }

    void a_time_in_the_future_is_of_age_zero()
    {
        const QDateTime future = now.addYears(1);
        QVERIFY(fits(u"age:<1h"_s, future));
        QVERIFY(fits(u"age:0h"_s, future));
        QVERIFY(fits(u"age:>=0h"_s, future));
        QVERIFY(!fits(u"age:>0h"_s, future));
        QVERIFY(!fits(u"age:<0h"_s, future));
        QVERIFY(!fits(u"age:<0h"_s, now));
        QVERIFY(fits(u"age:<=0h"_s, now));
    }

    void days_begin_and_end_in_the_zone_in_which_times_are_shown()
    {
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(berlin.isValid());
        const QDateTime evening(QDate(2026, 4, 30), QTime(22, 30), Qt::UTC); // 1 May in Berlin
        QVERIFY(!fits(u"connected:2026-05"_s, evening));
        QVERIFY(fits(u"connected:2026-05"_s, evening, berlin));
        QVERIFY(fits(u"connected:2026-05-01"_s, evening, berlin));
        QVERIFY(fits(u"connected:<2026-05"_s, evening));
        QVERIFY(!fits(u"connected:<2026-05"_s, evening, berlin));
        QVERIFY(fits(u"connected:>2026-04-29"_s, evening));
        QVERIFY(!fits(u"connected:>2026-04-30"_s, evening));
        QVERIFY(fits(u"connected:>2026-04-30"_s, evening, berlin));
        QVERIFY(fits(u"connected:<=2026-04-30"_s, evening));
        QVERIFY(fits(u"connected:>=2026-05-01"_s, evening, berlin));
        QVERIFY(fits(u"connected:2025..2026-05"_s, evening));
    }

    void texts_fit_by_a_part_or_as_a_whole()
    {
        const QString skoda = u"ŠKODA"_s.toCaseFolded();
        QVERIFY(filterAccepts(value(u"make:Škod"_s), skoda));
        QVERIFY(!filterAccepts(value(u"make:=škod"_s), skoda));
        QVERIFY(filterAccepts(value(u"make:=ŠKODA"_s), skoda));
    }
};

QTEST_GUILESS_MAIN(TestFilterRange)
#include "tst_filterrange.moc"
