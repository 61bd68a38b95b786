// SPDX-License-Identifier: GPL-3.0-or-later
// A case as gathered from an open application that has talked to a server.
#include "casebench.h"
#include "caserequests.h"
#include "casewriter.h"
#include "connectionsclient.h"

#include <QProcess>

using namespace motorpool;
using namespace motorpool::casebench;
using namespace Qt::StringLiterals;

class CaseGatheringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_vehicle_brings_its_connections_readings_and_requests()
    {
        Bench bench;
        bench.store().merge({connection(vehicle, user), connection(u"other-car-1"_s, user)},
                            LearnedFrom::Lookup);
        bench.store().learn(readings(vehicle), user, LearnedFrom::Read);
        QTRY_COMPARE(bench.store().fleet().tally.connections, 2);
        for (const QString &id : {vehicle, u"other-car-1"_s})
            (void)await<ReadingAnswer>(
                bench.workspace.session()->vehicles()->readings(id, user, this));
        const CaseFile file = bench.gather(ofVehicle());
        QCOMPARE(file.connections.size(), 1);
        QCOMPARE(file.vehicles.size(), 1);
        QCOMPARE(file.vehicles.first().vehicle.vin, u"TMBJB7NY1PF000725"_s);
        QCOMPARE(file.vehicles.first().readings.size(), 1);
        QVERIFY(file.vehicles.first().readings.first().readAt.isValid());
        QCOMPARE(file.application, u"Case test"_s);
        QVERIFY(file.madeAt.isValid() && file.span.to == file.madeAt);
        QVERIFY(!file.person.isEmpty() && !file.computer.isEmpty());
        int calls = 0;
        for (const CaseRequest &request : file.requests) {
            QVERIFY(!request.path.contains(u"other-car"_s));
            if (request.cost == 0) // the token
                continue;
            ++calls;
            QCOMPARE(request.status, 409);
            QCOMPARE(request.userId, user);
            QCOMPARE(request.failure, ApiError::Kind::VehicleState);
            QCOMPARE(request.errorType, u"VEHICLE_STATE"_s);
            QCOMPARE(request.errorCode, u"ASLEEP"_s);
            QVERIFY(request.errorDetail.startsWith(u"**"_s)); // what was masked
        }
        QCOMPARE(calls, 1);
        QCOMPARE(file.leftOut.others, 1);
    }

    void settings_are_those_that_hold_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QString>("readOnly");
        QTest::addColumn<QString>("origin");
        QTest::newRow("chosen") << QByteArray() << u"yes"_s << u"motorpool.conf"_s;
        QTest::newRow("locked") << QByteArray("[locked]\nread-only=no\n") << u"no"_s
                                << u"policy-lock"_s;
    }

    void settings_are_those_that_hold()
    {
        QFETCH(QByteArray, policy);
        Bench bench{
            EffectiveSettings(parsePolicy(policy).value(), {{Setting::CaFile, u"/etc/ca.pem"_s}})};
        (void)bench.preferences.choose(Setting::ReadOnly, u"yes"_s, &bench.preferences);
        QHash<QString, CaseSetting> settings;
        const CaseFile file = bench.gather(ofVehicle());
        for (const CaseSetting &setting : file.settings)
            settings.insert(setting.key, setting);
        QCOMPARE(settings.size(), qsizetype(settingTable().size()));
        QTEST(settings[u"read-only"_s].value, "readOnly");
        QTEST(settings[u"read-only"_s].origin, "origin");
        QCOMPARE(settings[u"ca-file"_s].value, u"/etc/ca.pem"_s);
        QCOMPARE(settings[u"ca-file"_s].origin, u"command-line"_s);
        QCOMPARE(settings[u"calls-at-once"_s].value, u"120"_s);
        QCOMPARE(settings[u"calls-at-once"_s].origin, u"built-in"_s);
        QCOMPARE(settings[u"demo"_s].words.meaning, u"The demo is allowed"_s);
        QCOMPARE(settings[u"demo"_s].words.value, u"yes"_s);
    }

    void a_user_brings_all_vehicles_and_only_their_own_readings()
    {
        Bench bench;
        bench.store().merge({connection(vehicle, user), connection(u"car-2"_s, user),
                             connection(vehicle, u"somebody-else"_s)},
                            LearnedFrom::Lookup);
        bench.store().learn(readings(vehicle), u"somebody-else"_s, LearnedFrom::Read);
        bench.store().learn(readings(u"car-2"_s), user, LearnedFrom::Read);
        QTRY_COMPARE(bench.store().fleet().tally.connections, 3);
        const CaseFile file = bench.gather(ofUser());
        QCOMPARE(file.connections.size(), 2);
        QCOMPARE(file.vehicles.size(), 2);
        for (const CaseVehicle &car : file.vehicles)
            QCOMPARE(car.readings.size(), car.vehicle.id == vehicle ? 0 : 1);
    }

    void what_a_page_lists_is_taken_in_once_and_what_is_of_others_is_not()
    {
        Bench bench;
        bench.store().merge({connection(vehicle, user)}, LearnedFrom::Lookup);
        QTRY_COMPARE(bench.store().fleet().tally.connections, 1);
        const QList<Connection> listed{connection(vehicle, user), connection(u"car-2"_s, user),
                                       connection(u"car-3"_s, u"somebody-else"_s)};
        const CaseFile file = bench.gather(ofUser(), listed);
        QCOMPARE(file.connections.size(), 2);
        QCOMPARE(file.vehicles.size(), 2);
    }

    void an_unknown_vehicle_is_told_with_nothing()
    {
        Bench bench;
        const CaseFile file = bench.gather(ofVehicle(u"nobody-knows"_s));
        QVERIFY(file.connections.isEmpty());
        QCOMPARE(file.vehicles.size(), 1);
        QCOMPARE(file.vehicles.first().vehicle.id, u"nobody-knows"_s);
    }

    void facts_name_the_keychain_and_no_more()
    {
        Bench bench;
        const CaseFile file = bench.gather(ofVehicle());
        QHash<QString, QString> facts;
        for (const CaseFact &fact : file.facts)
            facts.insert(fact.key, fact.value);
        QCOMPARE(facts[u"keychain"_s], u"Secret Service"_s);
        QVERIFY(facts[u"program"_s].startsWith(u"Motorpool "_s));
        QCOMPARE(facts[u"proxy"_s], u"none"_s);
        QVERIFY(!facts[u"tls"_s].isEmpty() && !facts[u"system"_s].isEmpty());
    }

    /// Whatever was sent and answered, neither secret nor token is anywhere in the file.
    void no_credential_gets_in()
    {
        Bench bench;
        bench.store().merge({connection(vehicle, user)}, LearnedFrom::Lookup);
        QTRY_COMPARE(bench.store().fleet().tally.connections, 1);
        ApiSession *session = bench.workspace.session();
        (void)await<ReadingAnswer>(session->vehicles()->readings(vehicle, user, this));
        ConnectionQuery query;
        query.userId = user;
        (void)await<ConnectionListEnd>(session->connections()->list(query, this));
        const CaseFile file = bench.gather(ofVehicle());
        QVERIFY(file.requests.size() >= 3);
        const auto pages =
            await<CasePagesPtr>(makeCasePages(file, {false, false, false, false, false}, this));
        const QString path = bench.folder.filePath(u"case.zip"_s);
        QVERIFY(await<CaseEnd>(writeCase(*pages, path, {}, this)));
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s,
                                    u"import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
                                    "for n in z.namelist(): sys.stdout.buffer.write(z.read(n))"_s,
                                    path});
        python.waitForFinished(60'000);
        const QByteArray all = python.readAllStandardOutput();
        QVERIFY(all.contains(vehicle.toUtf8()));
        for (const QByteArray &credential : {secret, managementToken, token}) {
            QVERIFY2(!all.contains(credential), credential);
            QVERIFY2(!all.contains(credential.toBase64()), credential);
            QVERIFY2(!all.contains(credential.toPercentEncoding()), credential);
        }
        QVERIFY(!all.contains("Authorization") && !all.contains("canary"));
    }

    void a_request_leaves_its_headers_and_body_behind()
    {
        Exchange exchange;
        exchange.method = "POST";
        exchange.url = QUrl(u"https://user:pass@iam.smartcar.com/oauth2/token?x=%20y"_s);
        exchange.requestHeaders = {{"SC-User-Id", "owner-1"}, {"X-Api", "canary"}};
        exchange.requestBody = "canary";
        exchange.failure = ApiError::Kind::Timeout;
        const CaseRequest request = caseRequest(exchange);
        QCOMPARE(request.host, u"iam.smartcar.com"_s);
        QCOMPARE(request.path, u"/oauth2/token?x=%20y"_s);
        QCOMPARE(request.userId, u"owner-1"_s);
        QCOMPARE(request.failure, ApiError::Kind::Timeout);
        QCOMPARE(request.cost, 0);
    }

    void a_session_that_closes_ends_it()
    {
        Bench bench;
        auto *call = gatherCase(&bench.workspace, &bench.preferences, ofVehicle(), {}, this);
        bench.workspace.close();
        const auto file = await<CaseFile>(call);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ApiError::Kind::NotFound);
        QVERIFY(!await<CaseFile>(
            gatherCase(&bench.workspace, &bench.preferences, ofVehicle(), {}, this)));
    }
};

QTEST_GUILESS_MAIN(CaseGatheringTest)
#include "tst_casegathering.moc"
