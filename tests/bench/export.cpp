// SPDX-License-Identifier: GPL-3.0-or-later
// Exports rows of the shape of a fleet to a file, as fast as it goes, and prints how long it took,
// the longest time for which the event loop did not answer, the bytes of the file, and the most
// memory that it took over what was there before.
// Usage: bench_export FILE ROWS; the format is that of the ending.
#include "exporter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <array>
#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;
using enum ExportColumn::Kind;

namespace {

constexpr EpochMs now = 1'791'793'264'123; // 2026-10-12T08:21:04.123Z

/// A number for each row and column that looks like chance and is the same in each run.
quint64 mixed(quint64 row, quint64 column)
{
    quint64 x = row * 0x9E3779B97F4A7C15 + column * 0xBF58476D1CE4E5B9;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
    return x ^ (x >> 31);
}

/// Columns in memory, as a fleet has them.
class BenchFleet : public RowSource
{
public:
    explicit BenchFleet(qint64 rows)
    {
        for (quint64 row = 0; row < quint64(rows); ++row) {
            Row &facts = m_rows.emplace_back();
            for (std::size_t id = 0; id < facts.ids.size(); ++id)
                writeId(facts.ids[id], mixed(row, id), mixed(row, id + 100));
            writeVin(facts.vin, mixed(row, 7));
            facts.numbers = mixed(row, 8);
        }
    }

    const std::vector<ExportColumn> &columns() const override { return m_columns; }
    qint64 rows() const override { return qint64(m_rows.size()); }

    void read(qint64 row, CellSink &sink) const override
    {
        static constexpr std::string_view makes[] = {"TESLA", "BMW", "VOLKSWAGEN", "FORD"};
        static constexpr std::string_view models[] = {"Model 3", "i4", "ID.4", "Mustang Mach-E"};
        static constexpr std::string_view permissions[] = {"read_vin", "read_battery",
                                                           "read_odometer"};
        const Row &facts = m_rows[std::size_t(row)];
        const quint64 chance = facts.numbers;
        const EpochMs read = now - qint64(chance % 86'400'000);
        for (const auto &id : facts.ids)
            sink.text({id.data(), id.size()});
        sink.text({facts.vin.data(), facts.vin.size()});
        sink.text(makes[chance % 4]);
        sink.text(models[chance % 4]);
        sink.integer(qint64(2015 + chance % 12));
        sink.text("BEV");
        sink.text("live");
        sink.time(now - qint64(chance % 100'000'000'000));
        sink.time(read);
        if (chance % 16 == 0) {
            sink.null();
            sink.null();
            sink.text("ERROR");
        } else {
            sink.number(double(chance % 1001) / 10);
            sink.text("percent");
            sink.text("SUCCESS");
        }
        sink.integer((now - read) / 1000);
        sink.number(double(chance % 3'000'000) / 10);
        sink.text("km");
        sink.list(std::span(permissions, 1 + chance % 3));
        sink.boolean(chance % 8 != 0);
    }

private:
    struct Row
    {
        std::array<std::array<char, 36>, 4> ids;
        std::array<char, 17> vin;
        quint64 numbers = 0;
    };

    static void writeId(std::array<char, 36> &id, quint64 high, quint64 low)
    {
        for (std::size_t i = 0; i < id.size(); ++i) {
            quint64 &from = i < 18 ? high : low;
            id[i] = i == 8 || i == 13 || i == 18 || i == 23 ? '-' : "0123456789abcdef"[from & 0xF];
            from = id[i] == '-' ? from : from >> 4;
        }
    }

    static void writeVin(std::array<char, 17> &vin, quint64 chance)
    {
        for (char &c : vin) {
            c = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"[chance % 33];
            chance = mixed(chance, 1);
        }
    }

    std::vector<ExportColumn> m_columns{{"connectionId"},
                                        {"userId"},
                                        {"externalId"},
                                        {"vehicleId"},
                                        {"vin"},
                                        {"make"},
                                        {"model"},
                                        {"year", Integer},
                                        {"powertrain"},
                                        {"mode"},
                                        {"createdAt", Time},
                                        {"oemUpdatedAt", Time},
                                        {"charge", Number},
                                        {"chargeUnit"},
                                        {"chargeStatus"},
                                        {"chargeAgeSeconds", Integer},
                                        {"odometer", Number},
                                        {"odometerUnit"},
                                        {"permissions", TextList},
                                        {"live", Boolean}};
    std::vector<Row> m_rows;
};

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
    if (arguments.size() != 3 || !formatOfName(arguments.at(1)))
        qFatal("usage: bench_export FILE ROWS");
    ExportOptions options;
    options.format = *formatOfName(arguments.at(1));
    auto source = std::make_shared<BenchFleet>(arguments.at(2).toLongLong());

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
    exportRows(source, arguments.at(1), options, &application)
        ->then(&application, [&](const Result<ExportEnd> &end) {
            if (!end)
                qFatal("export failed: %s", qPrintable(end.error().detail));
            const QJsonObject figures{{u"ms"_s, double(time.nsecsElapsed()) / 1e6},
                                      {u"gapMs"_s, gapMs},
                                      {u"mb"_s, memoryMegabytes("VmHWM:") - startMb},
                                      {u"bytes"_s, end->bytes}};
            std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
            QCoreApplication::quit();
        });
    return QCoreApplication::exec();
}
