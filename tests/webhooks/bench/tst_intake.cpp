// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

using Origin = BenchRequest::Origin;
using Fault = Intake::Fault;

// Not a raw string: moc loses its way at the apostrophe.
constexpr char sentBody[] =
    "{\"eventId\":\"e-1\",\"eventType\":\"VEHICLE_STATE\",\"data\":{\"é\":\"it's\"}}";
const QByteArray digits(64, 'a');

QByteArray asString(const QByteArray &text)
{
    const QByteArray array =
        QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray signatureIn(const BenchRequest &request)
{
    return request.header("sc-signature").value_or(QByteArray());
}

QByteArray har(const QList<QJsonObject> &requests)
{
    QJsonArray entries;
    for (const QJsonObject &request : requests)
        entries.append(QJsonObject{{u"request"_s, request}});
    return QJsonDocument(QJsonObject{{u"log"_s, QJsonObject{{u"entries"_s, entries}}}}).toJson();
}

QJsonObject harRequest(const QByteArray &body, const QString &encoding = {})
{
    QJsonObject data{{u"text"_s, QString::fromUtf8(body)}};
    if (!encoding.isEmpty())
        data.insert(u"encoding"_s, encoding);
    return {{u"method"_s, u"POST"_s},
            {u"url"_s, u"https://example.test/hook"_s},
            {u"headers"_s, QJsonArray{QJsonObject{{u"name"_s, u"SC-Signature"_s},
                                                  {u"value"_s, QString::fromLatin1(digits)}}}},
            {u"postData"_s, data}};
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void a_bare_body_stays_byte_for_byte_data();
    void a_bare_body_stays_byte_for_byte();
    void reads_a_request_of_http_data();
    void reads_a_request_of_http();
    void takes_no_more_than_the_told_length();
    void reads_curl_lines_data();
    void reads_curl_lines();
    void refuses_what_curl_would_read_from_a_file_data();
    void refuses_what_curl_would_read_from_a_file();
    void leaves_secrets_of_a_curl_line_out();
    void reads_har_files();
    void reads_a_huge_har_file_in_time();
    void reads_log_lines_data();
    void reads_log_lines();
    void takes_signatures_from_the_lines_around();
    void hostile_input_ends_in_time();
    void survives_mutations();
};

void TestIntake::a_bare_body_stays_byte_for_byte_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("compact") << QByteArray(sentBody);
    QTest::newRow("with a line break") << QByteArray(sentBody) + '\n';
    QTest::newRow("with a mark") << "\xef\xbb\xbf" + QByteArray(sentBody);
    QTest::newRow("indented") << QJsonDocument::fromJson(sentBody).toJson();
    QTest::newRow("cut") << QByteArray(sentBody).chopped(5);
    QTest::newRow("with something behind") << QByteArray(sentBody) + "xyz";
    QTest::newRow("a string of JSON") << asString(sentBody);
    QTest::newRow("base64") << QByteArray(sentBody).toBase64();
    QTest::newRow("a form") << "payload=" + QByteArray(sentBody).toPercentEncoding();
    QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xe9\xff\"}");
    QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8);
    QTest::newRow("a number") << QByteArray("17");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("words") << QByteArray("nothing to see here");
}

void TestIntake::a_bare_body_stays_byte_for_byte()
{
    QFETCH(QByteArray, body);
    const Intake intake = takeIn(body);
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(intake.requests.first().origin, Origin::Body);
    QCOMPARE(intake.requests.first().body, body);
    QCOMPARE(intake.fault, Fault::None);
}

void TestIntake::reads_a_request_of_http_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = sentBody;
    QTest::newRow("whole") << "POST /hook HTTP/1.1\r\nHost: a.test\r\nSC-Signature: " + digits +
                                  "\r\n\r\n" + body
                           << QByteArray("POST") << body;
    QTest::newRow("line feeds") << "POST /hook HTTP/1.1\nhost: a.test\nsc-signature:" + digits +
                                       "\n\n" + body
                                << QByteArray("POST") << body;
    QTest::newRow("headers and body")
        << "Content-Type: application/json\nSC-Signature: " + digits + "\n\n" + body << QByteArray()
        << body;
    QTest::newRow("headers alone") << "SC-Signature: " + digits << QByteArray() << QByteArray();
    QTest::newRow("no empty line")
        << "SC-Signature: " + digits + "\n" + body << QByteArray() << body;
    QTest::newRow("as curl shows it")
        << "> POST /hook HTTP/1.1\n> Host: a.test\n> SC-Signature: " + digits + "\n>\n" + body
        << QByteArray("POST") << body;
    QTest::newRow("HTTP/2") << ":method: POST\n:path: /hook\nsc-signature: " + digits + "\n\n" +
                                   body
                            << QByteArray("POST") << body;
    QTest::newRow("indented body") << "SC-Signature: " + digits + "\r\n\r\n{\r\n \"a\": 1\r\n}\r\n"
                                   << QByteArray() << QByteArray("{\r\n \"a\": 1\r\n}\r\n");
}

