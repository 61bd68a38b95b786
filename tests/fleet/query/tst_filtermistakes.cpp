// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterparse.h"
#include "filtertext.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using Kind = FilterMistake::Kind;

Q_DECLARE_METATYPE(motorpool::FilterMistake::Kind)

class TestFilterMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_mistake_is_found_in_its_place_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *text, Kind kind, const char *subject,
                            const char *suggestion) {
            QTest::newRow(text) << QString::fromUtf8(text) << kind << QString::fromUtf8(subject)
                                << QString::fromUtf8(suggestion);
        };
        row("maek:tesla", Kind::UnknownKey, "maek:", "make:");
        row("-maek:tesla", Kind::UnknownKey, "maek:", "make:");
        row("x batery:<20 y", Kind::UnknownKey, "batery:", "battery:");
        row("batt:20", Kind::UnknownKey, "batt:", "battery:");
        row("permision:x", Kind::UnknownKey, "permision:", "permission:");
        row("odometre:x", Kind::UnknownKey, "odometre:", "odometer:");
        row("a:b", Kind::ColonInWord, "a:b", "\"a:b\"");
        row("zebra:\"x y\" z", Kind::ColonInWord, "zebra:\"x y\"", "\"zebra:\"\"x y\"\"\"");
        row("http: x", Kind::ColonInWord, "http:", "\"http:\"");
        row("gr\xC3\xB6\xC3\x9F"
            "e:5",
            Kind::ColonInWord,
            "gr\xC3\xB6\xC3\x9F"
            "e:5",
            "\"gr\xC3\xB6\xC3\x9F"
            "e:5\"");
        row("make: tesla", Kind::MissingValue, "", "");
        row("make:tesla, skoda", Kind::MissingValue, "", "");
        row("make:,tesla", Kind::MissingValue, "", "");
        row("make:\"\" x", Kind::MissingValue, "\"\"", "");
        row("make:= x", Kind::MissingValue, "=", "");
        row("age:> x", Kind::MissingValue, ">", "");
        row("battery:.. x", Kind::MissingValue, "..", "");
        row("- x", Kind::MissingValue, "", "");
        row("\"\" x", Kind::MissingValue, "\"\"", "");
        row("mode:lvie", Kind::UnknownChoice, "lvie", "live");
        row("mode:live,lvie,sim", Kind::UnknownChoice, "lvie", "live");
        row("mode:li x", Kind::UnknownChoice, "li", "live");
        row("has:zebra", Kind::UnknownChoice, "zebra", "");
        row("is:stael", Kind::UnknownChoice, "stael", "stale");
        row("locked:maybe", Kind::UnknownChoice, "maybe", "");
        row("battery:low", Kind::BadNumber, "low", "");
        row("battery:-5", Kind::BadNumber, "-5", "");
        row("battery:1e3", Kind::BadNumber, "1e3", "");
        row("battery:nan", Kind::BadNumber, "nan", "");
        row("battery:0x10", Kind::BadNumber, "0x10", "");
        row("battery:1.2345", Kind::BadNumber, "1.2345", "");
        row("battery:1234567890", Kind::BadNumber, "1234567890", "");
        row("battery:20km", Kind::BadNumber, "20km", "");
        row("range:20%", Kind::BadNumber, "20%", "");
        row("battery:>20..30", Kind::BadNumber, ">20..30", "");
        row("battery:\xD9\xA2", Kind::BadNumber, "\xD9\xA2", ""); // an Arabic digit
        row("year:20 x", Kind::BadYear, "20", "");
        row("year:0000", Kind::BadYear, "0000", "");
        row("year:20200", Kind::BadYear, "20200", "");
        row("year:new", Kind::BadYear, "new", "");
        row("age:>3 x", Kind::MissingUnit, ">3", ">3d");
        row("age:3x", Kind::BadDuration, "3x", "");
        row("age:d", Kind::BadDuration, "d", "");
        row("age:>101y", Kind::BadDuration, ">101y", "");
        row("age:>1.5d", Kind::BadDuration, ">1.5d", "");
        row("age:1..3d", Kind::MissingUnit, "1..3d", "");
        row("connected:2026-13-01", Kind::BadMoment, "2026-13-01", "");
        row("connected:2026-02-30", Kind::BadMoment, "2026-02-30", "");
        row("connected:2026-5-3", Kind::BadMoment, "2026-5-3", "");
        row("connected:yesterday", Kind::BadMoment, "yesterday", "");
        row("connected:3x", Kind::BadDuration, "3x", "");
        row("connected:0001", Kind::BadMoment, "0001", "");
        row("connected:7d..2026 x", Kind::BadMoment, "7d..2026", "");
        row("battery:80..20 x", Kind::ReversedRange, "80..20", "20..80");
        row("year:2023-2020 x", Kind::ReversedRange, "2023-2020", "2020-2023");
        row("connected:2026..2025 x", Kind::ReversedRange, "2026..2025", "2025..2026");
        row("make:>x", Kind::UnexpectedOperator, ">x", "x");
        row("has:<error", Kind::UnexpectedOperator, "<error", "error");
    }

    void a_mistake_is_found_in_its_place()
    {
        QFETCH(QString, text);
        QFETCH(Kind, kind);
        QFETCH(QString, subject);
        QFETCH(QString, suggestion);
        const ParsedFilter parsed = parseFilter(text);
        // What ends the text in the same way is only unfinished; a space says that it is done.
        const ParsedFilter done = parseFilter(text + u' ');
        QCOMPARE(done.mistakes.size(), 1);
        const FilterMistake mistake = done.mistakes.first();
        QCOMPARE(mistake.kind, kind);
        QCOMPARE(mistake.subject, subject);
        QCOMPARE(text.mid(mistake.at, mistake.length), subject);
        QCOMPARE(mistake.suggestion, suggestion);
        QCOMPARE(parsed.mistakes.size() + parsed.unfinished.size(), 1);
        QCOMPARE(parsed.filter, done.filter);
        if (!suggestion.isEmpty()) {
            QString mended = text;
            mended.replace(mistake.at, mistake.length, suggestion);
            for (const FilterMistake &left : parseFilter(mended + u' ').mistakes)
                QVERIFY(left.at != mistake.at || left.kind != kind);
        }
    }

    void a_term_with_a_mistake_is_left_out_and_the_others_stay()
    {
        QCOMPARE(toText(parseFilter(u"a mode:lvie,live has:vin maek:x b"_s).filter),
                 u"a has:vin b"_s);
        QCOMPARE(parseFilter(u"battery:low year:x"_s).mistakes.size(), 2);
        QCOMPARE(parseFilter(u"has:aaa,vin,bbb x"_s).mistakes.size(), 2);
    }

    void what_is_half_typed_at_the_end_is_no_mistake_data()
    {
        QTest::addColumn<QString>("filter");
        const auto row = [](const char *text, const char *filter) {
            QTest::newRow(text) << QString::fromLatin1(filter);
        };
        row("-", "");
        row("\"", "");
        row("\"\"", "");
        row("make:", "");
        row("-make:", "");
        row("make:\"", "");
        row("make:=", "");
        row("year:>", "");
        row("year:>=", "");
        row("battery:<", "");
        row("year:2", "");
        row("year:202", "");
        row("year:>202", "");
        row("year:2020..2", "");
        row("year:2020-2", "");
        row("battery:2.", "");
        row("battery:..", "");
        row("battery:80..9", "");
        row("range:100k", "");
        row("range:100m", "");
        row("age:>3", "");
        row("age:>30mi", "");
        row("age:3d..3", "");
        row("connected:2", "");
        row("connected:2026-", "");
        row("connected:2026-0", "");
        row("connected:2026-05-", "");
        row("connected:>2026-05-0", "");
        row("connected:3", "");
        row("mode:l", "");
        row("has:err", "");
        row("is:reauthe", "");
        row("locked:u", "");
        row("http:", "");
        row("mak:", "");
        row("x make:", "x");
        row("make:tesla,", "make:tesla");
        row("has:error,v", "has:error");
        row("make:\"land ro", "make:\"land ro\"");
        row("make:vw,\"land ", "make:vw,\"land \"");
        row("\"model 3", "\"model 3\"");
    }

    void what_is_half_typed_at_the_end_is_no_mistake()
    {
        QFETCH(QString, filter);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const ParsedFilter parsed = parseFilter(text);
        QCOMPARE(parsed.mistakes.size(), 0);
        QCOMPARE(parsed.unfinished.size(), 1);
        QVERIFY(parsed.unfinished.first().mayGrow);
        QCOMPARE(toText(parsed.filter), filter);
    }

    void typing_a_right_text_never_shows_a_mistake()
    {
        for (const QString &text :
             {u"make:tesla,skoda year:>2020 mode:live age:>3d battery:<20 has:error "_s,
              u"perm:read_location -has:vin make:\"land rover\" \"model 3\" range:>=200mi "_s,
              u"connected:2026-05-03..2026-06-01 connected:<7d year:2019-2021 age:30min "_s,
              u"https://example.com/x is:reauthenticated locked:unknown,no fuel:10.5..20% "_s}) {
            for (qsizetype length = 0; length <= text.size(); ++length) {
                const ParsedFilter parsed = parseFilter(text.left(length));
                if (!parsed.mistakes.isEmpty())
                    QFAIL(qPrintable(text.left(length)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFilterMistakes)
#include "tst_filtermistakes.moc"
