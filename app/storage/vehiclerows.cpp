// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclerows.h"

#include "age.h"
#include "readingrow.h"

#include <algorithm>

namespace motorpool {

VehicleRows::Times VehicleRows::timesOf(const LearnedReading &learned)
{
    return timesOf(learned.reading.oemUpdatedAt, learned.reading.ingestedAt, learned.learnedAt);
}

VehicleRows::Times VehicleRows::timesOf(const QDateTime &oemUpdatedAt, const QDateTime &ingestedAt,
                                        const QDateTime &learnedAt)
{
    return {usableCarTime(oemUpdatedAt, learnedAt), ingestedAt, learnedAt};
}

bool VehicleRows::isOlder(const Times &one, const std::optional<Times> &other)
{
    for (std::size_t i = 0; other && i < one.size(); ++i) {
        if (one[i].isValid() && (*other)[i].isValid() && one[i] != (*other)[i])
            return one[i] < (*other)[i];
    }
    return false;
}

Result<Done> VehicleRows::find(const QString &vehicleId)
{
    if (auto done = m_database.run(
            "INSERT INTO vehicle (id) VALUES (?) ON CONFLICT (id) DO NOTHING", {vehicleId});
        !done) {
        return done;
    }
    if (auto done = m_database.run("SELECT key, learned_at FROM vehicle WHERE id = ?", {vehicleId},
                                   [this](const Row &row) {
                                       m_key = row.number(0);
                                       m_learnedAt = row.time(1);
                                       return true;
                                   });
        !done) {
        return done;
    }
    return m_database.run("SELECT code, good, oem_updated_at, ingested_at, learned_at FROM reading "
                          "WHERE vehicle = ?",
                          {m_key}, [this](const Row &row) {
                              Known &known = m_known[row.text(0)];
                              (row.number(1) ? known.success : known.later) =
                                  timesOf(row.time(2), row.time(3), row.time(4));
                              return true;
                          });
}

Result<Done> VehicleRows::put(const LearnedReading &learned)
{
    Known &known = m_known[learned.reading.code];
    const Times times = timesOf(learned);
    const bool isSuccess = learned.reading.status == Reading::Status::Success;
    if (!isSuccess) {
        if (isOlder(times, known.later) || isOlder(times, known.success))
            return Done{};
        known.later = times;
        return store(learned, false);
    }
    if (isOlder(times, known.success))
        return Done{};
    known.success = times;
    if (known.later && !isOlder(times, known.later)) {
        known.later.reset();
        if (auto done = dropLater(learned.reading.code); !done)
            return done;
    }
    return store(learned, true);
}

Result<Done> VehicleRows::store(const LearnedReading &learned, bool isSuccess)
{
    QVariantList values{m_key, sqlText(learned.reading.code), isSuccess ? 1 : 0};
    values += readingValues(learned);
    return m_database.run(
        "INSERT OR REPLACE INTO reading (vehicle, code, good, group_name, name, status, "
        "status_text, body, unit, error, oem_updated_at, retrieved_at, ingested_at, read_at, "
        "user_id, learned_at, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values);
}

Result<Done> VehicleRows::dropLater(const QString &code)
{
    return m_database.run("DELETE FROM reading WHERE vehicle = ? AND code = ? AND good = 0",
                          {m_key, sqlText(code)});
}

Result<Done> VehicleRows::put(const LearnedVehicle &learned)
{
    const Vehicle &vehicle = learned.vehicle;
    const auto known = [](const QString &text) {
        return text.isEmpty() ? QVariant() : QVariant(text);
    };
    const QVariantList attributes{known(vehicle.make),
                                  known(vehicle.model),
                                  vehicle.year ? QVariant(*vehicle.year) : QVariant(),
                                  known(vehicle.powertrain),
                                  known(vehicle.mode),
                                  known(vehicle.vin)};
    const bool isNothing = std::all_of(attributes.begin(), attributes.end(),
                                       [](const QVariant &value) { return value.isNull(); });
    if (isNothing)
        return Done{};
    // What comes late fills gaps only.
    if (m_learnedAt.isValid() && learned.learnedAt < m_learnedAt) {
        return m_database.run(
            "UPDATE vehicle SET make = coalesce(make, ?), model = coalesce(model, ?), "
            "year = coalesce(year, ?), powertrain = coalesce(powertrain, ?), "
            "mode = coalesce(mode, ?), vin = coalesce(vin, ?) WHERE key = ?",
            attributes + QVariantList{m_key});
    }
    m_learnedAt = learned.learnedAt;
    return m_database.run(
        "UPDATE vehicle SET make = coalesce(?, make), model = coalesce(?, model), "
        "year = coalesce(?, year), powertrain = coalesce(?, powertrain), "
        "mode = coalesce(?, mode), vin = coalesce(?, vin), user_id = coalesce(?, user_id), "
        "learned_at = ?, source = ? WHERE key = ?",
        attributes + QVariantList{known(learned.userId), sqlTime(learned.learnedAt),
                                  numberOf(learned.by), m_key});
}

} // namespace motorpool
