// SPDX-License-Identifier: GPL-3.0-or-later
// CSV, JSON and NDJSON, byte by byte and as Python reads them.
#include "exported.h"
#include "listsource.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace motorpool;
using namespace Qt::StringLiterals;
using enum ExportColumn::Kind;

namespace {

constexpr EpochMs someTime = 1'791'793'264'123; // 2026-10-12T08:21:04.123Z

const std::vector<ExportColumn> columns{
    {"vehicleId", Text}, {"year", Integer}, {"charge", Number},        {"chargeUnit", Text},
    {"live", Boolean},   {"readAt", Time},  {"permissions", TextList},
};

std::shared_ptr<const RowSource> someRows()
{
    return std::make_shared<ListSource>(
        columns, std::vector<std::vector<Cell>>{
                     {"36ab", qint64(2024), 0.1, "°C", true, TimeCell{someTime},
                      std::vector<std::string>{"read_vin", "read_fuel"}},
                     {"-7", qint64(-7), -7.5, {}, false, TimeCell{-1}, std::vector<std::string>{}},
                     {{}, {}, {}, {}, {}, {}, {}},
                 });
}

/// Texts that were made to break a format, and what a reader shall find.
struct Hostile
{
    std::string given;
    QString found;
};

std::vector<Hostile> hostileTexts()
{
    std::string controls;
    for (char c = 1; c < 0x20; ++c)
        controls += c;
    std::vector<Hostile> texts;
    for (const std::string &same : {std::string("a \"b\", c;d|e\tf"),
                                    std::string("\"\"\""),
                                    std::string("two\nlines\r\nand\r"),
                                    std::string("a\0b", 3),
                                    controls + "\x7f",
                                    std::string("\xC2\x80\xC2\x9B\xC2\xA0"),
                                    std::string("=1+1"),
                                    std::string("+1"),
                                    std::string("-1"),
                                    std::string("@SUM(A1)"),
                                    std::string("\t=1"),
                                    std::string("\r=1"),
                                    std::string("'=1"),
                                    std::string("''+1"),
                                    std::string("'quoted'"),
                                    std::string("=\"a\",b"),
                                    std::string("\xD7\xA9\xE2\x80\xAEgpj.exe"),
                                    std::string("\xF0\x9F\x9A\x97"),
                                    std::string("\xEF\xBF\xBE\xEF\xBF\xBF"),
                                    std::string("\xEF\xBB\xBFmark"),
                                    std::string("<a>&amp;]]></a>"),
                                    std::string("_x000D_"),
                                    std::string("\\u0041 \\"),
                                    std::string(" spaces "),
                                    std::string("00123456789012345678"),
                                    std::string(1024 * 1024, 'x') + "\""})
        texts.push_back({same, QString::fromUtf8(same.data(), qsizetype(same.size()))});
    // QString::fromUtf8 takes a mark away.
    for (Hostile &text : texts) {
        if (text.given.starts_with("\xEF\xBB\xBF"))
            text.found.prepend(QChar(0xFEFF));
    }
    texts.push_back({"a\xFFz", u"a\uFFFDz"_s});
    texts.push_back({"\xC0\xAF", u"\uFFFD\uFFFD"_s});           // an overlong slash
    texts.push_back({"\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"_s}); // a surrogate
    texts.push_back({"cut \xE2\x82", u"cut \uFFFD\uFFFD"_s});
    return texts;
}

} // namespace

class ExportedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void csv_is_as_it_was_agreed();
    void csv_takes_a_separator_and_a_mark();
    void csv_of_one_column_has_no_empty_lines();
    void json_is_as_it_was_agreed();
    void ndjson_is_the_same_a_line_each();
    void no_rows_are_a_whole_file();
    void numbers_are_exact_or_text();
    void hostile_texts_come_back_data();
    void hostile_texts_come_back();
    void hostile_names_come_back();
    void a_format_is_guessed_from_the_name();

private:
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void ExportedTextTest::csv_is_as_it_was_agreed()
{
    QVERIFY(exported(someRows(), path("a.csv")));
    QCOMPARE(contentOf(path("a.csv")),
             "vehicleId,year,charge,chargeUnit,live,readAt,permissions\r\n"
             "36ab,2024,0.1,\xC2\xB0"
             "C,true,2026-10-12T08:21:04.123Z,read_vin read_fuel\r\n"
             "'-7,-7,-7.5,,false,1969-12-31T23:59:59.999Z,\r\n"
             ",,,,,,\r\n");
}

