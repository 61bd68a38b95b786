// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "ctlrun.h"
#include "demoserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// Every command against a demo server of this test, with credentials from the environment.
class CtlCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void help_and_version_are_data();
    void token_tells_its_life_and_not_itself();
    void connections_come_in_every_format_with_the_same_rows();
    void connections_are_filtered();
    void connections_of_nobody_are_an_empty_list();
    void connections_go_by_mode();
    void a_vehicle_is_an_object();
    void signals_are_read_for_the_user_that_the_connections_name();
    void one_signal_by_its_code();
    void several_codes_are_one_call();
    void a_redirect_is_explained();
    void links_for_owners_are_printed();
    void what_a_link_lacks_is_said();
    void the_doctor_says_what_works();
    void the_doctor_goes_on_sensibly();
    void the_demo_needs_nothing();
    void a_reader_who_leaves_ends_it_quietly();
    void closed_descriptors_are_no_files_of_its_own();

private:
    QStringList hosts() const
    {
        const Application application = m_server.application();
        return {u"--iam-url"_s, application.hosts.iam.toString(), u"--vehicle-url"_s,
                application.hosts.vehicle.toString()};
    }
    CtlResult run(const QStringList &arguments) { return m_ctl.run(arguments + hosts()); }

    QJsonArray array(const QStringList &arguments)
    {
        const CtlResult result = run(arguments + QStringList{u"--format"_s, u"json"_s});
        if (result.code != 0)
            qInfo("%s", inWords(result).constData());
        return QJsonDocument::fromJson(result.out).array();
    }

    DemoServer m_server;
    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};
    QByteArray m_secret;
};

/// RFC 4180, the strict way: rows of fields.
static QList<QList<QByteArray>> readCsv(const QByteArray &csv)
{
    QList<QList<QByteArray>> rows;
    QList<QByteArray> row;
    QByteArray field;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv.at(i);
        if (quoted && c == '"' && csv.mid(i + 1, 1) == "\"") {
            field += c;
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            row += std::exchange(field, {});
        } else if (!quoted && c == '\r' && csv.mid(i + 1, 1) == "\n") {
            row += std::exchange(field, {});
            rows += std::exchange(row, {});
            ++i;
        } else {
            field += c;
        }
    }
    return rows;
}

void CtlCommandsTest::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.secret()->read([this](std::span<const char> bytes) {
        m_secret = QByteArray(bytes.data(), qsizetype(bytes.size()));
    });
    m_ctl.setCredentials(m_server.application().clientId, QString::fromUtf8(m_secret));
}

