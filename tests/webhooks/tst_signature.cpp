// SPDX-License-Identifier: GPL-3.0-or-later
#include "challenge.h"
#include "signature.h"

#include <QTest>

#include <thread>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

SecretBytes key(QByteArray text)
{
    return SecretBytes::take(text);
}

SigningKeys keys(const QList<QByteArray> &texts)
{
    std::vector<SecretBytes> list;
    for (const QByteArray &text : texts)
        list.push_back(key(text));
    return SigningKeys(std::move(list));
}

} // namespace

/// Vectors: RFC 4231 for the algorithm; the others by Python's hmac.
class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void signs_as_others_do_data();
    void signs_as_others_do();
    void takes_an_empty_key_for_one();
    void accepts_either_case_and_blanks();
    void says_what_is_wrong_data();
    void says_what_is_wrong();
    void every_byte_of_the_body_counts();
    void accepts_two_keys_while_they_are_exchanged();
    void without_keys_accepts_nothing();
    void answers_a_challenge();
    void serves_several_threads();
};

void TestSignature::signs_as_others_do_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");

    QTest::newRow("RFC 4231, 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                                 << QByteArray("b0344c61d8db38535ca8afceaf0bf12b"
                                               "881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("RFC 4231, 2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                 << QByteArray("5bdcc146bf60754e6a042426089575c7"
                                               "5a003f089d2739839dec58b964ec3843");
    QTest::newRow("RFC 4231, 6: a key longer than a block")
        << QByteArray(131, '\xaa')
        << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("two bytes for one letter")
        << QByteArray("amt") << QByteArray("{\"a\":\"é\"}")
        << QByteArray("f03d4c047a913a8c843cc41d5b9a524b6c94d2944f761c3d70ec9fed68b6a3a9");
    QTest::newRow("the same letter escaped")
        << QByteArray("amt") << QByteArray("{\"a\":\"\\u00e9\"}")
        << QByteArray("8d7de6e7a00b7e07dc5c77f96c2622013c8a50172c39821db8c7f21d9b4ea213");
}

void TestSignature::signs_as_others_do()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QByteArray text = secret;
    text.detach();
    QCOMPARE(signatureOf(key(text), body), signature);
}

void TestSignature::takes_an_empty_key_for_one()
{
    QCOMPARE(signatureOf(key("amt"), "x").size(), 64);

    QCOMPARE(signatureOf(SecretBytes(), ""),
             QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

void TestSignature::accepts_either_case_and_blanks()
{
    const QByteArray body = "{\"eventType\":\"VEHICLE_STATE\"}";
    const QByteArray signature = signatureOf(key("amt"), body);
    const SigningKeys known = keys({"amt"});
    QCOMPARE(known.check(signature, body).verdict, SignatureVerdict::Signed);
    QCOMPARE(known.check(signature.toUpper(), body).verdict, SignatureVerdict::Signed);
    QCOMPARE(known.check("  " + signature + " \t", body).verdict, SignatureVerdict::Signed);
}

void TestSignature::says_what_is_wrong_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("verdict");
    const QByteArray good = signatureOf(key("amt"), "{}");

    const auto row = [](const char *name, const QByteArray &header, SignatureVerdict verdict) {
        QTest::newRow(name) << header << int(verdict);
    };
    row("none", {}, SignatureVerdict::Missing);
    row("blanks", "   ", SignatureVerdict::Missing);
    row("too short", good.left(63), SignatureVerdict::Broken);
    row("too long", good + "0", SignatureVerdict::Broken);
    row("no digits", QByteArray(64, 'g'), SignatureVerdict::Broken);
    row("a blank within", good.left(32) + " " + good.mid(33), SignatureVerdict::Broken);
    row("with its algorithm", "sha256=" + good, SignatureVerdict::Broken);
    row("a null byte", good.left(63) + '\0', SignatureVerdict::Broken);
    row("huge", QByteArray(1024 * 1024, 'a'), SignatureVerdict::Broken);
    row("another key's", signatureOf(key("other"), "{}"), SignatureVerdict::Refused);
    row("one digit off", (good.at(0) == '0' ? "1" : "0") + good.mid(1), SignatureVerdict::Refused);
}

void TestSignature::says_what_is_wrong()
{
    QFETCH(QByteArray, header);
    QFETCH(int, verdict);
    const SignatureCheck check = keys({"amt"}).check(header, "{}");
    QCOMPARE(int(check.verdict), verdict);
    QVERIFY(!check.key);
}

void TestSignature::every_byte_of_the_body_counts()
{
    const QByteArray body = "{\"data\":{\"vehicle\":{\"id\":\"a\"}}}";
    const QByteArray signature = signatureOf(key("amt"), body);
    const SigningKeys known = keys({"amt"});
    for (qsizetype i = 0; i < body.size(); ++i) {
        QByteArray changed = body;
        changed[i] = char(changed.at(i) ^ 1);
        QCOMPARE(known.check(signature, changed).verdict, SignatureVerdict::Refused);
    }
    QCOMPARE(known.check(signature, body + '\n').verdict, SignatureVerdict::Refused);
    QCOMPARE(known.check(signature, body.chopped(1)).verdict, SignatureVerdict::Refused);
}

void TestSignature::accepts_two_keys_while_they_are_exchanged()
{
    SigningKeys known = keys({"new", "old"});
    QCOMPARE(known.check(signatureOf(key("old"), "{}"), "{}").key, std::optional<std::size_t>(1));
    QCOMPARE(known.check(signatureOf(key("new"), "{}"), "{}").key, std::optional<std::size_t>(0));
    std::vector<SecretBytes> only;
    only.push_back(key("new"));
    known.replace(std::move(only));
    QCOMPARE(known.check(signatureOf(key("old"), "{}"), "{}").verdict, SignatureVerdict::Refused);
    QCOMPARE(known.check(signatureOf(key("new"), "{}"), "{}").verdict, SignatureVerdict::Signed);
}

void TestSignature::without_keys_accepts_nothing()
{
    const SigningKeys none;
    QVERIFY(none.isEmpty());
    QCOMPARE(none.check(signatureOf(SecretBytes(), "{}"), "{}").verdict, SignatureVerdict::Refused);
    QCOMPARE(none.sign("x"), QByteArray());
}

void TestSignature::answers_a_challenge()
{
    const QByteArray expected =
        "{\"challenge\":\"b883ff3901a9872f4e2c247c57b378b37e51152eea6286d0f84abc24e98c762a\"}";
    QCOMPARE(challengeAnswer(key("amt"), u"nsQsLU7wY9WKt2IU"_s), expected);
    QCOMPARE(challengeAnswer(keys({"amt", "old"}), u"nsQsLU7wY9WKt2IU"_s), expected);
}

void TestSignature::serves_several_threads()
{
    const QByteArray body(5000, 'x');
    const QByteArray signature = signatureOf(key("amt"), body);
    SigningKeys known = keys({"amt"});
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 500; ++n) {
                if (known.check(signature, body).verdict != SignatureVerdict::Signed)
                    ++refused;
            }
        });
    }
    for (int i = 0; i < 50; ++i) {
        std::vector<SecretBytes> same;
        same.push_back(key("amt"));
        known.replace(std::move(same));
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(refused.load(), 0);
}

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
