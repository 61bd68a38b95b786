// SPDX-License-Identifier: GPL-3.0-or-later
// Exports a fleet to a file, as fast as it goes, and prints how long it took, the longest time for
// which the event loop did not answer, columns and bytes of the file, and the most memory that it
// took over what was there before.
// Usage: bench_export FILE ROWS LIST; the format is that of the ending, the fields those of the
// list.
#include "benchfleet.h"
#include "connection.h"
#include "exporter.h"
#include "fleetfieldlists.h"
#include "fleetrowsource.h"
#include "fleetwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>
#include <numeric>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'791'793'264'123; // 2026-10-12T08:21:04.123Z

/// Readings for each row, as if all had been asked within the last days; one in sixteen failed.
void giveReadings(Fleet *fleet)
{
    constexpr quint8 has = quint8(ReadingState::Value) | ReadingSegment::HasValue;
    for (quint32 row = 0; row < fleet->rows(); ++row) {
        if (row % segmentRows == 0)
            fleet->readings.emplace_back(new ReadingSegment);
        ReadingSegment &segment = *fleet->readings.back();
        const quint32 at = segment.rows++;
        const quint32 chance = row * 2654435761;
        for (std::size_t signal = 0; signal < fleetSignals; ++signal) {
            segment.state[signal][at] = row % 16 == 0 ? quint8(ReadingState::Error) : has;
            segment.reportedAt[signal][at] = quint32(now / 1000) - chance % 400'000;
            if (signal < segment.value.size())
                segment.value[signal][at] = qint32(chance % 100'001);
        }
        segment.longitude[at] = qint32(chance % 1'800'000'000);
        segment.heardAt[at] = segment.reportedAt[0][at];
        fleet->segments[row / segmentRows]->readings[row % segmentRows] = row;
    }
}

std::shared_ptr<const FleetRowSource> source(quint32 rows, const QString &list)
{
    FleetWriter writer;
    BenchFleet made(rows);
    writer.beginSync(Mode::All, now);
    made.each(100, [&writer](std::span<const ConnectionView> page) {
        writer.merge(page, LearnedFrom::Sync, now);
    });
    writer.endSync({}, now);
    for (quint32 row = 0; row < rows; ++row)
        writer.setVin(made.vehicleId(row), made.vin(row));
    Fleet fleet = writer.fleet();
    giveReadings(&fleet);
    auto all = std::make_shared<std::vector<quint32>>(rows);
    std::iota(all->begin(), all->end(), 0);
    const auto fields = findFleetFieldList(list);
    if (!fields)
        qFatal("no such list of fields");
    return std::make_shared<const FleetRowSource>(fleet, all, *fields, now);
}

/// A figure of this process in MB. Source: proc(5).
double memoryMegabytes(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The peak counts from now on.
void forgetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4 || !formatOfName(arguments.at(1)))
        qFatal("usage: bench_export FILE ROWS LIST");
    ExportOptions options;
    options.format = *formatOfName(arguments.at(1));
    const auto rows = source(arguments.at(2).toUInt(), arguments.at(3));

    double gapMs = 0;
    QElapsedTimer last;
    QTimer heartbeat;
    heartbeat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heartbeat, &QTimer::timeout, &application, [&gapMs, &last] {
        gapMs = std::max(gapMs, double(last.nsecsElapsed()) / 1e6);
        last.restart();
    });
    forgetPeak();
    const double startMb = memoryMegabytes("VmRSS:");
    QElapsedTimer time;
    time.start();
    last.start();
    heartbeat.start(1);
    exportRows({}, rows, arguments.at(1), options, &application)
        ->then(&application, [&](const Result<ExportEnd> &end) {
            if (!end)
                qFatal("export failed: %s", qPrintable(end.error().detail));
            const QJsonObject figures{{u"ms"_s, double(time.nsecsElapsed()) / 1e6},
                                      {u"gapMs"_s, gapMs},
                                      {u"mb"_s, memoryMegabytes("VmHWM:") - startMb},
                                      {u"columns"_s, double(rows->columns().size())},
                                      {u"bytes"_s, end->bytes}};
            std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
            QCoreApplication::quit();
        });
    return QCoreApplication::exec();
}