void CtlCommandsTest::help_and_version_are_data()
{
    const CtlResult help = m_ctl.run({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.err.isEmpty());
    for (const cli::CommandDef &command : cli::commandTable())
        QVERIFY2(help.out.contains(command.name), command.name);
    QVERIFY(m_ctl.run({u"signals"_s, u"--help"_s}).out.contains("--user"));
    QVERIFY(m_ctl.run({u"help"_s, u"signals"_s}).out.contains("--user"));
    QCOMPARE(m_ctl.run({u"--version"_s}).out, "motorpoolctl " MOTORPOOL_VERSION "\n");
}

void CtlCommandsTest::token_tells_its_life_and_not_itself()
{
    const CtlResult result = run({u"token"_s, u"--format"_s, u"json"_s, u"--verbose"_s});
    QVERIFY2(result.code == 0, inWords(result));
    const QJsonObject token = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(token[u"lifetimeSeconds"_s].toInt(), 3600);
    QVERIFY(QDateTime::fromString(token[u"expiresAt"_s].toString(), Qt::ISODate).isValid());
    QCOMPARE(token.keys(), (QStringList{u"application"_s, u"clientId"_s, u"expiresAt"_s,
                                        u"lifetimeSeconds"_s, u"renewedAt"_s}));
    QVERIFY(!result.err.contains(m_secret));
    QVERIFY(!result.err.contains("Bearer ") || result.err.contains("…"));
}

void CtlCommandsTest::connections_come_in_every_format_with_the_same_rows()
{
    const QStringList all{u"connections"_s, u"--mode"_s, u"all"_s};
    const QJsonArray json = array(all);
    QVERIFY(json.size() >= 400);
    const QJsonObject first = json[0].toObject();
    QCOMPARE(first.keys(),
             (QStringList{u"connectionId"_s, u"createdAt"_s, u"externalId"_s, u"make"_s, u"mode"_s,
                          u"model"_s, u"permissions"_s, u"powertrain"_s, u"updatedAt"_s,
                          u"userId"_s, u"vehicleId"_s, u"year"_s}));
    QVERIFY(first[u"permissions"_s].isArray());

    const CtlResult ndjson = run(all + QStringList{u"--format"_s, u"ndjson"_s});
    const QList<QByteArray> lines = ndjson.out.trimmed().split('\n');
    QCOMPARE(lines.size(), json.size());
    const CtlResult csv = run(all + QStringList{u"--format"_s, u"csv"_s});
    const auto rows = readCsv(csv.out);
    QCOMPARE(rows.size(), json.size() + 1);
    const CtlResult table = run(all);
    const QList<QByteArray> shown = table.out.trimmed().split('\n');
    QCOMPARE(shown.size(), json.size() + 1);

    const qsizetype column = rows.first().indexOf("connectionId");
    for (qsizetype i = 0; i < json.size(); ++i) {
        QCOMPARE(QJsonDocument::fromJson(lines.at(i)).object(), json[i].toObject());
        const QByteArray id = json[i][u"connectionId"_s].toString().toUtf8();
        QCOMPARE(rows.at(i + 1).size(), rows.first().size());
        QCOMPARE(rows.at(i + 1).at(column), id);
        QVERIFY2(shown.at(i + 1).contains(id), shown.at(i + 1));
    }
}

void CtlCommandsTest::connections_are_filtered()
{
    const QString user = m_server.firstUserId();
    const QJsonArray theirs = array({u"connections"_s, u"--user"_s, user});
    QVERIFY(!theirs.isEmpty());
    for (const QJsonValue connection : theirs)
        QCOMPARE(connection[u"userId"_s].toString(), user);

    const QString vehicle = m_server.firstVehicleId();
    const QJsonArray one = array({u"connections"_s, u"--vehicle"_s, vehicle});
    QVERIFY(!one.isEmpty());
    QCOMPARE(one[0][u"vehicleId"_s].toString(), vehicle);

    const QString external = theirs[0][u"externalId"_s].toString();
    QVERIFY(!external.isEmpty());
    QCOMPARE(array({u"connections"_s, u"--external-id"_s, external}).size(), theirs.size());
}

void CtlCommandsTest::connections_of_nobody_are_an_empty_list()
{
    const QStringList nobody{u"connections"_s, u"--user"_s,
                             u"00000000-0000-4000-8000-000000000000"_s};
    const CtlResult json = run(nobody + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.out, "[]\n");
    QVERIFY(json.err.contains("No live connections"));
    QCOMPARE(run(nobody).out, QByteArray());
}

void CtlCommandsTest::connections_go_by_mode()
{
    const qsizetype live = array({u"connections"_s}).size();
    const qsizetype simulated = array({u"connections"_s, u"--mode"_s, u"simulated"_s}).size();
    QCOMPARE(array({u"connections"_s, u"--mode"_s, u"all"_s}).size(), live + simulated);
    QVERIFY(simulated > 0);
    QCOMPARE(run({u"connections"_s, u"--mode"_s, u"dead"_s}).code, 2);
}

void CtlCommandsTest::a_vehicle_is_an_object()
{
    const CtlResult result =
        run({u"vehicle"_s, m_server.firstVehicleId(), u"--format"_s, u"json"_s});
    QVERIFY2(result.code == 0, inWords(result));
    const QJsonObject vehicle = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(vehicle[u"vehicleId"_s].toString(), m_server.firstVehicleId());
    QVERIFY(vehicle[u"vin"_s].isNull());
    QVERIFY(run({u"vehicle"_s, m_server.firstVehicleId()}).out.startsWith("Vehicle "));
}

void CtlCommandsTest::signals_are_read_for_the_user_that_the_connections_name()
{
    const QString vehicle = m_server.firstVehicleId();
    const QJsonArray readings = array({u"signals"_s, vehicle});
    QVERIFY(readings.size() > 10);
    for (const QJsonValue reading : readings) {
        QCOMPARE(reading[u"vehicleId"_s].toString(), vehicle);
        QVERIFY(!reading[u"code"_s].toString().isEmpty());
    }
    QCOMPARE(array({u"signals"_s, vehicle, u"--user"_s, m_server.firstUserId()}).size(),
             readings.size());

    const CtlResult csv = run({u"signals"_s, vehicle, u"--format"_s, u"csv"_s});
    const auto rows = readCsv(csv.out);
    QCOMPARE(rows.size(), readings.size() + 1);
    QVERIFY(rows.first().contains("error.type"));
    const qsizetype body = rows.first().indexOf("body");
    const qsizetype code = rows.first().indexOf("code");
    for (qsizetype i = 0; i < readings.size(); ++i) {
        QCOMPARE(QString::fromUtf8(rows.at(i + 1).at(code)), readings[i][u"code"_s].toString());
        if (const QByteArray text = rows.at(i + 1).at(body); !text.isEmpty())
            QVERIFY2(QJsonDocument::fromJson(text).isObject(), text);
    }

    const CtlResult table = run({u"signals"_s, vehicle});
    QVERIFY2(table.out.startsWith("SIGNAL"), table.out);
}

void CtlCommandsTest::one_signal_by_its_code()
{
    const QJsonArray one =
        array({u"signals"_s, m_server.firstVehicleId(), u"vehicleidentification-vin"_s});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0][u"code"_s].toString(), u"vehicleidentification-vin"_s);
    QCOMPARE(run({u"signals"_s, m_server.firstVehicleId(), u"no-such-code"_s}).code, 4);
}

