// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbytes.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const SecretBytes &secret)
{
    QByteArray content;
    secret.read([&content](std::span<const char> bytes) {
        content = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    });
    return content;
}

} // namespace

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_bytes_and_zeroes_the_source()
    {
        QByteArray source(6, 'x');
        const char *place = source.constData();
        QByteArray keeper = source; // keeps the buffer alive to look at it
        const SecretBytes secret = SecretBytes::take(source);
        QCOMPARE(contentOf(secret), QByteArray("xxxxxx"));
        QVERIFY(source.isEmpty());
        QCOMPARE(QByteArray(place, 6), QByteArray(6, '\0'));
    }

    void takes_text_as_utf8_and_zeroes_the_source()
    {
        QString source = u"gehe"_s + QChar(0xfc);
        const QString keeper = source;
        const SecretBytes secret = SecretBytes::take(source);
        QCOMPARE(contentOf(secret), QByteArray("gehe\xc3\xbc"));
        QVERIFY(source.isEmpty());
        QCOMPARE(keeper, QString(5, QChar(0)));
    }

    void moves_and_clones()
    {
        QByteArray source("abc", 3);
        SecretBytes first = SecretBytes::take(source);
        const SecretBytes copy = first.clone();
        const SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT: a moved-from secret is empty by contract
        QVERIFY(second.equals(copy));
        QCOMPARE(contentOf(copy), QByteArray("abc"));
    }

    void compares_by_content()
    {
        QByteArray one("abc", 3), two("abd", 3), three("ab", 2);
        const SecretBytes a = SecretBytes::take(one);
        QVERIFY(!a.equals(SecretBytes::take(two)));
        QVERIFY(!a.equals(SecretBytes::take(three)));
        QVERIFY(!a.equals(SecretBytes()));
        QVERIFY(SecretBytes().equals(SecretBytes()));
    }

    void empty_is_fine()
    {
        QByteArray none;
        QCOMPARE(contentOf(SecretBytes::take(none)), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
