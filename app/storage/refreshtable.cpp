// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshtable.h"

#include "storagefault.h"

#include <QCoreApplication>

namespace motorpool {

namespace {

constexpr const char *reading = QT_TRANSLATE_NOOP("Storage", "reading the stored refresh");
constexpr const char *storing = QT_TRANSLATE_NOOP("Storage", "storing the refresh");

Result<Done> readChunks(Database &database, const char *sql, QList<QByteArray> *chunks,
                        bool *isSound)
{
    return database.run(sql, {}, [chunks, isSound](const Row &row) {
        *isSound = *isSound && row.number(0) == chunks->size();
        chunks->append(row.bytes(1));
        return *isSound;
    });
}

Result<Done> clearAll(Database &database)
{
    for (const char *sql :
         {"DELETE FROM refresh_job", "DELETE FROM refresh_chunk", "DELETE FROM refresh_state"}) {
        if (auto done = database.run(sql); !done)
            return done;
    }
    return Done{};
}

Result<std::optional<StoredRefresh>> readAll(Database &database)
{
    std::optional<StoredRefresh> found;
    if (const auto done =
            database.run("SELECT begun_at, purpose, about, vehicles FROM refresh_job", {},
                         [&found](const Row &row) {
                             found = StoredRefresh{row.time(0), int(row.number(1)),
                                                   row.text(2), row.number(3),
                                                   {},          {}};
                             return true;
                         });
        !done)
        return Failure(done.error());
    if (!found)
        return found;
    bool isSound = true;
    auto done = readChunks(database, "SELECT number, vehicles FROM refresh_chunk ORDER BY number",
                           &found->chunks, &isSound);
    if (done && isSound)
        done = readChunks(database, "SELECT chunk, states FROM refresh_state ORDER BY chunk",
                          &found->states, &isSound);
    if (!done)
        return Failure(done.error());
    if (!isSound || found->chunks.size() != found->states.size())
        return database.failure(
            storagecode::badContent,
            QCoreApplication::translate("Storage", "It holds a refresh that makes no sense."));
    return found;
}

} // namespace

RefreshTable::RefreshTable(FleetFile &file)
    : m_file(file)
{
}

Result<std::optional<StoredRefresh>> RefreshTable::load()
{
    return m_file.run(reading, [](Database &database) -> Result<std::optional<StoredRefresh>> {
        Result<std::optional<StoredRefresh>> found = std::optional<StoredRefresh>();
        const auto done = database.snapshot([&]() -> Result<Done> {
            found = readAll(database);
            return found ? Result<Done>(Done{}) : Failure(found.error());
        });
        if (!done)
            return Failure(done.error());
        return found;
    });
}

Result<Done> RefreshTable::begin(const StoredRefresh &refresh)
{
    return m_file.run(storing, [&](Database &database) {
        return database.write([&]() -> Result<Done> {
            if (auto done = clearAll(database); !done)
                return done;
            for (qsizetype number = 0; number < refresh.chunks.size(); ++number) {
                if (auto done =
                        database.run("INSERT INTO refresh_chunk (number, vehicles) VALUES (?, ?)",
                                     {number, refresh.chunks[number]});
                    !done)
                    return done;
                if (auto done =
                        database.run("INSERT INTO refresh_state (chunk, states) VALUES (?, ?)",
                                     {number, refresh.states[number]});
                    !done)
                    return done;
            }
            return database.run(
                "INSERT INTO refresh_job (id, begun_at, purpose, about, vehicles) "
                "VALUES (1, ?, ?, ?, ?)",
                {sqlTime(refresh.begunAt), refresh.purpose, refresh.about, refresh.vehicles});
        });
    });
}

Result<Done> RefreshTable::mark(int chunk, const QByteArray &states)
{
    return m_file.run(storing, [&](Database &database) {
        return database.write([&] {
            return database.run("UPDATE refresh_state SET states = ? WHERE chunk = ?",
                                {states, chunk});
        });
    });
}

Result<Done> RefreshTable::clear()
{
    return m_file.run(storing, [](Database &database) {
        return database.write([&database] { return clearAll(database); });
    });
}

Result<std::optional<StoredSchedule>> RefreshTable::schedule()
{
    return m_file.run(reading, [](Database &database) -> Result<std::optional<StoredSchedule>> {
        std::optional<StoredSchedule> found;
        const auto done =
            database.run("SELECT enabled, filter, every, calls_a_day, last_run, day, calls "
                         "FROM refresh_schedule",
                         {}, [&found](const Row &row) {
                             found =
                                 StoredSchedule{row.number(0) != 0, row.text(1), int(row.number(2)),
                                                int(row.number(3)), row.time(4), int(row.number(5)),
                                                int(row.number(6))};
                             return true;
                         });
        if (!done)
            return Failure(done.error());
        return found;
    });
}

Result<Done> RefreshTable::saveSchedule(const StoredSchedule &schedule)
{
    return m_file.run(storing, [&](Database &database) {
        return database.write([&] {
            return database.run("INSERT OR REPLACE INTO refresh_schedule (id, enabled, filter, "
                                "every, calls_a_day, last_run, day, calls) "
                                "VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
                                {int(schedule.isEnabled), schedule.filter, schedule.everyMinutes,
                                 schedule.callsADay, sqlTime(schedule.lastRun), schedule.day,
                                 schedule.calls});
        });
    });
}

} // namespace motorpool
