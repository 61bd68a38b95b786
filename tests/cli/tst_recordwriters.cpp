// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"
#include "jsonwriter.h"
#include "output.h"
#include "recordwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace motorpool::cli;
using namespace Qt::StringLiterals;

class RecordWritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void json_is_one_array_in_the_documented_order();
    void json_of_a_single_record_is_an_object();
    void json_that_breaks_off_is_not_there();
    void json_escapes_what_drives_a_terminal();
    void ndjson_is_there_as_it_comes();
    void csv_is_as_rfc_4180_has_it();
    void csv_of_nothing_is_its_header();
    void csv_runs_no_formula_data();
    void csv_runs_no_formula();
    void a_table_is_aligned_and_leaves_empty_columns_out();
    void a_table_counts_columns_as_a_terminal_does();
    void a_table_that_breaks_off_shows_what_came();
    void a_single_record_is_a_table_on_its_side();
    void output_without_a_reader_says_so_once();

private:
    static RecordShape shape(bool single = false)
    {
        RecordShape shape;
        shape.names = {u"name"_s, u"year"_s, u"error"_s, u"list"_s};
        shape.csv = {u"name"_s, u"year"_s, u"error.type"_s, u"list"_s};
        shape.table = {{u"NAME"_s}, {u"NOTE"_s}, {u"YEAR"_s, true}};
        shape.single = single;
        return shape;
    }

    static Record record(const QString &name, int year)
    {
        return {{{u"list"_s, QJsonArray{u"a"_s, u"b"_s}},
                 {u"year"_s, year},
                 {u"name"_s, name},
                 {u"error"_s, QJsonObject{{u"type"_s, u"PERMISSION"_s}}}},
                {name, QString(), QString::number(year)}};
    }

    /// What a writer of this format makes of the records.
    static QByteArray written(Format format, const QList<Record> &records, bool whole = true,
                              bool single = false)
    {
        QTemporaryFile file;
        if (!file.open())
            return "no file";
        Output output(file.handle());
        const auto writer = makeWriter(format, shape(single), &output);
        for (const Record &record : records) {
            writer->write(record);
            writer->flush();
        }
        if (whole)
            writer->finish();
        else
            writer->breakOff();
        file.seek(0);
        return file.readAll();
    }
};

void RecordWritersTest::json_is_one_array_in_the_documented_order()
{
    QCOMPARE(written(Format::Json, {record(u"A"_s, 1), record(u"B"_s, 2)}),
             "[\n"
             R"({"name":"A","year":1,"error":{"type":"PERMISSION"},"list":["a","b"]})"
             ",\n"
             R"({"name":"B","year":2,"error":{"type":"PERMISSION"},"list":["a","b"]})"
             "\n]\n");
    QCOMPARE(written(Format::Json, {}), "[]\n");
}

void RecordWritersTest::json_of_a_single_record_is_an_object()
{
    const QByteArray json = written(Format::Json, {record(u"A"_s, 1)}, true, true);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
}

void RecordWritersTest::json_that_breaks_off_is_not_there()
{
    QCOMPARE(written(Format::Json, {record(u"A"_s, 1)}, false), QByteArray());
}

void RecordWritersTest::json_escapes_what_drives_a_terminal()
{
    const QString hostile = u"\x1b[2J\u009b2J\x7f \u00e9\u0080"_s;
    const QByteArray json = written(Format::Json, {record(hostile, 1)});
    QVERIFY(!json.contains('\x1b') && !json.contains("\xc2\x9b") && !json.contains('\x7f'));
    QCOMPARE(QJsonDocument::fromJson(json)[0][u"name"_s].toString(), hostile);
}

void RecordWritersTest::ndjson_is_there_as_it_comes()
{
    const QByteArray lines = written(Format::Ndjson, {record(u"A"_s, 1), record(u"B"_s, 2)}, false);
    QCOMPARE(lines.count('\n'), 2);
    for (const QByteArray &line : lines.trimmed().split('\n'))
        QVERIFY(QJsonDocument::fromJson(line).isObject());
}

void RecordWritersTest::csv_is_as_rfc_4180_has_it()
{
    QCOMPARE(written(Format::Csv, {record(u"a \"b\", c\nd"_s, 2024), record(u"é"_s, 1)}),
             "name,year,error.type,list\r\n"
             "\"a \"\"b\"\", c\nd\",2024,PERMISSION,a b\r\n"
             "\xc3\xa9,1,PERMISSION,a b\r\n");
}

void RecordWritersTest::csv_of_nothing_is_its_header()
{
    QCOMPARE(written(Format::Csv, {}), "name,year,error.type,list\r\n");
}

void RecordWritersTest::csv_runs_no_formula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("quoted") << u"=\"a\",b"_s << QByteArray("\"'=\"\"a\"\",b\"");
    QTest::newRow("inside") << u"a=1"_s << QByteArray("a=1");
}

void RecordWritersTest::csv_runs_no_formula()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void RecordWritersTest::a_table_is_aligned_and_leaves_empty_columns_out()
{
    QCOMPARE(written(Format::Table, {record(u"Enyaq"_s, 2025), record(u"i3"_s, 7)}),
             "NAME   YEAR\n"
             "Enyaq  2025\n"
             "i3        7\n");
    QCOMPARE(written(Format::Table, {}), QByteArray());
}

void RecordWritersTest::a_table_counts_columns_as_a_terminal_does()
{
    QCOMPARE(written(Format::Table, {record(u"汉EV"_s, 2025), record(u"a\x1b"_s, 7)}),
             "NAME     YEAR\n"
             "汉EV     2025\n"
             "a\\u001B     7\n");
}

void RecordWritersTest::a_table_that_breaks_off_shows_what_came()
{
    QCOMPARE(written(Format::Table, {record(u"Enyaq"_s, 2025)}, false), "NAME   YEAR\n"
                                                                        "Enyaq  2025\n");
}

void RecordWritersTest::a_single_record_is_a_table_on_its_side()
{
    QCOMPARE(written(Format::Table, {record(u"Enyaq"_s, 2025)}, true, true), "NAME  Enyaq\n"
                                                                             "YEAR  2025\n");
}

void RecordWritersTest::output_without_a_reader_says_so_once()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    Output output(ends[1]);
    int said = 0;
    connect(&output, &Output::closed, this, [&said] { ++said; });
    for (int i = 0; i < 3; ++i) {
        output.write("text");
        output.flush();
    }
    QCOMPARE(said, 1);
    QVERIFY(!output.fault());
    ::close(ends[1]);
}

QTEST_GUILESS_MAIN(RecordWritersTest)
#include "tst_recordwriters.moc"
