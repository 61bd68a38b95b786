// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subscription.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace motorpool {

class Clock;
class SubscriptionsClient;

/// What Smartcar accepted and does not list yet. It looks for each of a few by itself, after
/// growing waits, for a quarter of an hour; of many it asks that the whole list be read. Free
/// calls.
class PendingSubscriptions : public QObject
{
    Q_OBJECT

public:
    /// More than these are not looked for one by one.
    static constexpr int few = 20;

    /// The clock outlives it.
    explicit PendingSubscriptions(const Clock *clock, QObject *parent = nullptr);

    void setClient(SubscriptionsClient *client); ///< null: forgets all

    void add(const SubscriptionWish &wish); ///< accepted just now

    /// A whole list was read: what is in it is done, and what has waited too long is given up.
    void settle(const QList<Subscription> &listed);

    QList<SubscriptionWish> wishes() const;
    bool isEmpty() const { return m_waiting.isEmpty(); }

    /// How long to wait before each look; for tests.
    void setFirstWait(std::chrono::milliseconds wait) { m_firstWait = wait; }

Q_SIGNALS:
    void found(const QList<motorpool::Subscription> &listed); ///< they are done
    void listWanted();

private:
    struct Waiting
    {
        SubscriptionWish wish;
        qint64 since = 0; ///< ms since 1970, UTC
    };

    void arm();
    void look();
    void lookFor(int place);
    void drop(const Subscription &listed);
    qint64 now() const;

    const Clock *m_clock;
    QPointer<SubscriptionsClient> m_client;
    QList<Waiting> m_waiting;
    QList<SubscriptionWish> m_looked; ///< still to be looked for in this round
    QTimer m_timer;
    QPointer<QObject> m_call;
    std::chrono::milliseconds m_firstWait{3000};
    int m_looks = 0; ///< since the last that was added
};

} // namespace motorpool
