// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesample.h"

#include <QUrl>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Reading reading(const CaseOriginals &of, const QString &code, const QJsonObject &body)
{
    Reading reading;
    reading.vehicleId = of.vehicle;
    reading.code = code;
    reading.status = Reading::Status::Success;
    reading.statusText = u"SUCCESS"_s;
    reading.body = body;
    reading.unit = body["unit"_L1].toString();
    reading.oemUpdatedAt = sampleTime().addSecs(-240);
    reading.retrievedAt = sampleTime().addSecs(-200);
    reading.ingestedAt = sampleTime().addSecs(-199);
    reading.readAt = sampleTime().addSecs(-60);
    return reading;
}

Reading failedReading(const CaseOriginals &of)
{
    Reading failed = reading(of, u"charge-ischarging"_s, {});
    failed.body.reset();
    failed.status = Reading::Status::Error;
    failed.statusText = u"ERROR"_s;
    SignalError error;
    error.type = u"VEHICLE_STATE"_s;
    error.code = u"ASLEEP"_s;
    error.detail = u"Vehicle %1 of user %2 sleeps"_s.arg(of.vin, of.user.toUpper());
    failed.error = error;
    return failed;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QList<CaseRequest> requests(const CaseOriginals &of)
{
    CaseRequest list;
    list.at = sampleTime().addSecs(-300);
    list.method = u"GET"_s;
    list.host = u"vehicle.api.smartcar.com"_s;
    list.path = u"/v3/connections?filter%5Buser.externalId%5D="_s + encoded(of.external);
    list.status = 200;
    list.duration = std::chrono::milliseconds(142);
    list.requestId = u"req-1-f00d"_s;
    CaseRequest read = list;
    read.at = sampleTime().addSecs(-60);
    read.path = u"/v3/vehicles/%1/signals"_s.arg(of.vehicle);
    read.userId = of.user;
    read.status = 409;
    read.cost = 1;
    read.attempt = 2;
    read.requestId = u"8d1c2b7e-4f55-4e0b-9f5d-0a1b2c3d4e5f"_s;
    read.failure = ApiError::Kind::VehicleState;
    read.errorType = u"VEHICLE_STATE"_s;
    read.errorCode = u"ASLEEP"_s;
    read.errorDetail =
        u"{\"vehicle\":\"%1\",\"name\":\"%2\"}"_s.arg(of.vehicle, of.nickname.toHtmlEscaped());
    return {read, list};
}

CaseRecord record(const CaseOriginals &of)
{
    CaseRecord record;
    record.number = 17;
    record.at = sampleTime().addSecs(-30);
    record.kind = u"deed"_s;
    record.what = u"security-unlock"_s;
    record.person = of.person;
    record.computer = of.computer;
    record.program = u"Motorpool 0.1.0"_s;
    record.vehicleId = of.vehicle;
    record.userId = of.user;
    record.facts = {{u"typed"_s, of.vin.right(4)},
                    {u"destination"_s, QJsonObject{{u"latitude"_s, sampleLatitude},
                                                   {u"longitude"_s, sampleLongitude}}}};
    return record;
}

} // namespace

QDateTime sampleTime()
{
    return QDateTime(QDate(2026, 6, 1), QTime(12, 0, 3), Qt::UTC);
}

CaseFile sampleCase(const CaseOriginals &of)
{
    CaseFile file;
    file.subject = {CaseSubject::Kind::Vehicle, of.vehicle};
    file.span = {sampleTime().addDays(-1), sampleTime()};
    file.madeAt = sampleTime();
    file.person = of.person;
    file.computer = of.computer;
    file.application = of.application;
    file.clientId = of.clientId;
    file.sync.liveAt = sampleTime().addSecs(-3600);

    Connection connection;
    connection.id = of.connection;
    connection.userId = of.user;
    connection.externalId = of.external;
    connection.vehicleId = of.vehicle;
    connection.make = u"TESLA"_s;
    connection.model = u"Model 3"_s;
    connection.year = 2021;
    connection.powertrain = u"BEV"_s;
    connection.mode = u"live"_s;
    connection.permissions = {u"read_battery"_s, u"read_location"_s};
    connection.createdAt = sampleTime().addDays(-30);
    file.connections = {connection};

    CaseVehicle car;
    car.vehicle = {of.vehicle, u"TESLA"_s, u"Model 3"_s, 2021, u"BEV"_s, u"live"_s, of.vin};
    car.nickname = of.nickname;
    car.readings = {
        reading(of, u"tractionbattery-stateofcharge"_s,
                {{u"value"_s, 57.5}, {u"unit"_s, u"percent"_s}}),
        reading(of, u"location-preciselocation"_s,
                {{u"latitude"_s, sampleLatitude}, {u"longitude"_s, sampleLongitude}}),
        reading(of, u"vehicleidentification-vin"_s, {{u"value"_s, of.vin}}),
        reading(of, u"vehicleidentification-nickname"_s, {{u"value"_s, of.nickname}}),
        failedReading(of),
    };
    file.vehicles = {car};
    file.requests = requests(of);
    file.records = {record(of)};
    file.facts = {{u"program"_s, u"Motorpool 0.1.0"_s},
                  {u"qt"_s, u"6.4.2"_s},
                  {u"keychain"_s, u"Secret Service"_s},
                  {u"unheardOf"_s, u"/home/%1/x on %2"_s.arg(of.person, of.computer)}};
    const QString caFile = u"/home/%1/ca.pem"_s.arg(of.person);
    file.settings = {
        {u"read-only"_s, u"no"_s, u"built-in"_s, {u"Read-only mode"_s, u"no"_s, u"built in"_s}},
        {u"ca-file"_s,
         caFile,
         u"policy-lock"_s,
         {u"CA file"_s, caFile, u"set by your administrator"_s}}};
    return file;
}

} // namespace motorpool
