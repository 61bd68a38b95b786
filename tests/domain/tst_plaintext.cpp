// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keeps_ordinary_text() { QCOMPARE(onOneLine(u"Škoda Enyaq"_s), u"Škoda Enyaq"_s); }

    void takes_what_could_drive_a_terminal()
    {
        const QString safe = onOneLine(u"a\x1b[31mred\x07\r\nb\u2028c\x9b2J"_s);
        for (const QChar c : safe)
            QVERIFY(c.category() != QChar::Other_Control);
        QVERIFY(!safe.contains(QChar(0x2028)));
    }

    void drops_what_turns_the_writing_around()
    {
        QCOMPARE(onOneLine(u"a\u202eb\u2066c\u200fd"_s), u"abcd"_s);
    }

    void cuts_long_text_and_says_so()
    {
        QCOMPARE(onOneLine(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(onOneLine(u"abcdefg"_s, 6), u"abcdef…"_s);
    }

    void never_cuts_a_character_in_two()
    {
        const QString cut = onOneLine(u"abc\U0001F697d"_s, 4);
        QCOMPARE(cut, u"abc…"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
