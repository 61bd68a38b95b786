// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlbodies.h"
#include "ctlrun.h"
#include "demoserver.h"
#include "rawserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// What goes wrong, and the exit code for it; against servers that misbehave as wanted.
class CtlExitCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_ctl = CtlRun(u"" MOTORPOOLCTL ""_s);
        m_ctl.setCredentials(u"client_test"_s, QString::fromLatin1(secret));
        m_answer = [](const QByteArray &, QTcpSocket *) {}; // keeps whoever asks waiting
    }

    void full_disk_is_1();
    void wrong_use_is_2();
    void no_application_is_2();
    void a_wrong_secret_is_3();
    void a_refused_vehicle_is_3();
    void an_unknown_vehicle_is_4();
    void a_vehicle_without_connections_is_4();
    void several_users_are_2_and_named();
    void a_closed_port_is_5();
    void a_dead_proxy_is_5_and_blamed();
    void limits_are_6();
    void a_wait_for_the_service_is_told();
    void garbage_is_7();
    void a_list_that_breaks_off_is_no_array();
    void a_list_that_ends_short_says_so();
    void no_keychain_is_8();
    void interrupted_is_130_data();
    void interrupted_is_130();
    void interrupted_while_streaming_keeps_what_came();
    void secrets_are_nowhere();
    void names_from_outside_drive_no_terminal();

private:
    static constexpr const char *secret = "s3cr3t-of-the-test";
    static constexpr const char *token = "t0ken-of-the-test";

    /// Runs against a server that grants tokens and answers all else as the test wants it.
    QStringList hosts() const
    {
        return {u"--iam-url"_s, m_server.url().toString(), u"--vehicle-url"_s,
                m_server.url().toString()};
    }
    CtlResult run(const QStringList &arguments) { return m_ctl.run(arguments + hosts()); }
    void answerAlways(const QByteArray &bytes)
    {
        m_answer = [bytes](const QByteArray &, QTcpSocket *socket) { socket->write(bytes); };
    }

    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};
    RawServer::Handler m_answer;
    RawServer m_server{[this](const QByteArray &request, QTcpSocket *socket) {
        if (!request.startsWith("POST /oauth2/token "))
            return m_answer(request, socket);
        socket->write(RawServer::answer(tokenBody(token)));
    }};
};

void CtlExitCodesTest::full_disk_is_1()
{
    for (const QString &arguments : {u"--help"_s, u"connections --demo"_s}) {
        QProcess shell;
        shell.setProcessEnvironment(m_ctl.environment);
        shell.start(u"bash"_s,
                    {u"-c"_s, u"\"$0\" %1 > /dev/full"_s.arg(arguments), u"" MOTORPOOLCTL ""_s});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("standard output"));
    }
}

void CtlExitCodesTest::wrong_use_is_2()
{
    for (const QString &line : {u""_s, u"frobnicate"_s, u"connections --mode dead"_s,
                                u"token --format xml"_s, u"token --iam-url http://example.com"_s}) {
        const CtlResult result = m_ctl.run(line.split(u' ', Qt::SkipEmptyParts));
        QVERIFY2(result.code == 2, inWords(result));
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.startsWith("motorpoolctl: "), result.err);
    }
}

void CtlExitCodesTest::no_application_is_2()
{
    m_ctl = CtlRun(u"" MOTORPOOLCTL ""_s);
    QTemporaryDir config;
    const CtlResult result = m_ctl.run({u"token"_s, u"--config-dir"_s, config.path()});
    QVERIFY2(result.code == 2, inWords(result));
    m_ctl.environment.insert(u"SMARTCAR_CLIENT_ID"_s, u"client_alone"_s);
    QVERIFY(m_ctl.run({u"token"_s}).err.contains("SMARTCAR_CLIENT_SECRET"));
}

void CtlExitCodesTest::a_wrong_secret_is_3()
{
    DemoServer server;
    QVERIFY(server.start());
    m_ctl.setCredentials(server.application().clientId, u"wrong-s3cr3t"_s);
    const CtlResult result =
        m_ctl.run({u"token"_s, u"--iam-url"_s, server.application().hosts.iam.toString()});
    QVERIFY2(result.code == 3, inWords(result));
    QCOMPARE(result.err.trimmed().count('\n'), 0);
    QVERIFY(!result.err.contains("wrong-s3cr3t"));
}

void CtlExitCodesTest::a_refused_vehicle_is_3()
{
    answerAlways(RawServer::answer(errorBody("403", "PERMISSION", ""), "403 Forbidden",
                                   "SC-Request-Id: r-1\r\n"));
    const CtlResult result = run({u"vehicle"_s, u"v-1"_s});
    QVERIFY2(result.code == 3, inWords(result));
    QVERIFY(result.err.contains("r-1"));
}

void CtlExitCodesTest::an_unknown_vehicle_is_4()
{
    const CtlResult result =
        m_ctl.run({u"vehicle"_s, u"00000000-0000-4000-8000-000000000000"_s, u"--demo"_s});
    QVERIFY2(result.code == 4, inWords(result));
    QVERIFY(result.out.isEmpty());
}

