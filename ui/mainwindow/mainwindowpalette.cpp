// SPDX-License-Identifier: GPL-3.0-or-later
// All actions: what the palette is made of.
#include "actionreason.h"
#include "benchpage.h"
#include "commandcontrol.h"
#include "commandpalette.h"
#include "datatable.h"
#include "deliveriespage.h"
#include "fleetpage.h"
#include "fleettools.h"
#include "inspector.h"
#include "inspectordock.h"
#include "journalpage.h"
#include "mainwindow.h"
#include "palettebuttons.h"
#include "requestspage.h"
#include "settingspage.h"
#include "userpage.h"
#include "webhookspage.h"
#include "workspace.h"

#include <QMenu>
#include <QMenuBar>

namespace motorpool {

using namespace Qt::StringLiterals;

void MainWindow::showActions()
{
    if (!m_palette)
        makePalette();
    m_palette->open();
}

void MainWindow::makePalette()
{
    m_palette = new CommandPalette(m_preferences, this);
    m_palette->addSource([this] {
        QList<PaletteEntry> entries = paletteEntries(menuBar());
        entries.removeIf(
            [this](const PaletteEntry &entry) { return entry.action == m_actions.palette; });
        return entries;
    });
    // What the pages have beside the menus.
    addToPalette(tr("Vehicles › Selected"), [this](QMenu *menu) { fillSelected(menu); });
    addToPalette(tr("Vehicles › Several"), [this](QMenu *menu) {
        m_commands->fillManyMenu(menu, m_page == PageName::Fleet  ? m_fleetPage->selectedSubjects()
                                       : m_page == PageName::User ? m_userPage->selectedSubjects()
                                                                  : QList<VehicleSubject>());
    });
    addToPalette(tr("Fleet › Views"),
                 [this](QMenu *menu) { m_fleetPage->tools()->views()->fillMenu(menu); });
    addToPalette(tr("Fleet"), [this](QMenu *menu) {
        const auto show = [this] { showPage(PageName::Fleet); };
        addThrough(menu, m_fleetPage->refreshActions(), show);
        addButtons(menu, m_fleetPage->actionButtons(), show);
    });
    addToPalette(tr("User"), [this](QMenu *menu) {
        addButtons(menu, m_userPage->actionButtons(), [this] { showPage(PageName::User); });
    });
    addToPalette(tr("Webhooks"), [this](QMenu *menu) {
        addButtons(menu, m_webhooksPage->actionButtons(), [this] { showPage(PageName::Webhooks); });
        if (!m_workspace->isOpen())
            disableAll(menu, tr("Open an application first."));
    });
    addToPalette(tr("Requests"), [this](QMenu *menu) {
        addButtons(menu, m_requestsPage->actionButtons(), [this] { showPage(PageName::Requests); });
    });
    addToPalette(tr("Journal"), [this](QMenu *menu) {
        addButtons(menu, m_journalPage->actionButtons(), [this] { showPage(PageName::Journal); });
        if (!m_workspace->isOpen())
            disableAll(menu, tr("Open an application first."));
    });
    addToPalette(tr("Deliveries"), [this](QMenu *menu) {
        addButtons(menu, m_deliveriesPage->actionButtons(),
                   [this] { showPage(PageName::Deliveries); });
        if (!m_workspace->isOpen())
            disableAll(menu, tr("Open an application first."));
    });
    addToPalette(tr("Bench"), [this](QMenu *menu) {
        addButtons(menu, m_benchPage->actionButtons(), [this] { showPage(PageName::Bench); });
    });
    addToPalette(tr("Settings"), [this](QMenu *menu) {
        addButtons(menu, m_settingsPage->actionButtons(), [this] { showPage(PageName::Settings); });
    });
    const std::pair<QString, QMenu *> columns[] = {
        {tr("Fleet › Columns"), m_fleetPage->table()->columnsMenu()},
        {tr("User › Columns"), m_userPage->columnsMenu()},
        {tr("Webhooks › Columns"), m_webhooksPage->columnsMenus().constFirst()},
        {tr("Webhooks › Vehicles › Columns"), m_webhooksPage->columnsMenus().constLast()},
        {tr("Requests › Columns"), m_requestsPage->columnsMenu()},
        {tr("Journal › Columns"), m_journalPage->columnsMenu()},
        {tr("Deliveries › Columns"), m_deliveriesPage->columnsMenu()},
    };
    for (const auto &[path, menu] : columns)
        m_palette->addSource([path = path, menu = menu] { return paletteEntries(menu, path); });
}

/// A menu that nobody sees, filled anew each time the palette opens.
void MainWindow::addToPalette(const QString &path, const std::function<void(QMenu *)> &fill)
{
    auto *menu = new QMenu(m_palette);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        menu->clear();
        fill(menu);
    });
    m_palette->addSource([menu, path] { return paletteEntries(menu, path); });
}

void MainWindow::fillSelected(QMenu *menu)
{
    const std::optional<Connection> &of = m_inspector->connection();
    const QString none = tr("Select a vehicle first.");
    const auto offer = [&](const QString &text, const QString &id, auto act) {
        enableAction(menu->addAction(text, this, act), !id.isEmpty(), none);
    };
    const QString userId = of ? of->userId : QString();
    const QString vehicleId = of ? of->vehicleId : QString();
    offer(tr("Show this user"), userId, [this, userId] {
        open(Subject{Subject::Kind::User, userId});
    });
    offer(tr("Show this vehicle's connections"), vehicleId, [this, vehicleId] {
        open(Subject{Subject::Kind::Vehicle, vehicleId});
    });
    offer(tr("Make a case of this user…"), userId,
          [this, of = of] { makeCase(of, CaseSubject::Kind::User); });
    const QList<QAbstractButton *> schedules = m_inspector->scheduleButtons();
    addButtons(menu, schedules, [this] {
        m_dock->setWanted(true);
        m_inspector->showCommands();
    });
    if (schedules.isEmpty())
        enableAction(menu->addAction(tr("Delete a charge schedule…")), false,
                     of ? tr("No schedule of the vehicle is known. Read its signals first.")
                        : none);
}

} // namespace motorpool
