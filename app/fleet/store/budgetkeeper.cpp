// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetkeeper.h"

#include "budgettable.h"
#include "callcounts.h"
#include "clock.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace motorpool {

namespace {

BudgetState stateOf(const StoredBucket &bucket)
{
    BudgetState state;
    state.level = bucket.level;
    state.levelAt = bucket.levelAt;
    state.heldUntil = bucket.heldUntil;
    return state;
}

BudgetState stateOf(const StoredBudget &stored)
{
    BudgetState state = stored.bucket ? stateOf(*stored.bucket) : BudgetState();
    state.vehicles.reserve(stored.spending.size());
    for (const StoredSpending &of : stored.spending) {
        const qint64 calls = std::clamp<qint64>(of.calls, 0, std::numeric_limits<int>::max());
        state.vehicles.append({of.vehicleId, of.month, int(calls), of.isSpent, of.throttledUntil});
    }
    return state;
}

Result<StoredBucket> write(FleetFile &file, const BudgetChanges &changes)
{
    const BucketChange bucket{{changes.level, changes.levelAt, changes.heldUntil},
                              changes.spent,
                              changes.capacity,
                              changes.perMinute};
    QList<SpendingChange> spending;
    spending.reserve(changes.vehicles.size());
    for (const BudgetChanges::Vehicle &of : changes.vehicles)
        spending.append({of.vehicleId, of.month, of.calls, of.throttledUntil, of.isSpent});
    return BudgetTable(file).add(bucket, spending);
}

} // namespace

BudgetKeeper::BudgetKeeper(const QString &folder, const Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
{
}

Result<FleetFile *> BudgetKeeper::file()
{
    if (!m_file) {
        auto opened = FleetFile::openBudget(m_folder, m_clock);
        if (!opened)
            return Failure(opened.error());
        m_file = std::move(*opened);
    }
    return m_file.get();
}

Result<BudgetState> BudgetKeeper::load(FleetFile *fleet)
{
    const auto opened = file();
    if (!opened)
        return Failure(opened.error());
    const QDateTime now = m_clock.utcNow();
    const int month = CallCounts::monthOf(now);
    if (fleet)
        takeOver(*fleet, month, now);
    BudgetTable table(**opened);
    auto stored = table.load(month, now);
    if (!stored)
        stored = table.load(month, now); // the file that was begun anew, if it was damage
    if (!stored)
        return Failure(stored.error());
    (void)table.forgetBefore(month, now);
    return stateOf(*stored);
}

// Two programs may do it at once: what is known already is not added again.
void BudgetKeeper::takeOver(FleetFile &fleet, int month, const QDateTime &now)
{
    BudgetTable earlier(fleet);
    const auto stored = earlier.load(month, now);
    if (!stored || (!stored->bucket && stored->spending.isEmpty()))
        return;
    if (BudgetTable(*m_file).takeOver(*stored))
        (void)earlier.clear();
}

Result<BudgetState> BudgetKeeper::add(const BudgetChanges &changes)
{
    m_unwritten.append(changes);
    if (const auto done = flush(); !done)
        return Failure(done.error());
    return m_bucket;
}

Result<Done> BudgetKeeper::flush()
{
    while (!m_unwritten.isEmpty()) {
        const auto opened = file();
        if (!opened)
            return Failure(opened.error());
        const auto kept = write(**opened, m_unwritten.first());
        if (!kept)
            return Failure(kept.error());
        m_bucket = stateOf(*kept);
        m_unwritten.removeFirst();
    }
    return Done{};
}

QList<SetAside> BudgetKeeper::takeSetAside()
{
    return m_file ? m_file->takeSetAside() : QList<SetAside>();
}

} // namespace motorpool
