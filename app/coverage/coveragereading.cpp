// SPDX-License-Identifier: GPL-3.0-or-later
// How the lists are read.
#include "apisession.h"
#include "clock.h"
#include "coveragedesk.h"
#include "fleetdesk.h"
#include "subscriptionsclient.h"
#include "webhooksclient.h"
#include "workspace.h"

#include <utility>

namespace motorpool {

void CoverageDesk::refresh()
{
    if (!m_fleet)
        return open();
    if (m_fleet->sync.state() != FleetSync::State::Running && m_fleet->store.isOpen())
        m_fleet->sync.start(Mode::All);
    readWebhooks();
}

void CoverageDesk::cancel()
{
    delete m_reading;
    if (m_fleet)
        m_fleet->sync.cancel();
    Q_EMIT changed();
}

void CoverageDesk::readWebhooks()
{
    delete m_reading;
    m_reading = new QObject(this);
    m_error.reset();
    m_received = 0;
    m_total.reset();
    m_workspace->session()->webhooks()->list(m_reading)->then(
        this, [this](const Result<QList<Webhook>> &webhooks) {
            if (!webhooks)
                return fail(webhooks.error());
            m_webhooks = *webhooks;
            chooseIfGone();
            readSubscriptions();
        });
    Q_EMIT changed();
}

/// What reaches nobody is a fault whoever looks; what does not reach one webhook of several may be
/// as it shall be.
void CoverageDesk::chooseIfGone()
{
    if (m_question.isOfAny ? hasAny() : chosen() != nullptr)
        return;
    m_question.isOfAny = hasAny();
    m_question.webhookId =
        m_question.isOfAny || m_webhooks.isEmpty() ? QString() : m_webhooks.first().id;
}

void CoverageDesk::readSubscriptions()
{
    m_incoming.clear();
    m_workspace->session()
        ->subscriptions()
        ->list({}, m_reading)
        ->each(this,
               [this](const SubscriptionPage &page) {
                   m_incoming += page.subscriptions;
                   m_received = page.received;
                   m_total = page.total;
                   Q_EMIT progressed();
               })
        ->then(this, [this](const Result<ListEnd> &end) { endReading(end); });
    Q_EMIT changed();
}

void CoverageDesk::endReading(const Result<ListEnd> &end)
{
    if (!end)
        return fail(end.error());
    m_reading->deleteLater();
    m_reading = nullptr;
    m_subscriptions = std::make_shared<const QList<Subscription>>(std::exchange(m_incoming, {}));
    m_readAt = m_workspace->clock()->utcNow();
    m_pending.settle(*m_subscriptions);
    m_joined.reset();
    ask();
    Q_EMIT changed();
}

void CoverageDesk::fail(const ApiError &error)
{
    m_reading->deleteLater();
    m_reading = nullptr;
    m_incoming.clear();
    m_error = error;
    Q_EMIT changed();
}

} // namespace motorpool
