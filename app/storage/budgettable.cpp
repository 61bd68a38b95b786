// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgettable.h"

#include <QCoreApplication>

#include <cmath>

namespace motorpool {

namespace {

Result<Done> readBucket(Database &database, std::optional<StoredBucket> &bucket)
{
    return database.run("SELECT level, level_at, held_until FROM bucket", {},
                        [&bucket](const Row &row) {
                            bucket = StoredBucket{row.real(0), row.time(1), row.time(2)};
                            return true;
                        });
}

Result<Done> readSpending(Database &database, int fromMonth, const QDateTime &now,
                          QList<StoredSpending> &spending)
{
    return database.run("SELECT vehicle_id, month, calls, throttled_until, is_spent FROM spending "
                        "WHERE month >= ? OR throttled_until > ? ORDER BY vehicle_id",
                        {fromMonth, sqlTime(now)}, [&spending](const Row &row) {
                            spending.append({row.text(0), static_cast<int>(row.number(1)),
                                             row.number(2), row.time(3), row.number(4) != 0});
                            return true;
                        });
}

// SQLite has no NaN, and an empty bucket is what is safe to go on with.
double finite(double level)
{
    return std::isfinite(level) ? level : 0;
}

} // namespace

BudgetTable::BudgetTable(FleetFile &file)
    : m_file(file)
{
}

Result<StoredBudget> BudgetTable::load(int fromMonth, const QDateTime &now)
{
    return m_file.run(QT_TRANSLATE_NOOP("Storage", "reading the stored call budget"),
                      [&](Database &database) -> Result<StoredBudget> {
                          StoredBudget budget;
                          const auto done = database.snapshot([&]() -> Result<Done> {
                              if (auto read = readBucket(database, budget.bucket); !read)
                                  return read;
                              return readSpending(database, fromMonth, now, budget.spending);
                          });
                          if (!done)
                              return Failure(done.error());
                          return budget;
                      });
}

Result<Done> BudgetTable::save(const StoredBucket &bucket, const QList<StoredSpending> &changed)
{
    return m_file.run(
        QT_TRANSLATE_NOOP("Storage", "storing the call budget"), [&](Database &database) {
            return database.write([&]() -> Result<Done> {
                for (const StoredSpending &vehicle : changed) {
                    if (auto done =
                            database.run("INSERT OR REPLACE INTO spending (vehicle_id, month, "
                                         "calls, throttled_until, is_spent) VALUES (?, ?, ?, ?, ?)",
                                         {sqlText(vehicle.vehicleId), vehicle.month, vehicle.calls,
                                          sqlTime(vehicle.throttledUntil), int(vehicle.isSpent)});
                        !done) {
                        return done;
                    }
                }
                return database.run(
                    "INSERT OR REPLACE INTO bucket (id, level, "
                    "level_at, held_until) VALUES (1, ?, ?, ?)",
                    {finite(bucket.level), sqlTime(bucket.levelAt), sqlTime(bucket.heldUntil)});
            });
        });
}

Result<Done> BudgetTable::forgetBefore(int month, const QDateTime &now)
{
    return m_file.run(QT_TRANSLATE_NOOP("Storage", "storing the call budget"),
                      [&](Database &database) {
                          return database.write([&] {
                              return database.run("DELETE FROM spending WHERE month < ? AND "
                                                  "coalesce(throttled_until, 0) <= ?",
                                                  {month, now.toMSecsSinceEpoch()});
                          });
                      });
}

} // namespace motorpool
