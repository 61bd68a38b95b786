// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include "anycoverage.h"
#include "fleetrow.h"
#include "silence.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

std::string keyOf(const QString &vehicleId, const QString &userId)
{
    return vehicleId.toStdString() + '\n' + userId.toStdString();
}

using RowByKey = std::unordered_map<std::string, quint32>;

/// An owner who authenticated anew may have two connections to a vehicle: the first counts.
RowByKey connectedRows(const Fleet &fleet, std::vector<quint32> *inOrder)
{
    RowByKey rows;
    rows.reserve(fleet.rows());
    for (quint32 at = 0; at < fleet.rows(); ++at) {
        const FleetRow row(fleet, at);
        if (row.isGone() || row.isCleared())
            continue;
        if (rows.try_emplace(row.vehicleId() + '\n' + row.userId(), at).second)
            inOrder->push_back(at);
    }
    return rows;
}

/// What is not among the connections is not connected only once all of its mode were read.
bool areAllRead(const Fleet &fleet, const Subscription &of)
{
    const bool isSimulated = of.mode.compare("simulated"_L1, Qt::CaseInsensitive) == 0;
    return fleet.stamp.of(isSimulated).syncedAt != noTime;
}

} // namespace

std::string_view stateName(CoverState state)
{
    switch (state) {
    case CoverState::NotSubscribed:
        return "notSubscribed";
    case CoverState::Silent:
        return "silent";
    case CoverState::NotConnected:
        return "notConnected";
    case CoverState::Pending:
        return "pending";
    case CoverState::Subscribed:
        break;
    }
    return "subscribed";
}

std::shared_ptr<const CoverageJoin> joinCoverage(const CoverageLists &lists)
{
    auto join = std::make_shared<CoverageJoin>();
    join->lists = lists;
    if (!join->lists.subscriptions)
        join->lists.subscriptions = std::make_shared<const QList<Subscription>>();
    const RowByKey byKey = connectedRows(lists.fleet, &join->connected);
    QHash<QString, int> places;
    for (const Webhook &webhook : lists.webhooks)
        places.insert(webhook.id, int(places.size()));
    const auto webhooks = std::size_t(lists.webhooks.size());
    join->counts.resize(webhooks);
    join->pending.resize(webhooks);

    std::vector<int> covered(webhooks); // of the connections
    std::vector<bool> tells;            // silence, by the webhooks' places
    for (const Webhook &webhook : lists.webhooks)
        tells.push_back(tellsSilence(lists, webhook));
    join->subscribed.reserve(std::size_t(join->lists.subscriptions->size()));
    for (const Subscription &of : *join->lists.subscriptions) {
        CoverageRow row;
        row.subscription = qint32(join->subscribed.size());
        const auto found = byKey.find(keyOf(of.vehicleId, of.userId));
        if (found != byKey.end())
            row.fleetRow = found->second;
        if (lists.deliveries)
            row.last = lists.deliveries->find(of.vehicleId, of.webhookId);
        const auto place = places.constFind(of.webhookId);
        if (row.fleetRow == noNumber && areAllRead(lists.fleet, of))
            row.state = CoverState::NotConnected;
        else if (place != places.cend() && tells[std::size_t(*place)] &&
                 isSilent(lists, subscribedAt(of), row.last))
            row.state = CoverState::Silent;
        join->subscribed.push_back(row);
        if (place == places.cend())
            continue;
        ++join->counts[std::size_t(*place)].of[std::size_t(row.state)];
        covered[std::size_t(*place)] += row.fleetRow != noNumber ? 1 : 0;
    }

    for (const SubscriptionWish &of : lists.pending) {
        const auto place = places.constFind(of.webhookId);
        const auto found = byKey.find(keyOf(of.vehicleId, of.userId));
        if (place == places.cend() || found == byKey.end())
            continue;
        join->pending[std::size_t(*place)].push_back(found->second);
    }
    for (std::size_t place = 0; place < webhooks; ++place) {
        CoverageCounts &counts = join->counts[place];
        const int pending = int(join->pending[place].size());
        counts.of[std::size_t(CoverState::Pending)] = pending;
        counts.of[std::size_t(CoverState::NotSubscribed)] =
            std::max(0, int(join->connected.size()) - covered[place] - pending);
    }
    joinAny(join.get());
    return join;
}

bool CoverageJoin::tellsSilence(int webhook) const
{
    return webhook >= 0 && webhook < lists.webhooks.size() &&
           motorpool::tellsSilence(lists, lists.webhooks.at(webhook));
}

std::vector<CoverageRow> rowsOf(const CoverageJoin &join, int webhook)
{
    std::vector<CoverageRow> rows;
    if (webhook < 0 || webhook >= join.lists.webhooks.size())
        return rows;
    const QString &id = join.lists.webhooks.at(webhook).id;
    std::vector<bool> isCovered(join.lists.fleet.rows());
    for (const CoverageRow &row : join.subscribed) {
        if (join.lists.subscriptions->at(row.subscription).webhookId != id)
            continue;
        rows.push_back(row);
        if (row.fleetRow != noNumber)
            isCovered[row.fleetRow] = true;
    }
    std::vector<bool> isPending(join.lists.fleet.rows());
    for (const quint32 row : join.pending[std::size_t(webhook)])
        isPending[row] = true;
    for (const quint32 fleetRow : join.connected) {
        if (isCovered[fleetRow])
            continue;
        CoverageRow row;
        row.fleetRow = fleetRow;
        row.state = isPending[fleetRow] ? CoverState::Pending : CoverState::NotSubscribed;
        if (join.lists.deliveries) {
            const std::string vehicle = FleetRow(join.lists.fleet, fleetRow).vehicleId();
            row.last = join.lists.deliveries->find(QString::fromStdString(vehicle), id);
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace motorpool
