// SPDX-License-Identifier: GPL-3.0-or-later
// How long the fleet takes to find and sort its rows. Says its figures as one JSON object.
#include "fleetsearch.h"

#include "benchfleet.h"
#include "filterparse.h"
#include "fleetrow.h"
#include "fleetwriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace motorpool;

namespace {

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const quint32 rows = argc > 1 ? quint32(std::atoi(argv[1])) : 100'000;
    const double before = residentMb();
    FleetWriter writer;
    BenchFleet made(rows);
    QElapsedTimer timer;
    timer.start();
    writer.beginSync(1'764'000'000'000);
    made.each(100, [&writer](std::span<const ConnectionView> page) {
        writer.merge(page, LearnedFrom::Sync, 1'764'000'000'000);
    });
    writer.endSync({}, 1'764'000'000'000);
    const double mergeMs = since(timer);
    std::fprintf(stderr, "merge %.0f ms\n", mergeMs);
    for (quint32 row = 0; row < rows; ++row)
        writer.setVin(made.vehicleId(row), made.vin(row));
    std::fprintf(stderr, "vins %.0f ms\n", since(timer));
    Fleet fleet = writer.fleet();
    const double columnsMb = residentMb() - before;

    std::vector<QString> typed;
    const auto type = [&typed](const QString &text) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            typed.push_back(text.left(length));
    };
    quint32 sample = rows / 7;
    for (int word = 0; word < 4; ++word, sample = (sample * 3 + 11) % rows) {
        type(QString::fromStdString(made.vin(sample)));
        type(QString::fromStdString(made.vin(sample)).toLower());
        type(QString::fromStdString(made.vehicleId(sample)));
        type(QString::fromStdString(made.externalId(sample)));
        type(QString::fromStdString(made.userId(sample)));
        type(QString::fromLatin1(made.make(sample)));
    }
    type(QStringLiteral("make:tesla year:>2020 mode:live perm:read_location 5yj"));
    type(QStringLiteral("model 3 2021 c-1"));
    type(QStringLiteral("-make:ford powertrain:bev connected:<400d 12"));

    FleetSearch search;
    std::vector<double> keys;
    QString worst;
    double worstMs = 0;
    for (const QString &text : typed) {
        FleetQuestion question;
        question.filter = parseFilter(text).filter;
        question.setting.now = 1'764'000'000'000;
        QElapsedTimer key;
        key.start();
        const std::vector<quint32> found = search.find(fleet, question);
        const double ms = since(key);
        keys.push_back(ms);
        if (ms > worstMs) {
            worstMs = ms;
            worst = text;
        }
        if (argc > 2)
            std::fprintf(stderr, "%8.2f ms %8zu %s\n", ms, found.size(), qPrintable(text));
    }
    std::sort(keys.begin(), keys.end());
    std::fprintf(stderr, "keys %zu p50 %.2f p95 %.2f worst %.2f (%s)\n", keys.size(),
                 keys[keys.size() / 2], keys[keys.size() * 95 / 100], keys.back(),
                 qPrintable(worst));
    for (int field = 0; field < fleetFields; ++field) {
        for (const bool descending : {false, true}) {
            FleetQuestion question;
            question.order = {{FleetField(field), descending}};
            QElapsedTimer sort;
            sort.start();
            search.find(fleet, question);
            std::fprintf(stderr, "sort %d %d %.1f ms\n", field, descending, since(sort));
        }
    }
    std::fprintf(stderr, "columns %.1f MB, %.1f B a row; now %.1f\n", columnsMb,
                 columnsMb * 1e6 / rows, residentMb() - before);
    return 0;
}
