// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to subscriptions, and how the lists follow it.
#include "apisession.h"
#include "coveragedesk.h"
#include "filejournal.h"
#include "subscriptionsclient.h"
#include "workspace.h"

#include <QSet>

#include <utility>

namespace motorpool {

std::optional<ApiError> CoverageDesk::refusal(Deed deed) const
{
    return m_workspace->access().refusal(QString::fromLatin1(defOf(deed).key));
}

bool CoverageDesk::start(Deed deed, const QList<Subscription> &subjects)
{
    if (isRunning() || !m_fleet || subjects.isEmpty() || refusal(deed))
        return false;
    forgetRun();
    SubscriptionTools tools;
    tools.client = m_workspace->session()->subscriptions();
    tools.journal = m_workspace->journal();
    m_run = new SubscriptionRun(tools, deed, subjects, this);
    connect(m_run, &SubscriptionRun::rowChanged, this, &CoverageDesk::takeRow);
    connect(m_run, &SubscriptionRun::heldChanged, this, &CoverageDesk::runChanged);
    connect(m_run, &SubscriptionRun::ended, this, [this] {
        Q_EMIT runChanged();
        Q_EMIT changed();
    });
    m_run->start();
    Q_EMIT runChanged();
    Q_EMIT changed();
    return true;
}

void CoverageDesk::forgetRun()
{
    if (!m_run || !m_run->isEnded())
        return;
    m_run->disconnect(this);
    std::exchange(m_run, nullptr)->deleteLater();
    Q_EMIT runChanged();
}

void CoverageDesk::takeRow(int index)
{
    const SubscriptionRun::Row &row = m_run->rows().at(index);
    if (row.state == SubscriptionRun::Row::State::Ended) {
        const Subscription &of = row.subject;
        switch (row.change) {
        case SubscriptionChange::Accepted:
        case SubscriptionChange::Already: // then a list has it, and shows it
            m_pending.add({of.webhookId, of.userId, of.vehicleId});
            applyLater();
            break;
        case SubscriptionChange::Removed:
        case SubscriptionChange::Gone:
            m_removed.append(of.id);
            applyLater();
            break;
        case SubscriptionChange::Refused:
        case SubscriptionChange::Unknown:
            break;
        }
    }
    Q_EMIT runChanged();
}

/// All that happened in one turn of the event loop at once.
void CoverageDesk::applyLater()
{
    if (std::exchange(m_isApplying, true))
        return;
    QMetaObject::invokeMethod(this, &CoverageDesk::apply, Qt::QueuedConnection);
}

void CoverageDesk::apply()
{
    m_isApplying = false;
    if (!m_fleet)
        return;
    const QStringList removed = std::exchange(m_removed, {});
    const QList<Subscription> added = std::exchange(m_added, {});
    QSet<QString> dropped(removed.begin(), removed.end());
    for (const Subscription &of : added)
        dropped.insert(of.id); // it may be listed already
    auto list = std::make_shared<QList<Subscription>>();
    list->reserve(m_subscriptions->size() + added.size());
    *list += added;
    for (const Subscription &of : *m_subscriptions) {
        if (!dropped.contains(of.id))
            list->append(of);
    }
    m_subscriptions = std::move(list);
    m_joined.reset();
    ask();
    Q_EMIT changed();
}

} // namespace motorpool
