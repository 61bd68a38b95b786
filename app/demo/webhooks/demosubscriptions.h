// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demofleet.h"
#include "demowebhook.h"

#include <mutex>
#include <optional>

namespace motorpool {

/// One vehicle's subscription to one webhook.
struct DemoSubscription
{
    QByteArray id;
    std::size_t webhook = 0; ///< index into DemoSubscriptions::webhooks()
    QByteArray userId;
    QByteArray vehicleId;
    const DemoVehicle *vehicle = nullptr; ///< null: one that was never of this fleet
    QByteArray createdAt;
    qint64 visibleAt = 0;  ///< from when on it is carried out; milliseconds since 1970
    bool isSilent = false; ///< nothing is ever delivered, as of a callback that fails
    bool isNew = false;    ///< its first delivery was not made yet
};

/// The subscriptions of the demo fleet: as they are from the seed, and what was done to them since
/// the server began. Most live vehicles are subscribed to the first webhook, which subscribes by
/// itself, and of the simulated ones only those that somebody subscribed by hand; some connections
/// are younger than that setting and are not; a few subscriptions are left of vehicles that are not
/// connected any more. May be used from any thread.
class DemoSubscriptions
{
public:
    /// The fleet outlives this.
    DemoSubscriptions(const DemoFleet *fleet, quint64 seed);

    const std::vector<DemoWebhook> &webhooks() const { return m_webhooks; }
    std::optional<std::size_t> webhook(const QByteArray &id) const;

    /// What subscriptions are asked for; empty: all.
    struct Question
    {
        std::optional<std::size_t> webhook;
        QByteArray userId;
        QByteArray vehicleId;
        std::optional<bool> simulated;
    };

    struct Page
    {
        QList<DemoSubscription> rows;
        qint64 total = 0;
    };

    /// Those that are carried out by now.
    Page page(const Question &question, qint64 first, qint64 count, qint64 now) const;
    std::optional<DemoSubscription> one(const QByteArray &id, qint64 now) const;

    /// False if there is one already, carried out or not.
    bool add(std::size_t webhook, const DemoConnection &connection, qint64 now);
    bool remove(const QByteArray &id, qint64 now);

    /// The next so many that are carried out, of enabled webhooks, going round.
    QList<DemoSubscription> round(int count, qint64 now);
    /// Those added whose first delivery is due; each once.
    QList<DemoSubscription> takeNew(qint64 now);

    static constexpr qint64 takes = 2'500; ///< ms from the 202 to its being carried out

private:
    bool fits(const DemoSubscription &of, const Question &question) const;

    const DemoFleet *m_fleet;
    quint64 m_seed;
    std::vector<DemoWebhook> m_webhooks;
    mutable std::mutex m_mutex;
    std::vector<DemoSubscription> m_all; // by m_mutex; newest last
    std::size_t m_next = 0;              // by m_mutex; of round()
    quint64 m_added = 0;                 // by m_mutex
};

/// The subscription as the API tells it.
QByteArray subscriptionJson(const DemoSubscription &of, const DemoWebhook &webhook);

} // namespace motorpool