void CtlExitCodesTest::a_vehicle_without_connections_is_4()
{
    answerAlways(RawServer::answer(pageBody({})));
    const CtlResult result = run({u"signals"_s, u"v-1"_s});
    QVERIFY2(result.code == 4, inWords(result));
    QVERIFY(result.err.contains("v-1"));
    for (const QByteArray &request : m_server.requests())
        QVERIFY(!request.contains("/signals"));
}

void CtlExitCodesTest::several_users_are_2_and_named()
{
    answerAlways(RawServer::answer(pageBody({connectionBody(1, "u-1"), connectionBody(2, "u-2")})));
    const CtlResult result = run({u"signals"_s, u"v-1"_s});
    QVERIFY2(result.code == 2, inWords(result));
    QVERIFY(result.err.contains("u-1") && result.err.contains("u-2"));
    QVERIFY(result.err.contains("--user"));
}

void CtlExitCodesTest::a_dead_proxy_is_5_and_blamed()
{
    CtlRun behindProxy(u"" MOTORPOOLCTL ""_s);
    behindProxy.setCredentials(u"client_a"_s, u"s3cr3t-of-a-proxy"_s);
    behindProxy.environment.insert(u"https_proxy"_s, u"http://127.0.0.1:1"_s);
    const CtlResult result =
        behindProxy.run({u"token"_s, u"--iam-url"_s, u"https://iam.example.test"_s});
    QVERIFY2(result.code == 5, inWords(result));
    QVERIFY2(result.err.contains("The proxy failed"), result.err);
}

void CtlExitCodesTest::a_closed_port_is_5()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    const CtlResult result =
        m_ctl.run({u"token"_s, u"--iam-url"_s, u"http://127.0.0.1:%1"_s.arg(port)});
    QVERIFY2(result.code == 5, inWords(result));
    QCOMPARE(result.err.trimmed().count('\n'), 0);
}

void CtlExitCodesTest::limits_are_6()
{
    answerAlways(RawServer::answer(errorBody("429", "RATE_LIMIT", "VEHICLE"),
                                   "429 Too Many Requests", "Retry-After: 3600\r\n"));
    const CtlResult limited = run({u"vehicle"_s, u"v-1"_s});
    QVERIFY2(limited.code == 6, inWords(limited));

    answerAlways(RawServer::answer(errorBody("430", "BILLING", "VEHICLE_LIMIT"), "430 Billing"));
    QCOMPARE(run({u"vehicle"_s, u"v-1"_s}).code, 6);
}

void CtlExitCodesTest::a_wait_for_the_service_is_told()
{
    int asked = 0;
    m_answer = [&asked](const QByteArray &, QTcpSocket *socket) {
        socket->write(++asked == 1
                          ? RawServer::answer(errorBody("429", "RATE_LIMIT", "VEHICLE"),
                                              "429 Too Many Requests", "Retry-After: 1\r\n")
                          : RawServer::answer(R"({"data":{"id":"v-1"}})"));
    };
    const CtlResult result = run({u"vehicle"_s, u"v-1"_s});
    QVERIFY2(result.code == 0, inWords(result));
    QVERIFY2(result.err.contains("it is made in "), result.err);
    QCOMPARE(asked, 2);
}

void CtlExitCodesTest::garbage_is_7()
{
    for (const QByteArray &body :
         {QByteArray("<html>captive portal</html>"), QByteArray("[1,2"), QByteArray("\0\xff", 2)}) {
        answerAlways(RawServer::answer(body));
        const CtlResult result = run({u"vehicle"_s, u"v-1"_s});
        QVERIFY2(result.code == 7, inWords(result));
    }
}

void CtlExitCodesTest::a_list_that_breaks_off_is_no_array()
{
    // The second page repeats its own address: an error that keeps what was read.
    const QByteArray next = m_server.url().toEncoded() + "/v3/connections?page%5Bnumber%5D=2";
    m_answer = [next](const QByteArray &request, QTcpSocket *socket) {
        const bool second = request.contains("%5Bnumber%5D=2") || request.contains("[number]=2");
        socket->write(RawServer::answer(pageBody({connectionBody(second ? 2 : 1)}, next)));
    };
    const QStringList list{u"connections"_s, u"--format"_s};
    const CtlResult json = run(list + QStringList{u"json"_s});
    QVERIFY2(json.code == 7, inWords(json));
    QVERIFY(json.out.isEmpty());
    QVERIFY(json.err.contains("incomplete"));
    QCOMPARE(run(list + QStringList{u"ndjson"_s}).out.count('\n'), 2);
    QCOMPARE(run(list + QStringList{u"csv"_s}).out.count("\r\n"), 3);
    QCOMPARE(run(list + QStringList{u"table"_s}).out.count('\n'), 3);
}

