// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotime.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class IsoTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void is_as_qt_writes_it_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"0001-01-01T00:00:00.000Z", "1582-10-15T12:00:00.001Z", "1900-02-28T23:59:59.999Z",
              "1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00.000Z", "2024-02-29T08:09:10.011Z",
              "2026-10-12T08:21:04.120Z", "9999-12-31T23:59:59.999Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void is_as_qt_writes_it()
    {
        QFETCH(QString, text);
        const EpochMs time = QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
        QVERIFY(hasIsoTime(time));
        QCOMPARE(isoTime(time), text.toLatin1());
    }

    void other_years_have_none()
    {
        QCOMPARE(isoTime(-62'167'219'200'000), "0000-01-01T00:00:00.000Z"); // Qt knows no year 0
        QVERIFY(!hasIsoTime(-62'167'219'200'001));
        QVERIFY(!hasIsoTime(253'402'300'800'000));
    }
};

QTEST_GUILESS_MAIN(IsoTimeTest)
#include "tst_isotime.moc"
