// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apisession.h"
#include "applicationstore.h"
#include "await.h"
#include "casegathering.h"
#include "clock.h"
#include "filejournal.h"
#include "fleetdesk.h"
#include "httpserver.h"
#include "memorysecretstore.h"
#include "policy.h"
#include "preferences.h"
#include "vehiclesclient.h"
#include "workspace.h"

#include <QTemporaryDir>
#include <QTest>

/// An open application that talks to a server of the test.
namespace motorpool::casebench {

using namespace Qt::StringLiterals;

inline const QByteArray secret = "canary/secret+0123456789";
inline const QByteArray managementToken = "canary-management-0123456789";
inline const QByteArray token = "canary-token-0123456789";

inline const auto vehicle = u"36ab27d0-fd9d-4455-823a-ce30af709ffc"_s;
inline const auto user = u"605a5a2d-03ff-4f1b-9d2c-6b8f3c9b9a11"_s;

/// A server that gives a token and repeats whatever it gets in its refusals.
inline HttpServerResponse answer(const HttpServerRequest &request)
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

inline Connection connection(const QString &vehicleId, const QString &userId)
{
    Connection connection;
    connection.id = u"c-"_s + vehicleId + userId;
    connection.vehicleId = vehicleId;
    connection.userId = userId;
    connection.make = u"SKODA"_s;
    connection.mode = u"live"_s;
    return connection;
}

inline ReadingSet readings(const QString &vehicleId)
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
    EffectiveSettings rules;
    ApplicationStore applications{paths, rules};
    Preferences preferences{paths, rules};
    MemorySecretStore secrets;
    SystemClock clock;
    HttpServer server{answer};
    Workspace workspace{&applications, &secrets, &clock};

    explicit Bench(const EffectiveSettings &by = EffectiveSettings())
        : rules(by)
    {
        if (!server.start())
            qFatal("no port for the test's server");
        open(u"case-test"_s);
    }

    void open(const QString &id)
    {
        Application application;
        application.id = id;
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

    CaseFile gather(const CaseAsk &ask, const QList<Connection> &listed = {})
    {
        const auto file =
            await<CaseFile>(gatherCase(&workspace, &preferences, ask, listed, &workspace));
        return file ? *file : CaseFile();
    }

    void note(const JournalEntry &entry) { workspace.journal()->note(entry); }
};

inline CaseAsk ofVehicle(const QString &id = vehicle)
{
    CaseAsk ask;
    ask.subject = {CaseSubject::Kind::Vehicle, id};
    ask.span.from = QDateTime::currentDateTimeUtc().addSecs(-3600);
    return ask;
}

inline CaseAsk ofUser()
{
    CaseAsk ask = ofVehicle();
    ask.subject = {CaseSubject::Kind::User, user};
    return ask;
}

} // namespace motorpool::casebench
