// SPDX-License-Identifier: GPL-3.0-or-later
// A case as gathered from an open application that has talked to a server.
#include "apisession.h"
#include "applicationstore.h"
#include "await.h"
#include "casegathering.h"
#include "caserequests.h"
#include "casescope.h"
#include "casewriter.h"
#include "clock.h"
#include "connectionsclient.h"
#include "fleetdesk.h"
#include "httpserver.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "vehiclesclient.h"
#include "workspace.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "canary/secret+0123456789";
const QByteArray managementToken = "canary-management-0123456789";
const QByteArray token = "canary-token-0123456789";

const auto vehicle = u"36ab27d0-fd9d-4455-823a-ce30af709ffc"_s;
const auto user = u"605a5a2d-03ff-4f1b-9d2c-6b8f3c9b9a11"_s;

/// A server that gives a token and repeats whatever it gets in its refusals.
HttpServerResponse answer(const HttpServerRequest &request)
{
    if (request.path == "/oauth2/token")
        return HttpServerResponse::json(200,
                                        "{\"access_token\":\"" + token +
                                            "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    if (request.path == "/v3/connections")
        return HttpServerResponse::json(200, "{\"data\":[],\"meta\":{\"totalCount\":0}}");
    return HttpServerResponse::json(
        409, "{\"errors\":[{\"type\":\"VEHICLE_STATE\",\"code\":\"ASLEEP\",\"detail\":\"" + token +
                 " " + secret + "\"}]}");
}

Connection connection(const QString &vehicleId, const QString &userId)
{
    Connection connection;
    connection.id = u"c-"_s + vehicleId + userId;
    connection.vehicleId = vehicleId;
    connection.userId = userId;
    connection.make = u"SKODA"_s;
    connection.mode = u"live"_s;
    return connection;
}

ReadingSet readings(const QString &vehicleId)
{
    Reading reading;
    reading.vehicleId = vehicleId;
    reading.code = u"vehicleidentification-vin"_s;
    reading.group = u"VehicleIdentification"_s;
    reading.name = u"VIN"_s;
    reading.status = Reading::Status::Success;
    reading.statusText = u"SUCCESS"_s;
    reading.body = QJsonObject{{u"value"_s, u"TMBJB7NY1PF000725"_s}};
    ReadingSet set;
    set.vehicle.id = vehicleId;
    set.readings = {reading};
    return set;
}

struct Bench
{
    QTemporaryDir folder;
    Paths paths = Paths::standard(folder.path(), folder.path());
    ApplicationStore applications{paths};
    Preferences preferences{paths};
    MemorySecretStore secrets;
    SystemClock clock;
    HttpServer server{answer};
    Workspace workspace{&applications, &secrets, &clock};

    Bench()
    {
        if (!server.start())
            qFatal("no port for the test's server");
        Application application;
        application.id = u"case-test"_s;
        application.name = u"Case test"_s;
        application.clientId = u"client_CASE"_s;
        application.secretBackend = u"Secret Service"_s;
        application.hosts = {server.url(), server.url(), server.url()};
        secrets.put(application, secret);
        secrets.put({application, SecretItem::ManagementToken}, managementToken);
        workspace.open(application);
        (void)QTest::qWaitFor([this] { return store().isOpen(); });
    }

    FleetStore &store() { return workspace.fleet()->store; }

    CaseFile gather(const CaseAsk &ask, const CaseRows &rows = {})
    {
        const auto file =
            await<CaseFile>(gatherCase(&workspace, &preferences, ask, rows, &workspace));
        return file ? *file : CaseFile();
    }
};

CaseAsk ofVehicle(const QString &id = vehicle)
{
    CaseAsk ask;
    ask.subject = {CaseSubject::Kind::Vehicle, id};
    ask.span.from = QDateTime::currentDateTimeUtc().addSecs(-3600);
    return ask;
}

CaseAsk ofUser()
{
    CaseAsk ask = ofVehicle();
    ask.subject = {CaseSubject::Kind::User, user};
    return ask;
}

} // namespace

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
            QCOMPARE(request.failure, ApiError::Kind::Conflict);
        }
        QCOMPARE(calls, 1);
        QCOMPARE(file.leftOut.others, 1);
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
        CaseRows rows;
        rows.connections = {connection(vehicle, user), connection(u"car-2"_s, user),
                            connection(u"car-3"_s, u"somebody-else"_s)};
        const CaseFile file = bench.gather(ofUser(), rows);
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

    void a_scope_holds_what_names_its_own_or_nobody_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("of");
        QTest::addColumn<bool>("holds");
        QTest::newRow("its own") << u"/v3/vehicles/%1/signals"_s.arg(vehicle) << user << true;
        QTest::newRow("nobody's") << u"/oauth2/token"_s << u""_s << true;
        QTest::newRow("all of a list") << u"/v3/connections?page%5Bsize%5D=100"_s << u""_s << true;
        QTest::newRow("its user") << u"/v3/connections?filter%5BuserId%5D="_s + user << u""_s
                                  << true;
        QTest::newRow("another vehicle") << u"/v3/vehicles/other-car-1/signals"_s << user << false;
        QTest::newRow("another user")
            << u"/v3/vehicles/%1/signals"_s.arg(vehicle) << u"somebody-else"_s << false;
        QTest::newRow("another user's list")
            << u"/v3/connections?userId=other-1"_s << u""_s << false;
        QTest::newRow("another external id")
            << u"/v3/connections?filter%5Buser.externalId%5D=x-1"_s << u""_s << false;
        QTest::newRow("another connection") << u"/v3/connections/c-99"_s << u""_s << false;
        QTest::newRow("a prefix of a host") << u"/smartcar/v3/users/other-1"_s << u""_s << false;
    }

    void a_scope_holds_what_names_its_own_or_nobody()
    {
        QFETCH(QString, path);
        QFETCH(QString, of);
        CaseRequest request;
        request.path = path;
        request.userId = of;
        const CaseScope scope({CaseSubject::Kind::Vehicle, vehicle}, {connection(vehicle, user)});
        QTEST(scope.holds(request), "holds");
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
