// SPDX-License-Identifier: GPL-3.0-or-later
#include "anycoverage.h"

#include "fleetrow.h"
#include "silence.h"

#include <limits>

namespace motorpool {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

/// What counts of one vehicle's subscriptions.
struct Counting
{
    qint32 first = -1; ///< the one that was made first, by its place in the list; -1: none

    /// When the first was made for whose webhook silence is told; noTime: it is not known when.
    qint64 heardFrom = never;
};

/// The subscriptions to webhooks that count, gathered for each user and vehicle.
class CountingOfAll
{
public:
    explicit CountingOfAll(const CoverageJoin &join)
        : m_all(*join.lists.subscriptions)
        , m_connected(join.lists.fleet.rows())
    {
        QHash<QString, bool> tells; // silence, by the webhooks that count
        for (const Webhook &webhook : join.lists.webhooks) {
            if (webhook.isSending())
                tells.insert(webhook.id, tellsSilence(join.lists, webhook));
        }
        for (const CoverageRow &row : join.subscribed) {
            const auto found = tells.constFind(m_all.at(row.subscription).webhookId);
            if (found != tells.cend())
                add(row, *found);
        }
    }

    const Counting &of(quint32 fleetRow) const { return m_connected[fleetRow]; }
    const std::vector<Counting> &others() const { return m_others; } ///< of no connection

private:
    void add(const CoverageRow &row, bool tellsSilence)
    {
        Counting &known = row.fleetRow != noNumber ? m_connected[row.fleetRow] : otherOf(row);
        const qint64 made = subscribedAt(m_all.at(row.subscription));
        if (known.first < 0 || made < subscribedAt(m_all.at(known.first)))
            known.first = row.subscription;
        if (tellsSilence)
            known.heardFrom = std::min(known.heardFrom, made);
    }

    Counting &otherOf(const CoverageRow &row)
    {
        const Subscription &of = m_all.at(row.subscription);
        const std::pair key(of.vehicleId, of.userId);
        const auto found = m_places.constFind(key);
        if (found != m_places.cend())
            return m_others[*found];
        m_places.insert(key, m_others.size());
        return m_others.emplace_back();
    }

    const QList<Subscription> &m_all;
    std::vector<Counting> m_connected; ///< by rows of the fleet
    std::vector<Counting> m_others;    ///< in the order in which they are met
    QHash<std::pair<QString, QString>, std::size_t> m_places;
};

QString vehicleOf(const CoverageJoin &join, const CoverageRow &row)
{
    if (row.subscription >= 0)
        return join.lists.subscriptions->at(row.subscription).vehicleId;
    return QString::fromStdString(FleetRow(join.lists.fleet, row.fleetRow).vehicleId());
}

} // namespace

void joinAny(CoverageJoin *join)
{
    if (!join->hasAny())
        return;
    const CoverageLists &lists = join->lists;
    std::vector<bool> isPending(lists.fleet.rows());
    for (qsizetype place = 0; place < lists.webhooks.size(); ++place) {
        if (!lists.webhooks.at(place).isSending())
            continue;
        for (const quint32 row : join->pending[std::size_t(place)])
            isPending[row] = true;
    }

    const CountingOfAll counting(*join);
    const auto add = [join, &lists](CoverageRow row, const Counting &of) {
        row.subscription = of.first;
        if (lists.deliveries)
            row.last = lists.deliveries->newest(vehicleOf(*join, row));
        if (row.state == CoverState::Subscribed && of.heardFrom != never &&
            join->tellsSilenceOfAny() && isSilent(lists, of.heardFrom, row.last))
            row.state = CoverState::Silent;
        ++join->countsOfAny.of[std::size_t(row.state)];
        join->ofAny.push_back(row);
    };
    join->ofAny.reserve(join->connected.size() + counting.others().size());
    for (const quint32 fleetRow : join->connected) {
        CoverageRow row;
        row.fleetRow = fleetRow;
        const Counting &of = counting.of(fleetRow);
        if (of.first < 0)
            row.state = isPending[fleetRow] ? CoverState::Pending : CoverState::NotSubscribed;
        add(row, of);
    }
    for (const Counting &of : counting.others()) {
        CoverageRow row;
        if (join->subscribed[std::size_t(of.first)].state == CoverState::NotConnected)
            row.state = CoverState::NotConnected;
        add(row, of);
    }
}

} // namespace motorpool
