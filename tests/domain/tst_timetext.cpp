// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetext.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_time{QDate(2026, 10, 12), QTime(22, 21, 4), Qt::UTC};
    const QTimeZone m_berlin{"Europe/Berlin"};

private Q_SLOTS:
    void is_written_the_same_everywhere_and_cannot_be_misread()
    {
        for (const QLocale &locale : {QLocale(u"en_US"_s), QLocale(u"en_GB"_s), QLocale::c()}) {
            QCOMPARE(dateText(m_time, QTimeZone::utc(), locale), u"12 Oct 2026"_s);
            QCOMPARE(timeText(m_time, QTimeZone::utc(), locale), u"12 Oct 2026, 22:21"_s);
            QCOMPARE(exactTimeText(m_time, QTimeZone::utc(), locale),
                     u"12 Oct 2026, 22:21:04 UTC"_s);
        }
    }

    void is_that_of_the_zone()
    {
        QCOMPARE(dateText(m_time, m_berlin, QLocale::c()), u"13 Oct 2026"_s);
        QCOMPARE(exactTimeText(m_time, m_berlin, QLocale::c()), u"13 Oct 2026, 00:21:04 CEST"_s);
        QCOMPARE(timeText(m_time, QTimeZone(), QLocale::c()), u"12 Oct 2026, 22:21"_s);
    }

    void no_time_is_no_text()
    {
        QCOMPARE(dateText({}, m_berlin), QString());
        QCOMPARE(timeText({}, m_berlin), QString());
        QCOMPARE(exactTimeText({}, m_berlin), QString());
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
