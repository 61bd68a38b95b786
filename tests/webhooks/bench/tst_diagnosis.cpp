// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwords.h"
#include "causewords.h"
#include "diagnosis.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

// As Smartcar sends it: JSON.stringify, with letters beyond ASCII as they are.
constexpr char sent[] =
    R"({"eventId":"e-1","eventType":"VEHICLE_STATE","data":{"user":{"id":"user-1","externalId":null},)"
    R"("vehicle":{"id":"car-1","make":"SKODA","model":"Škoda é","year":2024},)"
    R"("signals":[{"code":"tractionbattery-stateofcharge","name":"StateOfCharge",)"
    R"("group":"TractionBattery","body":{"value":80,"unit":"percent"},)"
    R"("meta":{"oemUpdatedAt":1780222506000,"retrievedAt":1780222662364},"status":{"value":"SUCCESS"}},)"
    R"({"code":"odometer-traveleddistance","name":"TraveledDistance","group":"Odometer",)"
    R"("body":{"value":1234.5,"unit":"km"},"meta":{"oemUpdatedAt":1780222506000,"retrievedAt":1780222662364},)"
    R"("status":{"value":"ERROR","error":{"type":"VEHICLE_STATE","code":"NOT_CHARGING","docURL":"https://smartcar.com/docs"}}}]},)"
    R"("triggers":[],"meta":{"deliveryId":"d-1","deliveredAt":1780222662654,"version":"4.0","webhookId":"wh_1"}})";

constexpr char verifyBody[] =
    R"({"eventId":"e-2","eventType":"VERIFY","data":{"challenge":"nsQsLU7wY9WKt2IU"},"meta":{}})";

SecretBytes key(QByteArray text)
{
    text.detach();
    return SecretBytes::take(text);
}

BenchKeys keysOf(const QByteArray &ours = "amt-of-fleet", const QByteArray &other = "amt-of-other")
{
    std::vector<BenchKeys::Named> keys;
    keys.push_back({u"Other"_s, key(other), BenchKeys::Role::ManagementToken, false});
    keys.push_back({u"Fleet"_s, key(ours)});
    keys.push_back({u"Fleet"_s, key("secret-of-fleet"), BenchKeys::Role::ClientSecret, false});
    return BenchKeys(std::move(keys));
}

QByteArray signatureBy(const QByteArray &secret, const QByteArray &body)
{
    std::vector<BenchKeys::Named> keys;
    keys.push_back({u"x"_s, key(secret)});
    return BenchKeys(std::move(keys)).sign(0, body);
}

QByteArray signature(const QByteArray &body = sent)
{
    return signatureBy("amt-of-fleet", body);
}

BenchRequest request(const QByteArray &body, const QByteArray &header)
{
    BenchRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}, {"SC-Signature", header}};
    request.body = body;
    return request;
}

QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(plain.size() + 100, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray spelled(const QByteArray &body, const JsonSpelling &spelling)
{
    return respelled(body, *readSpans(body), spelling);
}

QByteArray replaced(QByteArray body, const QByteArray &what, const QByteArray &by)
{
    return body.replace(what, by);
}

using Blanks = JsonSpelling::Blanks;
using Escapes = JsonSpelling::Escapes;

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void says_by_whose_key_it_is_signed();
    void names_the_cause_first_data();
    void names_the_cause_first();
    void names_every_change_of_several();
    void says_honestly_that_it_does_not_know();
    void needs_no_key_to_see_a_broken_header();
    void what_was_not_kept_is_not_called_unsigned();
    void a_verify_may_come_without_a_signature();
    void takes_a_header_of_another_delivery_for_what_it_is();
    void learns_the_order_of_members_from_another_delivery();
    void shows_where_body_and_signed_bytes_differ();
    void says_where_the_json_breaks();
    void has_words_for_every_cause();
    void hostile_bodies_end_in_time();
    void stops_when_told();
    void no_mutation_is_taken_for_signed();
};

