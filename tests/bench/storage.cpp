// SPDX-License-Identifier: GPL-3.0-or-later
// Stores a fleet of 250 parts of 400 KB in a folder of its own and reads it again, and prints how
// long each took, beside the same bytes in plain files. Arguments: FOLDER [PAGE_SIZE].
#include "clock.h"
#include "fleetcache.h"
#include "fleetschema.h"
#include "readingtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr int partCount = 250;
constexpr qsizetype partSize = 400'000;

QByteArray noise(quint32 seed)
{
    QByteArray bytes(partSize, Qt::Uninitialized);
    quint32 state = seed;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

/// A vehicle with as many signals as an answer usually has.
LearnedSet sampleSet(int vehicle)
{
    LearnedSet learned;
    learned.learnedAt = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 30; ++i) {
        Reading reading;
        reading.vehicleId = u"36ab27d0-fd9d-4455-823a-%1"_s.arg(vehicle, 12);
        reading.code = u"tractionbattery-signal%1"_s.arg(i);
        reading.status = Reading::Status::Success;
        reading.body = QJsonObject{{u"value"_s, i}, {u"unit"_s, u"percent"_s}};
        learned.set.readings.append(reading);
    }
    return learned;
}

double milliseconds(const std::function<bool()> &fn)
{
    QElapsedTimer timer;
    timer.start();
    if (!fn())
        qFatal("a step of the benchmark failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> figures)
{
    std::sort(figures.begin(), figures.end());
    return figures[figures.size() / 2];
}

QString plainName(const QString &folder, qint64 number)
{
    return u"%1/plain/%2"_s.arg(folder).arg(number);
}

QJsonObject measure(const QString &folder)
{
    const SystemClock clock;
    QList<CachePart> parts;
    for (int i = 0; i < partCount; ++i)
        parts.append({"column", i, noise(static_cast<quint32>(i))});
    QJsonObject figures;
    {
        auto file = std::move(FleetFile::open(folder, clock).value());
        FleetCache cache(*file);
        figures[u"wholeMs"] = milliseconds([&] {
            return cache.write({parts, {}, {}, true}).has_value();
        });
        std::vector<double> single;
        for (int i = 0; i < 60; ++i) {
            // Other bytes than before: SQLite leaves pages alone that stay the same.
            const CachePart part{"column", i * 7 % partCount,
                                 noise(static_cast<quint32>(1000 + i))};
            single.push_back(milliseconds([&] {
                return cache.write({{part}, {}, {}, false}).has_value();
            }));
        }
        figures[u"partMs"] = median(single);
        figures[u"slowestPartMs"] = *std::max_element(single.begin(), single.end());
        QDir().mkpath(folder + "/plain"_L1);
        std::vector<double> plain;
        for (const CachePart &part : parts) {
            plain.push_back(milliseconds([&] {
                QFile out(plainName(folder, part.number));
                return out.open(QIODevice::WriteOnly) && out.write(part.bytes) == partSize;
            }));
        }
        figures[u"plainPartMs"] = median(plain);
        ReadingTable readings(*file);
        std::vector<double> put;
        for (int i = 0; i < 2000; ++i) {
            const LearnedSet set = sampleSet(i * 37 % 500);
            put.push_back(milliseconds([&] { return readings.put(set).has_value(); }));
        }
        figures[u"putReadingsMs"] = median(put);
    }
    std::vector<double> read;
    std::vector<double> plain;
    for (int round = 0; round < 9; ++round) {
        read.push_back(milliseconds([&] {
            auto file = std::move(FleetFile::open(folder, clock).value());
            int count = 0;
            FleetCache cache(*file);
            const auto done = cache.read([&count](CachePart &&part) {
                count += part.bytes.size() == partSize;
                return true;
            });
            return done && count == partCount;
        }));
        plain.push_back(milliseconds([&] {
            qsizetype size = 0;
            for (int i = 0; i < partCount; ++i) {
                QFile in(plainName(folder, i));
                if (in.open(QIODevice::ReadOnly))
                    size += in.readAll().size();
            }
            return size == partCount * partSize;
        }));
    }
    figures[u"readMs"] = median(read);
    figures[u"plainReadMs"] = median(plain);
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2) {
        DatabaseKind kind = fleetDatabase();
        kind.pageSize = arguments[2].toInt();
        (void)Database::open(arguments[1] + "/fleet.sqlite"_L1, kind);
    }
    std::puts(QJsonDocument(measure(arguments[1])).toJson(QJsonDocument::Compact).constData());
    return 0;
}
