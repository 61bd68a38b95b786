// SPDX-License-Identifier: GPL-3.0-or-later
#include "demosignalsjson.h"

#include "isotime.h"

#include <QJsonDocument>

namespace motorpool {

namespace {

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"'; // codes, ids and times: nothing to escape
}

QByteArray errorJson(SignalTrouble trouble, const DemoVehicle &vehicle)
{
    struct Words
    {
        const char *typeToTitle;
        const char *detail;
        const char *resolution;
    };
    static constexpr Words words[]{
        {R"("type":"VEHICLE_STATE","code":"NOT_CHARGING","title":"Not Charging")",
         "The vehicle is unable to perform your request because it is not currently charging.",
         "UNKNOWN_RESOLUTION_TYPE"},
        {R"("type":"COMPATIBILITY","code":"VEHICLE_NOT_CAPABLE","title":"Vehicle Not Capable")",
         "The vehicle is incapable of performing your request.", "UNKNOWN_RESOLUTION_TYPE"},
        {R"("type":"PERMISSION","code":"UNKNOWN","title":"Unknown")",
         "Your application has insufficient permissions to access the requested resource. Please "
         "prompt the user to re-authenticate using Smartcar Connect.",
         "REAUTHENTICATE"},
    };
    const Words &chosen = words[int(trouble)];
    QByteArray json = ",\"error\":{";
    json += chosen.typeToTitle;
    json += ",\"detail\":" + quoted(chosen.detail);
    if (vehicle.has(Quirk::DeprecatedText))
        json += ",\"description\":\"Deprecated. Use detail\"";
    return json + ",\"resolution\":{\"type\":" + quoted(chosen.resolution) + "}}";
}

QByteArray metaJson(const DemoSignal &signal)
{
    QByteArray json;
    const auto add = [&json](const char *name, EpochMs time) {
        if (time == 0)
            return;
        json += json.isEmpty() ? "\"" : ",\"";
        json += name;
        json += "\":" + quoted(isoTime(time));
    };
    add("ingestedAt", signal.ingestedAt);
    add("retrievedAt", signal.retrievedAt);
    add("oemUpdatedAt", signal.oemUpdatedAt);
    return json.isEmpty() ? json : ",\"meta\":{" + json + '}';
}

QByteArray oneJson(const DemoSignal &signal, const DemoVehicle &vehicle, const QByteArray &self)
{
    QByteArray json = "{\"id\":" + quoted(signal.code) + ",\"type\":\"signal\",\"attributes\":{" +
                      "\"code\":" + quoted(signal.code) + ",\"name\":" + quoted(signal.name) +
                      ",\"group\":" + quoted(signal.group) +
                      ",\"status\":{\"value\":" + quoted(signal.status);
    if (signal.trouble)
        json += errorJson(*signal.trouble, vehicle);
    json += '}';
    if (signal.body)
        json += ",\"body\":" + QJsonDocument(*signal.body).toJson(QJsonDocument::Compact);
    return json + '}' + metaJson(signal) +
           ",\"links\":{\"self\":" + quoted(self + "/signals/" + signal.code) + "}}";
}

QByteArray includedJson(const DemoVehicle &vehicle, const QByteArray &self)
{
    return ",\"included\":{\"vehicle\":{\"id\":" + quoted(vehicle.id) +
           ",\"type\":\"vehicle\",\"attributes\":{" + attributesJson(vehicle) +
           "},\"links\":{\"self\":" + quoted(self) + "}}}}";
}

QByteArray selfOf(const DemoVehicle &vehicle, const QByteArray &base)
{
    return base + "/v3/vehicles/" + vehicle.id;
}

} // namespace

QByteArray signalListJson(const QList<DemoSignal> &all, const DemoVehicle &vehicle,
                          const QByteArray &base)
{
    const QByteArray self = selfOf(vehicle, base);
    QByteArray json = "{\"data\":[";
    json.reserve(all.size() * 700 + 1024);
    for (const DemoSignal &signal : all) {
        if (!json.endsWith('['))
            json += ',';
        json += oneJson(signal, vehicle, self);
    }
    const QByteArray count = QByteArray::number(all.size());
    return json + "],\"meta\":{\"totalCount\":" + count + ",\"pageSize\":" + count +
           ",\"pageNumber\":1},\"links\":{\"self\":" + quoted(self + "/signals") + '}' +
           includedJson(vehicle, self);
}

QByteArray signalJson(const DemoSignal &signal, const DemoVehicle &vehicle, const QByteArray &base)
{
    const QByteArray self = selfOf(vehicle, base);
    return "{\"data\":" + oneJson(signal, vehicle, self) + includedJson(vehicle, self);
}

} // namespace motorpool
