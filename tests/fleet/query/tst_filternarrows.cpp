// SPDX-License-Identifier: GPL-3.0-or-later
#include "filternarrows.h"
#include "filterparse.h"
#include "filtertext.h"
#include "rowfake.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Filter filter(const QString &text)
{
    return parseFilter(text).filter;
}

} // namespace

class TestFilterNarrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_narrower_filter_is_known_as_one_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::addColumn<bool>("isNarrower");
        const auto row = [](const char *older, const char *newer, bool isNarrower) {
            QTest::addRow("%s to %s", older, newer)
                << QString::fromUtf8(older) << QString::fromUtf8(newer) << isNarrower;
        };
        row("", "", true);
        row("", "tesla", true);
        row("tesla", "", false);
        row("te", "tesla", true);
        row("tesla", "te", false);
        row("tesla", "tesla mod", true);
        row("te mo", "model tesla", true);
        row("make:te", "make:tesla", true);
        row("make:te", "model:tesla", false);
        row("make:te", "make:=tesla", true);
        row("make:=te", "make:=tesla", false);
        row("make:tesla,skoda", "make:skoda", true);
        row("make:tesla", "make:tesla,skoda", false);
        row("make:te,s", "make:tesla,skoda", true);
        row("-make:tesla", "-make:te", true);
        row("-make:te", "-make:tesla", false);
        row("-make:te", "make:te", false);
        row("-make:tesla", "-make:tesla,skoda", true);
        row("-make:tesla,skoda", "-make:tesla", false);
        row("battery:<20", "battery:<2", true);
        row("battery:<2", "battery:<20", false);
        row("battery:<20", "battery:<=20", false);
        row("battery:<=20", "battery:<20", true);
        row("battery:<20", "battery:10..19", true);
        row("battery:<20", "battery:10..20", false);
        row("battery:<20", "battery:19", true);
        row("battery:<20", "battery:20", false);
        row("battery:<20", "fuel:<2", false);
        row("year:>2000", "year:2020", true);
        row("age:>1d", "age:>36h", true);
        row("connected:2026", "connected:2026-05", true);
        row("connected:2026-05", "connected:2026", false);
        row("connected:<7d", "connected:2026-05", false);
        row("has:error", "has:error has:vin", true);
        row("has:error,vin", "has:vin", true);
        row("has:error", "has:error,vin", false);
        row("perm:read_charge", "perm:read_charge_events", false);
        row("perm:read_ch", "perm:read_charge", true);
        row("powertrain:ev", "powertrain:bev", true);
    }

    void a_narrower_filter_is_known_as_one()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QTEST(narrows(filter(newer), filter(older)), "isNarrower");
    }

    void what_narrows_never_lets_more_rows_pass()
    {
        QRandomGenerator random(20260601);
        QList<RowFake> rows;
        for (int i = 0; i < 300; ++i)
            rows.append(randomRow(random));
        int narrower = 0;
        int passed = 0;
        for (int i = 0; i < 4'000; ++i) {
            const QString olderText = randomFilterText(random);
            // Mostly near ones: the same with one term more, or one of its letters more.
            QString newerText = randomFilterText(random);
            if (random.bounded(4))
                newerText = olderText + u' ' + newerText;
            if (random.bounded(2))
                newerText.replace(u"\"a"_s, u"\"aa"_s);
            const Filter older = filter(olderText);
            const Filter newer = filter(newerText);
            if (!narrows(newer, older) || older.isEmpty() || older == newer)
                continue;
            ++narrower;
            for (const RowFake &row : std::as_const(rows)) {
                if (!passes(row, newer))
                    continue;
                ++passed;
                if (!passes(row, older))
                    QFAIL(qPrintable(toText(newer) + u" does not narrow "_s + toText(older)));
            }
        }
        QVERIFY(narrower > 500);
        QVERIFY(passed > 2'000);
    }

    void a_single_term_of_a_key_against_another_is_never_claimed_wrongly()
    {
        QRandomGenerator random(7);
        QList<RowFake> rows;
        for (int i = 0; i < 200; ++i)
            rows.append(randomRow(random));
        QHash<FilterKey, QList<Filter>> byKey;
        for (int i = 0; i < 700; ++i) {
            const Filter one = filter(randomTermText(random));
            if (one.terms.size() == 1)
                byKey[one.terms.first().key].append(one);
        }
        int narrower = 0;
        for (const QList<Filter> &filters : std::as_const(byKey)) {
            for (const Filter &older : filters) {
                for (const Filter &newer : filters) {
                    if (older == newer || !narrows(newer, older))
                        continue;
                    ++narrower;
                    for (const RowFake &row : std::as_const(rows)) {
                        if (passes(row, newer) && !passes(row, older)) {
                            QFAIL(
                                qPrintable(toText(newer) + u" does not narrow "_s + toText(older)));
                        }
                    }
                }
            }
        }
        QVERIFY(narrower > 500);
    }

    void huge_filters_are_not_compared()
    {
        const Filter words = filter(u"ab "_s.repeated(50'000));
        const Filter more = filter(u"abc "_s.repeated(50'000));
        QVERIFY(!narrows(more, words));
        QVERIFY(narrows(words, words));
    }
};

QTEST_GUILESS_MAIN(TestFilterNarrows)
#include "tst_filternarrows.moc"