void TestIntake::reads_a_request_of_http()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    const Intake intake = takeIn(text);
    QCOMPARE(intake.requests.size(), 1);
    const BenchRequest request = intake.requests.first();
    QCOMPARE(request.origin, Origin::Http);
    QCOMPARE(request.method, method);
    QCOMPARE(request.body, body);
    QCOMPARE(signatureIn(request), digits);
}

void TestIntake::takes_no_more_than_the_told_length()
{
    const QByteArray head = "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n";
    QCOMPARE(takeIn(head + "{}\n\n").requests.first().body, QByteArray("{}"));
    QCOMPARE(takeIn(head + "{} x").requests.first().body, QByteArray("{} x"));
    QCOMPARE(takeIn(head + "{").requests.first().body, QByteArray("{"));
}

void TestIntake::reads_curl_lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = sentBody;
    const QByteArray header = " -H 'SC-Signature: " + digits + "' ";
    const QByteArray single = QByteArray(body).replace('\'', "'\\''");
    const QByteArray doubled = QByteArray(body).replace('"', "\\\"");
    const QByteArray ansi = QByteArray(body).replace('\'', "\\'").replace("é", "\\u00e9");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &data) {
        QTest::newRow(name) << line << data;
    };
    row("single quotes", "curl https://a.test" + header + "-d '" + single + "'", body);
    row("double quotes", "curl https://a.test" + header + "--data \"" + doubled + "\"", body);
    row("ANSI quotes", "curl https://a.test" + header + "--data-raw $'" + ansi + "'", body);
    row("binary", "$ curl -sS -X POST" + header + "--data-binary '" + single + "' https://a.test",
        body);
    row("json", "curl" + header + "--json '" + single + "' https://a.test", body);
    row("several", "curl" + header + "-d a=1 -d b=2 https://a.test", "a=1&b=2");
    row("lines that go on",
        "curl 'https://a.test' \\\n  -H 'SC-Signature: " + digits + "' \\\r\n  --data-raw '" +
            single + "' \\\n  --compressed",
        body);
    row("attached", "curl -XPOST '-HSC-Signature: " + digits + "' '-d" + single + "' a.test", body);
    row("encoded", "curl" + header + "--data-urlencode 'payload={\"a\":1}' a.test",
        "payload=%7B%22a%22%3A1%7D");
    row("a literal @", "curl" + header + "--data-raw @home a.test", "@home");
    row("a pipe behind", "curl" + header + "-d '{}' a.test | jq .", "{}");
    row("no data", "curl" + header + "a.test", "");
    row("an escaped pair", "curl" + header + "-d $'\\ud83d\\ude97 \\x41\\101\\n' a.test",
        "\xf0\x9f\x9a\x97 AA\n");
}

void TestIntake::reads_curl_lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    const Intake intake = takeIn(line);
    QCOMPARE(intake.fault, Fault::None);
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(intake.requests.first().origin, Origin::Curl);
    QCOMPARE(intake.requests.first().body, body);
    QCOMPARE(signatureIn(intake.requests.first()), digits);
    QVERIFY(intake.requests.first().url.contains("a.test"));
}

void TestIntake::refuses_what_curl_would_read_from_a_file_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("data") << QByteArray("curl a.test -d @/etc/passwd");
    QTest::newRow("binary") << QByteArray("curl a.test --data-binary @/etc/passwd");
    QTest::newRow("json") << QByteArray("curl a.test --json @/etc/passwd");
    QTest::newRow("encoded") << QByteArray("curl a.test --data-urlencode x@/etc/passwd");
    QTest::newRow("upload") << QByteArray("curl a.test -T /etc/passwd");
    QTest::newRow("headers") << QByteArray("curl a.test -H @/etc/passwd");
}

