// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterparse.h"
#include "filtertext.h"

#include <QDate>
#include <QElapsedTimer>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

FilterTerm only(const QString &text)
{
    const ParsedFilter parsed = parseFilter(text);
    return parsed.mistakes.isEmpty() && parsed.filter.terms.size() == 1
               ? parsed.filter.terms.first()
               : FilterTerm();
}

FilterValue first(const QString &text)
{
    const FilterTerm term = only(text);
    return term.values.isEmpty() ? FilterValue() : term.values.first();
}

FilterValue number(FilterOp op, FilterScale scale, double low, double high)
{
    FilterValue value;
    value.op = op;
    value.scale = scale;
    value.low = low;
    value.high = high;
    return value;
}

double day(int year, int month, int of)
{
    return double(QDate(year, month, of).toJulianDay());
}

} // namespace

class TestFilterParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void texts_are_understood_and_written_in_one_way_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *text, const char *canonical) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
        };
        row("", "");
        row(" \t\n ", "");
        row("Tesla", "tesla");
        row("tesla  BERLIN", "tesla berlin");
        row("C-10442", "c-10442");
        row("10:30 C-1:2", "10:30 c-1:2");
        row("https://a.example:8080/x?y=z,1", "https://a.example:8080/x?y=z,1");
        row("aa:/b", "aa:/b");
        row("a,b", "a,b");
        row("someone@example.com", "someone@example.com");
        row("5\" 7\"", "5\" 7\"");
        row("\"model 3\"", "\"model 3\"");
        row("\"plain\"", "plain");
        row("\"a:b\"", "\"a:b\"");
        row("\"make:x\"", "\"make:x\"");
        row("\"-x\"", "\"-x\"");
        row("\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\"");
        row("\"a\"b", "a b");
        row("-tesla", "-tesla");
        row("--x", "-\"-x\"");
        row("-\"a b\"", "-\"a b\"");
        row("make:tesla", "make:tesla");
        row("MAKE:Tesla,SKODA", "make:tesla,skoda");
        row("brand:tesla", "make:tesla");
        row("make:\"Land Rover\",vw", "make:\"land rover\",vw");
        row("make:\"a,b\"", "make:\"a,b\"");
        row("make:=mini", "make:=mini");
        row("make:=\"land rover\"", "make:=\"land rover\"");
        row("make:\"=x\"", "make:\"=x\"");
        row("-make:tesla", "-make:tesla");
        row("make:-x", "make:-x");
        row("user:a:b", "user:a:b");
        row("external:http://x", "external:http://x");
        row("vehicleId:1 connectionId:2 userId:3 externalId:4",
            "vehicle:1 connection:2 user:3 external:4");
        row("year:2020", "year:2020");
        row("year:2019,2021", "year:2019,2021");
        row("year:>2020", "year:>2020");
        row("year:=>2020 year:\xE2\x89\xA4"
            "2022",
            "year:>=2020 year:<=2022");
        row("year:2020..2023", "year:2020..2023");
        row("year:2020-2023", "year:2020..2023");
        row("year:2020..", "year:>=2020");
        row("year:..2020", "year:<=2020");
        row("battery:57", "battery:57");
        row("battery:57.25", "battery:57.25");
        row("battery:57.0", "battery:57.0");
        row("battery:<20%", "battery:<20");
        row("soc:20%..80%", "battery:20..80");
        row("battery:\"20\"", "battery:20");
        row("odometer:>100000km", "odometer:>100000");
        row("range:<100MI", "range:<160.934");
        row("range:100mi", "range:160.13..161.739");
        row("age:>3d", "age:>3d");
        row("age:3d", "age:3d");
        row("age:72h", "age:72h");
        row("age:<2w", "age:<14d");
        row("age:2w", "age:2w");
        row("heard:>90min", "age:>90min");
        row("age:>45s", "age:>45s");
        row("age:1d..3d", "age:1d..3d");
        row("age:1d-36h", "age:1d..36h");
        row("age:>0h", "age:>0d");
        row("connected:2026", "connected:2026");
        row("connected:2026-05", "connected:2026-05");
        row("connected:2026-05-03", "connected:2026-05-03");
        row("connected:>2026-05", "connected:>2026-05-31");
        row("connected:>=2026-05", "connected:>=2026-05-01");
        row("connected:<2026", "connected:<2026-01-01");
        row("connected:2026-01..2026-02", "connected:2026-01-01..2026-02-28");
        row("connected:2024-01-01..2024-12-31", "connected:2024");
        row("created:<7d", "connected:<7d");
        row("connected:7d..30d", "connected:7d..30d");
        row("powertrain:BEV", "powertrain:bev");
        row("powertrain:ev,combustion", "powertrain:bev,ice");
        row("powertrain:fcev", "powertrain:fcev");
        row("powertrain:=fcev", "powertrain:=fcev");
        row("mode:sim", "mode:simulated");
        row("perm:read_location", "permission:read_location");
        row("perm:location", "permission:location");
        row("locked:YES charging:off online:?", "locked:yes charging:no online:unknown");
        row("locked:no,unknown", "locked:no,unknown");
        row("has:error,vin has:soc -has:fuel", "has:error,vin has:battery -has:fuel");
        row("is:reauth,ageing", "is:reauthenticated,aging");
        row("make:\xC5\xA0koda", "make:\xC5\xA1koda");
        row("STRA\xC3\x9F"
            "E",
            "stra\xC3\x9F"
            "e");
        row("\xF0\x9F\x9A\x97", "\xF0\x9F\x9A\x97");
        row("\"a\nb\"", "\"a\nb\"");
    }

    void texts_are_understood_and_written_in_one_way()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const ParsedFilter parsed = parseFilter(text);
        QCOMPARE(parsed.mistakes.size(), 0);
        QCOMPARE(parsed.unfinished.size(), 0);
        QCOMPARE(toText(parsed.filter), canonical);
        QCOMPARE(parseFilter(canonical).filter, parsed.filter);
        QCOMPARE(parsed.filter.isEmpty(), canonical.isEmpty());
    }

    void a_term_says_where_it_stood()
    {
        const QList<FilterTerm> terms =
            parseFilter(u"  tesla -make:\"a b\"  year:2020"_s).filter.terms;
        QCOMPARE(terms.size(), 3);
        QCOMPARE(terms.at(0).place.at, 2);
        QCOMPARE(terms.at(0).place.length, 5);
        QCOMPARE(terms.at(1).place.at, 8);
        QCOMPARE(terms.at(1).place.length, 11);
        QCOMPARE(terms.at(2).place.at, 21);
        QVERIFY(terms.at(1).isNegated);
    }

    void the_place_takes_no_part_in_comparing()
    {
        QCOMPARE(parseFilter(u" a  b"_s).filter, parseFilter(u"A b "_s).filter);
        QVERIFY(!(parseFilter(u"a b"_s).filter == parseFilter(u"b a"_s).filter));
    }

    void a_number_is_as_precise_as_it_was_typed()
    {
        QCOMPARE(first(u"battery:57"_s), number(FilterOp::Equals, FilterScale::Number, 56.5, 57.5));
        QCOMPARE(first(u"battery:57.5"_s),
                 number(FilterOp::Equals, FilterScale::Number, 57.45, 57.55));
        QCOMPARE(first(u"battery:<20"_s), number(FilterOp::Less, FilterScale::Number, 0, 20));
        QCOMPARE(first(u"year:2020"_s), number(FilterOp::Equals, FilterScale::Number, 2020, 2021));
    }

    void times_are_seconds_or_days()
    {
        QCOMPARE(first(u"age:>3d"_s), number(FilterOp::Greater, FilterScale::Age, 259200, 0));
        QCOMPARE(first(u"age:3d"_s), number(FilterOp::Equals, FilterScale::Age, 259200, 345600));
        QCOMPARE(first(u"connected:<7d"_s), number(FilterOp::Less, FilterScale::Age, 0, 604800));
        QCOMPARE(first(u"connected:2026-02"_s),
                 number(FilterOp::Between, FilterScale::Day, day(2026, 2, 1), day(2026, 2, 28)));
        QCOMPARE(first(u"connected:>2026"_s),
                 number(FilterOp::Greater, FilterScale::Day, day(2026, 12, 31), 0));
    }

    void choices_are_rows_of_their_tables()
    {
        QCOMPARE(first(u"has:odometer"_s).choice, int(FilterFact::Odometer));
        QCOMPARE(first(u"has:external"_s).choice, int(FilterFact::External));
        QCOMPARE(first(u"is:gone"_s).choice, int(FilterState::Gone));
        QCOMPARE(first(u"is:never"_s).choice, int(FilterState::Never));
        QCOMPARE(first(u"locked:unknown"_s).choice, int(FilterFlag::Unknown));
        QCOMPARE(first(u"is:new"_s).op, FilterOp::Is);
        QCOMPARE(first(u"is:new"_s).scale, FilterScale::Choice);
    }

    void a_known_permission_is_that_one_and_anything_else_a_part()
    {
        QCOMPARE(first(u"perm:read_charge"_s).op, FilterOp::Equals);
        QCOMPARE(first(u"perm:read_ch"_s).op, FilterOp::Contains);
        QCOMPARE(first(u"powertrain:bev"_s).op, FilterOp::Equals);
    }

    void every_key_is_found_by_all_its_names()
    {
        for (const FilterKeyDef &row : filterKeys()) {
            QCOMPARE(findFilterKey(QString::fromLatin1(row.name).toUpper()), &row);
            QCOMPARE(&filterKeyDef(row.key), &row);
            for (const QString &alias : QString::fromLatin1(row.aliases).split(u' ')) {
                if (!alias.isEmpty())
                    QCOMPARE(findFilterKey(alias), &row);
            }
        }
        QCOMPARE(findFilterKey(u""), nullptr);
        QCOMPARE(findFilterKey(u"vehicleid connectionid"), nullptr);
    }

    void a_megabyte_of_anything_takes_time_by_its_length_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("one word") << u"x"_s;
        QTest::newRow("words") << u"ab "_s;
        QTest::newRow("letters before no colon") << u"é"_s;
        QTest::newRow("terms") << u"make:tesla "_s;
        QTest::newRow("unknown keys") << u"abcdef:x "_s;
        QTest::newRow("near keys") << u"bettary:x "_s;
        QTest::newRow("colons in words") << u"a:b "_s;
        QTest::newRow("alternatives") << u"make:a,"_s;
        QTest::newRow("choices") << u"has:error,vni,"_s;
        QTest::newRow("quotes") << u"\"\""_s;
        QTest::newRow("open quotes") << u"\" "_s;
        QTest::newRow("minuses") << u"-"_s;
        QTest::newRow("digits") << u"battery:1"_s;
        QTest::newRow("dots") << u"battery:."_s;
        QTest::newRow("dashes") << u"connected:2-"_s;
        QTest::newRow("half surrogates") << QString(QChar(0xD800));
    }

    void a_megabyte_of_anything_takes_time_by_its_length()
    {
        QFETCH(QString, part);
#ifdef MOTORPOOL_SANITIZED
        constexpr qsizetype size = 250'000; // the rest would only take time
#else
        constexpr qsizetype size = 1'000'000;
#endif
        const QString text = part.repeated(size / part.size());
        QElapsedTimer timer;
        timer.start();
        const ParsedFilter parsed = parseFilter(text);
        QVERIFY(timer.elapsed() < 20'000); // what grows by the square takes minutes
        QCOMPARE(parseFilter(toText(parsed.filter)).filter, parsed.filter);
    }

    void one_long_value_is_fine()
    {
        for (const char *key : {"make:", "battery:", "age:", "connected:", "year:", "mode:", "xyz:",
                                "perm:", "\"", "make:\"", "battery:1.", "connected:2026-"}) {
            const QString text = QString::fromLatin1(key) + QString(1'000'000, u'1');
            const ParsedFilter parsed = parseFilter(text);
            QVERIFY(parsed.mistakes.size() + parsed.unfinished.size() +
                        parsed.filter.terms.size() >=
                    1);
        }
    }
};

QTEST_GUILESS_MAIN(TestFilterParse)
#include "tst_filterparse.moc"
