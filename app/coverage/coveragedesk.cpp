// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragedesk.h"

#include "apisession.h"
#include "background.h"
#include "clock.h"
#include "fleetdesk.h"
#include "keptdeliveries.h"
#include "webhookdesk.h"
#include "workspace.h"

namespace motorpool {

CoverageDesk::CoverageDesk(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_pending(workspace->clock())
    , m_subscriptions(std::make_shared<const QList<Subscription>>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(1));
    m_soon.callOnTimeout(this, &CoverageDesk::renew);
    connect(workspace, &Workspace::closing, this, &CoverageDesk::letGo);
    connect(workspace, &Workspace::accessChanged, this, &CoverageDesk::changed);
    connect(&m_pending, &PendingSubscriptions::found, this,
            [this](const QList<Subscription> &listed) {
                m_added += listed;
                applyLater();
            });
    connect(&m_pending, &PendingSubscriptions::listWanted, this, [this] {
        if (!m_reading)
            readWebhooks();
    });
}

CoverageDesk::~CoverageDesk()
{
    if (m_run) { // who would hear of it may be gone; the journal is not
        m_run->blockSignals(true);
        m_run->abandon(CommandReport::Cut::Quit);
    }
}

void CoverageDesk::open()
{
    if (!m_fleet && m_workspace->isOpen())
        adopt();
    if (!m_fleet)
        return;
    syncIfNever();
    const QDateTime now = m_workspace->clock()->utcNow();
    if (!m_reading && (!m_readAt.isValid() || m_readAt.addDuration(freshFor) < now))
        readWebhooks();
}

void CoverageDesk::adopt()
{
    m_fleet = m_workspace->fleet();
    m_pending.setClient(m_workspace->session()->subscriptions());
    m_kept = new KeptDeliveries(&m_workspace->deliveries()->store, m_workspace->clock(), this);
    connect(m_kept, &KeptDeliveries::learned, this, &CoverageDesk::takeDeliveries);
    connect(&m_fleet->store, &FleetStore::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_fleet->store, &FleetStore::opened, this, [this] {
        syncIfNever();
        Q_EMIT changed();
    });
    connect(&m_fleet->sync, &FleetSync::stateChanged, this, &CoverageDesk::changed);
    connect(&m_fleet->sync, &FleetSync::progressed, this, &CoverageDesk::progressed);
    Q_EMIT changed();
}

void CoverageDesk::syncIfNever()
{
    if (m_fleet->store.isOpen() && !m_fleet->store.fleet().stamp.wasSynced() &&
        m_fleet->sync.state() == FleetSync::State::Idle)
        m_fleet->sync.start(Mode::All);
}

void CoverageDesk::letGo()
{
    if (m_run)
        m_run->abandon(m_workspace->isLocked() ? CommandReport::Cut::Locked
                                               : CommandReport::Cut::Closed);
    forgetRun();
    delete m_reading;
    m_pending.setClient(nullptr);
    delete m_kept;
    m_soon.stop();
    m_fleet = nullptr;
    m_webhooks.clear();
    m_incoming.clear();
    m_subscriptions = std::make_shared<const QList<Subscription>>();
    m_deliveries.reset();
    m_readAt = {};
    m_error.reset();
    m_added.clear();
    m_removed.clear();
    m_joined.reset();
    m_found = {};
    m_question.webhookId.clear();
    m_question.isOfAny = false;
    ++m_asked; // an answer about these would come to the next application's
    m_isSearching = false;
    Q_EMIT searched();
    Q_EMIT changed();
}

FleetStamp CoverageDesk::connectionsStamp() const
{
    return m_fleet ? m_fleet->store.fleet().stamp : FleetStamp();
}

std::optional<ApiError> CoverageDesk::error() const
{
    const bool hasFailed = m_fleet && m_fleet->sync.state() == FleetSync::State::Failed;
    return !m_error && hasFailed ? m_fleet->sync.error() : m_error;
}

bool CoverageDesk::isSyncing() const
{
    return !m_reading && m_fleet && m_fleet->sync.state() == FleetSync::State::Running;
}

bool CoverageDesk::isReading() const
{
    return m_reading != nullptr || isSyncing();
}

const Webhook *CoverageDesk::webhook(const QString &id) const
{
    const auto found = std::find_if(m_webhooks.cbegin(), m_webhooks.cend(),
                                    [&id](const Webhook &of) { return of.id == id; });
    return found == m_webhooks.cend() ? nullptr : &*found;
}

const Webhook *CoverageDesk::chosen() const
{
    return m_question.isOfAny ? nullptr : webhook(m_question.webhookId);
}

void CoverageDesk::setQuestion(const CoverageQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    ask();
}

void CoverageDesk::setSilentAfter(std::chrono::milliseconds time)
{
    if (time == m_silentAfter)
        return;
    m_silentAfter = time;
    m_joined.reset();
    ask();
}

void CoverageDesk::setDeliveries(const std::shared_ptr<const LastDeliveries> &deliveries)
{
    delete m_kept;
    takeDeliveries(deliveries);
}

void CoverageDesk::takeDeliveries(const std::shared_ptr<const LastDeliveries> &deliveries)
{
    m_deliveries = deliveries;
    if (!m_soon.isActive())
        m_soon.start();
}

void CoverageDesk::setWatched(bool on)
{
    m_isWatched = on;
    if (on && !m_joined)
        ask();
}

void CoverageDesk::renew()
{
    m_joined.reset();
    if (m_isWatched)
        ask();
    Q_EMIT changed();
}

/// One search at a time; what is asked meanwhile is asked again after it.
void CoverageDesk::ask()
{
    if (!m_fleet || !m_readAt.isValid())
        return;
    if (m_isSearching) {
        m_isStale = true;
        return;
    }
    search();
}

void CoverageDesk::search()
{
    m_isSearching = true;
    m_isStale = false;
    CoverageLists lists;
    if (!m_joined) {
        lists.fleet = m_fleet->store.fleet();
        lists.webhooks = m_webhooks;
        lists.subscriptions = m_subscriptions;
        lists.pending = m_pending.wishes();
        lists.deliveries = m_deliveries;
        lists.now = m_workspace->clock()->utcNow().toMSecsSinceEpoch();
        lists.silentAfter = m_silentAfter.count();
    }
    const quint64 asked = ++m_asked;
    const auto work = [lists, joined = m_joined, question = m_question]() -> Result<CoverageFound> {
        return findCoverage(joined ? joined : joinCoverage(lists), question);
    };
    const bool joins = m_joined == nullptr;
    inBackground<CoverageFound>(this, work)
        ->then(this, [this, asked, joins](const Result<CoverageFound> &found) {
            if (asked != m_asked)
                return;
            m_isSearching = false;
            m_found = *found;
            if (joins && !m_isStale)
                m_joined = m_found.join;
            Q_EMIT searched();
            if (m_isStale)
                ask();
        });
}

} // namespace motorpool
