// SPDX-License-Identifier: GPL-3.0-or-later
#include "naturalorder.h"

#include <QTest>

#include <algorithm>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestNaturalOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void puts_texts_in_the_order_that_people_expect_data()
    {
        QTest::addColumn<QStringList>("ordered");
        QTest::newRow("numbers by value") << QStringList{u"ID.3"_s, u"ID.4"_s, u"ID.10"_s};
        QTest::newRow("leading zeros") << QStringList{u"a1"_s, u"a002"_s, u"a10"_s};
        QTest::newRow("case") << QStringList{u"audi"_s, u"BMW"_s, u"citroen"_s, u"DACIA"_s};
        QTest::newRow("accents") << QStringList{u"Seat"_s, u"Škoda"_s, u"Tesla"_s};
        QTest::newRow("numbers before letters") << QStringList{u"500e"_s, u"i3"_s};
        QTest::newRow("short before long") << QStringList{u"Model"_s, u"Model 3"_s, u"Model S"_s};
    }

    void puts_texts_in_the_order_that_people_expect()
    {
        QFETCH(QStringList, ordered);
        QStringList sorted = ordered;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString &a, const QString &b) { return naturalKey(a) < naturalKey(b); });
        QCOMPARE(sorted, ordered);
    }

    void does_not_tell_case_and_accents_apart()
    {
        QCOMPARE(naturalKey(u"ŠKODA"_s), naturalKey(u"skoda"_s));
        QVERIFY(naturalKey({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
