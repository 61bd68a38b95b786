// SPDX-License-Identifier: GPL-3.0-or-later
// What the store learns of vehicles, and what it keeps beside the fleet.
#include "fleetstoreask.h"
#include "refreshjob.h"

namespace motorpool {

namespace {

LearnedBy learnedBy(LearnedFrom from)
{
    switch (from) {
    case LearnedFrom::Webhook:
        return LearnedBy::Webhook;
    case LearnedFrom::Import:
        return LearnedBy::Import;
    case LearnedFrom::Sync:
    case LearnedFrom::Lookup:
    case LearnedFrom::Read:
        break;
    }
    return LearnedBy::Read;
}

/// What is kept of a vehicle's signals goes into the fleet again.
void relearn(FleetKeeper &keeper, const QString &vehicleId, const QString &userId)
{
    const auto last = ReadingTable(*keeper.file()).readings(vehicleId);
    if (!last)
        return;
    QList<Reading> readings;
    qint64 learnedAt = 0;
    LearnedBy by = LearnedBy::Read;
    const auto take = [&](const LearnedReading &learned) {
        if (learned.userId != userId)
            return;
        readings.append(learned.reading);
        by = learned.by;
        learnedAt = std::max(learnedAt, learned.learnedAt.toMSecsSinceEpoch());
    };
    for (const LastReading &of : *last) {
        if (of.lastSuccess)
            take(*of.lastSuccess);
    }
    const auto learn = [&] {
        if (!readings.isEmpty() && by == LearnedBy::Read)
            keeper.writer().learn(vehicleId.toStdString(), userId.toStdString(), readings,
                                  LearnedFrom::Read, learnedAt);
        readings.clear();
    };
    learn(); // errors keep these beside them
    for (const LastReading &of : *last)
        take(of.newest);
    learn();
}

/// A run that was killed kept what it read at once, but the fleet's columns only every few seconds.
void catchUp(FleetKeeper &keeper, const RefreshJob &job)
{
    constexpr int most = 1000; // more than are read in that time
    int caughtUp = 0;
    for (int at = job.size() - 1; at >= 0 && caughtUp < most; --at) {
        if (job.state(at) != RefreshJob::State::Done)
            continue;
        relearn(keeper, job.vehicleId(at), job.userId(at));
        ++caughtUp;
    }
    if (caughtUp > 0)
        keeper.touch();
}

/// Whether this program refreshes, or could.
Result<Done> check(FleetKeeper &keeper)
{
    const bool wasClaimed = keeper.isRefreshClaimed();
    const auto claimed = keeper.claimRefresh();
    if (!wasClaimed)
        keeper.releaseRefresh();
    return claimed;
}

bool isOurs(FleetKeeper &keeper)
{
    return check(keeper).has_value();
}

} // namespace

void FleetStore::learn(const ReadingSet &set, const QString &userId, LearnedFrom from)
{
    QString vehicleId = set.vehicle.id;
    if (vehicleId.isEmpty() && !set.readings.isEmpty())
        vehicleId = set.readings.first().vehicleId;
    if (vehicleId.isEmpty())
        return;
    tell([set, vehicleId, userId, from](FleetKeeper &keeper) {
        const qint64 now = keeper.now();
        if (keeper.file()) {
            LearnedSet learned{set, userId, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC),
                               learnedBy(from)};
            learned.set.vehicle.id = vehicleId;
            keeper.note(ReadingTable(*keeper.file()).put(learned));
        }
        keeper.writer().learn(vehicleId.toStdString(), userId.toStdString(), set.readings, from,
                              now);
        keeper.touch();
    });
}

void FleetStore::learnDeliveries(const QList<LearnedSet> &deliveries,
                                 const QList<DeliveredFault> &faults, const QByteArray &store,
                                 qint64 upTo)
{
    tell([deliveries, faults, store, upTo](FleetKeeper &keeper) {
        if (keeper.file() && !deliveries.isEmpty())
            keeper.note(ReadingTable(*keeper.file()).put(deliveries));
        for (const LearnedSet &learned : deliveries) {
            keeper.writer().learn(learned.set.vehicle.id.toStdString(),
                                  learned.userId.toStdString(), learned.set.readings,
                                  LearnedFrom::Webhook, learned.learnedAt.toMSecsSinceEpoch());
        }
        for (const DeliveredFault &fault : faults) {
            keeper.writer().learnFault(fault.vehicleId.toStdString(), fault.userId.toStdString(),
                                       int(fault.kind), fault.receivedAt.toMSecsSinceEpoch(),
                                       fault.isResolved);
        }
        if (upTo > 0)
            keeper.setMark(store, upTo);
        keeper.touch();
    });
}

