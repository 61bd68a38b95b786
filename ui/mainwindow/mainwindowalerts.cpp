// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications of what deliveries tell, by the rules of the application that is open.
#include "alertrules.h"
#include "alertwatch.h"
#include "fleetdesk.h"
#include "fleetpage.h"
#include "mainwindow.h"
#include "settingspage.h"
#include "webhookdesk.h"
#include "workspace.h"

namespace motorpool {

void MainWindow::connectAlerts()
{
    connect(m_settingsPage, &SettingsPage::noticeWanted, this, &MainWindow::noticeWanted);
    connect(m_settingsPage->alertRules(), &AlertRules::changed, this, &MainWindow::applyAlertRules);
    connect(m_workspace, &Workspace::closing, this, [this] { m_alerts.reset(); });
}

/// Once the deliveries of an application are followed.
void MainWindow::watchForAlerts(const WebhookDesk &desk)
{
    m_alerts = std::make_unique<AlertWatch>(
        [this] {
            FleetDesk *fleet = m_workspace->fleet();
            return fleet != nullptr ? fleet->store.fleet() : Fleet();
        },
        m_workspace->clock());
    connect(&desk.feed, &DeliveryFeed::learned, m_alerts.get(), &AlertWatch::see);
    connect(&desk.feed, &DeliveryFeed::faultsLearned, m_alerts.get(), &AlertWatch::seeFaults);
    connect(m_alerts.get(), &AlertWatch::begun, this, [this](const Alert &alert) {
        Q_EMIT noticeWanted(alertwords::notice(alert.rule, alert.vehicleIds, alert.names));
    });
    applyAlertRules();
}

void MainWindow::applyAlertRules()
{
    const AlertRules *rules = m_settingsPage->alertRules();
    if (m_alerts)
        m_alerts->setRules(rules->isOn() ? rules->rules() : QList<AlertRule>());
}

void MainWindow::showNotice(const QStringList &vehicleIds, const QByteArray &activationToken)
{
    comeToFront(activationToken);
    if (!m_workspace->isOpen() || vehicleIds.isEmpty())
        return;
    if (vehicleIds.size() == 1)
        return openVehicle(vehicleIds.first());
    showPage(PageName::Fleet);
    m_fleetPage->showVehicles(vehicleIds);
}

void MainWindow::showNoticeFault(const QString &why)
{
    m_settingsPage->showNoticeFault(why);
}

} // namespace motorpool
