// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of webhooks lead to.
#include "activity.h"
#include "applicationstore.h"
#include "databasepassworddialog.h"
#include "deliveriespage.h"
#include "fleetpage.h"
#include "inspector.h"
#include "mainwindow.h"
#include "settingspage.h"
#include "showdialog.h"
#include "webhookdesk.h"
#include "windowstatus.h"
#include "workspace.h"

namespace motorpool {

void MainWindow::connectDeliveries()
{
    m_catchUp->setCancellable(false);
    m_catchUp->setTitle(tr("Taking in what was delivered"));
    connect(m_workspace, &Workspace::closing, m_catchUp, &Activity::end);
    connect(m_deliveriesPage, &DeliveriesPage::vehicleWanted, this, &MainWindow::openVehicle);
    connect(m_deliveriesPage, &DeliveriesPage::benchWanted, this, &MainWindow::openInBench);
    connect(m_deliveriesPage, &DeliveriesPage::userWanted, this, [this](const QString &id) {
        open(Subject{Subject::Kind::User, id});
    });
    connect(m_deliveriesPage, &DeliveriesPage::fleetListWanted, this,
            [this](const QStringList &vehicleIds) {
                showPage(PageName::Fleet);
                m_fleetPage->showVehicles(vehicleIds);
            });
    connect(m_deliveriesPage, &DeliveriesPage::readingWanted, this,
            [this](const QStringList &vehicleIds) {
                showPage(PageName::Fleet);
                m_fleetPage->showVehicles(vehicleIds, true);
            });
    connect(m_deliveriesPage, &DeliveriesPage::managementTokenWanted, this, [this] {
        const auto application = m_workspace->application();
        showPage(PageName::Settings);
        if (application && m_workspace->applications()->byId(application->id))
            m_settingsPage->editApplication(application->id);
    });
    connect(m_inspector, &Inspector::deliveriesWanted, this, [this](const QString &vehicleId) {
        showPage(PageName::Deliveries);
        m_deliveriesPage->showVehicle(vehicleId);
    });
    // Deliveries go into the fleet from the start, whichever page is looked at. Nothing waits for
    // it, the window is painted before.
    connect(
        m_workspace, &Workspace::sessionChanged, this,
        [this] {
            WebhookDesk *desk = m_workspace->deliveries();
            m_status->watchReceiver(desk ? &desk->receiver : nullptr);
            m_catchUp->end();
            if (desk)
                connect(&desk->feed, &DeliveryFeed::progressed, this,
                        [this, feed = &desk->feed] { tellCatchUp(*feed); });
        },
        Qt::QueuedConnection);
    connect(m_status, &WindowStatus::deliveriesWanted, this,
            [this] { showPage(PageName::Deliveries); });
}

/// Until the present state is taken in, the fleet shows an older one.
void MainWindow::tellCatchUp(const DeliveryFeed &feed)
{
    if (feed.left() > 0)
        m_catchUp->tell(tr("%Ln delivery(s) left", nullptr, int(feed.left())));
    else
        m_catchUp->end();
}

void MainWindow::enterDatabasePassword()
{
    const auto application = m_workspace->application();
    if (!application)
        return;
    if (const auto refused = m_workspace->access().changeRefusal())
        return showError(*refused);
    showDialog<DatabasePasswordDialog>(this, m_workspace, *application);
}

} // namespace motorpool