void TestDiagnosis::says_by_whose_key_it_is_signed()
{
    const BenchKeys keys = keysOf();
    const Diagnosis ours = diagnose(request(sent, signature()), keys);
    QCOMPARE(ours.verdict, Diagnosis::Verdict::Signed);
    QCOMPARE(ours.key, u"Fleet"_s);
    QVERIFY(ours.findings.isEmpty());
    QVERIFY(ours.event && ours.event->event.eventId == u"e-1"_s);

    const Diagnosis upper = diagnose(request(sent, signature().toUpper()), keys);
    QVERIFY(upper.isSigned());

    const Diagnosis other = diagnose(request(sent, signatureBy("amt-of-other", sent)), keys);
    QCOMPARE(other.verdict, Diagnosis::Verdict::SignedByOther);
    QCOMPARE(other.findings.value(0).cause, Cause::OtherApplication);
    QCOMPARE(other.findings.value(0).name, u"Other"_s);
}

void TestDiagnosis::names_the_cause_first_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("cause");
    QTest::addColumn<bool>("isProved");
    const QByteArray whole = sent;
    const QByteArray good = signature();
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &header,
                        Cause cause, bool isProved = true) {
        QTest::newRow(name) << body << header << int(cause) << isProved;
    };
    const auto body = [&](const char *name, const QByteArray &changed, Cause cause) {
        row(name, changed, good, cause);
    };
    const auto signedAs = [&](const char *name, const QByteArray &original, Cause cause) {
        row(name, whole, signature(original), cause);
    };

    row("no value", whole, "", Cause::EmptyHeader, false);
    row("too short", whole, "0123456789abcdef01", Cause::WrongLength, false);
    row("SHA-1", whole, QByteArray(40, 'a'), Cause::WrongLength, false);
    row("not hex", whole, good.left(63) + "g", Cause::NotHex, false);
    row("cut", whole, good.left(32), Cause::HeaderCut);
    row("prefix", whole, "sha256=" + good, Cause::HeaderPrefixed);
    row("another prefix", whole, "v1=" + good, Cause::HeaderPrefixed);
    row("its name again", whole, "SC-Signature: " + good, Cause::HeaderPrefixed);
    row("quoted", whole, '"' + good + '"', Cause::HeaderQuoted);
    row("base64", whole, QByteArray::fromHex(good).toBase64(), Cause::HeaderBase64);
    row("base64, unpadded", whole,
        QByteArray::fromHex(good).toBase64(QByteArray::OmitTrailingEquals), Cause::HeaderBase64);
    row("base64 for addresses", whole,
        QByteArray::fromHex(good).toBase64(QByteArray::Base64UrlEncoding), Cause::HeaderBase64);
    row("colons", whole, QByteArray::fromHex(good).toHex(':'), Cause::HeaderSeparated);
    row("twice", whole, QByteArray(64, '0') + ", " + good, Cause::HeaderRepeated);

    row("another application", whole, signatureBy("amt-of-other", whole), Cause::OtherApplication);
    row("client secret", whole, signatureBy("secret-of-fleet", whole), Cause::ClientSecret);
    row("key with a line break", whole, signatureBy("amt-of-fleet\n", whole),
        Cause::SentKeySpoiled);
    row("key in quotes", whole, signatureBy("\"amt-of-fleet\"", whole), Cause::SentKeySpoiled);
    row("key in capitals", whole, signatureBy("AMT-OF-FLEET", whole), Cause::SentKeySpoiled);

    row("plain hash", whole, QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex(),
        Cause::PlainHash);
    row("challenge alone", verifyBody, signature("nsQsLU7wY9WKt2IU"), Cause::OtherPart);
    row("empty body", whole, signature(QByteArray("")), Cause::OtherPart);
    row("parsed object", whole, signature("[object Object]"), Cause::OtherPart);
    row("data alone", whole, signature(readSpans(whole)->member("data")->text.toByteArray()),
        Cause::OtherPart);

    body("indented by two", spelled(whole, {Blanks::Indent2}), Cause::Reindented);
    body("indented by four", spelled(whole, {Blanks::Indent4}), Cause::Reindented);
    body("by Jackson", spelled(whole, {Blanks::Jackson}), Cause::Reindented);
    body("blanks of Python", spelled(whole, {Blanks::Single}), Cause::Reindented);
    signedAs("minified, from Python", spelled(whole, {Blanks::Single}), Cause::Reindented);
    signedAs("minified, from two blanks", spelled(whole, {Blanks::Indent2}), Cause::Reindented);
    body("sorted by Qt", QJsonDocument::fromJson(whole).toJson(QJsonDocument::Compact),
         Cause::Reordered);
    signedAs("signed sorted", QJsonDocument::fromJson(whole).toJson(QJsonDocument::Compact),
             Cause::Reordered);
    body("line feed", whole + '\n', Cause::NewlineAdded);
    body("Windows line break", whole + "\r\n", Cause::NewlineAdded);
    row("line feed gone", whole, signature(whole + '\n'), Cause::NewlineRemoved);
    const QByteArray lines = spelled(whole, {Blanks::Indent2});
    row("CRLF for LF", replaced(lines, "\n", "\r\n"), signature(lines), Cause::LineEndsChanged);
    row("LF for CRLF", lines, signature(replaced(lines, "\n", "\r\n")), Cause::LineEndsChanged);
    body("mark in front", "\xef\xbb\xbf" + whole, Cause::BomAdded);
    row("mark gone", whole, signature("\xef\xbb\xbf" + whole), Cause::BomRemoved);
    body("blanks around", "  " + whole + " ", Cause::BlanksAround);
    body("escapes", spelled(whole, {Blanks::AsIs, Escapes::Ascii}), Cause::UnicodeEscaped);
    body("capital escapes", spelled(whole, {Blanks::AsIs, Escapes::AsciiUpper}),
         Cause::UnicodeEscaped);
    signedAs("escapes resolved", spelled(whole, {Blanks::AsIs, Escapes::Ascii}),
             Cause::UnicodeResolved);
    body("escaped slashes", spelled(whole, {Blanks::AsIs, Escapes::Slashes}),
         Cause::SlashesEscaped);
    signedAs("slashes resolved", spelled(whole, {Blanks::AsIs, Escapes::Slashes}),
             Cause::SlashesResolved);
    body("80.0 for 80", replaced(whole, "\"value\":80,", "\"value\":80.0,"),
         Cause::NumbersRespelled);
    body("8e1 for 80", replaced(whole, "\"value\":80,", "\"value\":8e1,"), Cause::NumbersRespelled);
    body("large numbers with exponents", replaced(whole, "1780222506000", "1.780222506E12"),
         Cause::NumbersRespelled);
    signedAs("80 for 80.0", replaced(whole, "\"value\":80,", "\"value\":80.0,"),
             Cause::NumbersRespelled);
    signedAs("one number of many", replaced(whole, "\"year\":2024", "\"year\":2024.0"),
             Cause::NumbersRespelled);
    body("HTML", replaced(replaced(whole, "&", "&amp;"), "\"", "&quot;"), Cause::HtmlEscaped);
    body("percent signs", whole.toPercentEncoding(), Cause::UrlEncoded);
    body("a form's field", "payload=" + replaced(whole.toPercentEncoding(" "), " ", "+"),
         Cause::UrlEncoded);
    body("a form's name", whole + '=', Cause::UrlEncoded);
    body("base64 body", whole.toBase64(), Cause::Base64Body);
    body("a JSON string", '"' + replaced(replaced(whole, "\\", "\\\\"), "\"", "\\\"") + '"',
         Cause::JsonString);
    body("quotes around", "'" + whole + "'", Cause::Quoted);
    body("gzip", gzipped(whole), Cause::Compressed);
    body("chunks", QByteArray::number(whole.size(), 16) + "\r\n" + whole + "\r\n0\r\n\r\n",
         Cause::ChunkFrames);
    const QString text = QString::fromUtf8(whole);
    body("UTF-16", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2),
         Cause::Utf16);
    row("Latin-1", replaced(whole, "Škoda é", "Skoda \xe9"),
        signature(replaced(whole, "Škoda é", "Skoda é")), Cause::Latin1);
    body("UTF-8 twice", QString::fromLatin1(whole).toUtf8(), Cause::DoubleEncoded);
    QByteArray wrapped = whole;
    for (qsizetype at = 80; at < wrapped.size(); at += 81)
        wrapped.insert(at, '\n');
    body("wrapped", wrapped, Cause::LineWrapped);
    body("curly", replaced(whole, "\"", "”"), Cause::SmartQuotes);
    body("invisible", replaced(whole, ",", ",\u200b"), Cause::Invisible);
    body("something behind", whole + "\nHTTP/1.1 200 OK", Cause::DataAround);
    body("Python", replaced(replaced(spelled(whole, {Blanks::Single}), "null", "None"), "\"", "'"),
         Cause::PythonText);
    body("brackets cut", whole.chopped(2), Cause::Truncated);
    row("cut within", whole.left(300), good, Cause::Truncated, false);
    row("lost characters", replaced(whole, "Škoda é", "\xef\xbf\xbdkoda \xef\xbf\xbd"), good,
        Cause::LostCharacters, false);
    row("a value changed", replaced(whole, "80", "81"), good, Cause::Unknown, false);
}

