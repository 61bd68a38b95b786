// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonread.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

JsonReader reader(const char *json)
{
    return JsonReader(parseJson(QByteArray(json)).value().object());
}

} // namespace

class TestJsonRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_where_bytes_stop_being_json()
    {
        const auto result = parseJson("{\"a\": [1, 2");
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::Protocol);
        QVERIFY(result.error().path.startsWith(u"byte "_s));
    }

    void tells_missing_null_and_wrong_apart()
    {
        const JsonReader read = reader(R"({"null": null, "wrong": 5})");
        QVERIFY(read.text(u"missing").isNull());
        QVERIFY(!read.has(u"missing"));
        QVERIFY(read.text(u"null").isNull());
        QVERIFY(read.isNull(u"null"));
        QVERIFY(!read.fault());
        QVERIFY(read.text(u"wrong").isNull());
        QVERIFY(read.fault());
        QCOMPARE(read.fault()->path, u"$.wrong"_s);
    }

    void keeps_the_first_fault_with_its_whole_path()
    {
        const JsonReader read = reader(R"({"data": [{"id": "a"}, {"at": {"year": "x"}}], "b": 1})");
        for (const JsonReader &item : read.children(u"data"))
            item.child(u"at").integer(u"year");
        read.text(u"b");
        QCOMPARE(read.fault()->path, u"$.data[1].at.year"_s);
    }

    void reads_every_form_of_time_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QDateTime>("expected");
        const QDateTime noon(QDate(2026, 6, 29), QTime(12, 0), Qt::UTC);
        QTest::newRow("ISO") << QByteArray("\"2026-06-29T12:00:00Z\"") << noon;
        QTest::newRow("ISO with ms") << QByteArray("\"2026-06-29T12:00:00.000Z\"") << noon;
        QTest::newRow("offset") << QByteArray("\"2026-06-29T14:00:00+02:00\"") << noon;
        QTest::newRow("seconds") << QByteArray("1782734400") << noon;
        QTest::newRow("milliseconds") << QByteArray("1782734400000") << noon;
        QTest::newRow("zero is none") << QByteArray("0") << QDateTime();
        QTest::newRow("null is none") << QByteArray("null") << QDateTime();
    }

    void reads_every_form_of_time()
    {
        QFETCH(QByteArray, json);
        QFETCH(QDateTime, expected);
        const JsonReader read = reader("{\"t\": " + json + "}");
        QCOMPARE(read.time(u"t"), expected);
        QVERIFY(!read.fault());
    }

    void refuses_what_is_no_time_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"\"yesterday\"", "-5", "1e300", "true", "[]", "\"\""})
            QTest::newRow(json) << QByteArray(json);
    }

    void refuses_what_is_no_time()
    {
        QFETCH(QByteArray, json);
        const JsonReader read = reader("{\"t\": " + json + "}");
        QVERIFY(!read.time(u"t").isValid());
        QVERIFY(read.fault());
    }

    void takes_a_whole_number_from_digits_too()
    {
        const JsonReader read = reader(R"({"a": 2021, "b": "2021", "c": null})");
        QCOMPARE(read.integer(u"a"), 2021);
        QCOMPARE(read.integer(u"b"), 2021);
        QVERIFY(!read.integer(u"c"));
        QVERIFY(!read.fault());
        for (const char *bad : {"1.5", "1e300", "\"20x\"", "true"}) {
            const JsonReader wrong = reader(QByteArray("{\"y\": ") + bad + "}");
            QVERIFY(!wrong.integer(u"y"));
            QVERIFY(wrong.fault());
        }
    }

private:
    static JsonReader reader(const QByteArray &json) { return ::reader(json.constData()); }
};

QTEST_GUILESS_MAIN(TestJsonRead)
#include "tst_jsonread.moc"
