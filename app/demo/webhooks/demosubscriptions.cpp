// SPDX-License-Identifier: GPL-3.0-or-later
#include "demosubscriptions.h"

#include "demorandom.h"
#include "isotime.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr int strays = 3; ///< subscriptions left of vehicles that are not connected any more

bool isSilent(DemoRandom &random)
{
    return random.chance(0.06);
}

} // namespace

DemoSubscriptions::DemoSubscriptions(const DemoFleet *fleet, quint64 seed)
    : m_fleet(fleet)
    , m_seed(seed)
    , m_webhooks(demoWebhooks(seed))
{
    // By vehicle, so that a fleet that grows keeps those it had.
    for (const DemoConnection &connection : fleet->connections) {
        const DemoVehicle &vehicle = fleet->vehicles[connection.vehicle];
        const QByteArray user = fleet->users[connection.user].id;
        DemoRandom random = DemoRandom::forItem(seed, "subscriptions " + connection.id);
        const auto subscribe = [&](std::size_t webhook) {
            m_all.push_back({random.uuid(), webhook, user, vehicle.id, &vehicle,
                             connection.createdAt, 0, isSilent(random), false});
        };
        if (random.chance(vehicle.simulated ? 0.15 : 0.93) || connection.user == 0)
            subscribe(0);
        if (!vehicle.simulated && vehicle.hasBattery() && random.chance(0.3))
            subscribe(1);
        if (!vehicle.simulated && random.chance(0.08))
            subscribe(2);
    }
    std::ranges::reverse(m_all);
    for (int i = 0; i < strays && !fleet->users.empty(); ++i) {
        DemoRandom random = DemoRandom::forItem(seed, 6'100'000 + quint64(i));
        const DemoUser &user = fleet->users[std::size_t(random.below(int(fleet->users.size())))];
        m_all.push_back({random.uuid(), 0, user.id, random.uuid(), nullptr,
                         "2025-08-0" + QByteArray::number(i + 1) + "T10:00:00.000Z", 0, true,
                         false});
    }
}

std::optional<std::size_t> DemoSubscriptions::webhook(const QByteArray &id) const
{
    const auto found = std::ranges::find(m_webhooks, id, &DemoWebhook::id);
    if (found == m_webhooks.end())
        return std::nullopt;
    return std::size_t(found - m_webhooks.begin());
}

bool DemoSubscriptions::fits(const DemoSubscription &of, const Question &question) const
{
    const bool isSimulated = of.vehicle != nullptr && of.vehicle->simulated;
    return (!question.webhook || of.webhook == *question.webhook) &&
           (question.userId.isEmpty() || of.userId == question.userId) &&
           (question.vehicleId.isEmpty() || of.vehicleId == question.vehicleId) &&
           question.simulated.value_or(isSimulated) == isSimulated;
}

DemoSubscriptions::Page DemoSubscriptions::page(const Question &question, qint64 first,
                                                qint64 count, qint64 now) const
{
    const std::scoped_lock lock(m_mutex);
    Page result;
    for (auto of = m_all.rbegin(); of != m_all.rend(); ++of) {
        if (of->visibleAt > now || !fits(*of, question))
            continue;
        if (result.total >= first && result.total < first + count)
            result.rows.append(*of);
        ++result.total;
    }
    return result;
}

std::optional<DemoSubscription> DemoSubscriptions::one(const QByteArray &id, qint64 now) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_all, id, &DemoSubscription::id);
    if (found == m_all.end() || found->visibleAt > now)
        return std::nullopt;
    return *found;
}

bool DemoSubscriptions::add(std::size_t webhook, const DemoConnection &connection, qint64 now)
{
    const DemoVehicle &vehicle = m_fleet->vehicles[connection.vehicle];
    const QByteArray user = m_fleet->users[connection.user].id;
    const std::scoped_lock lock(m_mutex);
    const bool isThere = std::ranges::any_of(m_all, [&](const DemoSubscription &of) {
        return of.webhook == webhook && of.userId == user && of.vehicleId == vehicle.id;
    });
    if (isThere)
        return false;
    DemoRandom random = DemoRandom::forItem(m_seed, 6'200'000 + m_added++);
    m_all.push_back({random.uuid(), webhook, user, vehicle.id, &vehicle, isoTime(now), now + takes,
                     false, true});
    return true;
}

bool DemoSubscriptions::remove(const QByteArray &id, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_all, id, &DemoSubscription::id);
    if (found == m_all.end() || found->visibleAt > now)
        return false;
    m_all.erase(found);
    return true;
}

QList<DemoSubscription> DemoSubscriptions::round(int count, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    QList<DemoSubscription> result;
    for (std::size_t looked = 0; looked < m_all.size() && result.size() < count; ++looked) {
        const DemoSubscription &of = m_all[m_next++ % m_all.size()];
        if (of.visibleAt <= now && !of.isNew && !of.isSilent && of.vehicle != nullptr &&
            m_webhooks[of.webhook].isEnabled)
            result.append(of);
    }
    return result;
}

QList<DemoSubscription> DemoSubscriptions::takeNew(qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    QList<DemoSubscription> result;
    for (DemoSubscription &of : m_all) {
        if (!of.isNew || of.visibleAt > now)
            continue;
        of.isNew = false;
        if (m_webhooks[of.webhook].isEnabled)
            result.append(of);
    }
    return result;
}

QByteArray subscriptionJson(const DemoSubscription &of, const DemoWebhook &webhook)
{
    const QByteArray attributes = of.vehicle != nullptr
                                      ? "\"vehicle\":{" + attributesJson(*of.vehicle) + '}'
                                      : QByteArray("\"vehicle\":{\"mode\":\"live\"}");
    // Of the three types the reference prints "webhook", and so does this.
    return "{\"type\":\"subscription\",\"id\":\"" + of.id + "\",\"attributes\":{" + attributes +
           "},\"meta\":{\"createdAt\":\"" + of.createdAt + "\",\"updatedAt\":\"" + of.createdAt +
           "\"},\"relationships\":{\"webhook\":{\"data\":{\"type\":\"webhook\",\"id\":\"" +
           webhook.id + "\"},\"links\":{\"related\":\"/webhooks/" + webhook.id +
           "\"}},\"user\":{\"data\":{\"type\":\"webhook\",\"id\":\"" + of.userId +
           "\"}},\"vehicle\":{\"data\":{\"type\":\"webhook\",\"id\":\"" + of.vehicleId +
           "\"}}},\"links\":{\"self\":\"/subscriptions/" + of.id + "\"}}";
}

} // namespace motorpool