void TestDiagnosis::names_the_cause_first()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(int, cause);
    QFETCH(bool, isProved);
    const Diagnosis found = diagnose(request(body, header), keysOf());
    QVERIFY(!found.findings.isEmpty());
    QCOMPARE(causeName(found.findings.first().cause), causeName(Cause(cause)));
    QCOMPARE(found.findings.first().isProved, isProved);
    QVERIFY(!found.isSigned());
    if (found.signedBody)
        QVERIFY(keysOf().signer(header.trimmed().toLower(), *found.signedBody));
}

void TestDiagnosis::names_every_change_of_several()
{
    const QByteArray body =
        "\xef\xbb\xbf" + spelled(sent, {Blanks::Indent4, Escapes::AsciiSlashes}) + "\r\n";
    const Diagnosis found = diagnose(request(body, "sha256=" + signature()), keysOf());
    QCOMPARE(found.verdict, Diagnosis::Verdict::Explained);
    QStringList causes;
    for (const Finding &finding : found.findings)
        causes.append(causeName(finding.cause));
    QCOMPARE(causes, QStringList({u"headerPrefixed"_s, u"bomAdded"_s, u"reindented"_s,
                                  u"unicodeEscaped"_s, u"slashesEscaped"_s}));
    QCOMPARE(*found.signedBody, QByteArray(sent));

    const Diagnosis packed = diagnose(
        request(gzipped(spelled(sent, {Blanks::Single})).toBase64(), signature()), keysOf());
    QCOMPARE(packed.findings.size(), 3);
    QCOMPARE(packed.findings.at(0).cause, Cause::Base64Body);
    QCOMPARE(packed.findings.at(1).cause, Cause::Compressed);
    QCOMPARE(packed.findings.at(2).cause, Cause::Reindented);
    QVERIFY(packed.event && packed.event->event.userId == u"user-1"_s);
}

