// SPDX-License-Identifier: GPL-3.0-or-later
// A server in a process of its own with 100,000 connections on 1,000 pages of 96 kB, rendered
// before it is asked. Under /delay each page comes 20 ms later. Any vehicle has the same eight
// signals. Serves until standard input closes.
#include "httpserver.h"

#include <QCoreApplication>
#include <QUuid>

#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 1000;
constexpr int perPage = 100;
constexpr qsizetype pageBytes = 96 * 1000;

QByteArray uuid(int number, const char *kind)
{
    return QUuid::createUuidV5(QUuid(), QByteArray(kind) + QByteArray::number(number))
        .toByteArray(QUuid::WithoutBraces);
}

QByteArray connection(int number)
{
    static const char *const kinds[][3] = {{"TESLA", "Model 3", "BEV"},
                                           {"SKODA", "Enyaq", "BEV"},
                                           {"VOLVO", "XC40", "PHEV"},
                                           {"TOYOTA", "Corolla", "ICE"}};
    static const QByteArray permissions[] = {
        R"("control_charge","control_security","read_alerts","read_battery","read_charge",)"
        R"("read_charge_locations","read_climate","read_compass","read_engine_oil",)"
        R"("read_extended_vehicle_info","read_fuel","read_location","read_odometer",)"
        R"("read_speedometer","read_thermometer","read_tires","read_vehicle_info","read_vin")",
        R"("read_battery","read_charge","read_location","read_odometer","read_vin")"};
    const auto &kind = kinds[number % 4];
    const QByteArray user = uuid(number / 3, "user");
    const QByteArray second = QByteArray::number(number % 60).rightJustified(2, '0');
    return R"({"id":")" + uuid(number, "connection") +
           R"(","type":"connection","attributes":{"permissions":[)" + permissions[number % 7 == 0] +
           R"(],"vehicle":{"make":")" + kind[0] + R"(","model":")" + kind[1] + R"(","year":)" +
           QByteArray::number(2016 + number % 10) + R"(,"mode":"live","powertrainType":")" +
           kind[2] + R"("},"user":{"id":")" + user + R"(","externalId":"C-)" +
           QByteArray::number(number / 3) + R"("}},"relationships":{"vehicle":{"data":{"id":")" +
           uuid(number, "vehicle") + R"(","type":"vehicle"}},"user":{"data":{"id":")" + user +
           R"(","type":"user"}}},"meta":{"createdAt":"2026-02-11T08:00:)" + second +
           R"(.110Z","updatedAt":"2026-03-11T09:30:)" + second + R"(.349Z"}})";
}

QByteArray signal(const char *code, const QByteArray &body)
{
    return QByteArray(R"({"id":")") + code + R"(","type":"signal","attributes":{"code":")" + code +
           R"(","status":{"value":"SUCCESS"},"body":)" + body +
           R"(},"meta":{"oemUpdatedAt":"2026-06-01T11:55:00.000Z",)"
           R"("retrievedAt":"2026-06-01T11:56:00.000Z","ingestedAt":"2026-06-01T11:57:00.000Z"}})";
}

QByteArray readings()
{
    const QByteArrayList all{
        signal("tractionbattery-stateofcharge", R"({"value":57,"unit":"percent"})"),
        signal("tractionbattery-range", R"({"value":301,"unit":"km"})"),
        signal("odometer-traveleddistance", R"({"value":40123.5,"unit":"km"})"),
        signal("location-preciselocation", R"({"latitude":48.1,"longitude":11.6})"),
        signal("closure-islocked", R"({"value":true})"),
        signal("charge-ischarging", R"({"value":false})"),
        signal("connectivitystatus-isonline", R"({"value":true})"),
        signal("connectivitysoftware-currentfirmwareversion", R"({"value":"2026.8"})")};
    return "{\"data\":[" + all.join(',') +
           R"(],"meta":{"totalCount":8,"pageSize":8,"page":1},"links":{"next":null}})";
}

QByteArray page(int number, const QByteArray &next)
{
    QByteArrayList items;
    for (int i = 0; i < perPage; ++i)
        items << connection((number - 1) * perPage + i);
    QByteArray body = "{\"data\":[" + items.join(',') +
                      "],\"meta\":{\"pageNumber\":" + QByteArray::number(number) +
                      ",\"pageSize\":100,\"totalCount\":" + QByteArray::number(pages * perPage) +
                      "},\"links\":{\"next\":" + next + "}}";
    const QByteArray start = ",\"rest\":\"";
    const qsizetype rest = pageBytes - body.size() - start.size() - 1;
    if (rest < 0)
        qFatal("a page is longer by %d bytes", int(-rest));
    body.insert(body.size() - 1, start + QByteArray(rest, 'x') + '"');
    return body;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QList<QByteArray> rendered;
    HttpServer server([&rendered](const HttpServerRequest &request) -> HttpServerResponse {
        if (request.path.endsWith("/oauth2/token"))
            return HttpServerResponse::json(
                200, R"({"access_token":"token","token_type":"Bearer","expires_in":3600})");
        if (request.path.endsWith("/signals")) {
            static const QByteArray body = readings();
            return HttpServerResponse::json(200, body);
        }
        if (request.query.contains("simulated"))
            return HttpServerResponse::json(200, R"({"data":[],"meta":{"totalCount":0}})");
        const int number =
            findHttpField(request.queryFields(), u"page[number]"_s).value_or(u"1"_s).toInt();
        if (number < 1 || number > rendered.size())
            return {404, {}, {}};
        HttpServerResponse response = HttpServerResponse::json(200, rendered.at(number - 1));
        if (request.path.startsWith("/delay"))
            response.delay = std::chrono::milliseconds(20);
        return response;
    });
    if (!server.start())
        return 1;
    for (int number = 1; number <= pages; ++number) {
        // Relative, so that it is right with and without the delay.
        const QByteArray next =
            "\"connections?filter%5Bvehicle.mode%5D=live&page%5Bsize%5D=100&page%5Bnumber%5D=" +
            QByteArray::number(number + 1) + '"';
        rendered << page(number, number < pages ? next : "null");
    }
    std::puts(server.url().toEncoded().constData());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
