// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooksclient.h"

#include "answerfault.h"
#include "apicaller.h"
#include "endpoint.h"
#include "listwalk.h"
#include "webhooksparser.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Result<PageRead> readPage(const QByteArray &body)
{
    auto page = parseWebhooks(body);
    if (!page)
        return Failure(page.error());
    const PageFacts facts = *page;
    return PageRead{facts, std::make_shared<const QList<Webhook>>(std::move(page->webhooks))};
}

} // namespace

WebhooksClient::WebhooksClient(ApiCaller *caller, const QUrl &managementHost, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_host(managementHost)
{
}

Call<QList<Webhook>> *WebhooksClient::list(QObject *parent)
{
    auto *call = new Call<QList<Webhook>>(parent);
    const auto url = endpoint(m_host, {u"v3"_s, u"webhooks"_s});
    if (!url) {
        call->finish(Failure(url.error()));
        return call;
    }
    const auto found = std::make_shared<QList<Webhook>>();
    const auto take = [found](const PageRead &page, ListEnd *) {
        for (const Webhook &webhook : *static_cast<const QList<Webhook> *>(page.items.get())) {
            const auto isSame = [&webhook](const Webhook &of) { return of.id == webhook.id; };
            if (std::none_of(found->cbegin(), found->cend(), isSame))
                found->append(webhook);
        }
    };
    const auto finish = [call, found](const Result<ListEnd> &end) {
        if (end)
            call->finish(*found);
        else
            call->finish(Failure(end.error()));
    };
    ListWalk::Paging paging;
    paging.size = pageSize;
    const auto read = [](int, const QByteArray &body) { return readPage(body); };
    (new ListWalk(m_caller, m_host, {*url}, paging, read, take, finish, call))->start();
    return call;
}

Call<Webhook> *WebhooksClient::webhook(const QString &id, QObject *parent)
{
    auto *call = new Call<Webhook>(parent);
    const auto url = endpoint(m_host, {u"v3"_s, u"webhooks"_s, id});
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
            const Result<Webhook> webhook = parseWebhook(answer->body);
            call->finish(webhook ? webhook : answerFault(webhook.error(), *answer));
        });
    return call;
}

} // namespace motorpool
