// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteremoval.h"

#include "database.h"
#include "sqlitebatch.h"

#include <QHash>
#include <QList>

#include <optional>

namespace motorpool {

namespace {

struct Hour
{
    qint64 hour = 0;
    qint64 first = 0;
    qint64 last = 0;
};

Result<std::optional<Hour>> oldestHour(Database &database, qint64 before)
{
    std::optional<Hour> hour;
    const auto done =
        database.run("SELECT hour, first, last FROM hour WHERE hour <= ? ORDER BY hour LIMIT 1",
                     {before / hourLength}, [&hour](const Row &row) {
                         hour = Hour{row.number(0), row.number(1), row.number(2)};
                         return false;
                     });
    if (!done)
        return Failure(done.error());
    return hour;
}

Result<Done> forgetSeries(Database &database, const QHash<qint64, qint64> &counts)
{
    for (auto series = counts.cbegin(); series != counts.cend(); ++series) {
        if (auto done = database.run("UPDATE series SET count = count - ? WHERE key = ?",
                                     {*series, series.key()});
            !done) {
            return done;
        }
        qint64 subject = 0;
        qint64 shape = 0;
        auto done = database.run("DELETE FROM series WHERE key = ? AND count <= 0 "
                                 "RETURNING subject, shape",
                                 {series.key()}, [&](const Row &row) {
                                     subject = row.number(0);
                                     shape = row.number(1);
                                     return true;
                                 });
        if (done && subject != 0) {
            done = database.run("DELETE FROM subject WHERE key = ? AND NOT EXISTS "
                                "(SELECT 1 FROM series WHERE subject = ?)",
                                {subject, subject});
        }
        if (done && shape != 0) {
            done = database.run("DELETE FROM shape WHERE key = ? AND NOT EXISTS "
                                "(SELECT 1 FROM series WHERE shape = ?)",
                                {shape, shape});
        }
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace

Result<int> removeSlice(Database &database, qint64 before, int most)
{
    const auto hour = oldestHour(database, before);
    if (!hour)
        return Failure(hour.error());
    if (!*hour)
        return 0;
    if (auto summed = sumUpSeries(database); !summed)
        return Failure(summed.error());
    const Hour &of = **hour;
    // A clock that was set makes hours overlap: each takes what was received within it.
    const qint64 begin = of.hour * hourLength;
    const qint64 end = qMin(before, begin + hourLength);
    QList<qint64> numbers;
    QHash<qint64, qint64> counts;
    auto done = database.run("SELECT number, series FROM delivery WHERE number BETWEEN ? AND ? "
                             "AND received_at >= ? AND received_at < ? ORDER BY number LIMIT ?",
                             {of.first, of.last, begin, end, most}, [&](const Row &row) {
                                 numbers.append(row.number(0));
                                 ++counts[row.number(1)];
                                 return true;
                             });
    for (const qint64 number : std::as_const(numbers)) {
        if (done)
            done = database.run("DELETE FROM delivery WHERE number = ?", {number});
        if (done)
            done = database.run("DELETE FROM body WHERE number = ?", {number});
    }
    if (done)
        done = forgetSeries(database, counts);
    if (done && !numbers.isEmpty())
        done = database.run("UPDATE counter SET removals = removals + 1");
    const bool isEmptied = numbers.size() < most && end == begin + hourLength;
    if (done && isEmptied)
        done = database.run("DELETE FROM hour WHERE hour = ?", {of.hour});
    if (!done)
        return Failure(done.error());
    // The next hour may hold more, also where this one held nothing any more.
    if (numbers.isEmpty() && isEmptied)
        return removeSlice(database, before, most);
    return int(numbers.size());
}

Result<Done> giveBackRoom(Database &database)
{
    qint64 pages = 0;
    qint64 unused = 0;
    if (auto done = database.run("SELECT page_count, freelist_count FROM pragma_page_count, "
                                 "pragma_freelist_count",
                                 {},
                                 [&](const Row &row) {
                                     pages = row.number(0);
                                     unused = row.number(1);
                                     return true;
                                 });
        !done) {
        return done;
    }
    // Some are kept for what comes next.
    if (unused < 4096 || unused < pages / 4)
        return Done{};
    return database.run("PRAGMA incremental_vacuum(1000)");
}

} // namespace motorpool
