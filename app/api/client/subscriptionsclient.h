// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "listend.h"
#include "outlay.h"
#include "subscription.h"

#include <QObject>
#include <QUrl>

namespace motorpool {

class ApiCaller;

/// One page of subscriptions, already filtered on our side and without doubles.
struct SubscriptionPage
{
    QList<Subscription> subscriptions;
    std::optional<int> total; ///< of the whole list, as the service said; sums both modes for All
    int received = 0;         ///< items received so far, doubles and strangers included
};

/// Which vehicles deliver to which webhook; of the management API. Free in the budget.
class SubscriptionsClient : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100; ///< the most that the service gives
    static constexpr int ahead = 6;      ///< pages under way at once
    static constexpr int tries = 3;      ///< as of ConnectionsClient::listFleet()

    SubscriptionsClient(ApiCaller *caller, const QUrl &managementHost, QObject *parent = nullptr);

    /// GET /v3/subscriptions, all pages; they are read off the calling thread. Mode::All lists the
    /// live ones first, then the simulated. On an error, what was handed out before stays valid.
    /// Errors: those of ApiCaller, and Protocol as of ConnectionsClient::list().
    StreamCall<SubscriptionPage, ListEnd> *list(const SubscriptionQuery &query, QObject *parent);

    /// GET /v3/subscriptions/{id}. Errors: those of ApiCaller, NotFound if there is none.
    Call<Subscription> *subscription(const QString &id, QObject *parent);

    /// POST /v3/subscriptions, once; see sendDeed() and changeOfAdding(): the service takes it on
    /// and carries it out later. outlay tells whether it is on its way.
    Call<CommandOutcome> *add(const SubscriptionWish &wish, QObject *parent,
                              const OutlayPtr &outlay = nullptr);

    /// DELETE /v3/subscriptions/{id}, once; see sendDeed() and changeOfRemoval(). What else the
    /// subscription says is for the journal.
    Call<CommandOutcome> *remove(const Subscription &subscription, QObject *parent,
                                 const OutlayPtr &outlay = nullptr);

private:
    ApiCaller *m_caller;
    QUrl m_host;
};

} // namespace motorpool
