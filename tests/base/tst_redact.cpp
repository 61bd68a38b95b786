// SPDX-License-Identifier: GPL-3.0-or-later
#include "redact.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_credentials_in_urls()
    {
        const QUrl url(u"https://me:pw1@example.com/cb?code=abc1&user_id=u-1&access_token=abc2"
                       "&clientSecret=abc3"_s);
        const QString shown = redacted(url);
        QVERIFY(!shown.contains("abc"_L1));
        QVERIFY(!shown.contains("pw1"_L1));
        QVERIFY(shown.contains("user_id=u-1"_L1));
    }

    void leaves_other_urls_as_they_are()
    {
        const QUrl url(u"https://example.com/v3/connections?filter%5BuserId%5D=u-1"_s);
        QCOMPARE(QUrl(redacted(url)), url);
    }

    void hides_secret_headers_whatever_their_case()
    {
        QCOMPARE(redactedHeader("AUTHORIZATION", "Bearer abc"), QByteArray("…"));
        QCOMPARE(redactedHeader("Set-Cookie", "a=b"), QByteArray("…"));
        QCOMPARE(redactedHeader("SC-Request-Id", "42"), QByteArray("42"));
    }
};

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
