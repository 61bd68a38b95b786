// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgettable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace motorpool {

namespace {

constexpr qint64 mostCalls = 1'000'000'000'000;

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

Result<Done> writeBucket(Database &database, const StoredBucket &bucket, const char *sql)
{
    return database.run(sql,
                        {finite(bucket.level), sqlTime(bucket.levelAt), sqlTime(bucket.heldUntil)});
}

const QDateTime &later(const QDateTime &one, const QDateTime &other)
{
    return !one.isValid() || (other.isValid() && other > one) ? other : one;
}

/// Both programs' calls came from one bucket, of which each knows what it took itself.
StoredBucket joined(const std::optional<StoredBucket> &kept, const BucketChange &change)
{
    StoredBucket bucket = change.bucket;
    bucket.level = finite(bucket.level);
    if (!kept)
        return bucket;
    bucket.heldUntil = later(kept->heldUntil, bucket.heldUntil);
    if (!kept->levelAt.isValid() || !bucket.levelAt.isValid())
        return bucket;
    // A wall clock that went back gives nothing back.
    const auto passed = double(std::max<qint64>(0, kept->levelAt.msecsTo(bucket.levelAt)));
    const double left =
        std::min(change.capacity, kept->level + passed * change.perMinute / 60'000) - change.spent;
    bucket.level = std::min(bucket.level, finite(left));
    return bucket;
}

/// The numbers never become so large that a sum is none any more.
Result<Done> addSpending(Database &database, const SpendingChange &of)
{
    const QVariant isSpent = of.isSpent ? QVariant(int(*of.isSpent)) : QVariant();
    const auto calls = std::clamp<qint64>(of.calls, -mostCalls, mostCalls);
    return database.run(
        "INSERT INTO spending (vehicle_id, month, calls, throttled_until, is_spent) "
        "VALUES (?, ?, max(0, ?), ?, coalesce(?, 0)) ON CONFLICT (vehicle_id) DO UPDATE SET "
        "calls = CASE WHEN excluded.month > month THEN excluded.calls "
        "WHEN excluded.month < month THEN calls "
        "ELSE max(0, min(calls, 1000000000000) + ?) END, "
        "is_spent = CASE WHEN excluded.month < month THEN is_spent "
        "WHEN ? IS NOT NULL OR excluded.month > month THEN excluded.is_spent ELSE is_spent END, "
        "throttled_until = nullif(max(coalesce(throttled_until, 0), "
        "coalesce(excluded.throttled_until, 0)), 0), "
        "month = max(month, excluded.month)",
        {sqlText(of.vehicleId), of.month, calls, sqlTime(of.throttledUntil), isSpent, calls,
         isSpent});
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

Result<StoredBucket> BudgetTable::add(const BucketChange &change,
                                      const QList<SpendingChange> &changed)
{
    return m_file.run(QT_TRANSLATE_NOOP("Storage", "storing the call budget"),
                      [&](Database &database) -> Result<StoredBucket> {
                          StoredBucket bucket;
                          const auto done = database.write([&]() -> Result<Done> {
                              for (const SpendingChange &vehicle : changed) {
                                  if (auto added = addSpending(database, vehicle); !added)
                                      return added;
                              }
                              std::optional<StoredBucket> kept;
                              if (auto read = readBucket(database, kept); !read)
                                  return read;
                              bucket = joined(kept, change);
                              return writeBucket(database, bucket,
                                                 "INSERT OR REPLACE INTO bucket "
                                                 "(id, level, level_at, held_until) "
                                                 "VALUES (1, ?, ?, ?)");
                          });
                          if (!done)
                              return Failure(done.error());
                          return bucket;
                      });
}

Result<Done> BudgetTable::takeOver(const StoredBudget &budget)
{
    return m_file.run(
        QT_TRANSLATE_NOOP("Storage", "storing the call budget"), [&](Database &database) {
            return database.write([&]() -> Result<Done> {
                for (const StoredSpending &of : budget.spending) {
                    if (auto done =
                            database.run("INSERT OR IGNORE INTO spending (vehicle_id, month, "
                                         "calls, throttled_until, is_spent) VALUES (?, ?, ?, ?, ?)",
                                         {sqlText(of.vehicleId), of.month, of.calls,
                                          sqlTime(of.throttledUntil), int(of.isSpent)});
                        !done) {
                        return done;
                    }
                }
                if (!budget.bucket)
                    return Done{};
                return writeBucket(database, *budget.bucket,
                                   "INSERT OR IGNORE INTO bucket (id, level, level_at, held_until) "
                                   "VALUES (1, ?, ?, ?)");
            });
        });
}

Result<Done> BudgetTable::clear()
{
    return m_file.run(QT_TRANSLATE_NOOP("Storage", "storing the call budget"),
                      [&](Database &database) {
                          return database.write([&]() -> Result<Done> {
                              if (auto done = database.run("DELETE FROM spending"); !done)
                                  return done;
                              return database.run("DELETE FROM bucket");
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