void TestIntake::refuses_what_curl_would_read_from_a_file()
{
    QFETCH(QByteArray, line);
    const Intake intake = takeIn(line);
    QCOMPARE(intake.fault, Fault::FileNotRead);
    QCOMPARE(intake.detail, QByteArray("/etc/passwd"));
    QVERIFY(intake.requests.isEmpty());
    QCOMPARE(takeIn("curl a.test -d '{\"a\":1").fault, Fault::OpenQuote);
    QCOMPARE(takeIn("curl a.test -F a=b").fault, Fault::Form);
}

void TestIntake::leaves_secrets_of_a_curl_line_out()
{
    const Intake intake = takeIn("curl -u name:password -b cookie=1 -d '{}' a.test");
    QCOMPARE(intake.requests.first().url, QByteArray("a.test"));
    QCOMPARE(intake.requests.first().body, QByteArray("{}"));
    for (const BenchHeader &header : intake.requests.first().headers)
        QVERIFY(!header.value.contains("password") && !header.value.contains("cookie"));
}

void TestIntake::reads_har_files()
{
    const QByteArray body = sentBody;
    QJsonObject get = harRequest(body);
    get.insert(u"method"_s, u"GET"_s);
    const Intake intake =
        takeIn(har({get, harRequest(body), harRequest(body.toBase64(), u"base64"_s)}));
    QCOMPARE(intake.requests.size(), 2);
    for (const BenchRequest &request : intake.requests) {
        QCOMPARE(request.origin, Origin::Har);
        QCOMPARE(request.body, body);
        QCOMPARE(signatureIn(request), digits);
        QCOMPARE(request.url, QByteArray("https://example.test/hook"));
    }
    QCOMPARE(intake.requests.at(0).place, 2);
    QCOMPARE(intake.requests.at(1).place, 3);
    QCOMPARE(takeIn(har({get})).fault, Fault::NoRequest);
    QCOMPARE(takeIn("\xef\xbb\xbf" + har({harRequest(body)})).requests.size(), 1);
}

void TestIntake::reads_a_huge_har_file_in_time()
{
    QList<QJsonObject> requests;
    const QByteArray body = "{\"eventType\":\"X\",\"filler\":\"" + QByteArray(45'000, 'x') + "\"}";
    for (int i = 0; i < 1100; ++i)
        requests.append(harRequest(body));
    const QByteArray file = har(requests);
    QVERIFY(file.size() > 45'000'000);
    QElapsedTimer since;
    since.start();
    const Intake intake = takeIn(file);
    QVERIFY(since.elapsed() < 30'000);
    QCOMPARE(intake.requests.size(), 1000);
    QVERIFY(intake.isCut);
    QCOMPARE(takeIn(file.left(file.size() / 2)).requests.size(), 1); // no HAR any more
    QCOMPARE(takeIn(QByteArray(intakeLimit + 1, 'x')).fault, Fault::TooLarge);
}

void TestIntake::reads_log_lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = sentBody;
    const QByteArray beside = ",\"signature\":\"" + digits + "\"}";
    const auto row = [&](const char *name, const QByteArray &line) {
        QTest::newRow(name) << line << body;
    };
    row("body as a string", "{\"level\":\"warn\",\"body\":" + asString(body) + beside);
    row("body as an object", "{\"level\":\"warn\",\"body\":" + body + beside);
    row("payload",
        "{\"payload\":" + asString(body) + ",\"headers\":{\"sc-signature\":\"" + digits + "\"}}");
    row("message", "{\"message\":" + asString(body) + beside);
    row("a list of header values",
        "{\"body\":" + asString(body) + ",\"headers\":{\"SC-Signature\":[\"" + digits + "\"]}}");
    row("base64", "{\"bodyBase64\":\"" + body.toBase64() + "\"" + beside);
    row("of a gateway", "{\"httpMethod\":\"POST\",\"path\":\"/hook\",\"isBase64Encoded\":true,"
                        "\"headers\":{\"Sc-Signature\":\"" +
                            digits + "\"},\"body\":\"" + body.toBase64() + "\"}");
    row("nested", "{\"req\":{\"method\":\"POST\",\"headers\":{\"sc-signature\":\"" + digits +
                      "\"},\"body\":" + asString(body) + "}}");
    row("key and value",
        "2026-11-25T10:00:00Z level=warn signature=" + digits + " body=" + asString(body));
    row("signature behind", "10:00:00 INFO body=" + body + " sc-signature: " + digits);
    row("JSON in a line", "10:00:00 INFO got SC-Signature=" + digits + " " + body);
    row("as nginx writes", "10.0.0.1 \"POST /hook\" sc_signature=\"" + digits + "\" \"" +
                               QByteArray(body).replace("é", "\\xC3\\xA9").replace("\"", "\\x22") +
                               "\"");
}

void TestIntake::reads_log_lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    const Intake intake = takeIn(line + '\n');
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(intake.requests.first().origin, Origin::Log);
    QCOMPARE(intake.requests.first().body, body);
    QCOMPARE(signatureIn(intake.requests.first()), digits);
}

