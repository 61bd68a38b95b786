// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertnotices.h"

#include "alertwatch.h"
#include "filterchoices.h"
#include "fleetdesk.h"
#include "preferences.h"
#include "webhookdesk.h"
#include "workspace.h"

#include <algorithm>

namespace motorpool {

AlertNotices::AlertNotices(AlertRules *rules, Workspace *workspace, Preferences *preferences,
                           QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_workspace(workspace)
    , m_preferences(preferences)
{
    connect(workspace, &Workspace::closing, this, &AlertNotices::end);
    connect(workspace, &Workspace::sessionChanged, this, &AlertNotices::follow);
    connect(rules, &AlertRules::changed, this, &AlertNotices::watch, Qt::QueuedConnection);
    connect(preferences, &Preferences::changed, this, &AlertNotices::watch);
    follow();
}

AlertNotices::~AlertNotices() = default;

void AlertNotices::end()
{
    m_watch.reset();
}

void AlertNotices::follow()
{
    m_watch.reset();
    const auto application = m_workspace->application();
    m_rules->setApplication(application ? application->id : QString());
    // Later: the window is painted before deliveries begin to be read.
    QMetaObject::invokeMethod(this, &AlertNotices::watch, Qt::QueuedConnection);
}

void AlertNotices::watch()
{
    const QList<AlertRule> rules = m_rules->rules();
    const bool isWanted = m_workspace->isOpen() && m_rules->isOn() &&
                          std::any_of(rules.begin(), rules.end(),
                                      [](const AlertRule &rule) { return rule.isEnabled; });
    if (!isWanted) {
        m_watch.reset();
        return;
    }
    if (!m_watch) {
        FleetDesk *fleet = m_workspace->fleet();
        m_watch = std::make_unique<AlertWatch>([fleet] { return fleet->store.fleet(); },
                                               m_workspace->clock());
        const DeliveryFeed &feed = m_workspace->deliveries()->feed;
        connect(&feed, &DeliveryFeed::learned, m_watch.get(), &AlertWatch::see);
        connect(&feed, &DeliveryFeed::faultsLearned, m_watch.get(), &AlertWatch::seeFaults);
        connect(m_watch.get(), &AlertWatch::begun, this, [this](const Alert &alert) {
            Q_EMIT noticeWanted(alertwords::notice(alert.rule, alert.vehicleIds, alert.names));
        });
    }
    m_watch->setFilterSetting(chosenFilterSetting(*m_preferences, 0));
    m_watch->setRules(rules);
}

} // namespace motorpool
