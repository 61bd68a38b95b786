// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Exchange exchange()
{
    Exchange result;
    result.method = "GET";
    result.url = QUrl::fromEncoded("https://vehicle.test/v3/connections?page%5Bsize%5D=2");
    result.requestHeaders = {{"Accept", "application/json"}};
    result.hadBearer = true;
    return result;
}

} // namespace

class TestRequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbers_and_tells_each_exchange()
    {
        RequestLog log;
        QList<quint64> numbers;
        connect(&log, &RequestLog::recorded, this,
                [&](const Exchange &recorded) { numbers.append(recorded.number); });
        log.record(exchange());
        log.record(exchange());
        QCOMPARE(numbers, QList<quint64>({1, 2}));
        QCOMPARE(log.exchanges().size(), 2);
    }

    void forgets_the_oldest_over_ten_thousand()
    {
        RequestLog log;
        QSignalSpy dropped(&log, &RequestLog::dropped);
        for (int i = 0; i < 10003; ++i)
            log.record({});
        QCOMPARE(log.exchanges().size(), 10000);
        QCOMPARE(dropped.size(), 3);
        QCOMPARE(log.exchanges().constFirst().number, 4);
    }

    void writes_a_curl_line_with_the_token_as_a_variable()
    {
        QCOMPARE(asCurl(exchange()),
                 u"curl --header 'Accept: application/json' --header \"Authorization: Bearer "
                 "$TOKEN\" 'https://vehicle.test/v3/connections?page%5Bsize%5D=2'"_s);
    }

    void writes_a_form_with_the_secret_as_a_variable()
    {
        Exchange token;
        token.method = "POST";
        token.url = QUrl(u"https://iam.test/oauth2/token"_s);
        token.requestBody = "grant_type=client_credentials&client_id=client_X";
        token.hadFormSecret = true;
        QCOMPARE(asCurl(token),
                 u"curl --data-raw 'grant_type=client_credentials&client_id=client_X' "
                 "--data-urlencode \"client_secret=$CLIENT_SECRET\" "
                 "'https://iam.test/oauth2/token'"_s);
    }

    void leaves_secret_headers_out()
    {
        Exchange odd = exchange();
        odd.requestHeaders = {{"authorization", "…"}, {"Cookie", "…"}};
        odd.hadBearer = false;
        const QString line = asCurl(odd);
        QVERIFY(!line.contains(u"--header"_s));
    }

    void a_shell_takes_the_line_apart_as_it_was_meant()
    {
        Exchange odd = exchange();
        odd.method = "DELETE";
        odd.url = QUrl::fromEncoded("https://vehicle.test/v3/x?a='$(touch%20no)`id`\"[1]&b=%27");
        odd.requestHeaders = {{"sc-user-id", "it's $HOME `id` \"q\" \\ !"}};
        QProcess shell;
        // printf instead of curl shows the words that a shell makes of the line.
        QString line = asCurl(odd);
        line.replace(0, 4, u"printf '%s\\n'"_s);
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"TOKEN=the-token; "_s + line});
        QVERIFY(shell.waitForFinished());
        const QStringList words =
            QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(words, QStringList({u"--globoff"_s, u"--request"_s, u"DELETE"_s, u"--header"_s,
                                     u"sc-user-id: it's $HOME `id` \"q\" \\ !"_s, u"--header"_s,
                                     u"Authorization: Bearer the-token"_s,
                                     QString::fromLatin1(odd.url.toEncoded())}));
    }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