void CtlCommandsTest::several_codes_are_one_call()
{
    const QString vehicle = m_server.firstVehicleId();
    const QStringList codes{u"vehicleidentification-vin"_s, u"odometer-traveleddistance"_s};
    QCOMPARE(array(QStringList{u"signals"_s, vehicle} + codes).size(), 2);

    const CtlResult half = run(QStringList{u"signals"_s, vehicle} + codes +
                               QStringList{u"no-such-code"_s, u"--verbose"_s});
    QCOMPARE(half.code, 4);
    QCOMPARE(half.err.count("/signals"), 1);
    QVERIFY(half.err.contains("no-such-code"));
    QVERIFY(half.out.contains("odometer-traveleddistance"));
}

void CtlCommandsTest::a_redirect_is_explained()
{
    const CtlResult good = m_ctl.run({u"redirect"_s, u"--format"_s, u"json"_s,
                                      u"https://example.com/cb?code=s3cr3t&user_id=u-1&state=x"_s});
    QVERIFY2(good.code == 0, inWords(good));
    const QJsonObject redirect = QJsonDocument::fromJson(good.out).object();
    QCOMPARE(redirect[u"userId"_s].toString(), u"u-1"_s);
    QCOMPARE(redirect[u"state"_s].toString(), u"x"_s);
    QCOMPARE(redirect[u"hadCode"_s].toBool(), true);
    QVERIFY(!good.out.contains("s3cr3t"));

    const CtlResult refused =
        m_ctl.run({u"redirect"_s, u"https://example.com/cb?error=access_denied"_s});
    QCOMPARE(refused.code, 0);
    QVERIFY2(refused.out.contains("access_denied"), refused.out);
    QVERIFY(refused.out.contains("What to do"));
    QCOMPARE(m_ctl.run({u"redirect"_s, u"https://example.com/"_s}).code, 2);
}

