// SPDX-License-Identifier: GPL-3.0-or-later
// What a window makes of a store of deliveries, for a test from outside.
//
// feeddriver FILE: vehicles come on standard input, "USER VEHICLE" a line. Of each, one JSON line:
// {"vehicle", "readings": {CODE: {"at": milliseconds, "value"}}, "battery": of the fleet's column};
// readings are the newest good ones.
#include "await.h"
#include "clock.h"
#include "connection.h"
#include "deliveryfeed.h"
#include "deliverystore.h"
#include "fleetrow.h"
#include "fleetstore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QList<Connection> readConnections()
{
    QList<Connection> connections;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : input.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 2)
            continue;
        Connection one;
        one.id = QString::fromUtf8("c-" + words[1]);
        one.userId = QString::fromUtf8(words[0]);
        one.vehicleId = QString::fromUtf8(words[1]);
        one.mode = u"live"_s;
        connections.append(one);
    }
    return connections;
}

QJsonObject goodOf(const QList<LastReading> &readings)
{
    QJsonObject good;
    for (const LastReading &last : readings) {
        const LearnedReading &one = last.lastSuccess.value_or(last.newest);
        if (one.reading.status != Reading::Status::Success)
            continue;
        good[one.reading.code] =
            QJsonObject{{u"at"_s, one.reading.oemUpdatedAt.toMSecsSinceEpoch()},
                        {u"value"_s, one.reading.body.value_or(QJsonObject()).value("value"_L1)}};
    }
    return good;
}

bool waitUntilCaughtUp(const DeliveryFeed &feed)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (feed.isCaughtUp())
            loop.quit();
    });
    look.start(20);
    QTimer::singleShot(200'000, &loop, &QEventLoop::quit);
    loop.exec();
    return feed.isCaughtUp() && !feed.fault();
}

/// What the fleet learned is shown a little later, many changes at once.
void waitUntilShown(const FleetStore &fleet)
{
    quint64 version = fleet.fleet().stamp.version;
    int quiet = 0;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        quiet = fleet.fleet().stamp.version == version ? quiet + 1 : 0;
        version = fleet.fleet().stamp.version;
        if (quiet == 10)
            loop.quit();
    });
    look.start(100);
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QList<Connection> connections = readConnections();
    DeliveryPlace place;
    place.file = QString::fromLocal8Bit(argv[1]);
    const SystemClock clock;
    FleetStore fleet({}, &clock);
    fleet.merge(connections, LearnedFrom::Lookup);
    DeliveryStore store(place);
    DeliveryFeed feed(&store, &fleet);
    feed.start();
    if (!waitUntilCaughtUp(feed))
        return 1;
    QObject context;
    QHash<QString, QJsonObject> told;
    for (const Connection &one : connections) {
        // What is asked of the fleet is done after what it was told before.
        const auto readings = await(fleet.readings(one.vehicleId, &context));
        if (!readings)
            return 1;
        told[one.vehicleId] =
            QJsonObject{{u"vehicle"_s, one.vehicleId}, {u"readings"_s, goodOf(*readings)}};
    }
    waitUntilShown(fleet);
    for (quint32 i = 0; i < fleet.fleet().rows(); ++i) {
        const FleetRow row(fleet.fleet(), i);
        const auto battery = row.reading(FleetSignal::Battery);
        told[QString::fromStdString(row.vehicleId())][u"battery"_s] =
            battery.number ? QJsonValue(double(*battery.number)) : QJsonValue();
    }
    for (const QJsonObject &one : std::as_const(told))
        std::puts(QJsonDocument(one).toJson(QJsonDocument::Compact).constData());
    return 0;
}