void ExportedTextTest::csv_takes_a_separator_and_a_mark()
{
    const auto rows = std::make_shared<ListSource>(
        std::vector<ExportColumn>{{"a"}, {"b"}},
        std::vector<std::vector<Cell>>{{"1,5", "x;y"},
                                       {std::vector<std::string>{"p;", "", "q"}, -1.5}});
    ExportOptions options;
    options.separator = ExportOptions::Separator::Semicolon;
    options.byteOrderMark = true;
    QVERIFY(exported(rows, path("a.csv"), options));
    QCOMPARE(contentOf(path("a.csv")), "\xEF\xBB\xBF"
                                       "a;b\r\n1,5;\"x;y\"\r\n\"p;  q\";-1.5\r\n");
    const auto read = readBack(path("a.csv"), {u";"_s}).array();
    QCOMPARE(read, (QJsonArray{QJsonArray{u"a"_s, u"b"_s}, QJsonArray{u"1,5"_s, u"x;y"_s},
                               QJsonArray{u"p;  q"_s, u"-1.5"_s}}));
}

void ExportedTextTest::csv_of_one_column_has_no_empty_lines()
{
    const auto rows = std::make_shared<ListSource>(
        std::vector<ExportColumn>{{"a"}}, std::vector<std::vector<Cell>>{{{}}, {"x"}, {""}});
    QVERIFY(exported(rows, path("a.csv")));
    QCOMPARE(contentOf(path("a.csv")), "a\r\n\"\"\r\nx\r\n\"\"\r\n");
}

void ExportedTextTest::json_is_as_it_was_agreed()
{
    QVERIFY(exported(someRows(), path("a.json")));
    QCOMPARE(contentOf(path("a.json")),
             "[\n"
             R"({"vehicleId":"36ab","year":2024,"charge":0.1,"chargeUnit":"°C","live":true,)"
             R"("readAt":"2026-10-12T08:21:04.123Z","permissions":["read_vin","read_fuel"]})"
             ",\n"
             R"({"vehicleId":"-7","year":-7,"charge":-7.5,"chargeUnit":null,"live":false,)"
             R"("readAt":"1969-12-31T23:59:59.999Z","permissions":[]})"
             ",\n"
             R"({"vehicleId":null,"year":null,"charge":null,"chargeUnit":null,"live":null,)"
             R"("readAt":null,"permissions":null})"
             "\n]\n");
    QCOMPARE(readBack(path("a.json")).array().size(), 3);
}

void ExportedTextTest::ndjson_is_the_same_a_line_each()
{
    QVERIFY(exported(someRows(), path("a.json")));
    QVERIFY(exported(someRows(), path("a.ndjson")));
    QCOMPARE(contentOf(path("a.ndjson")).count('\n'), 3);
    QCOMPARE(readBack(path("a.ndjson")), readBack(path("a.json")));
}

void ExportedTextTest::no_rows_are_a_whole_file()
{
    const auto none = std::make_shared<ListSource>(columns, std::vector<std::vector<Cell>>{});
    QVERIFY(exported(none, path("a.csv")));
    QCOMPARE(contentOf(path("a.csv")).count('\n'), 1);
    QVERIFY(exported(none, path("a.json")));
    QCOMPARE(contentOf(path("a.json")), "[]\n");
    const auto end = exported(none, path("a.ndjson"));
    QVERIFY(end);
    QCOMPARE(end->rows, 0);
    QCOMPARE(end->bytes, 0);
    QVERIFY(QFile::exists(path("a.ndjson")));
}