Call<std::optional<qint64>> *FleetStore::deliveriesLearned(const QByteArray &store, QObject *parent)
{
    using Found = std::optional<qint64>;
    return ask<Found>(parent,
                      [store](FleetKeeper &keeper) -> Result<Found> { return keeper.mark(store); });
}

void FleetStore::learnFault(const QString &vehicleId, const QString &userId, const ApiError &error)
{
    tell([vehicleId, userId, kind = int(error.kind)](FleetKeeper &keeper) {
        keeper.writer().learnFault(vehicleId.toStdString(), userId.toStdString(), kind,
                                   keeper.now());
        keeper.touch();
    });
}

Call<QList<LastReading>> *FleetStore::readings(const QString &vehicleId, QObject *parent)
{
    return ask<QList<LastReading>>(parent,
                                   [vehicleId](FleetKeeper &keeper) -> Result<QList<LastReading>> {
                                       if (!keeper.file())
                                           return QList<LastReading>();
                                       return ReadingTable(*keeper.file()).readings(vehicleId);
                                   });
}

Call<BudgetState> *FleetStore::keptBudget(QObject *parent)
{
    return ask<BudgetState>(parent, [](FleetKeeper &keeper) -> Result<BudgetState> {
        if (!keeper.budget())
            return BudgetState();
        auto state = keeper.budget()->load(keeper.file());
        keeper.note(state ? Result<Done>(Done{}) : Failure(state.error()));
        return state;
    });
}

Call<BudgetState> *FleetStore::keepBudget(const BudgetChanges &changes, QObject *parent)
{
    return ask<BudgetState>(parent, [changes](FleetKeeper &keeper) -> Result<BudgetState> {
        if (!keeper.budget())
            return BudgetState();
        auto bucket = keeper.budget()->add(changes);
        keeper.note(bucket ? Result<Done>(Done{}) : Failure(bucket.error()));
        return bucket;
    });
}

Call<std::optional<RefreshJob>> *FleetStore::keptRefresh(QObject *parent)
{
    using Found = std::optional<RefreshJob>;
    return ask<Found>(parent, [](FleetKeeper &keeper) -> Result<Found> {
        if (!keeper.file() || !isOurs(keeper))
            return Found();
        RefreshTable table(*keeper.file());
        const auto found = table.load();
        if (!found) {
            keeper.note(Failure(found.error()));
            return Failure(found.error());
        }
        if (!*found)
            return Found();
        Found job = RefreshJob::restored(**found);
        if (job)
            catchUp(keeper, *job);
        if (!job || job->left() == 0) {
            keeper.note(table.clear());
            return Found();
        }
        return job;
    });
}

void FleetStore::keepRefresh(const RefreshJob &job)
{
    tell([job](FleetKeeper &keeper) {
        if (keeper.file())
            keeper.note(RefreshTable(*keeper.file()).begin(job.stored()));
    });
}

void FleetStore::markRefresh(int chunk, const QByteArray &states)
{
    tell([chunk, states](FleetKeeper &keeper) {
        if (keeper.file())
            keeper.note(RefreshTable(*keeper.file()).mark(chunk, states));
    });
}

void FleetStore::forgetRefresh()
{
    tell([](FleetKeeper &keeper) {
        if (keeper.file())
            keeper.note(RefreshTable(*keeper.file()).clear());
    });
}

void FleetStore::discardRefresh()
{
    tell([](FleetKeeper &keeper) {
        if (keeper.file() && isOurs(keeper))
            keeper.note(RefreshTable(*keeper.file()).clear());
    });
}

Call<Done> *FleetStore::claimRefresh(QObject *parent)
{
    return ask<Done>(parent, [](FleetKeeper &keeper) { return keeper.claimRefresh(); });
}

Call<Done> *FleetStore::checkRefresh(QObject *parent)
{
    return ask<Done>(parent, [](FleetKeeper &keeper) { return check(keeper); });
}

void FleetStore::releaseRefresh()
{
    tell([](FleetKeeper &keeper) { keeper.releaseRefresh(); });
}

Call<std::optional<StoredSchedule>> *FleetStore::keptSchedule(QObject *parent)
{
    using Found = std::optional<StoredSchedule>;
    return ask<Found>(parent, [](FleetKeeper &keeper) -> Result<Found> {
        return keeper.file() ? RefreshTable(*keeper.file()).schedule() : Found();
    });
}

void FleetStore::keepSchedule(const StoredSchedule &schedule)
{
    tell([schedule](FleetKeeper &keeper) {
        if (keeper.file())
            keeper.note(RefreshTable(*keeper.file()).saveSchedule(schedule));
    });
}

} // namespace motorpool
