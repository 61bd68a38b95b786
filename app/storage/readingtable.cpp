// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingtable.h"

#include "readingrow.h"
#include "storagefault.h"
#include "vehiclerows.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Failure unsound(Database &database)
{
    return database.failure(
        storagecode::badContent,
        QCoreApplication::translate("Storage", "It holds a reading that makes no sense."));
}

Result<Done> putSet(Database &database, const LearnedSet &learned)
{
    QHash<QString, std::shared_ptr<VehicleRows>> vehicles;
    const auto rowsOf = [&](const QString &id) -> Result<std::shared_ptr<VehicleRows>> {
        std::shared_ptr<VehicleRows> &rows = vehicles[id];
        if (!rows) {
            auto found = std::make_shared<VehicleRows>(database);
            if (const auto done = found->find(id); !done)
                return Failure(done.error());
            rows = std::move(found);
        }
        return rows;
    };
    const Vehicle &vehicle = learned.set.vehicle;
    if (!vehicle.id.isEmpty()) {
        const auto rows = rowsOf(vehicle.id);
        if (!rows)
            return Failure(rows.error());
        if (auto done = (*rows)->put(
                LearnedVehicle{vehicle, learned.userId, learned.learnedAt, learned.by});
            !done) {
            return done;
        }
    }
    for (const Reading &reading : learned.set.readings) {
        const auto rows = rowsOf(reading.vehicleId.isEmpty() ? vehicle.id : reading.vehicleId);
        if (!rows)
            return Failure(rows.error());
        if (auto done = (*rows)->put(
                LearnedReading{reading, learned.userId, learned.learnedAt, learned.by});
            !done) {
            return done;
        }
    }
    return Done{};
}

// Rows come as the success first, then what was none and came later.
void add(QList<LastReading> &all, const LearnedReading &learned, bool isSuccess)
{
    const bool isSameCode =
        !all.isEmpty() && all.last().newest.reading.code == learned.reading.code;
    if (!isSuccess && isSameCode)
        all.last() = {learned, all.last().newest};
    else
        all.append({learned, std::nullopt});
}

} // namespace

ReadingTable::ReadingTable(FleetFile &file)
    : m_file(file)
{
}

Result<Done> ReadingTable::put(const QList<LearnedSet> &sets)
{
    for (const LearnedSet &learned : sets) {
        for (const Reading &reading : learned.set.readings) {
            if (reading.vehicleId.isEmpty() && learned.set.vehicle.id.isEmpty()) {
                ApiError error;
                error.detail = u"a reading of no vehicle was to be stored: %1"_s.arg(reading.code);
                return Failure(error);
            }
        }
    }
    return m_file.run(QT_TRANSLATE_NOOP("Storage", "storing readings"), [&](Database &database) {
        return database.write([&]() -> Result<Done> {
            for (const LearnedSet &learned : sets) {
                if (auto done = putSet(database, learned); !done)
                    return done;
            }
            return Done{};
        });
    });
}

Result<QList<LastReading>> ReadingTable::readings(const QString &vehicleId)
{
    return m_file.run(
        QT_TRANSLATE_NOOP("Storage", "reading stored readings"),
        [&](Database &database) -> Result<QList<LastReading>> {
            QList<LastReading> all;
            bool isSound = true;
            const auto done = database.run(
                "SELECT code, good, group_name, reading.name, status, status_text, body, unit, "
                "error, oem_updated_at, retrieved_at, ingested_at, read_at, reading.user_id, "
                "reading.learned_at, reading.source FROM reading JOIN vehicle ON "
                "vehicle.key = reading.vehicle WHERE vehicle.id = ? ORDER BY code, good DESC",
                {vehicleId}, [&](const Row &row) {
                    const auto learned = readingOf(row, vehicleId);
                    isSound = learned.has_value();
                    if (isSound)
                        add(all, *learned, row.number(1) != 0);
                    return isSound;
                });
            if (!done)
                return Failure(done.error());
            if (!isSound)
                return unsound(database);
            return all;
        });
}

Result<std::optional<LearnedVehicle>> ReadingTable::vehicle(const QString &vehicleId)
{
    return m_file.run(
        QT_TRANSLATE_NOOP("Storage", "reading stored readings"),
        [&](Database &database) -> Result<std::optional<LearnedVehicle>> {
            std::optional<LearnedVehicle> found;
            bool isSound = true;
            const auto done = database.run(
                "SELECT make, model, year, powertrain, mode, vin, user_id, learned_at, source "
                "FROM vehicle WHERE id = ? AND source IS NOT NULL",
                {vehicleId}, [&](const Row &row) {
                    const auto by = learnedByOf(row.number(8));
                    isSound = by.has_value();
                    if (!isSound)
                        return false;
                    Vehicle vehicle{vehicleId,   row.text(0), row.text(1), std::nullopt,
                                    row.text(3), row.text(4), row.text(5)};
                    if (!row.isNull(2))
                        vehicle.year = static_cast<int>(row.number(2));
                    found = LearnedVehicle{vehicle, row.text(6), row.time(7), *by};
                    return true;
                });
            if (!done)
                return Failure(done.error());
            if (!isSound)
                return unsound(database);
            return found;
        });
}

Result<Done> ReadingTable::remove(const QStringList &vehicleIds)
{
    return m_file.run(
        QT_TRANSLATE_NOOP("Storage", "removing stored readings"), [&](Database &database) {
            return database.write([&]() -> Result<Done> {
                for (const QString &id : vehicleIds) {
                    // Their readings go with them.
                    if (auto done = database.run("DELETE FROM vehicle WHERE id = ?", {id}); !done) {
                        return done;
                    }
                }
                return Done{};
            });
        });
}

} // namespace motorpool
