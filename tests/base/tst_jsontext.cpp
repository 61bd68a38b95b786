// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"
#include "utf8text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void values_are_on_one_line();
    void every_character_is_as_qt_writes_it();
    void controls_are_escaped_wherever_they_stand();
    void bytes_that_are_no_text_are_replaced_data();
    void bytes_that_are_no_text_are_replaced();
    void what_is_utf8_is_not_copied();

private:
    static QByteArray appended(std::string_view text)
    {
        std::string to;
        appendJsonText(to, text);
        return QByteArray::fromStdString(to);
    }
};

void JsonTextTest::values_are_on_one_line()
{
    QCOMPARE(jsonText(QJsonObject{{u"a"_s, QJsonArray{1, 2.5, true, QJsonValue()}}}),
             R"({"a":[1,2.5,true,null]})");
    QCOMPARE(jsonText(u"\u009b\x7f\x1b\"é"_s), "\"\\u009b\\u007f\\u001b\\\"\xC3\xA9\"");
}

void JsonTextTest::every_character_is_as_qt_writes_it()
{
    for (char32_t c = 0; c < 0x11000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString text = u'a' + QString::fromUcs4(&c, 1) + u'z';
        const QByteArray utf8 = text.toUtf8();
        const QByteArray json = appended({utf8.constData(), std::size_t(utf8.size())});
        if (json != jsonText(text)) // a comparison of QTest's each would take a minute
            QCOMPARE(json, jsonText(text));
    }
}

void JsonTextTest::controls_are_escaped_wherever_they_stand()
{
    QCOMPARE(appended(""), "\"\"");
    QCOMPARE(appended("\xC2\x9B"), "\"\\u009b\"");
    QCOMPARE(appended("20 \xC2\xB0\xC2\x80"), "\"20 \xC2\xB0\\u0080\"");
    QCOMPARE(appended("20 \xC2\xB0"), "\"20 \xC2\xB0\"");
    QCOMPARE(appended(std::string_view("\0", 1)), "\"\\u0000\"");
    QCOMPARE(appended("\xEF\xBB\xBF\n"), "\"\xEF\xBB\xBF\\n\"");
}

void JsonTextTest::bytes_that_are_no_text_are_replaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("replacements");
    QTest::newRow("stray") << QByteArray("\xFF") << 1;
    QTest::newRow("cut off") << QByteArray("\xC2") << 1;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 2;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 3;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << 4;
}

void JsonTextTest::bytes_that_are_no_text_are_replaced()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, replacements);
    const QByteArray replaced = QByteArray("\xEF\xBF\xBD").repeated(replacements);
    const std::string text = "a" + bytes.toStdString();
    QCOMPARE(appended(text), "\"a" + replaced + '"');
    std::string scratch;
    QCOMPARE(QByteArray::fromStdString(std::string(validUtf8(text, scratch))), 'a' + replaced);
}

void JsonTextTest::what_is_utf8_is_not_copied()
{
    std::string scratch;
    for (const std::string_view text : {"", "plain enough to be looked at in steps", "\xC3\xA9"})
        QVERIFY(validUtf8(text, scratch).data() == text.data());
    QVERIFY(isAscii("plain enough to be looked at in steps"));
    QVERIFY(!isAscii("plain enough \xC3\xA9 to be looked at in steps"));
    QVERIFY(!isAscii("plain enough \xC3"));
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
