// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "setaside.h"

#include <memory>
#include <type_traits>

namespace motorpool {

/// A file in an application's folder: fleet.sqlite, the one connection that FleetCache,
/// ReadingTable and RefreshTable work on, or budget.sqlite, BudgetTable's. This class keeps it
/// usable:
///
/// A file that is damaged, another program's or a newer version's is set aside and an empty one
/// begun, at opening or whenever it is found out; takeSetAside() tells. The operation that found
/// the damage fails all the same (StorageFault::Damaged); the next one works on the empty file.
/// A locked file is waited for a little and then an error, as are a folder without access and a
/// full disk; after those one can go on without, or try again.
///
/// Used on one thread (database.h); the clock has to outlive it. Two programs may have it open.
class FleetFile
{
public:
    static constexpr auto name = "fleet.sqlite";
    static constexpr auto budgetName = "budget.sqlite";

    /// The fleet's. patience: how long to wait for another process's lock.
    static Result<std::unique_ptr<FleetFile>>
    open(const QString &folder, const Clock &clock,
         std::chrono::milliseconds patience = std::chrono::milliseconds(2000));

    /// The fleet's for as long as the program runs: in memory, with no file.
    static Result<std::unique_ptr<FleetFile>> inMemory(const Clock &clock);

    /// The call budget's.
    static Result<std::unique_ptr<FleetFile>>
    openBudget(const QString &folder, const Clock &clock,
               std::chrono::milliseconds patience = std::chrono::milliseconds(2000));
    ~FleetFile();
    FleetFile(const FleetFile &) = delete;
    FleetFile &operator=(const FleetFile &) = delete;

    const QString &path() const { return m_path; }

    /// Whether there is a file at the path, this one or another. Where there is none, the next
    /// operation makes one.
    bool exists() const { return identityOf(m_path).exists; }

    /// What was set aside since this was last asked, in order.
    QList<SetAside> takeSetAside();

    /// Runs fn, a Result<T>(Database &), on the open file. operation is a text marked for
    /// translation in the context "Storage"; errors carry it.
    template <class Fn>
    auto run(const char *operation, Fn fn) -> std::invoke_result_t<Fn, Database &>
    {
        const auto ready = makeReady();
        if (!ready)
            return named(operation, ready.error());
        auto result = fn(**ready);
        if (!result) {
            settle(result.error());
            return named(operation, result.error());
        }
        return result;
    }

private:
    FleetFile(const QString &path, bool isBudget, const Clock &clock,
              std::chrono::milliseconds patience);
    static Result<std::unique_ptr<FleetFile>> opened(std::unique_ptr<FleetFile> file);
    void noteSetAside(SetAside setAside);
    Result<Done> openDatabase();
    Result<Database *> makeReady();
    void settle(const ApiError &error);
    Result<Done> setAside(const FileIdentity &which, SetAside::Reason reason, const QString &words);
    static Failure named(const char *operation, ApiError error);

    QString m_path;
    bool m_isBudget;
    const Clock &m_clock;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<Database> m_database;
    QList<SetAside> m_setAside;
};

} // namespace motorpool