void CtlCommandsTest::links_for_owners_are_printed()
{
    const QStringList application{u"--application-id"_s, u"4a1b01e5-0497-417c-a30e-6df6ba33ba46"_s,
                                  u"--redirect-uri"_s, u"https://example.com/cb"_s};
    const CtlResult connect = m_ctl.run(
        QStringList{u"link"_s, u"connect"_s, u"--permissions"_s,
                    u"read_battery,required:read_vin"_s, u"--mode"_s, u"test"_s, u"--state"_s,
                    u"s 1"_s, u"--external-id"_s, u"C-1"_s, u"--make"_s, u"TESLA"_s, u"--vin"_s,
                    u"5YJSA1CN5CFP01657"_s, u"--force"_s, u"--response"_s, u"code"_s} +
        application);
    QVERIFY2(connect.code == 0, inWords(connect));
    QCOMPARE(connect.out,
             QByteArray("https://connect.smartcar.com/oauth/authorize?response_type=code"
                        "&application_id=4a1b01e5-0497-417c-a30e-6df6ba33ba46"
                        "&redirect_uri=https%3A%2F%2Fexample.com%2Fcb&mode=test"
                        "&approval_prompt=force&scope=read_battery%20required%3Aread_vin"
                        "&make=TESLA&single_select=true&single_select_vin=5YJSA1CN5CFP01657"
                        "&state=s%201&external_id=C-1\n"));
    QCOMPARE(connect.err, QByteArray());

    const CtlResult again =
        m_ctl.run(QStringList{u"link"_s, u"reauthenticate"_s, u"v-1"_s, u"--format"_s, u"json"_s} +
                  application);
    QVERIFY2(again.code == 0, inWords(again));
    const QJsonObject json = QJsonDocument::fromJson(again.out).object();
    QCOMPARE(json[u"state"_s].toString().size(), 22);
    QVERIFY(json[u"externalId"_s].isNull());
    QCOMPARE(json[u"link"_s].toString(),
             u"https://connect.smartcar.com/oauth/reauthenticate?response_type=vehicle_id"
             "&application_id=4a1b01e5-0497-417c-a30e-6df6ba33ba46"
             "&redirect_uri=https%3A%2F%2Fexample.com%2Fcb&vehicle_id=v-1&state=%1"_s.arg(
                 json[u"state"_s].toString()));

    const CtlResult demo = m_ctl.run({u"--demo"_s, u"link"_s, u"connect"_s});
    QVERIFY2(demo.code == 0, inWords(demo));
}

void CtlCommandsTest::what_a_link_lacks_is_said()
{
    const auto error = [this](const QStringList &arguments) {
        const CtlResult result = m_ctl.run(QStringList{u"link"_s} + arguments);
        return result.code == 2 && result.out.isEmpty() ? result.err : inWords(result);
    };
    QVERIFY(error({u"connect"_s}).contains("--application-id"));
    const QStringList id{u"--application-id"_s, u"4a1b01e5-0497-417c-a30e-6df6ba33ba46"_s};
    QVERIFY(error(QStringList{u"connect"_s} + id).contains("--redirect-uri"));
    QVERIFY(error({u"connect"_s, u"--application-id"_s, u"client_1"_s, u"--redirect-uri"_s,
                   u"https://example.com"_s})
                .contains("client id"));
    const QStringList both = id + QStringList{u"--redirect-uri"_s, u"https://example.com"_s};
    QVERIFY(error(QStringList{u"connect"_s, u"--mode"_s, u"all"_s} + both).contains("--mode"));
    QVERIFY(error(QStringList{u"connect"_s, u"--response"_s, u"vehicle_id"_s} + both)
                .contains("--response"));
    QVERIFY(error(QStringList{u"connect"_s, u"--permissions"_s, u"everything!"_s} + both)
                .contains("everything!"));
    QVERIFY(error(QStringList{u"reauthenticate"_s} + both).contains("VEHICLE"));
    QCOMPARE(m_ctl.run(QStringList{u"link"_s, u"connect"_s, u"--application"_s, u"nobody"_s} + both)
                 .code,
             4);
}

