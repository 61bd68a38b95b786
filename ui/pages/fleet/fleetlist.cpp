// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetlist.h"

#include "clock.h"
#include "fleetdesk.h"
#include "preferences.h"
#include "workspace.h"

namespace motorpool {

namespace {

/// Beyond it, a column that was clicked long ago only costs time.
constexpr qsizetype mostKeys = 3;

} // namespace

FleetFreshness fleetFreshness(const Preferences &preferences)
{
    FleetFreshness freshness;
    freshness.usual = preferences.freshness();
    for (const MakeFreshness &of : preferences.makeFreshness())
        freshness.byMake.insert(of.make.toCaseFolded(), of.limits);
    return freshness;
}

FleetList::FleetList(Workspace *workspace, const Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
{
    m_question.setting.now = workspace->clock()->utcNow().toMSecsSinceEpoch();
    connect(&m_finder, &FleetFinder::found, &m_model, &FleetModel::show);
    connect(&m_model, &FleetModel::orderWanted, this, [this](int column, Qt::SortOrder order) {
        sortBy(column < 0
                   ? std::nullopt
                   : std::optional(FleetSortKey{FleetField(column), order == Qt::DescendingOrder}));
    });
    connect(workspace, &Workspace::closing, this, &FleetList::letGo);
    connect(workspace, &Workspace::sessionChanged, this, &FleetList::changed);
    connect(preferences, &Preferences::changed, this, &FleetList::ask);
}

FleetList::~FleetList() = default;

void FleetList::open()
{
    if (!m_desk && m_workspace->isOpen())
        adoptSession();
}

void FleetList::adoptSession()
{
    m_desk = m_workspace->fleet();
    connect(&m_desk->store, &FleetStore::changed, this, [this] {
        ask();
        Q_EMIT changed();
    });
    connect(&m_desk->store, &FleetStore::opened, this, &FleetList::changed);
    connect(&m_desk->store, &FleetStore::faultChanged, this, &FleetList::changed);
    connect(&m_desk->store, &FleetStore::setAsideChanged, this, &FleetList::changed);
    connect(&m_desk->sync, &FleetSync::stateChanged, this, &FleetList::changed);
    connect(&m_desk->sync, &FleetSync::progressed, this, &FleetList::progressed);
    ask();
    Q_EMIT changed();
}

void FleetList::letGo()
{
    if (!m_desk)
        return;
    m_desk = nullptr;
    m_finder.forget(); // an answer about this fleet would come to the next one's rows
    m_question.only.reset(); // rows are one fleet's
    m_model.show({});
    Q_EMIT changed();
}

bool FleetList::isLoaded() const
{
    return m_desk && m_desk->store.isOpen();
}

FleetStore *FleetList::store() const
{
    return m_desk ? &m_desk->store : nullptr;
}

FleetSync *FleetList::sync() const
{
    return m_desk ? &m_desk->sync : nullptr;
}

const Fleet &FleetList::fleet() const
{
    static const Fleet none;
    return m_desk ? m_desk->store.fleet() : none;
}

void FleetList::setFilter(const Filter &filter)
{
    if (filter == m_question.filter)
        return;
    m_question.filter = filter;
    ask();
}

void FleetList::setOnly(const std::shared_ptr<const RowSet> &rows)
{
    if (rows == m_question.only || !m_desk)
        return;
    m_question.only = rows;
    ask();
    Q_EMIT changed();
}

void FleetList::sortBy(std::optional<FleetSortKey> key)
{
    FleetOrder order;
    if (key) {
        order = m_question.order;
        order.removeIf([key](const FleetSortKey &of) { return of.field == key->field; });
        order.prepend(*key);
        order = order.mid(0, mostKeys);
    }
    setOrder(order);
}

void FleetList::setOrder(const FleetOrder &order)
{
    if (order == m_question.order)
        return;
    m_question.order = order;
    ask();
    Q_EMIT changed();
}

void FleetList::setNow(const QDateTime &now)
{
    m_question.setting.now = now.toMSecsSinceEpoch();
    ask();
}

void FleetList::ask()
{
    if (!m_desk)
        return;
    m_question.setting.zone = m_preferences->timeZone();
    m_question.setting.freshness = fleetFreshness(*m_preferences);
    m_finder.ask(m_desk->store.fleet(), m_question);
}

void FleetList::startSync(Mode mode)
{
    if (m_desk)
        m_desk->sync.start(mode);
}

void FleetList::clearGone()
{
    if (m_desk)
        m_desk->store.clearGone(this);
}

} // namespace motorpool
