// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a case of a user with many vehicles and requests, shows and saves it, and prints how long
// each took and how big it came out.
// Usage: bench_casefile FILE VEHICLES REQUESTS
#include "casepreview.h"
#include "casewriter.h"
#include "preparedcase.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QString id(const char *kind, int number)
{
    return u"%1-fd9d-4455-823a-%2"_s.arg(QLatin1StringView(kind))
        .arg(number, 12, 16, QLatin1Char('0'));
}

CaseFile bigCase(int vehicles, int requests)
{
    constexpr int readings = 80;
    CaseFile file;
    file.madeAt = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    file.subject = {CaseSubject::Kind::User, id("605a5a2d", 1)};
    for (int at = 0; at < vehicles; ++at) {
        Connection connection;
        connection.vehicleId = id("36ab27d0", at);
        connection.userId = file.subject.id;
        connection.id = id("c3c1f6d2", at);
        connection.make = u"SKODA"_s;
        connection.model = u"Enyaq"_s;
        file.connections += connection;
        CaseVehicle car;
        car.vehicle.id = connection.vehicleId;
        car.nickname = u"Company car %1"_s.arg(at);
        for (int of = 0; of < readings; ++of) {
            Reading reading;
            reading.vehicleId = connection.vehicleId;
            reading.code = u"charge-signal%1"_s.arg(of);
            reading.body = QJsonObject{{u"value"_s, of}, {u"unit"_s, u"km"_s}};
            reading.oemUpdatedAt = reading.readAt = file.madeAt.addSecs(-of);
            car.readings += reading;
        }
        file.vehicles += car;
    }
    for (int at = 0; at < requests; ++at) {
        CaseRequest request;
        request.at = file.madeAt.addSecs(-at);
        request.method = u"GET"_s;
        request.path = u"/v3/vehicles/%1/signals"_s.arg(id("36ab27d0", at % vehicles));
        request.userId = file.subject.id;
        request.status = 409;
        request.failure = ApiError::Kind::VehicleState;
        request.errorDetail = u"Vehicle %1 is asleep"_s.arg(id("36ab27d0", at % vehicles));
        request.requestId = id("9f0c1c3e", at);
        file.requests += request;
    }
    return file;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        qFatal("usage: bench_casefile FILE VEHICLES REQUESTS");
    const CaseFile file = bigCase(arguments.at(2).toInt(), arguments.at(3).toInt());
    QElapsedTimer time;
    time.start();
    makeCasePages(file, {}, &application)
        ->then(&application, [&](const Result<CasePagesPtr> &pages) {
            const double makeMs = double(time.nsecsElapsed()) / 1e6;
            CasePreview preview;
            preview.resize(800, 600);
            preview.QWidget::show();
            time.restart();
            preview.show(*pages);
            QCoreApplication::processEvents();
            const double showMs = double(time.nsecsElapsed()) / 1e6;
            time.restart();
            writeCase(*pages, arguments.at(1), {}, &application)
                ->then(&application, [&, makeMs, showMs, pages = *pages](const auto &end) {
                    if (!end)
                        qFatal("not saved: %s", qPrintable(end.error().detail));
                    const QJsonObject figures{{u"makeMs"_s, makeMs},
                                              {u"showMs"_s, showMs},
                                              {u"saveMs"_s, double(time.nsecsElapsed()) / 1e6},
                                              {u"htmlBytes"_s, double(pages->html.size())},
                                              {u"jsonBytes"_s, double(pages->json.size())},
                                              {u"zipBytes"_s, double(end->bytes)}};
                    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
                    QCoreApplication::quit();
                });
        });
    return QCoreApplication::exec();
}
