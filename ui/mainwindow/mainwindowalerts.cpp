// SPDX-License-Identifier: GPL-3.0-or-later
// What is told on the desktop, and what a person then wants to see.
#include "alertnotices.h"
#include "fleetpage.h"
#include "mainwindow.h"
#include "settingspage.h"
#include "workspace.h"

namespace motorpool {

void MainWindow::connectAlerts()
{
    const auto *notices =
        new AlertNotices(m_settingsPage->alertRules(), m_workspace, m_preferences, this);
    connect(notices, &AlertNotices::noticeWanted, this, &MainWindow::noticeWanted);
    connect(m_settingsPage, &SettingsPage::noticeWanted, this, &MainWindow::noticeWanted);
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