void TestDiagnosis::says_honestly_that_it_does_not_know()
{
    const Diagnosis found =
        diagnose(request(replaced(sent, "car-1", "car-2"), signature()), keysOf());
    QCOMPARE(found.verdict, Diagnosis::Verdict::Refused);
    QCOMPARE(found.findings.size(), 1);
    QCOMPARE(found.findings.first().cause, Cause::Unknown);
    QVERIFY(found.tried.bodies > 100);
    QVERIFY(found.tried.isComplete);
    QVERIFY(!found.signedBody);
    QVERIFY(found.key.isEmpty());

    BenchRequest longer = request(replaced(sent, "car-1", "car-1234"), signature());
    longer.setHeader("Content-Length", QByteArray::number(qsizetype(sizeof sent - 1)));
    const Diagnosis measured = diagnose(longer, keysOf());
    QCOMPARE(measured.findings.first().cause, Cause::LengthDiffers);
    QCOMPARE(measured.findings.last().cause, Cause::Unknown);
}

void TestDiagnosis::needs_no_key_to_see_a_broken_header()
{
    const BenchKeys none;
    QCOMPARE(diagnose(request(sent, signature()), none).verdict, Diagnosis::Verdict::NoKeys);
    const Diagnosis broken = diagnose(request(sent, "xyz"), none);
    QCOMPARE(broken.verdict, Diagnosis::Verdict::NoKeys);
    QCOMPARE(broken.findings.first().cause, Cause::WrongLength);
    BenchRequest bare;
    bare.body = sent;
    const Diagnosis missing = diagnose(bare, none);
    QCOMPARE(missing.verdict, Diagnosis::Verdict::Unsigned);
    QCOMPARE(missing.findings.first().cause, Cause::NoHeader);
}

