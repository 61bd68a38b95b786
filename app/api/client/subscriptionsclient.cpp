// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionsclient.h"

#include "answerfault.h"
#include "apicaller.h"
#include "deedcall.h"
#include "endpoint.h"
#include "listwalk.h"
#include "subscriptionsparser.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QUrl urlOf(const QUrl &host, const SubscriptionQuery &query, Mode mode)
{
    QueryItems items;
    if (!query.webhookId.isEmpty())
        items.append({u"filter[webhookId]"_s, query.webhookId});
    if (!query.userId.isEmpty())
        items.append({u"filter[userId]"_s, query.userId});
    if (!query.vehicleId.isEmpty())
        items.append({u"filter[vehicleId]"_s, query.vehicleId});
    items.append({u"filter[vehicle.mode]"_s, mode == Mode::Simulated ? u"simulated"_s : u"live"_s});
    return endpoint(host, {u"v3"_s, u"subscriptions"_s}, items).value(); // no segment of another's
}

QList<QUrl> listsOf(const QUrl &host, const SubscriptionQuery &query)
{
    QList<QUrl> lists;
    for (const Mode mode : {Mode::Live, Mode::Simulated}) {
        if (query.mode == mode || query.mode == Mode::All)
            lists.append(urlOf(host, query, mode));
    }
    return lists;
}

Result<PageRead> readPage(const QByteArray &body)
{
    auto page = parseSubscriptions(body);
    if (!page)
        return Failure(page.error());
    const PageFacts facts = *page;
    return PageRead{facts,
                    std::make_shared<const QList<Subscription>>(std::move(page->subscriptions))};
}

QByteArray bodyOf(const SubscriptionWish &wish)
{
    const QJsonObject attributes{{u"webhookId"_s, wish.webhookId},
                                 {u"userId"_s, wish.userId},
                                 {u"vehicleId"_s, wish.vehicleId}};
    const QJsonObject data{{u"attributes"_s, attributes}};
    return QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}

ApiError incomplete()
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = u"a subscription needs a webhook, a user and a vehicle"_s;
    return error;
}

CommandOutcome judge(const HttpAnswer &answer)
{
    return parseSubscriptionChange(answer.body);
}

} // namespace

SubscriptionsClient::SubscriptionsClient(ApiCaller *caller, const QUrl &managementHost,
                                         QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_host(managementHost)
{
}

StreamCall<SubscriptionPage, ListEnd> *SubscriptionsClient::list(const SubscriptionQuery &query,
                                                                 QObject *parent)
{
    auto *call = new StreamCall<SubscriptionPage, ListEnd>(parent);
    const auto take = [call, query, seen = QSet<QString>()](const PageRead &read,
                                                            ListEnd *end) mutable {
        SubscriptionPage page;
        for (const Subscription &found :
             *static_cast<const QList<Subscription> *>(read.items.get())) {
            if (!query.accepts(found)) {
                ++end->strangers;
            } else if (seen.contains(found.id)) {
                ++end->doubles;
            } else {
                seen.insert(found.id);
                page.subscriptions.append(found);
            }
        }
        end->kept += int(page.subscriptions.size());
        page.total = end->total;
        page.received = end->received;
        call->deliver(std::move(page));
    };
    const auto finish = [call](const Result<ListEnd> &end) { call->finish(end); };
    const auto read = [](int, const QByteArray &body) { return readPage(body); };
    ListWalk::Paging paging;
    paging.size = pageSize;
    paging.ahead = ahead;
    paging.tries = tries;
    paging.isReadAside = true;
    (new ListWalk(m_caller, m_host, listsOf(m_host, query), paging, read, take, finish, call))
        ->start();
    return call;
}

Call<Subscription> *SubscriptionsClient::subscription(const QString &id, QObject *parent)
{
    auto *call = new Call<Subscription>(parent);
    const auto url = endpoint(m_host, {u"v3"_s, u"subscriptions"_s, id});
    if (!url) {
        call->finish(Failure(url.error()));
        return call;
    }
    m_caller->send(getJson(*url, Purpose::free()), call)
        ->then(call, [call](const Result<HttpAnswer> &answer) {
            if (!answer) {
                call->finish(Failure(answer.error()));
                return;
            }
            const Result<Subscription> found = parseSubscription(answer->body);
            call->finish(found ? found : answerFault(found.error(), *answer));
        });
    return call;
}

Call<CommandOutcome> *SubscriptionsClient::add(const SubscriptionWish &wish, QObject *parent,
                                               const OutlayPtr &outlay)
{
    if (wish.webhookId.isEmpty() || wish.userId.isEmpty() || wish.vehicleId.isEmpty())
        return unsentDeed(incomplete(), parent);
    const auto url = endpoint(m_host, {u"v3"_s, u"subscriptions"_s});
    if (!url)
        return unsentDeed(url.error(), parent);
    HttpRequest request = getJson(*url, Purpose::free());
    request.method = "POST";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = bodyOf(wish);
    request.deed = QString::fromLatin1(defOf(Deed::SubscriptionAdd).key);
    request.subject = {wish.vehicleId, wish.userId};
    return sendDeed(m_caller, std::move(request), parent, outlay, judge);
}

Call<CommandOutcome> *SubscriptionsClient::remove(const Subscription &subscription, QObject *parent,
                                                  const OutlayPtr &outlay)
{
    const auto url = endpoint(m_host, {u"v3"_s, u"subscriptions"_s, subscription.id});
    if (!url)
        return unsentDeed(url.error(), parent);
    return sendDeed(
        m_caller,
        deletion(*url, Deed::SubscriptionRemove, {subscription.vehicleId, subscription.userId}),
        parent, outlay, judge);
}

} // namespace motorpool
