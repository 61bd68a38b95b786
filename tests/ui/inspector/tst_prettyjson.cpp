// SPDX-License-Identifier: GPL-3.0-or-later
#include "prettyjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace motorpool;

class TestPrettyJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void members_stand_on_lines_of_their_own()
    {
        QCOMPARE(prettyJson("{\"b\":1,\"a\":[true,null,{\"c\":\"d\"}]}"),
                 QByteArray("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null,\n    {\n"
                            "      \"c\": \"d\"\n    }\n  ]\n}"));
    }

    void empty_objects_and_lists_stay_on_one_line()
    {
        QCOMPARE(prettyJson("{ \"a\" : [ ] , \"b\" : { } }"),
                 QByteArray("{\n  \"a\": [],\n  \"b\": {}\n}"));
    }

    void numbers_and_escapes_stay_as_received()
    {
        const QByteArray json = "{\"n\":12345678901234567890.50,\"s\":\"\\u00e4\\\"{},:\\\\\"}";
        const QByteArray pretty = prettyJson(json);
        QVERIFY(pretty.contains("12345678901234567890.50"));
        QVERIFY(pretty.contains("\"\\u00e4\\\"{},:\\\\\""));
    }

    void nothing_but_blanks_is_added_or_lost_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html><body>502 Bad Gateway</body></html>");
        QTest::newRow("cut string") << QByteArray("{\"a\":\"cut");
        QTest::newRow("cut escape") << QByteArray("{\"a\":\"cut\\");
        QTest::newRow("closings") << QByteArray("}}]],:");
        QTest::newRow("zeros") << QByteArray("{\"a\0b\":1}\0", 10);
        QTest::newRow("deep") << QByteArray(20'000, '[');
    }

    void nothing_but_blanks_is_added_or_lost()
    {
        QFETCH(QByteArray, text);
        const auto withoutBlanks = [](QByteArray bytes) {
            for (const char blank : {' ', '\n', '\r', '\t'})
                bytes.replace(QByteArray(1, blank), QByteArray());
            return bytes;
        };
        const QByteArray pretty = prettyJson(text);
        QCOMPARE(withoutBlanks(pretty), withoutBlanks(text));
        QVERIFY(pretty.size() < 200 * text.size() + 1);
    }

    void the_meaning_stays()
    {
        const QByteArray json = "[{\"a\":[[],{},\"x\",1.5e3,-2,false]},{\"b\":{\"c\":null}}]";
        QCOMPARE(QJsonDocument::fromJson(prettyJson(json)), QJsonDocument::fromJson(json));
    }
};

QTEST_GUILESS_MAIN(TestPrettyJson)
#include "tst_prettyjson.moc"