void TestDiagnosis::what_was_not_kept_is_not_called_unsigned()
{
    BenchRequest old = requestOf(sent, {});
    old.isSignatureKept = false;
    const Diagnosis found = diagnose(old, keysOf());
    QCOMPARE(found.verdict, Diagnosis::Verdict::NotKept);
    QCOMPARE(found.findings.size(), 1);
    QCOMPARE(found.findings.first().cause, Cause::SignatureNotKept);
    QCOMPARE(verdictName(found.verdict), u"notKept"_s);
    QCOMPARE(diagnose(old, BenchKeys()).verdict, Diagnosis::Verdict::NotKept);
    // Somebody has it after all.
    old.setHeader("SC-Signature", signature());
    QCOMPARE(diagnose(old, keysOf()).verdict, Diagnosis::Verdict::Signed);
}

void TestDiagnosis::a_verify_may_come_without_a_signature()
{
    BenchRequest bare;
    bare.body = verifyBody;
    const Diagnosis found = diagnose(bare, keysOf());
    QCOMPARE(found.verdict, Diagnosis::Verdict::Unsigned);
    QCOMPARE(found.findings.first().told, 1);

    BenchRequest renamed;
    renamed.body = sent;
    renamed.headers = {{"HTTP_SC_SIGNATURE", signature()}};
    const Diagnosis other = diagnose(renamed, keysOf());
    QCOMPARE(other.findings.first().cause, Cause::OtherHeaderName);
    QVERIFY(other.findings.first().isProved);
}

void TestDiagnosis::takes_a_header_of_another_delivery_for_what_it_is()
{
    const QByteArray previous = replaced(sent, "80", "79");
    const Diagnosis found =
        diagnose(request(sent, signature(previous)), keysOf(), {verifyBody, previous});
    QCOMPARE(found.findings.first().cause, Cause::OtherDelivery);
    QCOMPARE(found.findings.first().told, 2);
}

void TestDiagnosis::learns_the_order_of_members_from_another_delivery()
{
    const QByteArray original = R"({"zeta":1,"eventType":"NEW","alpha":{"y":2,"x":3}})";
    const QByteArray previous = R"({"zeta":5,"eventType":"NEW","alpha":{"y":6,"x":7}})";
    const QByteArray sorted = R"({"alpha":{"x":3,"y":2},"eventType":"NEW","zeta":1})";
    QCOMPARE(diagnose(request(sorted, signature(original)), keysOf()).verdict,
             Diagnosis::Verdict::Refused);
    const Diagnosis found = diagnose(request(sorted, signature(original)), keysOf(), {previous});
    QCOMPARE(found.findings.first().cause, Cause::Reordered);
    QCOMPARE(*found.signedBody, original);
}

void TestDiagnosis::shows_where_body_and_signed_bytes_differ()
{
    const Diagnosis found =
        diagnose(request(spelled(sent, {Blanks::Single}), signature()), keysOf());
    QVERIFY(found.difference);
    QCOMPARE(found.difference->at, 11);
    QVERIFY(found.difference->isNow.startsWith(" \"e-1\""));
    QVERIFY(found.difference->wasSigned.startsWith("\"e-1\""));
}

