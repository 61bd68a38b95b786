// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the cache of a fleet of so many connections, if wanted with readings of every vehicle:
// fleetcache FOLDER ROWS [readings].
#include "benchfleet.h"
#include "clock.h"
#include "connection.h"
#include "fleetfile.h"
#include "fleetvault.h"
#include "fleetwriter.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace motorpool;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 3)
        return 2;
    const SystemClock clock;
    const qint64 now = clock.utcNow().toMSecsSinceEpoch();
    BenchFleet made(quint32(std::atoi(argv[2])));
    FleetWriter writer;
    writer.beginSync(Mode::All, now);
    made.each(1000, [&](std::span<const ConnectionView> page) {
        writer.merge(page, LearnedFrom::Sync, now);
    });
    writer.endSync({}, now);
    for (quint32 row = 0; row < made.rows(); ++row) {
        writer.setVin(made.vehicleId(row), made.vin(row));
        if (argc > 3)
            writer.learn(made.vehicleId(row), {}, made.readings(row, now), LearnedFrom::Read, now);
    }

    auto file = FleetFile::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    FleetVault vault(**file);
    (void)vault.load();
    if (const auto saved = vault.save(&writer, writer.takeDirt()); !saved)
        qFatal("%s", qPrintable(saved.error().detail));
    return 0;
}
