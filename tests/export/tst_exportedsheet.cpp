// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX, as Python's zipfile and XML parser read it.
#include "exported.h"
#include "listsource.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace motorpool;
using namespace Qt::StringLiterals;
using enum ExportColumn::Kind;

class ExportedSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cells_are_what_they_are();
    void the_header_is_frozen_and_filtered();
    void columns_are_as_wide_as_what_is_in_them();
    void columns_beyond_z_have_two_letters();
    void hostile_texts_come_back();
    void no_rows_are_a_whole_sheet();
    void many_rows_come_back();
    void a_comma_for_decimals_does_not_get_in();
    void too_many_rows_are_refused_before_anything_is_written();
    void too_many_columns_are_refused();
    void a_text_that_no_cell_holds_is_named();

private:
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }

    /// The cell as [type, style, value].
    static QJsonArray cell(const QJsonDocument &read, const QString &place)
    {
        static const QRegularExpression letters(u"[A-Z]"_s);
        return read[u"rows"][QString(place).remove(letters)][place].toArray();
    }

    /// One column of these cells, read back.
    QJsonDocument sheetOf(const std::vector<Cell> &cells)
    {
        std::vector<std::vector<Cell>> rows;
        for (const Cell &one : cells)
            rows.push_back({one});
        const auto end =
            exported(std::make_shared<ListSource>(std::vector<ExportColumn>{{"cell"}}, rows),
                     path("a.xlsx"));
        return end ? readBack(path("a.xlsx")) : QJsonDocument();
    }

    QTemporaryDir m_folder;
};

void ExportedSheetTest::cells_are_what_they_are()
{
    const auto read = sheetOf({"5YJ3E1EA7KF317000",
                               "00123",
                               "=1+1",
                               -7.5,
                               qint64(2024),
                               true,
                               false,
                               TimeCell{1'791'793'264'000},
                               std::vector<std::string>{"a", "b"},
                               {},
                               qint64(999'999'999'999'999),
                               qint64(1'000'000'000'000'000),
                               std::numeric_limits<double>::quiet_NaN(),
                               TimeCell{-2'203'891'200'000},
                               TimeCell{-2'203'891'200'001},
                               "",
                               0.1});
    constexpr int text = 2, time = 3;
    const auto is = [&read](const char *place, const QString &type, int style,
                            const QString &value) {
        return cell(read, QString::fromLatin1(place)) == QJsonArray{type, style, value};
    };
    QVERIFY(is("A2", u"inlineStr"_s, text, u"5YJ3E1EA7KF317000"_s));
    QVERIFY(is("A3", u"inlineStr"_s, text, u"00123"_s));
    QVERIFY(is("A4", u"inlineStr"_s, text, u"=1+1"_s));
    QVERIFY(is("A5", u"n"_s, 0, u"-7.5"_s));
    QVERIFY(is("A6", u"n"_s, 0, u"2024"_s));
    QVERIFY(is("A7", u"b"_s, 0, u"1"_s));
    QVERIFY(is("A8", u"b"_s, 0, u"0"_s));
    const QJsonArray date = cell(read, u"A9"_s);
    QCOMPARE(date[1].toInt(), time);
    // 2026-10-12 08:21:04 in days since 1899-12-30.
    QVERIFY(qAbs(date[2].toString().toDouble() - (46307 + (8 * 3600 + 21 * 60 + 4) / 86400.0)) <
            1e-9);
    QVERIFY(is("A10", u"inlineStr"_s, text, u"a b"_s));
    QVERIFY(cell(read, u"A11"_s).isEmpty());
    QVERIFY(is("A12", u"n"_s, 0, u"999999999999999"_s));
    QVERIFY(is("A13", u"inlineStr"_s, text, u"1000000000000000"_s));
    QVERIFY(cell(read, u"A14"_s).isEmpty());
    QVERIFY(is("A15", u"n"_s, time, u"61"_s));
    QVERIFY(is("A16", u"inlineStr"_s, text, u"1900-02-28T23:59:59.999Z"_s));
    QVERIFY(cell(read, u"A17"_s).isEmpty());
    QVERIFY(is("A18", u"n"_s, 0, u"0.1"_s));

    const QJsonArray formats = read[u"formats"].toArray();
    QCOMPARE(formats[text].toInt(), 49);
    QCOMPARE(formats[time].toInt(), 164);
    QCOMPARE(read[u"timeFormat"].toString(), u"yyyy\\-mm\\-dd\\ hh:mm:ss\\ \"UTC\""_s);
}

void ExportedSheetTest::the_header_is_frozen_and_filtered()
{
    const auto rows = std::make_shared<ListSource>(
        std::vector<ExportColumn>{{"vehicleId"}, {"year", Integer}},
        std::vector<std::vector<Cell>>{{"a", qint64(1)}, {"b", qint64(2)}});
    QVERIFY(exported(rows, path("a.xlsx")));
    const auto read = readBack(path("a.xlsx"));
    QCOMPARE(cell(read, u"B1"_s), (QJsonArray{u"inlineStr"_s, 1, u"year"_s}));
    QCOMPARE(read[u"filter"].toString(), u"A1:B3"_s);
    QCOMPARE(read[u"filterName"].toString(), u"Motorpool!$A$1:$B$3"_s);
    QCOMPARE(read[u"frozen"].toString(), u"A2"_s);
}

void ExportedSheetTest::columns_are_as_wide_as_what_is_in_them()
{
    const auto rows = std::make_shared<ListSource>(
        std::vector<ExportColumn>{{"a"}, {"a long title"}, {"b"}, {"c"}},
        std::vector<std::vector<Cell>>{
            {{},
             {},
             std::string("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"),
             std::string(5000, 'x')}});
    QVERIFY(exported(rows, path("a.xlsx")));
    QCOMPARE(readBack(path("a.xlsx"))[u"widths"].toArray(), (QJsonArray{6, 16, 8, 60}));
}

void ExportedSheetTest::columns_beyond_z_have_two_letters()
{
    std::vector<ExportColumn> columns(703);
    std::vector<Cell> row(703);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].name = "c" + std::to_string(i);
        row[i] = qint64(i);
    }
    QVERIFY(exported(std::make_shared<ListSource>(columns, std::vector<std::vector<Cell>>{row}),
                     path("a.xlsx")));
    const auto read = readBack(path("a.xlsx"));
    QCOMPARE(cell(read, u"Z2"_s)[2].toString(), u"25"_s);
    QCOMPARE(cell(read, u"AA2"_s)[2].toString(), u"26"_s);
    QCOMPARE(cell(read, u"ZZ2"_s)[2].toString(), u"701"_s);
    QCOMPARE(cell(read, u"AAA2"_s)[2].toString(), u"702"_s);
}

