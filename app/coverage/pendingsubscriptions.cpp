// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingsubscriptions.h"

#include "clock.h"
#include "subscriptionsclient.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestWait = 2min;
constexpr qint64 longestStay = 15 * 60'000;

using Key = std::pair<QString, std::pair<QString, QString>>;

Key keyOf(const QString &webhookId, const QString &userId, const QString &vehicleId)
{
    return {webhookId, {userId, vehicleId}};
}

bool isOf(const SubscriptionWish &wish, const Subscription &listed)
{
    return wish.webhookId == listed.webhookId && wish.userId == listed.userId &&
           wish.vehicleId == listed.vehicleId;
}

} // namespace

PendingSubscriptions::PendingSubscriptions(const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &PendingSubscriptions::look);
}

qint64 PendingSubscriptions::now() const
{
    return m_clock->utcNow().toMSecsSinceEpoch();
}

void PendingSubscriptions::setClient(SubscriptionsClient *client)
{
    delete m_call;
    m_client = client;
    m_waiting.clear();
    m_looked.clear();
    m_timer.stop();
}

void PendingSubscriptions::add(const SubscriptionWish &wish)
{
    m_waiting.removeIf([&wish](const Waiting &of) { return of.wish == wish; });
    m_waiting.append({wish, now()});
    m_looks = 0;
    arm();
}

QList<SubscriptionWish> PendingSubscriptions::wishes() const
{
    QList<SubscriptionWish> all;
    for (const Waiting &of : m_waiting)
        all.append(of.wish);
    return all;
}

void PendingSubscriptions::settle(const QList<Subscription> &listed)
{
    if (m_waiting.isEmpty())
        return;
    // Of each some thousands may wait, and a hundred thousand be listed.
    QSet<Key> waiting;
    for (const Waiting &of : std::as_const(m_waiting))
        waiting.insert(keyOf(of.wish.webhookId, of.wish.userId, of.wish.vehicleId));
    for (const Subscription &of : listed) {
        if (waiting.contains(keyOf(of.webhookId, of.userId, of.vehicleId)))
            drop(of);
    }
    const qint64 tooOld = now() - longestStay;
    m_waiting.removeIf([tooOld](const Waiting &of) { return of.since < tooOld; });
    arm();
}

void PendingSubscriptions::drop(const Subscription &listed)
{
    m_waiting.removeIf([&listed](const Waiting &of) { return isOf(of.wish, listed); });
}

void PendingSubscriptions::arm()
{
    if (m_waiting.isEmpty() || !m_client) {
        m_timer.stop();
        return;
    }
    const auto wait = m_firstWait * (1 << std::min(m_looks, 6));
    m_timer.start(std::min<std::chrono::milliseconds>(wait, longestWait));
}

void PendingSubscriptions::look()
{
    const qint64 tooOld = now() - longestStay;
    const bool isWorthIt = std::any_of(m_waiting.begin(), m_waiting.end(),
                                       [tooOld](const Waiting &of) { return of.since >= tooOld; });
    if (!isWorthIt)
        return; // they stay as they are until a list is read
    ++m_looks;
    if (m_waiting.size() > few) {
        Q_EMIT listWanted();
        arm();
        return;
    }
    m_looked = wishes();
    lookFor(0);
}

void PendingSubscriptions::lookFor(int place)
{
    if (place >= m_looked.size() || !m_client) {
        arm();
        return;
    }
    const SubscriptionWish wish = m_looked.at(place);
    SubscriptionQuery query{wish.webhookId, wish.userId, wish.vehicleId, Mode::All};
    const auto listed = std::make_shared<QList<Subscription>>();
    auto *call = m_client->list(query, this);
    m_call = call;
    call->each(this, [listed](const SubscriptionPage &page) { *listed += page.subscriptions; })
        ->then(this, [this, listed, place](const Result<ListEnd> &) {
            m_call = nullptr;
            for (const Subscription &of : std::as_const(*listed))
                drop(of);
            if (!listed->isEmpty())
                Q_EMIT found(*listed);
            lookFor(place + 1);
        });
}

} // namespace motorpool