void CtlExitCodesTest::a_list_that_ends_short_says_so()
{
    QByteArray body = pageBody({connectionBody(1), connectionBody(1)}, {});
    body.replace(body.lastIndexOf('}'), 1, ",\"meta\":{\"pageNumber\":1,\"totalCount\":250}}");
    answerAlways(RawServer::answer(body));
    const CtlResult result = run({u"connections"_s});
    QVERIFY2(result.code == 0, inWords(result));
    QVERIFY2(result.err.contains("announced 250 and sent 2"), result.err);
    QVERIFY2(result.err.contains("more than once"), result.err);
}

void CtlExitCodesTest::no_keychain_is_8()
{
    QTemporaryDir config;
    const CtlResult result = m_ctl.run({u"application"_s, u"add"_s, u"A"_s, u"--client-id"_s,
                                        u"client_a"_s, u"--config-dir"_s, config.path()},
                                       "s3cr3t\n");
    QVERIFY2(result.code == 8, inWords(result));
    QVERIFY(!result.err.contains("s3cr3t"));
    QVERIFY2(QDir(config.path()).isEmpty(), "an application without a secret was stored");
}

void CtlExitCodesTest::interrupted_is_130_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void CtlExitCodesTest::interrupted_is_130()
{
    QFETCH(int, number);
    const qsizetype before = m_server.requests().size();
    QProcess *process =
        m_ctl.start(QStringList{u"connections"_s, u"--format"_s, u"json"_s} + hosts());
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requests().size(), before + 2, 20'000);
    ::kill(pid_t(process->processId()), number);
    const CtlResult result = CtlRun::end(process);
    QVERIFY2(result.code == 130, inWords(result));
    QVERIFY(result.out.isEmpty());
}

void CtlExitCodesTest::interrupted_while_streaming_keeps_what_came()
{
    const QByteArray next = m_server.url().toEncoded() + "/v3/connections?page%5Bnumber%5D=2";
    m_answer = [next](const QByteArray &request, QTcpSocket *socket) {
        const bool second = request.contains("%5Bnumber%5D=2") || request.contains("[number]=2");
        if (!second)
            socket->write(RawServer::answer(pageBody({connectionBody(1)}, next)));
    };
    QProcess *process =
        m_ctl.start(QStringList{u"connections"_s, u"--format"_s, u"ndjson"_s} + hosts());
    // It is there before the second page has come.
    QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > 0, 20'000);
    ::kill(pid_t(process->processId()), SIGINT);
    const CtlResult result = CtlRun::end(process);
    QCOMPARE(result.code, 130);
    QCOMPARE(QJsonDocument::fromJson(result.out)[u"connectionId"_s].toString(), u"c-1"_s);
}

void CtlExitCodesTest::secrets_are_nowhere()
{
    const qsizetype before = m_server.requests().size();
    QProcess *process = m_ctl.start(QStringList{u"connections"_s, u"--verbose"_s} + hosts());
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requests().size(), before + 2, 20'000);

    const QString proc = u"/proc/%1/"_s.arg(process->processId());
    int looked = 0;
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(proc + name);
        if (!file.open(QIODevice::ReadOnly))
            continue; // the process is not dumpable: nobody but root may look
        ++looked;
        const QByteArray seen = file.readAll();
        QVERIFY2(!seen.contains(secret) && !seen.contains(token), qPrintable(name));
    }
    QVERIFY(looked > 0);
    ::kill(pid_t(process->processId()), SIGTERM);
    const CtlResult result = CtlRun::end(process);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(!result.err.contains(secret) && !result.err.contains(token));

    // Where they belong, they are.
    QVERIFY(m_server.requests().at(before).contains(secret));
    QVERIFY(m_server.requests().at(before + 1).contains(token));
}

void CtlExitCodesTest::names_from_outside_drive_no_terminal()
{
    const QByteArray hostile = "=cmd\\u001b]0;owned\\u0007\\u009b2J";
    answerAlways(RawServer::answer(pageBody({connectionBody(1, "u-1", hostile)})));
    const CtlResult table = run({u"connections"_s});
    QVERIFY2(table.code == 0, inWords(table));
    QVERIFY(!table.out.contains('\x1b') && !table.out.contains('\a'));
    QVERIFY(!table.out.contains("\xc2\x9b"));
    QVERIFY(table.out.contains("\\u001B"));
    const CtlResult csv = run({u"connections"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(csv.out.contains("'=cmd"), csv.out);

    const QByteArray detail = "\\u001b[2J\\nsecond line";
    answerAlways(
        RawServer::answer(errorBody("404", "RESOURCE_NOT_FOUND", "X", detail), "404 Not Found"));
    const CtlResult error = run({u"vehicle"_s, u"v-1"_s});
    QCOMPARE(error.code, 4);
    QVERIFY(!error.err.contains('\x1b'));
    QCOMPARE(error.err.trimmed().count('\n'), 0);
}

QTEST_GUILESS_MAIN(CtlExitCodesTest)
#include "tst_ctlexitcodes.moc"