void ExportedSheetTest::hostile_texts_come_back()
{
    std::string controls;
    for (char c = 1; c < 0x20; ++c)
        controls += c;
    const std::vector<std::pair<std::string, QString>> texts{
        {"<a>&amp;]]></a>", u"<a>&amp;]]></a>"_s},
        {controls, QString::fromStdString(controls)},
        {std::string("a\0b", 3), u"a\0b"_s},
        {"two\nlines\r\n", u"two\nlines\r\n"_s},
        {" spaces ", u" spaces "_s},
        {"_x000D_ _x00zz_ _x005F_x000D_", u"_x000D_ _x00zz_ _x005F_x000D_"_s},
        {"_x000", u"_x000"_s},
        {"\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBB\xBF", u"\xFFFE\xFFFF\xFEFF"_s},
        {"\xD7\xA9\xE2\x80\xAEgpj.exe", u"\u05E9\u202Egpj.exe"_s},
        {"\xF0\x9F\x9A\x97", u"\U0001F697"_s},
        {"a\xFFz", u"a\uFFFDz"_s},
        {"\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"_s},
        {"\xC2\x80\x7F", u"\u0080\u007F"_s},
        {"@SUM(A1)", u"@SUM(A1)"_s},
        {std::string(32'767, 'x'), QString(32'767, u'x')},
    };
    std::vector<Cell> cells;
    for (const auto &[given, found] : texts)
        cells.push_back(given);
    const auto read = sheetOf(cells);
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(cell(read, u"A%1"_s.arg(i + 2))[2].toString(), texts[i].second);
}

void ExportedSheetTest::no_rows_are_a_whole_sheet()
{
    const auto read = sheetOf({});
    QCOMPARE(cell(read, u"A1"_s)[2].toString(), u"cell"_s);
    QCOMPARE(read[u"filter"].toString(), u"A1:A1"_s);
}

void ExportedSheetTest::many_rows_come_back()
{
    const auto end = exported(std::make_shared<LongSource>(50'000), path("a.xlsx"));
    QVERIFY(end);
    QCOMPARE(end->rows, 50'000);
    QCOMPARE(end->bytes, QFile(path("a.xlsx")).size());
    const auto read = readBack(path("a.xlsx"));
    QCOMPARE(read[u"rows"].toObject().size(), 50'001);
    QCOMPARE(cell(read, u"A50001"_s)[2].toString(), u"49999"_s);
}

void ExportedSheetTest::a_comma_for_decimals_does_not_get_in()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const auto read = sheetOf({1234.5});
    QLocale::setDefault(QLocale::c());
    QCOMPARE(cell(read, u"A2"_s)[2].toString(), u"1234.5"_s);
}

void ExportedSheetTest::too_many_rows_are_refused_before_anything_is_written()
{
    // It would wait for ever if a row of it was read.
    const auto source = std::make_shared<LongSource>(1'048'576, 0);
    const auto end = exported(source, path("many.xlsx"));
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ApiError::Kind::Usage);
    QCOMPARE(end.error().detail,
             u"An XLSX sheet holds 1048575 rows, and these are 1048576. CSV holds them."_s);
    QVERIFY(!QFile::exists(path("many.xlsx")));
}

void ExportedSheetTest::too_many_columns_are_refused()
{
    const auto source = std::make_shared<ListSource>(std::vector<ExportColumn>(16'385),
                                                     std::vector<std::vector<Cell>>{});
    const auto end = exported(source, path("wide.xlsx"));
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ApiError::Kind::Usage);
    QVERIFY(!QFile::exists(path("wide.xlsx")));
}

void ExportedSheetTest::a_text_that_no_cell_holds_is_named()
{
    std::string cars;
    for (int i = 0; i < 16'384; ++i) // two units each
        cars += "\xF0\x9F\x9A\x97";
    const auto rows =
        std::make_shared<ListSource>(std::vector<ExportColumn>{{"vin"}, {"note"}},
                                     std::vector<std::vector<Cell>>{{"a", "b"}, {"a", cars}});
    const auto end = exported(rows, path("long.xlsx"));
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ApiError::Kind::Usage);
    QCOMPARE(end.error().detail, u"Row 2, column note: the text is longer than the 32767 "
                                 "characters that an XLSX cell holds. CSV holds it."_s);
    QVERIFY(!QFile::exists(path("long.xlsx")));
}

QTEST_GUILESS_MAIN(ExportedSheetTest)
#include "tst_exportedsheet.moc"
