// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from a key typed into the filter to the new rows in the model, and to sort by
// each column, with so many connections, if wanted with readings of every vehicle: fleetsearch ROWS
// [readings] [verbose]. Says its figures as JSON.
#include "benchfleet.h"
#include "connection.h"
#include "filterparse.h"
#include "fleetmodel.h"
#include "fleetwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'764'000'000'000;

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A model that shows what its finder finds, as the page has it.
class Asker
{
public:
    Asker()
    {
        QObject::connect(&m_finder, &FleetFinder::found, &m_model, &FleetModel::show);
        QObject::connect(&m_model, &FleetModel::shown, &m_loop, &QEventLoop::quit);
    }

    double ask(const Fleet &fleet, const FleetQuestion &question)
    {
        QElapsedTimer timer;
        timer.start();
        m_finder.ask(fleet, question);
        m_loop.exec();
        return since(timer);
    }

    int rows() const { return m_model.rowCount(); }

private:
    FleetFinder m_finder;
    FleetModel m_model;
    QEventLoop m_loop;
};

/// Every state of the field while these texts are typed.
QStringList typedKeys(const BenchFleet &made, bool hasReadings)
{
    QStringList keys;
    const auto type = [&keys](const QString &text) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            keys << text.left(length);
    };
    quint32 row = made.rows() / 7;
    for (int word = 0; word < 4; ++word, row = (row * 3 + 11) % made.rows()) {
        type(QString::fromStdString(made.vin(row)));
        type(QString::fromStdString(made.vin(row)).toLower());
        type(QString::fromStdString(made.vehicleId(row)));
        type(QString::fromStdString(made.connectionId(row)));
        type(QString::fromStdString(made.userId(row)));
        type(QString::fromStdString(made.externalId(row)));
        type(QString::fromLatin1(made.make(row)));
    }
    type(u"make:tesla year:>2020 mode:live perm:read_location 5yj"_s);
    type(u"model 3 2021 c-1"_s);
    type(u"-make:ford powertrain:bev connected:<400d 12"_s);
    if (hasReadings) {
        type(u"battery:<20 make:tesla age:>3d"_s);
        type(u"has:error online:no range:<50 5yj"_s);
        type(u"locked:no charging:yes odometer:>100000"_s);
    }
    return keys;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto rows = quint32(argc > 1 ? std::atoi(argv[1]) : 100'000);
    const QByteArrayList flags(argv + std::min(argc, 2), argv + argc);
    const bool hasReadings = flags.contains("readings");
    const bool isVerbose = flags.contains("verbose");

    const double before = residentMb();
    BenchFleet made(rows);
    FleetWriter writer;
    writer.beginSync(Mode::All, now);
    made.each(100, [&writer](std::span<const ConnectionView> page) {
        writer.merge(page, LearnedFrom::Sync, now);
    });
    writer.endSync({}, now);
    for (quint32 row = 0; row < rows; ++row) {
        writer.setVin(made.vehicleId(row), made.vin(row));
        if (hasReadings)
            writer.learn(made.vehicleId(row), {}, made.readings(row, now), LearnedFrom::Read, now);
    }
    const Fleet fleet = writer.fleet();
    const double columnsMb = residentMb() - before;

    Asker asker;
    FleetQuestion question;
    question.setting.now = now;
    asker.ask(fleet, question);
    std::vector<double> times;
    QString worst;
    for (const QString &text : typedKeys(made, hasReadings)) {
        question.filter = parseFilter(text).filter;
        const double ms = asker.ask(fleet, question);
        if (times.empty() || ms > *std::max_element(times.begin(), times.end()))
            worst = text;
        times.push_back(ms);
        if (isVerbose)
            std::fprintf(stderr, "%8.2f ms %8d %s\n", ms, asker.rows(), qPrintable(text));
    }
    std::sort(times.begin(), times.end());

    double sortMs = 0;
    QString slowest;
    question.filter = {};
    for (const FleetFieldDef &field : fleetFieldTable()) {
        for (const bool descending : {false, true}) {
            question.order = {{field.field, descending}};
            const double ms = asker.ask(fleet, question);
            if (isVerbose)
                std::fprintf(stderr, "%8.2f ms by %s\n", ms, field.key);
            if (ms > sortMs) {
                sortMs = ms;
                slowest = QString::fromLatin1(field.key);
            }
        }
    }
    const QJsonObject figures{{u"keys"_s, int(times.size())},
                              {u"p50Ms"_s, times[times.size() / 2]},
                              {u"p95Ms"_s, times[times.size() * 95 / 100]},
                              {u"worstMs"_s, times.back()},
                              {u"worst"_s, worst},
                              {u"sortMs"_s, sortMs},
                              {u"slowest"_s, slowest},
                              {u"bytesARow"_s, columnsMb * 1e6 / rows}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