void CtlCommandsTest::the_doctor_says_what_works()
{
    const CtlResult result = run({u"doctor"_s});
    QVERIFY2(result.code == 0, inWords(result));
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    const QList<QByteArray> steps{"proxy",       "dns",      "tls",   "clock",
                                  "application", "keychain", "token", "call"};
    QCOMPARE(lines.size(), steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i)
        QVERIFY2(lines.at(i).startsWith("OK    " + steps.at(i)), lines.at(i));
    QCOMPARE(array({u"doctor"_s}).size(), steps.size());
}

void CtlCommandsTest::the_doctor_goes_on_sensibly()
{
    const CtlResult result = m_ctl.run({u"doctor"_s, u"--iam-url"_s, u"https://localhost:1"_s,
                                        u"--vehicle-url"_s, u"https://localhost:1"_s});
    QVERIFY2(result.code == 5, inWords(result));
    QVERIFY(result.out.contains("FAIL  tls"));
    QVERIFY(result.out.contains("SKIP  clock"));
    QVERIFY(result.out.contains("OK    keychain"));
    QVERIFY(result.out.contains("SKIP  token"));
    QVERIFY(result.out.contains("SKIP  call"));
}

void CtlCommandsTest::the_demo_needs_nothing()
{
    CtlRun bare(u"" MOTORPOOLCTL ""_s);
    const CtlResult list = bare.run({u"connections"_s, u"--demo"_s, u"--format"_s, u"ndjson"_s});
    QVERIFY2(list.code == 0, inWords(list));
    QVERIFY(list.out.count('\n') > 100);
    QCOMPARE(bare.run({u"doctor"_s, u"--demo"_s}).code, 0);
    const CtlResult faults = bare.run({u"connections"_s, u"--demo"_s, u"--demo-faults"_s,
                                       u"401,500"_s, u"--format"_s, u"ndjson"_s});
    QVERIFY2(faults.code == 0, inWords(faults));
    QCOMPARE(faults.out, list.out);
}

void CtlCommandsTest::a_reader_who_leaves_ends_it_quietly()
{
    QProcess shell;
    shell.setProcessEnvironment(m_ctl.environment);
    shell.start(u"bash"_s, {u"-c"_s,
                            u"set -o pipefail; \"$0\" connections --demo --format ndjson "
                            "--mode all | head -n 1"_s,
                            u"" MOTORPOOLCTL ""_s});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
    QCOMPARE(shell.exitCode(), 0);
}

void CtlCommandsTest::closed_descriptors_are_no_files_of_its_own()
{
    const auto runWith = [this](const QString &redirections) {
        QProcess shell;
        shell.setProcessEnvironment(m_ctl.environment);
        shell.start(u"bash"_s, {u"-c"_s, u"\"$0\" connections --demo "_s + redirections,
                                u"" MOTORPOOLCTL ""_s});
        const bool ended = shell.waitForFinished();
        return std::pair(ended ? shell.exitCode() : -1, shell.readAllStandardError());
    };
    const auto [code, said] = runWith(u">&-"_s);
    QCOMPARE(code, 1);
    QVERIFY2(said.contains("Bad file descriptor"), said);
    QCOMPARE(runWith(u"<&- > /dev/null"_s), std::pair(0, QByteArray()));
    QCOMPARE(runWith(u"2>&- > /dev/null"_s).first, 0);
}

QTEST_GUILESS_MAIN(CtlCommandsTest)
#include "tst_ctlcommands.moc"
