// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"
#include "lastdeliveries.h"
#include "subscription.h"
#include "webhook.h"

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace motorpool {

/// How a vehicle stands to a webhook, or to all of them together; the worst first.
enum class CoverState : quint8 {
    NotSubscribed, ///< connected, and nothing of it is sent to the webhook
    Silent,        ///< subscribed, and no delivery came for longer than it should
    NotConnected,  ///< subscribed, and not connected any more, as far as all were read
    Pending,       ///< subscribing was accepted and is not carried out yet
    Subscribed,
};
inline constexpr int coverStates = int(CoverState::Subscribed) + 1;

/// "notSubscribed", "silent", "notConnected", "pending" or "subscribed", for machines.
std::string_view stateName(CoverState state);

/// What is joined. A value whose copies share memory.
struct CoverageLists
{
    Fleet fleet; ///< the connections; those that are gone count as not connected
    QList<Webhook> webhooks;
    std::shared_ptr<const QList<Subscription>> subscriptions;
    QList<SubscriptionWish> pending; ///< accepted, and not listed
    std::shared_ptr<const LastDeliveries> deliveries;
    qint64 now = 0;                        ///< milliseconds since 1970, UTC
    qint64 silentAfter = 24 * 3'600'000LL; ///< milliseconds
};

/// One user's vehicle and one webhook.
struct CoverageRow
{
    quint32 fleetRow = noNumber; ///< noNumber: no connection is known
    qint32 subscription = -1;    ///< its place in the list of subscriptions; -1: not subscribed
    CoverState state = CoverState::Subscribed;
    const LastDelivery *last = nullptr; ///< in the lists' deliveries; null: none is known
};

/// So many rows are in each state.
struct CoverageCounts
{
    std::array<int, coverStates> of{};

    int operator[](CoverState state) const { return of[std::size_t(state)]; }
    int subscribed() const { return (*this)[CoverState::Subscribed] + (*this)[CoverState::Silent]; }
    friend bool operator==(const CoverageCounts &, const CoverageCounts &) = default;
};

/// The lists together with what each subscription is of. Not changed once made; from any thread.
struct CoverageJoin
{
    CoverageLists lists;
    std::vector<CoverageRow> subscribed;       ///< a row for each subscription, in the list's order
    std::vector<quint32> connected;            ///< rows of the fleet, each user and vehicle once
    std::vector<CoverageCounts> counts;        ///< by the webhooks' places
    std::vector<std::vector<quint32>> pending; ///< rows of the fleet, by the webhooks' places

    /// Any webhook: each user and vehicle once, connected or not. It is subscribed if it is to at
    /// least one webhook that counts, of which the row has the subscription that was made first;
    /// silent if nothing came of it by any. A webhook that is disabled does not count, as nothing
    /// is sent to it, nor one that is not listed. None while there are less than two webhooks.
    std::vector<CoverageRow> ofAny;
    CoverageCounts countsOfAny;

    /// Whether silence of a vehicle is told for a webhook, by its place, or for any.
    bool tellsSilence(int webhook) const;
    bool tellsSilenceOfAny() const { return lists.deliveries && lists.deliveries->tellsSilence(); }

    bool hasAny() const { return lists.webhooks.size() > 1; }
};

/// Some tenths of a second for a hundred thousand connections and as many subscriptions.
std::shared_ptr<const CoverageJoin> joinCoverage(const CoverageLists &lists);

/// All rows of one webhook, by its place: subscribed ones first, then the others.
std::vector<CoverageRow> rowsOf(const CoverageJoin &join, int webhook);

} // namespace motorpool