void ExportedTextTest::numbers_are_exact_or_text()
{
    constexpr qint64 most = qint64(1) << 53;
    const auto rows = std::make_shared<ListSource>(
        std::vector<ExportColumn>{{"n"}},
        std::vector<std::vector<Cell>>{{most},
                                       {most + 1},
                                       {-most - 1},
                                       {std::numeric_limits<qint64>::min()},
                                       {1e300},
                                       {0.1 + 0.2},
                                       {std::numeric_limits<double>::quiet_NaN()},
                                       {std::numeric_limits<double>::infinity()},
                                       {TimeCell{std::numeric_limits<EpochMs>::max()}},
                                       {TimeCell{-62'167'219'200'000}},
                                       {TimeCell{253'402'300'799'999}}});
    QVERIFY(exported(rows, path("a.ndjson")));
    QCOMPARE(contentOf(path("a.ndjson")), "{\"n\":9007199254740992}\n"
                                          "{\"n\":\"9007199254740993\"}\n"
                                          "{\"n\":\"-9007199254740993\"}\n"
                                          "{\"n\":\"-9223372036854775808\"}\n"
                                          "{\"n\":1e+300}\n"
                                          "{\"n\":0.30000000000000004}\n"
                                          "{\"n\":null}\n"
                                          "{\"n\":null}\n"
                                          "{\"n\":null}\n"
                                          "{\"n\":\"0000-01-01T00:00:00.000Z\"}\n"
                                          "{\"n\":\"9999-12-31T23:59:59.999Z\"}\n");
    QVERIFY(exported(rows, path("a.csv")));
    QVERIFY(contentOf(path("a.csv")).contains("\r\n-9223372036854775808\r\n"));
}

void ExportedTextTest::hostile_texts_come_back_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "json", "ndjson"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void ExportedTextTest::hostile_texts_come_back()
{
    QFETCH(QString, ending);
    const auto texts = hostileTexts();
    std::vector<std::vector<Cell>> rows;
    for (const Hostile &text : texts)
        rows.push_back({text.given, "next"});
    const QString file = m_folder.filePath(u"a."_s + ending);
    QVERIFY(exported(
        std::make_shared<ListSource>(std::vector<ExportColumn>{{"text"}, {"next"}}, rows), file));
    QJsonArray read = readBack(file).array();
    if (ending == u"csv")
        read.removeFirst();
    QCOMPARE(read.size(), qsizetype(texts.size()));
    for (qsizetype i = 0; i < read.size(); ++i) {
        const QJsonArray row = read[i].toArray();
        const bool csv = ending == u"csv";
        QCOMPARE(csv ? row[0].toString() : row[0][1].toString(), texts[std::size_t(i)].found);
        QCOMPARE(csv ? row[1].toString() : row[1][1].toString(), u"next"_s);
    }
    if (ending != u"csv") {
        const QByteArray content = contentOf(file);
        QVERIFY(!content.contains("\xC2\x9B") && !content.contains('\x7f'));
    }
}

void ExportedTextTest::hostile_names_come_back()
{
    const auto rows =
        std::make_shared<ListSource>(std::vector<ExportColumn>{{"=a"}, {"\"b\",\n"}, {"\xFF"}},
                                     std::vector<std::vector<Cell>>{{"1", "2", "3"}});
    QVERIFY(exported(rows, path("a.csv")));
    QCOMPARE(readBack(path("a.csv")).array()[0].toArray(),
             (QJsonArray{u"=a"_s, u"\"b\",\n"_s, u"\uFFFD"_s}));
    QVERIFY(exported(rows, path("a.ndjson")));
    QCOMPARE(readBack(path("a.ndjson")).array()[0][2].toArray(), (QJsonArray{u"\uFFFD"_s, u"3"_s}));
}

void ExportedTextTest::a_format_is_guessed_from_the_name()
{
    QCOMPARE(formatOfName(u"/a.json/b.CSV"_s), ExportFormat::Csv);
    QCOMPARE(formatOfName(u"b.Xlsx"_s), ExportFormat::Xlsx);
    QCOMPARE(formatOfName(u"b.json"_s), ExportFormat::Json);
    QCOMPARE(formatOfName(u"b.ndjson"_s), ExportFormat::Ndjson);
    QCOMPARE(formatOfName(u"b.jsonl"_s), ExportFormat::Ndjson);
    for (const QString &name : {u"b"_s, u"b.xls"_s, u"csv"_s, u"b.csv/"_s, QString()})
        QVERIFY(!formatOfName(name));
}

QTEST_GUILESS_MAIN(ExportedTextTest)
#include "tst_exportedtext.moc"
