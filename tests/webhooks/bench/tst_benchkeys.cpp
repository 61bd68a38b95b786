// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchkeys.h"
#include "signature.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

SecretBytes secret(QByteArray text)
{
    text.detach();
    return SecretBytes::take(text);
}

} // namespace

/// Keys as those who set them up spoil them.
class TestBenchKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knows_the_spelling_of_a_signer_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("used");
        QTest::addColumn<KeySpelling>("spelling");
        const auto row = [](const char *name, const QByteArray &key, const QByteArray &used,
                            KeySpelling spelling) {
            QTest::newRow(name) << key << used << spelling;
        };
        row("line feed", "amt-1", "amt-1\n", KeySpelling::Newline);
        row("carriage return", "amt-1", "amt-1\r\n", KeySpelling::CrLf);
        row("blank", "amt-1", "amt-1 ", KeySpelling::Blank);
        row("ours with blanks", " \tamt-1\r\n", "amt-1", KeySpelling::Trimmed);
        row("ours in quotes", "\"amt-1\"\n", "amt-1", KeySpelling::Unquoted);
        row("in quotes", "amt-1", "\"amt-1\"", KeySpelling::InQuotes);
        row("ours with a name", "AMT = amt-1", "amt-1", KeySpelling::Unnamed);
        row("from hex", "616D742d31", "amt-1", KeySpelling::FromHex);
        row("from base64", "YW10LTE=", "amt-1", KeySpelling::FromBase64);
        row("from base64, two ends", "YW10MQ==", "amt1", KeySpelling::FromBase64);
        row("from base64, bare", "YW10MQ", "amt1", KeySpelling::FromBase64);
        row("upper case", "amt-z1", "AMT-Z1", KeySpelling::UpperCase);
        row("lower case", "AMT-Z1", "amt-z1", KeySpelling::LowerCase);
        row("no dashes", "a-m-t1", "amt1", KeySpelling::NoDashes);
    }

    void knows_the_spelling_of_a_signer()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, used);
        QFETCH(const KeySpelling, spelling);
        std::vector<BenchKeys::Named> named;
        named.push_back({u"another"_s, secret("zzz!")});
        named.push_back({u"fleet"_s, secret(key)});
        const BenchKeys keys(std::move(named));
        const auto fit = keys.misspelledSigner(signatureOf(secret(used), "body"), "body");
        QVERIFY(fit);
        QCOMPARE(fit->index, 1U);
        QCOMPARE(fit->spelling, spelling);
        QVERIFY(!keys.misspelledSigner(signatureOf(secret("other"), "body"), "body"));
    }

    void reads_nothing_into_keys_that_are_odd()
    {
        for (const char *key : {"=", "====", "\"\"", " ", "-", "a", "abc", "\xff\x80"}) {
            std::vector<BenchKeys::Named> named;
            named.push_back({u"odd"_s, secret(key)});
            const BenchKeys keys(std::move(named));
            QVERIFY(!keys.misspelledSigner(signatureOf(secret("other"), "body"), "body"));
        }
    }
};

QTEST_APPLESS_MAIN(TestBenchKeys)
#include "tst_benchkeys.moc"
