// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

#include <QTest>

using namespace motorpool::cli;
using namespace Qt::StringLiterals;

class PrintableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void leaves_names_as_they_are()
    {
        for (const QString &name : {u"ID.4"_s, u"Škoda Enyaq"_s, u"比亚迪 汉"_s, u"🚗"_s, u""_s})
            QCOMPARE(printable(name), name);
    }

    void makes_what_drives_a_terminal_visible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("escape") << u"a\x1b[2Jb"_s << u"a\\u001B[2Jb"_s;
        QTest::newRow("c1") << u"a\u009b31mb"_s << u"a\\u009B31mb"_s;
        QTest::newRow("bell") << u"\a"_s << u"\\u0007"_s;
        QTest::newRow("delete") << u"\x7f"_s << u"\\u007F"_s;
        QTest::newRow("line break") << u"a\r\nb"_s << u"a\\u000D\\u000Ab"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
        QTest::newRow("direction") << u"a\u202eb"_s << u"a\\u202Eb"_s;
    }

    void makes_what_drives_a_terminal_visible()
    {
        QFETCH(QString, text);
        QTEST(printable(text), "shown");
    }

    void measures_as_a_terminal_draws()
    {
        QCOMPARE(displayWidth(u"Enyaq"_s), 5);
        QCOMPARE(displayWidth(u"汉"_s), 2);
        QCOMPARE(displayWidth(u"e\u0301"_s), 1);
        QCOMPARE(displayWidth(u"🚗"_s), 2);
        QCOMPARE(displayWidth(u"\u200b"_s), 0);
    }
};

QTEST_GUILESS_MAIN(PrintableTest)
#include "tst_printable.moc"