void TestDiagnosis::says_where_the_json_breaks()
{
    const Diagnosis found = diagnose(request("{\n \"a\": nul }", signature()), keysOf());
    QVERIFY(found.jsonFault);
    QCOMPARE(found.jsonFault->kind, JsonFault::Kind::Unexpected);
    QCOMPARE(found.jsonPlace.line, 2);
    QCOMPARE(found.jsonPlace.column, 10);
}

void TestDiagnosis::has_words_for_every_cause()
{
    for (int cause = 0; cause <= int(Cause::Unknown); ++cause) {
        Finding finding;
        finding.cause = Cause(cause);
        finding.name = u"NAME"_s;
        finding.found = finding.told = 7;
        for (const bool isProved : {true, false}) {
            finding.isProved = isProved;
            const FindingWords words = explain(finding, {12, 34, true});
            QVERIFY2(!words.title.isEmpty() && !words.evidence.isEmpty() && !words.remedy.isEmpty(),
                     qPrintable(causeName(finding.cause)));
            QVERIFY2(!words.evidence.contains(u'%'), qPrintable(words.evidence));
        }
    }
}

void TestDiagnosis::hostile_bodies_end_in_time()
{
    const BenchKeys keys = keysOf();
    QElapsedTimer since;
    const QByteArray bodies[] = {
        QByteArray(1'000'000, '{'),
        QByteArray(1'000'000, '['),
        QByteArray(1'000'000, '"'),
        QByteArray(1'000'000, '\\'),
        QByteArray("[").repeated(150) + QByteArray(100'000, ' ') + QByteArray("]").repeated(150),
        "{\"a\":\"" + QByteArray("\\u00e9").repeated(50'000) + "\"}",
        "{" + QByteArray("\"a\":1,").repeated(50'000) + "\"b\":2}",
        QByteArray("%7B").repeated(100'000),
        QByteArray("&quot;").repeated(100'000),
        QByteArray(100'000, '\0'),
        QByteArray(100'000, '\xff'),
        QByteArray("1\r\nx\r\n").repeated(50'000),
        gzipped(QByteArray(30'000'000, 'x')),
    };
    for (const QByteArray &body : bodies) {
        SearchLimits limits;
        limits.patience = std::chrono::milliseconds(200);
        since.start();
        const Diagnosis found = diagnose(request(body, signature()), keys, {}, limits);
        QCOMPARE(found.verdict, Diagnosis::Verdict::Refused);
        QVERIFY2(since.elapsed() < 10'000, body.left(10).toHex().constData());
    }
}

void TestDiagnosis::stops_when_told()
{
    const std::atomic_bool stop = true;
    SearchLimits limits;
    limits.stop = &stop;
    const Diagnosis found =
        diagnose(request(replaced(sent, "car-1", "car-2"), signature()), keysOf(), {}, limits);
    QCOMPARE(found.verdict, Diagnosis::Verdict::Refused);
    QVERIFY(!found.tried.isComplete);
}

void TestDiagnosis::no_mutation_is_taken_for_signed()
{
    QRandomGenerator random(7);
    const BenchKeys keys = keysOf();
    for (int i = 0; i < 60; ++i) {
        QByteArray body = spelled(sent, {Blanks::Indent2, Escapes::Ascii});
        for (int edits = 0; edits < 1 + i % 3; ++edits) {
            const qsizetype at = random.bounded(body.size());
            switch (random.bounded(3)) {
            case 0:
                body[at] = char(random.bounded(256));
                break;
            case 1:
                body.remove(at, 1 + random.bounded(20));
                break;
            default:
                body.insert(at, char(random.bounded(256)));
            }
        }
        const Diagnosis found = diagnose(request(body, signature()), keys);
        QVERIFY(!found.isSigned());
        QVERIFY(!found.findings.isEmpty());
        if (found.signedBody)
            QCOMPARE(*found.signedBody, QByteArray(sent));
    }
}

QTEST_APPLESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