void TestIntake::takes_signatures_from_the_lines_around()
{
    const QByteArray body = sentBody;
    const QByteArray other(64, 'b');
    const Intake before = takeIn("10:00 SC-Signature: " + digits + "\n10:00 body " + body +
                                 "\n10:01 SC-Signature: " + other + "\n10:01 body " + body + "\n");
    QCOMPARE(before.requests.size(), 2);
    QCOMPARE(signatureIn(before.requests.at(0)), digits);
    QCOMPARE(signatureIn(before.requests.at(1)), other);
    QCOMPARE(before.requests.at(1).place, 4);

    const Intake lines = takeIn(body + '\n' + body + '\n' + body + '\n');
    QCOMPARE(lines.requests.size(), 3);

    const Intake over = takeIn("10:00 got\n10:00 " + QJsonDocument::fromJson(body).toJson() +
                               "10:01 signature=" + digits + '\n');
    QCOMPARE(over.requests.size(), 1);
    QCOMPARE(signatureIn(over.requests.first()), digits);
}

void TestIntake::hostile_input_ends_in_time()
{
    const QByteArray inputs[] = {
        QByteArray(2'000'000, '{'),
        QByteArray("{\"a\":[\n").repeated(200'000),
        QByteArray("{\"a\":1,").repeated(200'000),
        QByteArray("x {\"a\":\"").repeated(200'000),
        QByteArray("x {\\\"").repeated(200'000),
        QByteArray("x {\\x22").repeated(200'000),
        QByteArray("x {\n").repeated(300'000),
        QByteArray("a=\"").repeated(500'000),
        QByteArray("signature=").repeated(200'000),
        "curl " + QByteArray("'a' ").repeated(300'000),
        QByteArray("curl -d x a\n").repeated(100'000),
        "curl " + QByteArray("$'\\u").repeated(300'000),
        QByteArray("a: b\n").repeated(300'000),
        "Host: a\n" + QByteArray("a: b\n").repeated(300'000),
        "{\"log\":{\"entries\":" + QByteArray("[").repeated(100'000),
        "{\"log\":{\"entries\":[" + QByteArray("{\"request\":7},").repeated(100'000) + "1]}}",
        QByteArray(5'000'000, '\0'),
        QByteArray(5'000'000, '\xff'),
    };
    QElapsedTimer since;
    since.start();
    for (const QByteArray &input : inputs) {
        const qint64 from = since.elapsed();
        const Intake intake = takeIn(input);
        QVERIFY(intake.requests.size() <= 1000);
        QVERIFY2(since.elapsed() - from < 20'000, input.left(40).constData());
    }
}

void TestIntake::survives_mutations()
{
    QRandomGenerator random(11);
    const QByteArray seeds[] = {
        "POST /hook HTTP/1.1\r\nSC-Signature: " + digits + "\r\n\r\n" + sentBody,
        "curl https://a.test -H 'SC-Signature: " + digits + "' -d $'{\\u00e9}' \\\n -d \"x\"",
        har({harRequest(sentBody)}),
        "{\"body\":" + asString(sentBody) + ",\"signature\":\"" + digits + "\"}",
        "x sig=" + digits + " body=" + asString(sentBody),
    };
    for (const QByteArray &seed : seeds) {
        for (int i = 0; i < 1500; ++i) {
            QByteArray text = seed;
            for (int edits = random.bounded(1, 6); edits > 0; --edits) {
                const qsizetype at = random.bounded(text.size());
                switch (random.bounded(4)) {
                case 0:
                    text[at] = char(random.bounded(256));
                    break;
                case 1:
                    text.truncate(at + 1);
                    break;
                case 2:
                    text.remove(at, random.bounded(8));
                    break;
                default:
                    text.insert(at, text.mid(random.bounded(text.size()), random.bounded(30)));
                }
                if (text.isEmpty())
                    text = "x";
            }
            const Intake intake = takeIn(text);
            QVERIFY(!intake.requests.isEmpty() || intake.fault != Fault::None);
        }
    }
}

QTEST_APPLESS_MAIN(TestIntake)
#include "tst_intake.moc"
